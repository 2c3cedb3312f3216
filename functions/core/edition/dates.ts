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

/** "31 December 2025", or "31 December 2025, 09:01" in the given time zone where the moment has a time. */
export function momentText(moment: IsoMoment, timeZone: string): string {
  if (!moment.includes('T')) return dayMonthYear(Temporal.PlainDate.from(moment));
  const local = localDateTime({ timeZone }, moment);
  return `${dayMonthYear(local)}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
