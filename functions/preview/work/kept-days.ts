/** The last state of each day on the disk, so that the desk has something to show the moment it starts. */
import * as z from 'zod';
import type { IsoDate } from '#core/model.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';
import { DayView } from '../api.ts';
import type { DayText } from './composer.ts';

const nameOf = (date: IsoDate | null): string => `desk/${date ?? 'newest'}.json`;

export type KeptDays = ReturnType<typeof keptDays>;

export function keptDays(folder: string) {
  const disk = folderSplits(folder);
  let written: Promise<unknown> = Promise.resolve();
  return {
    /** @returns null where there is none, or one that this desk does not know any more */
    async get(date: IsoDate | null): Promise<DayText | null> {
      const json = await disk.get(nameOf(date)).catch(() => null);
      if (json === null) return null;
      const view = z.string().transform(parsed).pipe(DayView).safeParse(json);
      return view.success ? { date: view.data.date, json } : null;
    },
    /** Where the folder cannot be written, the next start has to wait: no harm else. */
    put(date: IsoDate | null, { json }: DayText): void {
      written = disk.put(nameOf(date), json).catch(() => undefined);
    },
    /** When what was put last is on the disk. */
    settled: (): Promise<unknown> => written,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
