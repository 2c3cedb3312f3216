import { citedIn } from '#core/digest/edits/content.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { renderEdition } from '#core/edition/render.ts';
import { DaybriefError, NoEditionError } from '#core/errors.ts';
import { Digest, type Exclusion, type IsoDate } from '#core/model.ts';
import { type ComposedDay, composeDay, type DayInput } from '#core/pipeline.ts';
import type { EditionStore, SeedStore, SplitCache } from '#core/ports.ts';
import { revisionOf } from '#core/revision.ts';
import { addDays } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import { loadSplitSeeds, type SplitCount } from '../seeds/load-split-seeds.ts';
import { textFiles } from '../seeds/text-files.ts';
import { accountingFile } from './accounting-file.ts';
import { readEdits } from './read-edits.ts';

/** Overlapping runs at most: each lost swap means that another run stored its edition. */
const ATTEMPTS = 5;

export interface ComposePlace {
  readonly seeds: SeedStore;
  readonly editions: EditionStore;
  readonly splits: SplitCache;
}

/** What came of a run. `unchanged`: the same inputs were composed before, and nothing was written. */
export type Outcome = { readonly refused: readonly Exclusion[]; readonly read: SplitCount } & (
  | { readonly outcome: 'stored' | 'unchanged'; readonly rev: string; readonly day: ComposedDay }
  | { readonly outcome: 'none'; readonly reason: string }
);

/**
 * Composes the edition of a day and stores it as the current revision.
 *
 * The pointer is read before the inputs are: where it has moved when the edition is ready, another run was quicker and
 * may have seen newer seeds, so this one starts over with what lies there now.
 */
export async function composeRevision(place: ComposePlace, story: Story, date: IsoDate): Promise<Outcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pointer = await place.editions.pointer(date);
    const edits = await readEdits(place.editions, date);
    const { count: read, ...loaded } = await loadSplitSeeds(place.seeds, place.splits, story, date, citedIn(edits));
    const { refused } = loaded;
    if (loaded.seeds.length === 0) return { outcome: 'none', reason: noSeeds(place, refused.length), read, refused };
    const previous = await readPublished(place.editions, addDays(date, -1));
    const composed = compose({ story, date, ...loaded, ...(previous ? { previous } : {}) }, edits);
    if (composed instanceof NoEditionError) {
      return { outcome: 'none', reason: composed.message, read, refused };
    }
    const rev = revisionOf(composed.digest, refused);
    const result = { rev, day: composed, read, refused };
    if (pointer?.rev === rev) return { outcome: 'unchanged', ...result };
    const files = {
      ...renderEdition(composed.digest, story),
      ...accountingFile(composed),
      ...textFiles(composed.digest, [...loaded.seeds, ...composed.texts]),
    };
    await place.editions.putRevision(date, rev, files);
    if (await place.editions.swapPointer(date, rev, pointer?.etag ?? null)) return { outcome: 'stored', ...result };
  }
  throw new DaybriefError(
    `${place.editions.where}: the pointer of ${date} was held by another run ${ATTEMPTS} times: compose again`,
  );
}

function compose(input: DayInput, edits: readonly Edit[]): ComposedDay | NoEditionError {
  try {
    return composeDay(input, edits);
  } catch (error) {
    if (error instanceof NoEditionError) return error;
    throw error;
  }
}

/** The published digest of a day; null where there is none. @throws {DaybriefError} where the file is no digest */
export async function readPublished(editions: EditionStore, date: IsoDate): Promise<Digest | null> {
  const text = await editions.published(date);
  if (text === null) return null;
  try {
    return Digest.parse(JSON.parse(text));
  } catch (cause) {
    throw new DaybriefError(`${editions.where}: the published digest.json of ${date} is no digest`, { cause });
  }
}

const noSeeds = ({ seeds }: ComposePlace, refused: number): string =>
  refused === 0
    ? `there is no seed file in ${seeds.where}`
    : `no seed file in ${seeds.where} can be read: ${refused} refused`;
