import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import { folderEditions } from '#edge/editions/folder-editions.ts';
import { readOrNull, writeWhole } from '#edge/folder-files.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';
import { editionStoreContract } from './edition-store.ts';
import { seedStoreContract } from './seed-store.ts';
import { splitCacheContract } from './split-cache.ts';

describe('seeds in a folder', () => {
  seedStoreContract(
    async (files) => {
      const folder = await tempFolder(files);
      return { store: folderSeeds(folder), write: (file, content) => writeFile(join(folder, file), content) };
    },
    async () => folderSeeds(join(await tempFolder(), 'nowhere')),
  );
});

describe('editions in a folder', () => {
  editionStoreContract(async () => {
    const folder = await tempFolder();
    return {
      store: folderEditions(folder),
      write: (path, content) => writeWhole(join(folder, path), content),
      read: (path) => readOrNull(join(folder, path)),
    };
  });
});

describe('splits in a folder', () => {
  splitCacheContract(async () => folderSplits(join(await tempFolder(), 'cache')));
});
