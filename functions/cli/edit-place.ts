/** Where the commands of an editor work: the deployed stack, or a folder or bucket that is named. */
import { InputError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import type { EditionStore, SeedStore } from '#core/ports.ts';
import { paths, revisionOf } from '#core/revision.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { readEdits } from '#edge/editions/read-edits.ts';
import { locate } from '#edge/location.ts';
import { readInputs, readPrevious } from './inputs.ts';
import { type Answer, invokeCompose } from './invoke-compose.ts';
import { onStack } from './on-stack.ts';

export interface EditPlaceOptions {
  readonly stack: string;
  /** A folder, or `s3://bucket/prefix`; the deployed stack unless given. */
  readonly seeds?: string;
}

export interface EditPlace {
  readonly editions: EditionStore;
  readonly story: Story;
  /** The revision of a day and its digest; null where there is none. */
  current(date: IsoDate): Promise<{ readonly rev: string; readonly digest: Digest } | null>;
  /** What lies under `drafts/`, as the bucket or folder names it. */
  readonly drafts: SeedStore;
  /** Composes and publishes; null where nothing is published from: a folder. */
  readonly publisher: { readonly siteUrl: string; compose(date: IsoDate): Promise<Answer> } | null;
}

/** Who makes an entry, and whether it is made at all. */
export interface SignOptions {
  readonly by?: string;
  readonly dryRun?: boolean;
  /** The moment, ISO 8601 with Z; now unless given. */
  readonly at?: string;
}

export const signatureOf = ({ by, at }: SignOptions): { by?: string; at: string } => ({
  ...(by === undefined ? {} : { by }),
  at: at ?? new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
});

/** @throws {InputError} where there is no such stack, folder or story */
export const editPlace = (id: string, options: EditPlaceOptions): Promise<EditPlace> =>
  options.seeds === undefined ? onTheStack(id, options.stack) : inFolder(id, options.seeds);

async function inFolder(id: string, seeds: string): Promise<EditPlace> {
  const { story, location, ...loaded } = await readInputs({ seeds });
  if (story.id !== id) throw new InputError(`${seeds} holds the story "${story.id}", not "${id}"`);
  return {
    editions: location.editions,
    story,
    drafts: (await locate(`${location.editions.where.replace(/\/$/, '')}/drafts`)).seeds,
    publisher: null,
    async current(date) {
      const previous = await readPrevious(undefined, date, location);
      const edits = await readEdits(location.editions, date);
      const { digest } = composeDay({ story, date, ...loaded, ...previous }, edits);
      return { rev: revisionOf(digest, loaded.refused), digest };
    },
  };
}

async function onTheStack(id: string, stack: string): Promise<EditPlace> {
  const { bucket, prefix, composeFunction, siteUrl } = await onStack(id, { stack });
  const { s3Client } = await import('#edge/runtime.ts');
  const { s3Editions } = await import('#edge/editions/s3-editions.ts');
  const { s3Seeds } = await import('#edge/seeds/s3-seeds.ts');
  const s3 = s3Client();
  const editions = s3Editions({ s3, bucket, prefix });
  const text = await editions.story();
  if (text === null)
    throw new InputError(`there is no ${editions.where}${paths.story}: put the story there first (daybrief push)`);
  return {
    editions,
    story: parseStory(text, `${editions.where}${paths.story}`),
    drafts: s3Seeds({ s3, bucket, prefix: `${prefix}drafts/` }),
    publisher: { siteUrl, compose: (date) => invokeCompose(composeFunction, id, date) },
    async current(date) {
      const pointer = await editions.pointer(date);
      const draft = pointer && (await editions.draft(date, pointer.rev, 'digest.json'));
      return draft === null ? null : { rev: pointer?.rev ?? '', digest: Digest.parse(JSON.parse(draft)) };
    },
  };
}
