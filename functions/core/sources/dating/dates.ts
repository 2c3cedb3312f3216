import { around, tenseAt } from './clause.ts';
import { type EpochDay, epochDay, weekdayOf, yearOf } from './epoch.ts';

/** A calendar day as a text names it. */
export interface DateMention {
  /** Null where the text leaves the year open ("10 September"). */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The weekday it is given with, 0 for Sunday. */
  readonly weekday: number | null;
  /** True for a day that is yet to come for the text ("will meet on January 3"). */
  readonly ahead: boolean;
  /**
   * Where it stands: `line` (the text's own date: a line that is a date, "Here is where things stand on Friday, May 2:"),
   * `embed` (the date of an embedded post), `caption` (closes a picture's caption), `text`.
   */
  readonly place: 'line' | 'embed' | 'caption' | 'text';
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY = '(?:\\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}\\.?,? (?:the )?)?';
const YEAR = '(?:,? ?\\b((?:19|20)\\d\\d)\\b)?';

/** Ways to write a day; the groups are named in the order in which they stand. Upper and lower case both, as captions shout. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly groups: readonly ('weekday' | 'month' | 'day' | 'year')[];
}[] = [
  {
    pattern: new RegExp(`${WEEKDAY}\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)${YEAR}`, 'gi'),
    groups: ['weekday', 'month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`${WEEKDAY}\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b${YEAR}`, 'gi'),
    groups: ['weekday', 'day', 'month', 'year'],
  },
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, groups: ['year', 'month', 'day'] },
];

/** All days that a text names, in the order of the text; a stretch of text counts once. */
export function dateMentions(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (const { pattern, groups } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const read = (group: (typeof groups)[number]) => {
        const at = groups.indexOf(group);
        return at < 0 ? undefined : match[at + 1];
      };
      const day = Number(read('day'));
      const month = monthOf(read('month') ?? '');
      const year = read('year') === undefined ? null : Number(read('year'));
      // 2024 is a leap year: the most a day of an open year can be.
      if (epochDay(year ?? 2024, month, day) === null) continue;
      // "may 5" and "march 10" in running text are verbs.
      if (/^(?:may|march)\b/.test(read('month') ?? '')) continue;
      const weekday =
        read('weekday') === undefined ? null : WEEKDAYS.indexOf((read('weekday') ?? '').slice(0, 3).toLowerCase());
      const start = match.index;
      const end = start + match[0].length;
      const { before, after } = around(text, start, end);
      const place = placeOf(text, start, end, weekday !== null, year !== null);
      mentions.push({
        year,
        month,
        day,
        weekday,
        ahead: place === 'text' && tenseAt(before, after) === 'future',
        place,
        start,
        end,
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions.filter(
    (mention, i) => i === 0 || mention.start >= Math.max(...mentions.slice(Math.max(0, i - 2), i).map((m) => m.end)),
  );
}

function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

const OWN_DATE_BEFORE =
  /^[\s#*>-]*(?:date|published|posted|updated|last updated|first published|last modified)?(?: on| at)?:?\s*$/i;
const OWN_DATE_AFTER = /^[\s,.|-]*(?:(?:at )?\d{1,2}[:.]\d\d.{0,20})?$/;
/** The line that opens a published list: where things stand, or what happened, on a day, and a colon. */
const LIST_LINE =
  /\b(?:stands?|stood|happened|know|known|events|developments|updates?|latest)\b.{0,40}\b(?:on|for|as of)\s+$/i;

/** A caption names place and day without a preposition, and then credits: "…, Exampleville, May 2, 2025. Agency/Name". */
const CAPTION_BEFORE = /[\p{L}\d],? $/u;
const CAPTION_NOT_BEFORE =
  /\b(?:on|of|in|since|from|until|till|by|and|to|for|before|after|between|through|dated|than|the|as|at|around)$/i;
const CAPTION_AFTER = /^\.?(?:\s*(?:$|[([]|REUTERS|AP\b|AFP|Photo|[A-Z][\w.-]+\/))/;

function placeOf(
  text: string,
  start: number,
  end: number,
  hasWeekday: boolean,
  hasYear: boolean,
): DateMention['place'] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = start - lineStart > 200 ? null : text.slice(lineStart, start);
  if (before === null) return /\(@\w{1,30}\) ?$/.test(text.slice(Math.max(0, start - 40), start)) ? 'embed' : 'text';
  if (/\(@\w{1,30}\) ?$/.test(before)) return 'embed';
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline < 0 ? end + 60 : Math.min(newline, end + 60)).trimEnd();
  if (OWN_DATE_BEFORE.test(before) && OWN_DATE_AFTER.test(after)) return 'line';
  if (hasWeekday && LIST_LINE.test(before) && /^:?$/.test(after.trim())) return 'line';
  return hasYear &&
    CAPTION_BEFORE.test(before) &&
    !CAPTION_NOT_BEFORE.test(before.trimEnd()) &&
    CAPTION_AFTER.test(after)
    ? 'caption'
    : 'text';
}

/** The days that a mention can be, given the years it may lie in: the one it states, or those in which its weekday fits. */
export function daysOf(mention: DateMention, years: Iterable<number>): EpochDay[] {
  const found = [...(mention.year === null ? years : [mention.year])].map((year) => dayIn(mention, year));
  return found.filter((day) => day !== null);
}

/** The mention's day in one year; null where that year has no such day, or where it falls on another weekday. */
function dayIn(mention: DateMention, year: number): EpochDay | null {
  const day = epochDay(year, mention.month, mention.day);
  return day === null || (mention.weekday !== null && mention.year === null && weekdayOf(day) !== mention.weekday)
    ? null
    : day;
}

/** How far back or on, in years, a day without a year is looked for: a weekday comes round within 6 (11 over a leap). */
const YEARS = 11;

/** The day a mention names; without a year, the last time up to `day` that it came round. Null where it never did. */
export function lastBefore(mention: DateMention, day: EpochDay): EpochDay | null {
  if (mention.year !== null) return dayIn(mention, mention.year);
  const year = yearOf(day);
  for (let back = 0; back <= YEARS; back++) {
    const found = dayIn(mention, year - back);
    if (found !== null && found <= day) return found;
  }
  return null;
}

/** The day a mention names; without a year, the next time from `day` on that it comes round. Null where it has passed. */
export function nextFrom(mention: DateMention, day: EpochDay): EpochDay | null {
  if (mention.year !== null) {
    const stated = dayIn(mention, mention.year);
    return stated !== null && stated >= day ? stated : null;
  }
  const year = yearOf(day);
  for (let on = 0; on <= YEARS; on++) {
    const found = dayIn(mention, year + on);
    if (found !== null && found >= day) return found;
  }
  return null;
}

const YEAR_HINT = /\b(in|since|of|from|during|until|by|before|through|[A-Z][a-z]+,?) ((?:19|20)\d\d)\b(?![-–]\d|,\d)/g;

/** The latest year that a text names as past or present ("since 2022", "Exercise North 2025"); null where it names none. */
export function latestYear(text: string): number | null {
  let latest: number | null = null;
  for (const match of text.matchAll(YEAR_HINT)) {
    if (/^(?:until|by|before|through|By|Until|Before|Through)$/.test(match[1] ?? '')) continue;
    const { before, after } = around(text, match.index, match.index + match[0].length);
    if (tenseAt(before, after) === 'future') continue;
    latest = Math.max(latest ?? 0, Number(match[2]));
  }
  return latest;
}
