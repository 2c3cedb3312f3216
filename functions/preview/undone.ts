/** Entries that were undone, by day, the last one last: on the disk, so that they can be done again at a later start. */
import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { appendEdit } from '#core/digest/edits/write.ts';
import type { IsoDate } from '#core/model.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';

export interface Undone {
  get(date: IsoDate): Promise<readonly Edit[]>;
  set(date: IsoDate, edits: readonly Edit[]): Promise<void>;
}

/** @param folder of what can be made again. Where it cannot be written, they live as long as the desk does. */
export function undoneEdits(folder: string): Undone {
  const disk = folderSplits(folder);
  const known = new Map<IsoDate, readonly Edit[]>();
  const nameOf = (date: IsoDate): string => `desk/undone-${date}.yaml`;

  const read = async (date: IsoDate): Promise<readonly Edit[]> => {
    try {
      const text = await disk.get(nameOf(date));
      return text === null ? [] : parseEdits(text, nameOf(date));
    } catch {
      return [];
    }
  };

  return {
    async get(date) {
      const edits = known.get(date) ?? (await read(date));
      known.set(date, edits);
      return edits;
    },
    async set(date, edits) {
      known.set(date, edits);
      const text = edits.reduce<string | null>((before, edit) => appendEdit(before, edit, {}), null);
      await disk.put(nameOf(date), text ?? '').catch(() => undefined);
    },
  };
}
