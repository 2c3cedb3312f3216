import { link, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition, IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { sha256 } from '#core/text/hash.ts';
import { codeOf, readOrNull, writeBeside, writeWhole } from '../folder-files.ts';
import { formatPointer, parsePointer } from './pointer.ts';

/** A story's place in a folder: the same paths as in the bucket. An etag is the hash of its file. */
export function folderEditions(folder: string): EditionStore {
  const text = (path: string): Promise<string | null> => readOrNull(join(folder, path));
  const held = async (path: string) => {
    const content = await text(path);
    return content === null ? null : { text: content, etag: sha256(content) };
  };
  const pointer = async (date: IsoDate) => {
    const file = await held(paths.pointer(date));
    return file && { rev: parsePointer(file.text, join(folder, paths.pointer(date))), etag: file.etag };
  };
  const putAll = async (files: Edition, pathOf: (file: string) => string): Promise<void> => {
    for (const [file, content] of Object.entries(files)) await writeWhole(join(folder, pathOf(file)), content);
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
      if (((await held(at))?.etag ?? null) !== etag) {
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
    edits: (date) => held(paths.edits(date)),
    swapEdits: (date, content, etag) => swap(paths.edits(date), content, etag),
    sent: async (date) => (await text(paths.sends(date, 'daily', 'manifest.json'))) !== null,
    published: (date) => text(paths.published(date, 'digest.json')),
    putRevision: (date, rev, files) => putAll(files, (file) => paths.revision(date, rev, file)),
    pointer,
    swapPointer: (date, rev, etag) => swap(paths.pointer(date), formatPointer(rev), etag),
    draft: (date, rev, file) => text(paths.revision(date, rev, file)),
    putWeek: (date, rev, files) => putAll(files, (file) => paths.week(date, rev, file)),
    week: (date, rev, file) => text(paths.week(date, rev, file)),
    putPublic: (files) => putAll(files, paths.public),
    index: () => held(paths.index),
    swapIndex: (content, etag) => swap(paths.index, content, etag),
  };
}
