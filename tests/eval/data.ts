/** The evaluation's inputs: `../shared` beside the project where it is present, and the sample story of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { SeedFile } from '#core/model.ts';
import { defaultStory } from '#core/story/default.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { type Item, neutralItems } from './neutral.ts';
import { readTimeMl, type TimedText } from './timebank.ts';

const root = join(import.meta.dirname, '../..');
export const SAMPLE = join(root, 'seeds/russia-ukraine');
export const SHARED = join(root, '../shared');
export const sharedIsThere = (): boolean => existsSync(join(SHARED, 'eval', 'articles.json'));

const Annotated = z.object({
  title: z.string(),
  published: z.iso.date().nullish(),
  time: z.string().nullish(),
  author: z.string().nullish(),
  outlet: z.string().nullish(),
});
export type Annotated = z.infer<typeof Annotated>;

const PublishedList = z.object({
  day: z.int(),
  date: z.iso.date(),
  sections: z.array(z.object({ heading: z.string(), bullets: z.array(z.string()) })),
});
export type PublishedList = z.infer<typeof PublishedList>;

const SentenceCase = z.object({
  name: z.string(),
  clean: z.boolean(),
  text: z.string(),
  expected: z.array(z.string()),
});
export type SentenceCase = z.infer<typeof SentenceCase>;
export const sentenceCases = (): SentenceCase[] => z.array(SentenceCase).parse(readJson('eval/sentence-cases.json'));

/** TimeBank's texts by file name. */
export function timedTexts(): Map<string, TimedText> {
  const folder = join(SHARED, 'eval/timebank');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readTimeMl(readFileSync(join(folder, name), 'utf8'))]),
  );
}

const Reference = z.object({ published: z.string(), bullets: z.array(z.string()) });

/** One day of another publisher: its list, the raw texts as they lie, and a neutral reading of them. */
export interface RawDay {
  readonly date: string;
  /** A moment with an offset. */
  readonly published: string;
  readonly bullets: readonly string[];
  readonly seeds: readonly SeedFile[];
  readonly items: readonly Item[];
}

/** The sample story, or the plain default where it is missing; `note` says which. */
export function loadStory(): { story: Story; note: string } {
  const file = join(SAMPLE, 'story.yaml');
  if (!existsSync(file))
    return { story: defaultStory(), note: 'no seeds/russia-ukraine/story.yaml: the plain default' };
  return { story: parseStory(readFileSync(file, 'utf8'), file), note: 'seeds/russia-ukraine/story.yaml' };
}

export async function loadFolder(folder: string): Promise<readonly SeedFile[]> {
  return existsSync(folder) ? (await loadSeeds(folderSeeds(folder))).seeds : [];
}

export const sharedSeeds = (): Promise<readonly SeedFile[]> => loadFolder(join(SHARED, 'seeds'));

export const annotations = (): Record<string, Annotated[]> =>
  z.record(z.string(), z.array(Annotated)).parse(readJson('eval/articles.json'));

export const publishedLists = (): PublishedList[] => z.array(PublishedList).parse(readJson('eval/lists.json'));

export async function rawDays(): Promise<RawDay[]> {
  const folder = join(SHARED, 'eval', 'days');
  const dates = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Promise.all(
    dates.map(async (date) => {
      const reference = Reference.parse(readJson(`eval/days/${date}/reference.json`));
      const seeds = await loadFolder(join(folder, date, 'seeds'));
      return {
        date,
        published: reference.published.replace(' ', 'T'),
        bullets: reference.bullets,
        seeds,
        items: seeds.flatMap((seed) => neutralItems(seed.file, seed.text)),
      };
    }),
  );
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, path), 'utf8'));
}
