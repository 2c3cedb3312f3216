import type { IsoDate } from '../../model.ts';

/** Days since 1970-01-01: what a day is inside the dating, so that a difference is a subtraction. */
export type EpochDay = number;

const MS = 86_400_000;

/** The day of a year, month (1 to 12) and day of the month; null where there is no such day, as 30 February. */
export function epochDay(year: number, month: number, day: number): EpochDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / MS) : null;
}

/** The day of an ISO date or date-time, read as it is written. */
export const epochOf = (moment: string): EpochDay => Math.round(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / MS);

export const isoOf = (day: EpochDay): IsoDate => new Date(day * MS).toISOString().slice(0, 10);

export const yearOf = (day: EpochDay): number => new Date(day * MS).getUTCFullYear();

/** 1 for a January to 12 for a December. */
export const monthOf = (day: EpochDay): number => new Date(day * MS).getUTCMonth() + 1;

export const dayOfMonth = (day: EpochDay): number => new Date(day * MS).getUTCDate();

/** 0 for a Sunday to 6 for a Saturday. */
export const weekdayOf = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7;

/** Days from the last `weekday` up to `day`: 0 where `day` is one itself, 6 at most. */
export const sinceWeekday = (day: EpochDay, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;

/** Days from `day` to the next `weekday`: 0 where `day` is one itself, 6 at most. */
export const untilWeekday = (day: EpochDay, weekday: number): number => (weekday - weekdayOf(day) + 7) % 7;
