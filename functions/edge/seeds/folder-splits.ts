import { join } from 'node:path';
import type { SplitCache } from '#core/ports.ts';
import { readOrNull, writeWhole } from '../folder-files.ts';

/** The cache of splits in a folder. */
export function folderSplits(folder: string): SplitCache {
  return {
    get: (key) => readOrNull(join(folder, key)),
    put: (key, text) => writeWhole(join(folder, key), text),
  };
}
