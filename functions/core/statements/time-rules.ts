/** The forms of expressions of time that news texts use, each with its reading. */
import { dayOf, yearStart } from '../text/calendar.ts';
import {
  type Context,
  counted,
  distant,
  type Groups,
  leadUnit,
  monthDay,
  monthYear,
  onDay,
  type Reading,
  thatUnit,
  weekday,
} from './time-readings.ts';
import { COUNT, DATE, form, MONTH, PART, SPELLED_DATE, WEEKDAY, YEAR } from './time-words.ts';

/** One form of expression. */
interface Rule {
  /** What every match holds: most passages hold none of it, and need not be searched for the rest. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  read(groups: Groups, context: Context): Reading | null;
}

const OF_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const OF_YEAR = /(?:19|20)\d\d/;
const OF_DAY = /day|mon\.|tue|wed\.|thu|fri\.|sat\.|sun\./i;
const OF_UNIT = /day|night|week|month|year|decade/i;
const OF_TODAY = /today|tonight|overnight|this|yesterday|last|tomorrow/i;
const OF_SEASON = /week|month|year|decade|spring|summer|autumn|fall|winter/i;

/** What a bare number is that might be a year. */
const COUNTED =
  '(?!\\s*(?:people|troops|drones|km|kilomet|miles|met(?:re|er)s|soldiers|children|men|women|dead|tonnes|tons|homes|houses|hours|euros|dollars|pounds|percent|per cent|%)|[.,:]?\\d|[-–]\\p{L})';
const RANGE = '\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\band\\b|\\buntil\\b)\\s*';

/** In order of precedence: what an earlier rule reads, a later one leaves alone. */
export const TIME_RULES: readonly Rule[] = [
  {
    needs: OF_YEAR,
    pattern: form('(?<year>(?:19|20)\\d\\d)-(?<m>[01]\\d)-(?<date>[0-3]\\d)'),
    read: (g) => onDay(dayOf(Number(g.year), Number(g.m), Number(g.date)), true),
  },
  {
    needs: OF_MONTH,
    pattern: form(`${MONTH}\\s+${DATE}${RANGE}(?<until>[0-3]?\\d)(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?`),
    read: monthDay,
  },
  {
    needs: OF_MONTH,
    pattern: form(
      `(?:the\\s+)?${DATE}${RANGE}(?<until>[0-3]?\\d)(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`,
    ),
    read: monthDay,
  },
  {
    needs: OF_MONTH,
    pattern: form(`${MONTH}\\s+(?:the\\s+)?(?:${DATE}|${SPELLED_DATE})(?:,?\\s+${YEAR})?`),
    read: monthDay,
  },
  {
    needs: OF_MONTH,
    pattern: form(`(?:the\\s+)?(?:${DATE}|${SPELLED_DATE})\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`),
    read: monthDay,
  },
  {
    needs: OF_MONTH,
    pattern: form(
      `(?:(?<lead>early|late|mid|last|next|this|earlier|later|in|since|until|by|from|of|between|and|through|during|back in)[\\s-]+(?:this\\s+|last\\s+)?)?${MONTH}(?:,?\\s+(?:of\\s+)?(?:${YEAR}|(?<relative>last|this|next) year))?`,
    ),
    read: monthYear,
  },
  {
    needs: OF_YEAR,
    pattern: form(
      `(?:in|since|by|until|from|during|before|after|of|for|through|early|late|mid|and|to|between|year|fiscal)[\\s-]+(?:early\\s+|late\\s+|fiscal\\s+)?${YEAR}${COUNTED}`,
    ),
    read: (g) => inYear(Number(g.year)),
  },
  {
    needs: OF_YEAR,
    pattern: form(`(?<![$€£#.,-])${YEAR}${COUNTED}`),
    read: (g, { upTo, after }) => (isBareYear(upTo, after) ? inYear(Number(g.year)) : null),
  },
  {
    needs: /nineteen/i,
    pattern: form(
      '(?<century>nineteen)[\\s-]+(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-]+(?<ones>one|two|three|four|five|six|seven|eight|nine))?',
    ),
    read: (g) => {
      const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .indexOf((g.tens ?? '').toLowerCase());
      const ones = 'one two three four five six seven eight nine'.split(' ').indexOf((g.ones ?? '').toLowerCase());
      return inYear(1920 + 10 * tens + ones + 1);
    },
  },
  {
    needs: OF_DAY,
    pattern: form(
      `(?:(?<lead>last|next|this|this coming|coming|this past|early|late|earlier on|later on|overnight on|overnight into|overnight to)\\s+)?${WEEKDAY}${PART}`,
    ),
    read: (g, context) => onDay(weekday(g.weekday ?? '', context, (g.lead ?? '').toLowerCase())),
  },
  {
    needs: OF_TODAY,
    pattern: form('(?:today|tonight|overnight|(?:earlier |later )?this (?:morning|afternoon|evening)|at this hour)'),
    read: (_, { ref }) => onDay(ref),
  },
  {
    needs: OF_TODAY,
    pattern: form('(?:the day before yesterday|yesterday(?: (?:morning|afternoon|evening))?|last (?:night|evening))'),
    read: (_, { ref, text }) => onDay(ref === null ? null : ref - (/^the/i.test(text) ? 2 : 1)),
  },
  {
    needs: OF_TODAY,
    pattern: form('(?:the day after tomorrow|tomorrow(?: (?:morning|afternoon|evening|night))?)'),
    read: (_, { ref, text }) => onDay(ref === null ? null : ref + (/^the/i.test(text) ? 2 : 1)),
  },
  {
    needs: /ago/i,
    pattern: form(
      `(?:(?:more than|over|about|around|almost|nearly|some|just|roughly|less than|only|exactly|barely)\\s+)?${COUNT}(?:[\\s-]+and[\\s-]+a[\\s-]+half)?[\\s-]+(?<unit>day|night|week|month|year|decade)s?\\s+ago`,
    ),
    read: counted,
  },
  {
    needs: OF_SEASON,
    pattern: form(
      '(?<lead>(?:earlier |later |late |early |sometime )?(?:last|this|next|past|this past|coming|this coming|the coming|the current|current|the past))\\s+(?<unit>week|weekend|month|year|decade|spring|summer|autumn|fall|winter)',
    ),
    read: leadUnit,
  },
  {
    needs: OF_UNIT,
    pattern: form('(?:earlier|later|early|late) in the (?<unit>day|week|month|year)'),
    read: (g, context) => {
      const unit = (g.unit ?? '').toLowerCase();
      return unit === 'day' ? onDay(context.ref) : leadUnit({ unit, lead: 'this' }, context);
    },
  },
  {
    needs: /weekend/i,
    pattern: form('(?:over|at|during|on|for) the weekend'),
    read: (_, context) => leadUnit({ unit: 'weekend', lead: 'the' }, context),
  },
  {
    needs: OF_UNIT,
    pattern: form('for the (?:full |whole )?(?<unit>year)'),
    read: (g, context) => leadUnit({ ...g, lead: 'this' }, context),
  },
  {
    needs: OF_UNIT,
    pattern: form('(?:in|over|during) (?:recent|the (?:last|past) (?:few|several)) (?<unit>day|week|month|year)s'),
    read: (g, { ref }) => {
      const unit = (g.unit ?? '').toLowerCase();
      if (ref === null) return null;
      const back = { day: 3, week: 14, month: 60, year: 730 }[unit] ?? 0;
      const precision = unit === 'year' || unit === 'month' || unit === 'week' ? unit : 'day';
      return { day: ref - back, precision };
    },
  },
];

/** Forms that count from the time told before them: "On May 3 … two days later". */
export const DISTANCE_RULES: readonly Rule[] = [
  {
    needs: OF_UNIT,
    pattern: form(
      `(?:(?:more than|over|about|around|almost|nearly|some|just|roughly|less than|only|exactly|barely)\\s+)?${COUNT}(?:[\\s-]+and[\\s-]+a[\\s-]+half)?[\\s-]+(?<unit>day|night|week|month|year|decade)s?\\s+(?<way>earlier|before(?!\\s+(?:\\p{L}|[“"‘(]))|prior(?!\\s+to)|previously|later|afterwards?)`,
    ),
    read: distant,
  },
  {
    needs: OF_UNIT,
    pattern: form(
      'the (?<way>previous|preceding|day before(?!\\s+\\p{L})|night before(?!\\s+\\p{L})|following|next|day after(?!\\s+\\p{L})|same)(?: (?<unit>day|night|morning|afternoon|evening|week|month|year))?',
    ),
    read: thatUnit,
  },
  {
    needs: OF_UNIT,
    pattern: form('(?<way>that|that same|the same) (?<unit>day|night|morning|afternoon|evening|week|month|year)'),
    read: thatUnit,
  },
  {
    needs: /year-/i,
    pattern: form('year-(?<way>earlier|ago)'),
    read: (_, context) => distant({ count: 'a', unit: 'year', way: 'earlier' }, context),
  },
];

const inYear = (year: number): Reading => ({ day: yearStart(year), precision: 'year', absolute: true });

/** "The 1987 crash", "bonds due 1993": a number is a year after a word that counts nothing, or where nothing follows. */
const isBareYear = (upTo: string, after: string): boolean =>
  DETERMINED.test(upTo) || (/(?:^|[\s(]\p{Ll}+,?\s|[^\p{L}]\s|\()$/u.test(upTo) && /^(?:[.,;)]|$)/.test(after));
const DETERMINED =
  /(?:(?:^|[\s(“"])(?:the|an?|this|its|his|her|their|our|than|above|below|due|class of|season|elections?|games|is|was)|[’']s)\s$/i;
