/** What expressions of time mean, read on a day. */
import type { When } from '../model.ts';
import { dayOf, monthNumber, monthStart, partsOf, weekdayNumber, weekStart, yearStart } from '../text/calendar.ts';
import { ordinalOf } from '../text/numbers.ts';
import { looksBack, looksForward } from './tense.ts';
import { countOf } from './time-words.ts';

/** What an expression is read against. */
export interface Context {
  /** The article's day; null where unknown. */
  readonly ref: number | null;
  /** The time told before: what "two days earlier" counts from; null where none was. */
  readonly anchor: Reading | null;
  /** The expression itself. */
  readonly text: string;
  /** The passage up to the expression, lower-case, at most 140 characters. */
  readonly before: string;
  readonly after: string;
  /** The last of the passage up to the expression as it is written. */
  readonly upTo: string;
}

export interface Reading {
  /** The first day of it. */
  readonly day: number;
  readonly precision: When['precision'];
  /** The last day of a range of days; the day itself where it is left out. */
  readonly last?: number;
  readonly absolute?: boolean;
}
export type Groups = Readonly<Record<string, string | undefined>>;

/** How near a month and day to come must be against the one gone by: "Jan. 2" in November is the next, "Aug. 21" the last. */
const NEARER = 2.5;
/** … and in days: of a day that is dated, and of a month. */
const REACH = 100;
const MONTH_REACH = 45;

/** A day; null for none. */
export const onDay = (day: number | null, absolute = false): Reading | null =>
  day === null ? null : { day, precision: 'day', absolute };

/** "Friday": the last one, today included, or the next one where the text looks forward. */
export function weekday(word: string, context: Context, lead: string): number | null {
  const { ref, before, after } = context;
  if (ref === null) return null;
  // "On a Sunday in May", "every Sunday": no Sunday near by.
  if (/\b(?:every|each|any|most)\s$/.test(before) || (/\ba\s$/.test(before) && !/^\s\p{Ll}{3,}/u.test(after)))
    return null;
  const back = (partsOf(ref).weekday - weekdayNumber(word) + 7) % 7;
  if (/next|coming/.test(lead)) return ref - back + 7;
  if (/last|past/.test(lead)) return ref - (back === 0 ? 7 : back);
  return back !== 0 && looksForward(before, after) ? ref - back + 7 : ref - back;
}

type Direction = 'past' | 'future' | 'either';
const directionOf = (before: string, after: string): Direction =>
  looksForward(before, after) ? 'future' : looksBack(before, after) ? 'past' : 'either';

/** A month or a month and day without a year: the nearest that fits past or future. */
function nearest(
  ref: number,
  make: (year: number) => number | null,
  direction: Direction,
  reach = REACH,
): number | null {
  const { year } = partsOf(ref);
  const all = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const past = all.filter((day) => day <= ref).at(-1) ?? null;
  const next = all.find((day) => day > ref) ?? null;
  // Nobody looks forward to the day of last week a year from now.
  const gone = past !== null && next !== null && NEARER * (ref - past) < next - ref && ref - past <= MONTH_REACH;
  if (direction === 'future' && !gone) return next ?? past;
  // "on January 3" on December 30 is the week to come, even in the past tense of reported speech.
  const near = next !== null && next - ref <= reach && (past === null || ref - past > NEARER * (next - ref));
  if (direction === 'either' && near) return next;
  return past ?? next;
}

/**
 * "March 8", "8 March 2031", "March 8 to 10": without a year the nearest that the passage looks back or forward to. Null
 * where there is no such day, no year can be told, or it is no date ("it may first").
 */
export function monthDay(g: Groups, { ref, before, after }: Context): Reading | null {
  const month = monthNumber(g.month ?? '');
  // "It may first be asked": the month is written with a capital.
  if (g.spelled && !/^\p{Lu}/u.test(g.month ?? '')) return null;
  const date = g.spelled ? ordinalOf(g.spelled) : Number(g.date);
  const absolute = g.year !== undefined;
  if (date === null || (!absolute && ref === null)) return null;
  const day = absolute
    ? dayOf(Number(g.year), month, date)
    : nearest(ref ?? 0, (year) => dayOf(year, month, date), directionOf(before, after));
  if (day === null) return null;
  const until = g.until === undefined ? null : dayOf(partsOf(day).year, month, Number(g.until));
  if (g.until !== undefined && (until === null || until <= day)) return null;
  return { day, precision: 'day', absolute, ...(until === null ? {} : { last: until }) };
}

/**
 * "March 2031", "last March", "since March", to the month. Null where no year can be told, or the word is most likely no
 * month ("may", a man called Jan).
 */
export function monthYear(g: Groups, { ref, before, after }: Context): Reading | null {
  const word = (g.month ?? '').toLowerCase();
  const month = monthNumber(word);
  const inMonth = (day: number | null, absolute = false): Reading | null =>
    day === null ? null : { day, precision: 'month', absolute };
  if (g.year) return inMonth(dayOf(Number(g.year), month, 1), true);
  if (g.relative && ref !== null) {
    const step = { last: -1, this: 0, next: 1 }[g.relative.toLowerCase()] ?? 0;
    return inMonth(dayOf(partsOf(ref).year + step, month, 1));
  }
  // "may" and "march" are verbs, "Jan" a man, unless something says otherwise.
  if (/^(?:may|march|mar|jan|dec|sep|oct|nov|apr|feb|aug|jun|jul)$/.test(word) && !g.lead) return null;
  const leadsOn = /^(?:and|from|by|to|through)$/i.test(g.lead ?? '');
  if (/^(?:may|march)$/.test(word) && leadsOn && !/^[A-Z]/.test(g.month ?? '')) return null;
  if (/^\s+\p{Lu}/u.test(after) && !g.lead) return null;
  if (ref === null) return null;
  const lead = (g.lead ?? '').toLowerCase();
  const direction = /^(?:next|until|by)$/.test(lead)
    ? 'future'
    : /^(?:since|back in|earlier)$/.test(lead)
      ? 'past'
      : directionOf(before, after);
  const first = monthStart(ref, 0);
  const here = (year: number) => dayOf(year, month, 1);
  if (lead === 'last') return inMonth(nearest(first - 1, here, 'past'));
  return inMonth(nearest(direction === 'future' ? first - 1 : ref, here, direction, MONTH_REACH));
}

/** "Three weeks ago". */
export function counted(g: Groups, { ref }: Context): Reading | null {
  return ref === null ? null : moved(ref, g.unit ?? '', -countOf(g.count ?? ''));
}

/** "Three weeks earlier", counted from the time told before; from the article's day where none was. */
export function distant(g: Groups, { ref, anchor }: Context): Reading | null {
  const on = /later|after/i.test(g.way ?? '');
  const from = fitting(anchor, g.unit ?? '') ?? (on ? null : ref);
  return from === null ? null : moved(from, g.unit ?? '', countOf(g.count ?? '') * (on ? 1 : -1));
}

/** "The following year", "that day", "the night before". */
export function thatUnit(g: Groups, { ref, anchor }: Context): Reading | null {
  const way = (g.way ?? '').toLowerCase();
  const unit = (g.unit ?? way.split(' ')[0] ?? '').toLowerCase();
  if (!/^(?:day|night|morning|afternoon|evening|week|month|year)$/.test(unit)) return null;
  const step = /following|next|after/.test(way) ? 1 : /previous|preceding|before/.test(way) ? -1 : 0;
  const from = fitting(anchor, unit) ?? (step <= 0 && way !== 'that' ? ref : null);
  return from === null ? null : moved(from, unit, step);
}

/** What was told before counts days only where it was a day, years also where it was a year. */
function fitting(anchor: Reading | null, unit: string): number | null {
  if (!anchor) return null;
  const day = anchor.last ?? anchor.day;
  if (/^(?:year|decade)$/i.test(unit)) return day;
  if (/^month$/i.test(unit)) return anchor.precision === 'year' ? null : day;
  return anchor.precision === 'day' || anchor.precision === 'time' ? day : null;
}

function moved(from: number, unit: string, count: number): Reading | null {
  if (Number.isNaN(count)) return null;
  const { year } = partsOf(from);
  switch (unit.toLowerCase()) {
    case 'year':
      return { day: yearStart(year + count), precision: 'year' };
    case 'decade':
      return { day: yearStart(year + 10 * count), precision: 'year' };
    case 'month':
      return { day: monthStart(from, count), precision: 'month' };
    case 'week':
      return { day: from + 7 * count, precision: 'week' };
    default:
      return onDay(from + count);
  }
}

/** "Last week", "this summer", "the coming year", "the weekend". */
export function leadUnit(g: Groups, { ref, before, after }: Pick<Context, 'ref' | 'before' | 'after'>): Reading | null {
  if (ref === null) return null;
  const lead = (g.lead ?? '').toLowerCase();
  const step = /next|coming/.test(lead) ? 1 : /this|current/.test(lead) ? 0 : lead === 'the' ? 0 : -1;
  const unit = (g.unit ?? '').toLowerCase();
  const { year } = partsOf(ref);
  if (unit === 'week') return { day: weekStart(ref) + 7 * step, precision: 'week' };
  if (unit === 'weekend') return weekend(ref, lead, step, looksForward(before, after));
  if (unit === 'month') return { day: monthStart(ref, step), precision: 'month' };
  if (unit === 'year' || unit === 'decade')
    return { day: yearStart(year + step * (unit === 'decade' ? 10 : 1)), precision: 'year' };
  const season = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[unit] ?? 1;
  const day = dayOf(year, season, 1);
  if (day === null) return null;
  const other = step < 0 && day > ref - 30 ? -1 : step > 0 && day <= ref ? 1 : 0;
  return { day: other === 0 ? day : (dayOf(year + other, season, 1) ?? day), precision: 'month' };
}

/** A weekend's Saturday. On a Saturday or Sunday "the weekend" has begun; before, it is over unless the text looks forward. */
function weekend(ref: number, lead: string, step: number, forward: boolean): Reading {
  const saturday = weekStart(ref) + 5;
  const begun = ref >= saturday;
  const gone = begun && !/last|past/.test(lead) ? saturday : saturday - 7;
  const day = step > 0 ? saturday + (begun ? 7 : 0) : forward && !begun ? saturday : gone;
  return { day, precision: 'day' };
}
