import type { Article, Exclusion, IsoDate, SeedFile, StageResult } from '#core/model.ts';
import type { SeedEntry, SeedStore, SplitCache } from '#core/ports.ts';
import type { Splitter } from '#core/reading.ts';
import { inReach } from '#core/sources/day.ts';
import { seedHash } from '#core/sources/seed-hash.ts';
import { splitSeed } from '#core/sources/split.ts';
import type { Story } from '#core/story/schema.ts';
import { mapConcurrently } from '../concurrent.ts';
import { AT_ONCE, type LoadedSeeds, listSeeds, readSeed, type SeedListing } from './load-seeds.ts';
import { type KnownSeed, parseKnown, splitKey } from './split-cache.ts';

/** How many seeds were split now, how many an earlier run had split, and how many of those were not even read. */
export interface SplitCount {
  readonly split: number;
  readonly known: number;
  readonly unread: number;
}

export interface SplitSeeds extends LoadedSeeds {
  readonly split: Splitter;
  /** sha256 of the texts that were not read; their seeds are there with an empty text. */
  readonly unread: ReadonlyMap<string, string>;
  readonly count: SplitCount;
}

interface Loaded {
  readonly known: KnownSeed;
  /** Null where an earlier run's split was at hand and the file has not been read. */
  readonly seed: SeedFile | null;
}

/**
 * Reads the seeds of a place that can matter for a day; one that has not changed since an earlier run is not split
 * again. The digest is the same as from all texts: a seed stays unread only where every article of the whole place has
 * a date of its own, so that no date is inferred from it, and all of its own lie outside the corpus.
 * @param always files that are read whatever their dates
 */
export async function loadSplitSeeds(
  store: SeedStore,
  cache: SplitCache,
  story: Story,
  date: IsoDate,
  always: ReadonlySet<string> = new Set(),
): Promise<SplitSeeds> {
  const listing = await listSeeds(store);
  const refused = new Map<string, readonly Exclusion[]>();
  const loaded = new Map<string, Loaded>();
  const readNow = async (entry: SeedEntry): Promise<void> => {
    const read = await readSeed(store, entry, listing.sidecarOf);
    if (!read.seed) {
      loaded.delete(entry.file);
      refused.set(entry.file, read.refused);
      return;
    }
    const earlier = loaded.get(entry.file)?.known;
    // A seed that was written anew since it was listed is split as it is now.
    const same = earlier?.hash === seedHash(read.seed);
    const known = earlier && same ? earlier : splitNow(read.seed, read.refused);
    if (!earlier) await cache.put(keyOf(listing, entry), JSON.stringify(known));
    loaded.set(entry.file, { known, seed: read.seed });
  };

  let split = 0;
  await mapConcurrently(listing.seeds, AT_ONCE, async (entry) => {
    const known = parseKnown(await cache.get(keyOf(listing, entry)));
    if (known) {
      loaded.set(entry.file, { known, seed: null });
      return;
    }
    await readNow(entry);
    if (loaded.has(entry.file)) split += 1;
  });
  const count = { split, known: loaded.size - split };
  const settled = [...loaded.values()].every(({ known }) => known.split.kept.every((one) => one.published !== null));
  const needed = listing.seeds.filter(({ file }) => {
    const held = loaded.get(file);
    return held?.seed === null && (always.has(file) || !(settled && isOutside(held.known.split, story, date)));
  });
  await mapConcurrently(needed, AT_ONCE, readNow);
  return gather(listing, loaded, refused, count);
}

const keyOf = (listing: SeedListing, entry: SeedEntry): string => splitKey(entry, listing.sidecarOf.get(entry.file));

function splitNow(seed: SeedFile, refused: readonly Exclusion[]): KnownSeed {
  const { kept, excluded } = splitSeed(seed);
  return {
    meta: seed.meta,
    hash: seedHash(seed),
    refused: [...refused],
    split: { kept: [...kept], excluded: [...excluded] },
  };
}

/** Whether all articles lie outside the corpus of the day and of the day before, which may have to be composed too. */
function isOutside({ kept }: KnownSeed['split'], story: Story, date: IsoDate): boolean {
  return kept.every(({ published }) => published !== null && !inReach(story, date, published));
}

function gather(
  listing: SeedListing,
  loaded: ReadonlyMap<string, Loaded>,
  refusedOf: ReadonlyMap<string, readonly Exclusion[]>,
  count: Omit<SplitCount, 'unread'>,
): SplitSeeds {
  const seeds: SeedFile[] = [];
  const refused: Exclusion[] = [];
  const unread = new Map<string, string>();
  for (const { file } of listing.seeds) {
    const held = loaded.get(file);
    refused.push(...(held?.known.refused ?? refusedOf.get(file) ?? []));
    if (!held) continue;
    seeds.push(held.seed ?? { file, text: '', meta: held.known.meta });
    if (held.seed === null) unread.set(file, held.known.hash);
  }
  const split = (seed: SeedFile): StageResult<Article> => loaded.get(seed.file)?.known.split ?? splitSeed(seed);
  return { seeds, refused, split, unread, count: { ...count, unread: unread.size } };
}
