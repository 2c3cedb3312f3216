import { Temporal } from 'temporal-polyfill';
import { InputError } from '../errors.ts';
import type { IsoDate, IsoMoment } from '../model.ts';
import { MONTHS, WEEKDAYS } from '../text/calendar.ts';
import type { Story } from './schema.ts';

/** The number of the day D in the story's own count. @throws {InputError} where D is before day 1 */
export function dayNumber(story: Story, date: IsoDate): number {
  const known = Temporal.PlainDate.from(story.dayCount.date);
  const day = story.dayCount.day + known.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days;
  if (day >= 1) return day;
  const first = known.subtract({ days: story.dayCount.day - 1 });
  throw new InputError(`${date} is before the story's first day (${first}): choose a date from then on`);
}

/** @throws {InputError} where `text` is no date that exists, as 2025-02-30 */
export function parseDate(text: string): IsoDate {
  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError('form');
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch (cause) {
    throw new InputError(`"${text}" is not a date that exists: write it as YYYY-MM-DD`, { cause });
  }
}

/** The date so many days on; back where they are negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(date).add({ days }).toString();

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number =>
  Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), { largestUnit: 'day' }).days;

/** "Wednesday". */
export const weekdayOf = (date: IsoDate): string => WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek % 7] ?? '';

/** "Wednesday, December 31". */
export function weekdayMonthDay(date: IsoDate): string {
  const { month, day } = Temporal.PlainDate.from(date);
  return `${weekdayOf(date)}, ${MONTHS[month - 1]} ${day}`;
}

/** The day (story's zone) of a moment; a moment without an offset is the story's local time already. */
export function localDay(story: Pick<Story, 'timeZone'>, moment: IsoMoment): IsoDate {
  return localDateTime(story, moment).toPlainDate().toString();
}

/** The story's local date-time of a moment; a bare date is its midnight. */
export function localDateTime(story: Pick<Story, 'timeZone'>, moment: IsoMoment): Temporal.PlainDateTime {
  if (/(Z|[+-]\d{2}:\d{2})$/.test(moment)) {
    return Temporal.Instant.from(moment).toZonedDateTimeISO(story.timeZone).toPlainDateTime();
  }
  return Temporal.PlainDateTime.from(moment);
}

/** When the day of an edition begins and its window ends, with the offset that the story's zone has then. */
export const editionMoment = (story: Pick<Story, 'timeZone' | 'hour'>, date: IsoDate): string =>
  Temporal.PlainDateTime.from(`${date}T${story.hour}`)
    .toZonedDateTime(story.timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });

/**
 * Whether something published at `moment` can be told in the edition of `date`: between the story's hour on the day
 * before and its hour on the day, and for a bare date either of the two days.
 */
export function inWindow(story: Pick<Story, 'timeZone' | 'hour'>, date: IsoDate, moment: IsoMoment): boolean {
  const day = localDay(story, moment);
  if (!moment.includes('T')) return day === date || day === addDays(date, -1);
  const at = localDateTime(story, moment);
  const close = Temporal.PlainDateTime.from(`${date}T${story.hour}`);
  return (
    Temporal.PlainDateTime.compare(at, close) < 0 &&
    Temporal.PlainDateTime.compare(at, close.subtract({ days: 1 })) >= 0
  );
}
