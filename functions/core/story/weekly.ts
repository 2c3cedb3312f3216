/** The weekly edition of a story: on which days it goes out, which days it tells, how long it is. */
import type { IsoDate } from '../model.ts';
import { addDays, weekdayOf } from './days.ts';
import type { Story } from './schema.ts';

/** Days that a weekly edition tells. */
const DAYS = 7;
/** For a story that says nothing of a weekly edition and is asked for one all the same. */
const USUAL: WeekLength = { bullets: [20, 36], words: [600, 1400] };

export type WeekLength = Pick<NonNullable<Story['weekly']>, 'bullets' | 'words'>;

/** Whether a weekly edition goes out on the day. */
export const goesWeekly = (story: Pick<Story, 'weekly'>, date: IsoDate): boolean =>
  story.weekly?.on === weekdayOf(date).toLowerCase();

/** The seven days up to the given one, the earliest first. */
export const daysOfWeek = (date: IsoDate): readonly IsoDate[] =>
  Array.from({ length: DAYS }, (_, at) => addDays(date, at + 1 - DAYS));

export const weekLength = (story: Pick<Story, 'weekly'>): WeekLength => story.weekly ?? USUAL;
