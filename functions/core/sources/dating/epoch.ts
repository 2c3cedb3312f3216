import type { IsoDate } from '../../model.ts';

/** Days since 1970-01-01: what a day is inside the dating, so that a difference is a subtraction. */
export type EpochDay = number;

const MS = 86_400_000;

/** The day of a year, month (1 to 12) and day of the month; null where there is no such day, as 30 February. */
export function epochDay(year: number, month: number, day: number): EpochDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // Years from March on, so that a leap day is a year's last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - MARCH_1970;
}

/** Days from the March of year 0 to 1970-01-01. */
const MARCH_1970 = 719_468;

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month < 8
      ? 30 + (month % 2)
      : 31 - (month % 2);

/** The day of an ISO date or date-time, read as it is written. */
export const epochOf = (moment: string): EpochDay => Math.round(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / MS);

export const isoOf = (day: EpochDay): IsoDate => new Date(day * MS).toISOString().slice(0, 10);

export const yearOf = (day: EpochDay): number => civil(day).year;

/** 1 for a January to 12 for a December. */
export const monthOf = (day: EpochDay): number => civil(day).month;

export const dayOfMonth = (day: EpochDay): number => civil(day).day;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** By the same work as `epochDay`, backwards: asked for every candidate day of every article. */
function civil(epoch: EpochDay): Civil {
  const since = epoch + MARCH_1970;
  const era = Math.floor(since / 146_097);
  const inEra = since - era * 146_097;
  const ofEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const ofYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 for a Sunday to 6 for a Saturday. */
export const weekdayOf = (day: EpochDay): number => (((day + 4) % 7) + 7) % 7;

/** Days from the last `weekday` up to `day`: 0 where `day` is one itself, 6 at most. */
export const sinceWeekday = (day: EpochDay, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;

/** Days from `day` to the next `weekday`: 0 where `day` is one itself, 6 at most. */
export const untilWeekday = (day: EpochDay, weekday: number): number => (weekday - weekdayOf(day) + 7) % 7;
