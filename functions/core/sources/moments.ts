/** Dates and times of day as pages print them. */
import type { IsoMoment } from '../model.ts';
import { dayOf as dayNumber, monthNumber } from '../text/calendar.ts';

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY =
  '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const ISO_DAY = '(\\d{4})-(\\d{2})-(\\d{2})';
const DAY_FIRST = `(?:${WEEKDAY},? )?${DAY} ${MONTH}\\.?,? (\\d{4})`;
const MONTH_FIRST = `(?:${WEEKDAY},? )?${MONTH}\\.? ${DAY},? (\\d{4})`;

/** Sources of regular expressions, for whoever builds one around a date. Groups: three of each form. */
export const DATE = `(?:${ISO_DAY}|${DAY_FIRST}|${MONTH_FIRST})`;
/** Groups: hour, minute, am/pm, zone. */
export const TIME =
  '(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?:\\.\\d+)? ?([ap]\\.?m\\.?)?(?: ?(Z|UTC|GMT|[A-Z]{2,4}|[+-](?:0\\d|1[0-4]):[0-5]\\d))?';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2025-12-31`. */
export const isoDay = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;

/** A day that exists, or null. */
function existing(year: number, month: number, day: number): Day | null {
  return year >= 1000 && year < 3000 && dayNumber(year, month, day) !== null ? { year, month, day } : null;
}

/** The day that nine groups of `DATE` give. */
export function dayOf(groups: readonly (string | undefined)[]): Day | null {
  const [y1, m1, d1, d2, month2, y2, month3, d3, y3] = groups;
  if (y1 && m1 && d1) return existing(Number(y1), Number(m1), Number(d1));
  if (y2 && month2 && d2) return existing(Number(y2), monthNumber(month2), Number(d2));
  if (y3 && month3 && d3) return existing(Number(y3), monthNumber(month3), Number(d3));
  return null;
}

/** Minutes after midnight that four groups of `TIME` give; null where there is no such time. */
export function minutesOf(groups: readonly (string | undefined)[]): number | null {
  const [hours, minutes, half] = groups;
  if (hours === undefined || minutes === undefined) return null;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? hour * 60 + Number(minutes) : null;
}

/** "09:01". */
export const clock = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** A zone as a moment may carry it: Z, an offset, or nothing where it has no fixed one. */
export const zoneOf = (zone: string | undefined): string =>
  zone === undefined ? '' : /^(?:Z|UTC|GMT)$/.test(zone) ? 'Z' : /^[+-]/.test(zone) ? zone : '';

const DATE_LINE = new RegExp(
  `^(?:(?:first |last )?(?:date|published|posted|updated|modified|created)(?: (?:on|at))?:? )?(?:${TIME}[,.]? (?:on )?)?${DATE}(?:(?:,? at|,| -| –|T)? ?${TIME})?$`,
  'i',
);

/** A line that is a date and nothing else ("Published on 3 June 2024 09:15 GMT"); null where it is more or no date. */
export function momentOfLine(line: string): IsoMoment | null {
  if (line.length > 80) return null;
  const match = DATE_LINE.exec(line);
  if (!match) return null;
  const day = dayOf(match.slice(5, 14));
  if (!day) return null;
  const [before, after] = [match.slice(1, 5), match.slice(14, 18)];
  const time = before[0] === undefined ? after : before;
  const minutes = minutesOf(time);
  return minutes === null ? isoDay(day) : `${isoDay(day)}T${clock(minutes)}${zoneOf(time[3])}`;
}

const ANY_DATE = new RegExp(`\\b${DATE}\\b`, 'i');

/** The first full date in a short text, with its place. */
export function firstDate(text: string): { readonly day: Day; readonly start: number; readonly end: number } | null {
  const match = ANY_DATE.exec(text.slice(0, 400));
  const day = match && dayOf(match.slice(1));
  return match && day ? { day, start: match.index, end: match.index + match[0].length } : null;
}

const YEARLESS = new RegExp(`\\b${WEEKDAY},? (?:${MONTH}\\.? ${DAY}|${DAY} ${MONTH})\\b`, 'i');

/** "Wednesday, March 4": a day without its year, with its place. */
export function firstYearlessDate(
  text: string,
): { readonly note: string; readonly start: number; readonly end: number } | null {
  const match = YEARLESS.exec(text.slice(0, 400));
  return match ? { note: match[0], start: match.index, end: match.index + match[0].length } : null;
}
