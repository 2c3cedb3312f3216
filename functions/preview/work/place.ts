/** Where the desk's inputs lie, told in plain strings so that they can be handed to another thread. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SplitCache } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { shortHash } from '#core/text/hash.ts';
import { storyFolder } from '#edge/location.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';

export interface DeskPlace {
  /** Folder of seeds, or `s3://bucket/prefix`. */
  readonly seeds: string;
  /** The story's file where it does not lie beside the seeds. */
  readonly story: string | null;
  /** Where splits and composed days are kept between two starts of the desk; may be deleted. */
  readonly cache: string;
}

/** A folder's cache lies beside its seeds, as in the bucket; that of a bucket in the machine's folder for such files. */
export const cacheFolder = (seeds: string): string =>
  seeds.startsWith('s3://') ? join(tmpdir(), `daybrief-${shortHash(seeds)}`) : join(storyFolder(seeds), paths.cache);

/** Keeps in memory what was asked for once: a rebuild then reads no cache file again. */
export function remembered(folder: string): SplitCache {
  const known = new Map<string, string>();
  const disk = folderSplits(folder);
  return {
    async get(key) {
      const text = known.get(key) ?? (await disk.get(key));
      if (text !== null) known.set(key, text);
      return text;
    },
    async put(key, text) {
      known.set(key, text);
      // A cache that cannot be written costs time alone.
      await disk.put(key, text).catch(() => undefined);
    },
  };
}
