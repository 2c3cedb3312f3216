import { link, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { sha256 } from '#core/text/hash.ts';
import { codeOf, readOrNull, writeBeside, writeWhole } from './folder-files.ts';
import { formatPointer, parsePointer } from './pointer.ts';

/** A story's place in a folder: the same paths as in the bucket. An etag is the hash of its file. */
export function folderEditions(folder: string): EditionStore {
  const text = (path: string): Promise<string | null> => readOrNull(join(folder, path));
  const pointer = async (date: IsoDate) => {
    const held = await text(paths.pointer(date));
    return held === null ? null : { rev: parsePointer(held, join(folder, paths.pointer(date))), etag: sha256(held) };
  };
  /** Writes a file if it is still the one of this etag. */
  const swap = async (at: string, content: string, etag: string | null): Promise<boolean> => {
    const path = join(folder, at);
    // A link is made or fails as one step: who makes it holds the file until it is taken away.
    const lock = `${path}.lock`;
    const fresh = await writeBeside(path, content);
    try {
      await link(fresh, lock);
    } catch (error) {
      await rm(fresh);
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
    try {
      const held = await text(at);
      if ((held === null ? null : sha256(held)) !== etag) {
        await rm(fresh);
        return false;
      }
      await rename(fresh, path);
      return true;
    } finally {
      await rm(lock);
    }
  };
  return {
    where: folder,
    story: () => text(paths.story),
    edits: (date) => text(paths.edits(date)),
    published: (date) => text(paths.published(date, 'digest.json')),
    async putRevision(date, rev, files) {
      for (const [file, content] of Object.entries(files)) {
        await writeWhole(join(folder, paths.revision(date, rev, file)), content);
      }
    },
    pointer,
    swapPointer: (date, rev, etag) => swap(paths.pointer(date), formatPointer(rev), etag),
    draft: (date, rev, file) => text(paths.revision(date, rev, file)),
    async putPublic(files) {
      for (const [file, content] of Object.entries(files)) await writeWhole(join(folder, paths.public(file)), content);
    },
    async index() {
      const held = await text(paths.index);
      return held === null ? null : { text: held, etag: sha256(held) };
    },
    swapIndex: (content, etag) => swap(paths.index, content, etag),
  };
}
