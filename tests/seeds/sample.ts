import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFile } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';

const root = join(import.meta.dirname, '../..');
export const SAMPLE = join(root, 'seeds/russia-ukraine');
export const SHARED = join(root, '../shared');

export const sampleStory = (): Story => parseStory(readFileSync(join(SAMPLE, 'story.yaml'), 'utf8'), 'story.yaml');

/** The sample's seed files as the commands read them, sidecars merged in. */
export async function sampleSeeds(): Promise<readonly SeedFile[]> {
  const { seeds, refused } = await loadSeeds(folderSeeds(SAMPLE));
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ file }) => file).join(', ')}`);
  return seeds;
}

/** What the desk makes beside the seeds: no text of ours. */
const MADE = ['cache', 'drafts', 'outbox'].map((name) => join(SAMPLE, name));

/** Texts of the folder by name: story.yaml, sidecars and edits included. */
export const sampleTexts = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(SAMPLE, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !MADE.some((folder) => entry.parentPath.startsWith(folder)))
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

/** Texts under a folder of `../shared`; none where it is absent. */
export function sharedTexts(path: string): string[] {
  const folder = join(SHARED, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
