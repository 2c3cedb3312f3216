import * as z from 'zod';
import { Article, Exclusion, SeedMeta } from '#core/model.ts';
import type { SeedEntry } from '#core/ports.ts';
import { READER_VERSION } from '#core/sources/split.ts';
import { sha256 } from '#core/text/hash.ts';

/** A seed as an earlier run read and split it: all that the seed alone decides. */
const KnownSeed = z.object({
  meta: SeedMeta,
  /** See `seedHash`. */
  hash: z.string(),
  /** What was wrong with its metadata. */
  refused: z.array(Exclusion),
  split: z.object({ kept: z.array(Article), excluded: z.array(Exclusion) }),
});
export type KnownSeed = z.infer<typeof KnownSeed>;

/** The key under which the split of a seed is kept: another text, name, sidecar or reader gives another key. */
export const splitKey = (seed: SeedEntry, sidecar: SeedEntry | undefined): string =>
  `${sha256(JSON.stringify([READER_VERSION, seed.file, seed.version, sidecar?.file, sidecar?.version]))}.json`;

/** @returns null for a text that is no split any more; the seed is then read and split again */
export function parseKnown(text: string | null): KnownSeed | null {
  if (text === null) return null;
  try {
    return KnownSeed.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
