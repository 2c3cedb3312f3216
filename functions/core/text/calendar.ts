/** Days as whole numbers since 1970-01-01, in the proleptic Gregorian calendar: no zone, no clock. */
import type { IsoDate } from '../model.ts';

const DAY = 86_400_000;

/** Written out, because `Intl` words dates differently from one ICU to the next. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
/** From Sunday, which is 0. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const byFirstLetters = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());

/** The number of a month, from 1, by its name or an abbreviation of it ("Sept."), any case; 0 for no month. */
export const monthNumber = (word: string): number => byFirstLetters(MONTHS, word) + 1;
/** The number of a weekday, Sunday is 0, by its name or an abbreviation of it ("Thurs."), any case; -1 for none. */
export const weekdayNumber = (word: string): number => byFirstLetters(WEEKDAYS, word);

/** The day number of a date; null for one that does not exist. `month` from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** The day number of `2025-12-31`. */
export function dayOfIso(iso: IsoDate): number | null {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOf(year, month, day);
}

/** `2025-12-31` of a day number. */
export const isoOf = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

/** Year, month (from 1), day of month, weekday (0 is Sunday). */
export function partsOf(day: number): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() };
}

/** The first day of the month `months` away from a day's. */
export function monthStart(day: number, months: number): number {
  const { year, month } = partsOf(day);
  return Date.UTC(year, month - 1 + months, 1) / DAY;
}

/** The first day of a year. */
export const yearStart = (year: number): number => Date.UTC(year, 0, 1) / DAY;

/** The Monday of a day's week. */
export const weekStart = (day: number): number => day - ((partsOf(day).weekday + 6) % 7);
