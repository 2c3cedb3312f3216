/** Dates and numbers as an edition writes them. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoMoment } from '../model.ts';
import { localDateTime } from '../story/days.ts';
import { MONTHS, WEEKDAYS } from '../text/calendar.ts';

type Day = Pick<Temporal.PlainDate, 'day' | 'month' | 'year'>;
const dayMonthYear = (date: Day): string => `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;

/** "Wednesday 31 December 2025". */
export function longDate(date: IsoDate): string {
  const day = Temporal.PlainDate.from(date);
  return `${WEEKDAYS[day.dayOfWeek % 7]} ${dayMonthYear(day)}`;
}

/** "25 to 31 December 2025", "29 December 2025 to 4 January 2026": as much of the first day as the last does not say. */
export function dateRange(from: IsoDate, to: IsoDate): string {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const month = first.month === last.month && first.year === last.year ? '' : ` ${MONTHS[first.month - 1]}`;
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return `${first.day}${month}${year} to ${dayMonthYear(last)}`;
}

/** "Mon 29 Dec": the day of an item among those of other days. */
export function shortDay(date: IsoDate): string {
  const { day, month, dayOfWeek } = Temporal.PlainDate.from(date);
  return `${(WEEKDAYS[dayOfWeek % 7] ?? '').slice(0, 3)} ${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`;
}

/** "31 December 2025", or "31 December 2025, 09:01" in the given time zone where the moment has a time. */
export function momentText(moment: IsoMoment, timeZone: string): string {
  if (!moment.includes('T')) return dayMonthYear(Temporal.PlainDate.from(moment));
  const local = localDateTime({ timeZone }, moment);
  return `${dayMonthYear(local)}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
