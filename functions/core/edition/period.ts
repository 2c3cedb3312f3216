/** The day or days that a digest is of, in words. */
import type { Digest } from '../model.ts';
import { daysBetween } from '../story/days.ts';
import { thousands } from '../text/numbers.ts';
import { dateRange, longDate } from './dates.ts';

type Period = Pick<Digest, 'date' | 'day' | 'from'>;

/** "Wednesday 31 December 2025", "25 to 31 December 2025". */
export const dateOf = ({ date, from }: Period): string =>
  from === undefined || from === date ? longDate(date) : dateRange(from, date);

/** "Day 1,406", "Days 1,400–1,406". */
export const daysOf = ({ date, day, from }: Period): string =>
  from === undefined || from === date
    ? `Day ${thousands(day)}`
    : `Days ${thousands(day - daysBetween(from, date))}–${thousands(day)}`;
