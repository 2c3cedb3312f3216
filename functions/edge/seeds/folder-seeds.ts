import type { BigIntStats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '#core/errors.ts';
import type { SeedBytes, SeedEntry, SeedStore } from '#core/ports.ts';
import { byCodeUnit } from '#core/text/order.ts';
import { faultOf } from '../folder-files.ts';

/** Seed files in a folder and its sub-folders. Links to files are followed, links to folders and dotfiles are not. */
export function folderSeeds(folder: string): SeedStore {
  return {
    where: folder,
    async *list() {
      const found = await stat(folder).catch(() => null);
      if (!found) throw new InputError(`there is no folder ${folder}: name the folder of the seed files`);
      if (!found.isDirectory()) throw new InputError(`${folder} is not a folder: name the folder of the seed files`);
      yield* walk(folder, '');
    },
    async read(file): Promise<SeedBytes> {
      try {
        return { ok: true, bytes: await readFile(join(folder, file)), metadata: {} };
      } catch (error) {
        return { ok: false, detail: `${file} cannot be read (${faultOf(error)})` };
      }
    },
  };
}

async function* walk(folder: string, prefix: string): AsyncGenerator<SeedEntry> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch((error: unknown) => {
    throw new InputError(`the folder ${join(folder, prefix)} cannot be read (${faultOf(error)})`);
  });
  for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const file = prefix + entry.name;
    if (entry.isDirectory()) {
      yield* walk(folder, `${file}/`);
      continue;
    }
    const found = await stat(join(folder, file), { bigint: true }).catch(() => null);
    // A link that leads nowhere has no size: it is listed, and reading it says what is wrong.
    if (found?.isFile()) yield { file, size: Number(found.size), version: versionOf(found) };
    else if (!found) yield { file, size: 1, version: 'unreadable' };
  }
}

/** The inode's change time moves with every write, even one that sets the modification time back. */
const versionOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string => [size, mtimeNs, ctimeNs, ino].join('-');
