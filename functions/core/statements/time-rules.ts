/** The forms of expressions of time that news texts use, each with its reading. */
import type { When } from '../model.ts';
import { dayOf, monthNumber, monthStart, partsOf, weekdayNumber, weekStart, yearStart } from '../text/calendar.ts';
import { SPELLED_NUMBERS } from '../text/numbers.ts';

/** What a rule reads an expression against. */
interface Context {
  /** The article's day; null where unknown. */
  readonly ref: number | null;
  /** The passage up to the expression, lower-case, at most 140 characters. */
  readonly before: string;
  readonly after: string;
}
type Reading = { day: number | null; precision: When['precision']; absolute?: boolean } | null;
/** One form of expression. */
interface Rule {
  readonly pattern: RegExp;
  read(groups: Record<string, string | undefined>, context: Context): Reading;
}

const MONTH = `(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)`;
const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const WEEKDAY =
  '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon\\.|tues?\\.|wed\\.|thurs?\\.|fri\\.|sat\\.|sun\\.)';
const COUNT = '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const PART = '(?:\\s+(?<part>morning|afternoon|evening|night))?';
const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');

const countOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : (SPELLED_NUMBERS.get(word.toLowerCase()) ?? Number(word));

/** Forms that look forward: "will … on Friday", "due to start on Friday". */
const FORWARD =
  /\b(?:will|due|plans?|planned|planning|would|ahead of|scheduled|expected|set for|upcoming|next|should|may|could|(?:set|going|about|likely|ready|prepared|hopes?|wants?|vowed|promised|agreed|poised|slated|forecast|is|are|was|were) to|['’]ll)\b/g;
const PAST =
  /\b(?:said|says|told|was|were|had|killed|hit|struck|took|came|met|announced|reported|\w{3,}ed)\b[^,;]{0,40}$/;

function looksForward(before: string): boolean {
  const sentence = before.slice(before.lastIndexOf('. ') + 1);
  let last = -1;
  for (const match of sentence.matchAll(FORWARD)) last = match.index + match[0].length;
  return last >= 0 && !PAST.test(sentence.slice(last));
}

/** "On Sunday, X is due to …": what follows a weekday that opens the sentence tells which one. */
function opensForward({ before, after }: Context): boolean {
  return /(?:^|[.!?] )(?:on )?$/.test(before) && AHEAD.test(after);
}

const AHEAD =
  /^(?: \w+)?,? (?:[\p{L}’'-]+ ){0,8}(?:will|(?:is|are) (?:to|due|set|scheduled|expected|planning|preparing|going))\b/iu;

function weekday(word: string, context: Context, lead: string): number | null {
  if (context.ref === null) return null;
  const back = (partsOf(context.ref).weekday - weekdayNumber(word) + 7) % 7;
  if (lead === 'next') return context.ref - back + 7;
  if (lead === 'last') return context.ref - (back === 0 ? 7 : back);
  return (looksForward(context.before) || opensForward(context)) && back !== 0
    ? context.ref - back + 7
    : context.ref - back;
}

/** A month or a month and day without a year: the nearest that fits past or future. */
function nearest(ref: number, make: (year: number) => number | null, future: boolean): number | null {
  const { year } = partsOf(ref);
  const all = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const past = all.filter((day) => day <= ref).at(-1) ?? null;
  const next = all.find((day) => day > ref) ?? null;
  if (future) return next ?? past;
  // "on January 3" on December 30 is the week to come, even in the past tense of reported speech.
  if (next !== null && next - ref <= 45 && (past === null || ref - past > 200)) return next;
  return past ?? next;
}

/** In order of precedence: what an earlier rule reads, a later one leaves alone. */
export const TIME_RULES: readonly Rule[] = [
  {
    pattern: pattern('(?<year>(?:19|20)\\d\\d)-(?<m>[01]\\d)-(?<date>[0-3]\\d)'),
    read: (g) => ({ day: dayOf(Number(g.year), Number(g.m), Number(g.date)), precision: 'day', absolute: true }),
  },
  {
    pattern: pattern(`${MONTH}\\s+${DATE}(?:,?\\s+${YEAR})?`),
    read: monthDay,
  },
  {
    pattern: pattern(`(?:the\\s+)?${DATE}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`),
    read: monthDay,
  },
  {
    pattern: pattern(
      `(?:(?<lead>early|late|mid|last|next|this|earlier|later|in|since|until|by|from|of|between|and|through|during|back in)[\\s-]+(?:this\\s+|last\\s+)?)?${MONTH}(?:,?\\s+(?:of\\s+)?(?:${YEAR}|(?<relative>last|this|next) year))?`,
    ),
    read: monthYear,
  },
  {
    pattern: pattern(
      `(?:in|since|by|until|from|during|before|after|of|for|through|early|late|mid|and|to|between|year|fiscal)[\\s-]+(?:early\\s+|late\\s+|fiscal\\s+)?${YEAR}(?!\\s*(?:people|troops|drones|km|miles|soldiers|children))`,
    ),
    read: (g) => ({ day: yearStart(Number(g.year)), precision: 'year', absolute: true }),
  },
  {
    pattern: /^the (?<year>(?:19|20)\d\d) (?=\p{L})/giu,
    read: (g) => ({ day: yearStart(Number(g.year)), precision: 'year', absolute: true }),
  },
  {
    pattern: pattern(
      `(?:(?<lead>last|next|this|early|late|earlier on|later on|overnight on|overnight into|overnight to)\\s+)?${WEEKDAY}${PART}`,
    ),
    read: (g, context) => ({ day: weekday(g.weekday ?? '', context, (g.lead ?? '').toLowerCase()), precision: 'day' }),
  },
  {
    pattern: pattern('(?:today|tonight|overnight|(?:earlier |later )?this (?:morning|afternoon|evening))'),
    read: (_, { ref }) => ({ day: ref, precision: 'day' }),
  },
  {
    pattern: pattern(
      '(?:yesterday(?: (?:morning|afternoon|evening))?|last (?:night|evening)|the (?:previous (?:day|night|evening)|day before)|a day earlier)',
    ),
    read: (_, { ref }) => ({ day: ref === null ? null : ref - 1, precision: 'day' }),
  },
  {
    pattern: pattern('(?:tomorrow(?: (?:morning|afternoon|evening|night))?)'),
    read: (_, { ref }) => ({ day: ref === null ? null : ref + 1, precision: 'day' }),
  },
  {
    pattern: pattern(
      `(?:(?:more than|over|about|around|almost|nearly|some|just|roughly|less than)\\s+)?${COUNT}(?:[\\s-]+and[\\s-]+a[\\s-]+half)?[\\s-]+(?<unit>day|night|week|month|year|decade)s?\\s+(?<way>ago|earlier|before|prior|later)`,
    ),
    read: counted,
  },
  {
    pattern: pattern(
      '(?<lead>(?:earlier |later |late |early )?(?:last|this|next|past|the previous|previous|the past|the following|coming|the coming))\\s+(?<unit>week|weekend|month|year|decade|spring|summer|autumn|fall|winter)',
    ),
    read: leadUnit,
  },
  {
    pattern: pattern('(?:earlier|later) in the (?<unit>day|week|month|year)'),
    read: (g, { ref }) => {
      const unit = (g.unit ?? '').toLowerCase();
      if (unit === 'day') return { day: ref, precision: 'day' };
      return leadUnit({ unit, lead: 'this' }, { ref, before: '', after: '' });
    },
  },
  {
    pattern: pattern('(?:over|at|during) the weekend'),
    read: (_, { ref }) => ({ day: ref === null ? null : weekStart(ref) - 2, precision: 'day' }),
  },
  {
    pattern: pattern('(?:in|over|during) (?:recent|the (?:last|past) (?:few|several)) (?<unit>day|week|month|year)s'),
    read: (g, { ref }) => {
      const unit = (g.unit ?? '').toLowerCase();
      if (ref === null) return null;
      const back = { day: 3, week: 14, month: 60, year: 730 }[unit] ?? 0;
      return {
        day: ref - back,
        precision: unit === 'year' ? 'year' : unit === 'month' ? 'month' : unit === 'week' ? 'week' : 'day',
      };
    },
  },
];

function monthDay(g: Record<string, string | undefined>, { ref, before }: Context): Reading {
  const month = monthNumber(g.month ?? '');
  const date = Number(g.date);
  if (g.year) return { day: dayOf(Number(g.year), month, date), precision: 'day', absolute: true };
  if (ref === null) return null;
  return { day: nearest(ref, (year) => dayOf(year, month, date), looksForward(before)), precision: 'day' };
}

function monthYear(g: Record<string, string | undefined>, { ref, before, after }: Context): Reading {
  const word = (g.month ?? '').toLowerCase();
  const month = monthNumber(word);
  if (g.year) return { day: dayOf(Number(g.year), month, 1), precision: 'month', absolute: true };
  if (g.relative && ref !== null) {
    const step = { last: -1, this: 0, next: 1 }[g.relative.toLowerCase()] ?? 0;
    return { day: dayOf(partsOf(ref).year + step, month, 1), precision: 'month' };
  }
  // "may" and "march" are verbs, "Jan" a man, unless something says otherwise.
  if (/^(?:may|march|mar|jan|dec|sep|oct|nov|apr|feb|aug|jun|jul)$/.test(word) && !g.lead) return null;
  if (
    /^(?:may|march)$/.test(word) &&
    /^(?:and|from|by|to|through)$/i.test(g.lead ?? '') &&
    !/^[A-Z]/.test(g.month ?? '')
  )
    return null;
  if (/^\s+\p{Lu}/u.test(after) && !g.lead) return null;
  if (ref === null) return null;
  const lead = (g.lead ?? '').toLowerCase();
  const future = lead === 'next' || lead === 'until' || lead === 'by' || looksForward(before);
  const first = monthStart(ref, 0);
  const here = (year: number) => dayOf(year, month, 1);
  if (lead === 'last') return { day: nearest(first - 1, here, false), precision: 'month' };
  return { day: future ? nearest(first - 1, here, true) : nearest(ref, here, false), precision: 'month' };
}

function counted(g: Record<string, string | undefined>, { ref }: Context): Reading {
  if (ref === null) return null;
  const count = countOf(g.count ?? '') * (/^later$/i.test(g.way ?? '') ? -1 : 1);
  const unit = (g.unit ?? '').toLowerCase();
  const { year } = partsOf(ref);
  if (unit === 'year') return { day: yearStart(year - count), precision: 'year' };
  if (unit === 'decade') return { day: yearStart(year - 10 * count), precision: 'year' };
  if (unit === 'month') return { day: monthStart(ref, -count), precision: 'month' };
  if (unit === 'week') return { day: ref - 7 * count, precision: 'week' };
  return { day: ref - count, precision: 'day' };
}

function leadUnit(g: Record<string, string | undefined>, { ref, before }: Context): Reading {
  if (ref === null) return null;
  const lead = (g.lead ?? '').toLowerCase();
  const step = /next|following|coming/.test(lead) ? 1 : /this/.test(lead) ? 0 : -1;
  const unit = (g.unit ?? '').toLowerCase();
  const { year } = partsOf(ref);
  if (unit === 'week') return { day: weekStart(ref) + 7 * step, precision: 'week' };
  if (unit === 'weekend')
    return { day: weekStart(ref) + (step === 1 ? 12 : step === 0 && looksForward(before) ? 5 : -2), precision: 'day' };
  if (unit === 'month') return { day: monthStart(ref, step), precision: 'month' };
  if (unit === 'year' || unit === 'decade')
    return { day: yearStart(year + step * (unit === 'decade' ? 10 : 1)), precision: 'year' };
  const season = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[unit] ?? 1;
  const day = dayOf(year, season, 1);
  if (day === null) return null;
  return {
    day:
      step < 0 && day > ref - 30
        ? dayOf(year - 1, season, 1)
        : step > 0 && day <= ref
          ? dayOf(year + 1, season, 1)
          : day,
    precision: 'month',
  };
}
