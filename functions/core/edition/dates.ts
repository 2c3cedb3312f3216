/** Dates as an edition writes them. Written out here, because `Intl` words them differently from one ICU to the next. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoMoment } from '../model.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Day = Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>;
const dayMonthYear = (date: Day): string => `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;

/** "Wednesday 31 December 2025". */
export function longDate(date: IsoDate): string {
  const day = Temporal.PlainDate.from(date);
  return `${WEEKDAYS[day.dayOfWeek - 1] ?? ''} ${dayMonthYear(day)}`;
}

/** "31 December 2025", or "31 December 2025, 09:01" in the given time zone where the moment has a time. */
export function momentText(moment: IsoMoment, timeZone: string): string {
  if (!moment.includes('T')) return dayMonthYear(Temporal.PlainDate.from(moment));
  const local = /(Z|[+-]\d{2}:\d{2})$/.test(moment)
    ? Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime()
    : Temporal.PlainDateTime.from(moment);
  return `${dayMonthYear(local)}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** 1406 → "1,406". */
export const thousands = (count: number): string => count.toLocaleString('en-US');
