import { type DateMention, lastBefore, nextFrom } from './dates.ts';
import { type EpochDay, sinceWeekday, untilWeekday, yearOf } from './epoch.ts';
import type { Reading } from './reading.ts';
import type { WeekdayUse } from './weekdays.ts';

/**
 * How likely an article published on a day would carry the cues that it does: log-likelihoods, up to a constant for the
 * article. Tables of chances stand by days between the cue's day and publication.
 */

/**
 * Chance that the latest weekday an article names lies 0 to 6 days back. Set by hand between the shares counted on 766
 * agency and broadcaster articles of Timeline17 (.81/.16 in the opening, .62/.19 further down, for `on`) and those of a
 * newspaper, which lean to the day before (.50/.45, on 22 mentions only). `of` and `night` are guesses: too few cases.
 */
const LATEST: Record<
  Exclude<WeekdayUse, 'ahead'>,
  { readonly lead: readonly number[]; readonly body: readonly number[] }
> = {
  on: { lead: [0.68, 0.25, 0.03, 0.015, 0.01, 0.0075, 0.0075], body: [0.5, 0.33, 0.07, 0.04, 0.03, 0.015, 0.015] },
  early: { lead: [0.8, 0.14, 0.02, 0.01, 0.01, 0.01, 0.01], body: [0.68, 0.22, 0.04, 0.02, 0.02, 0.01, 0.01] },
  night: {
    lead: [0.07, 0.8, 0.06, 0.02, 0.02, 0.02, 0.01],
    body: [0.08, 0.74, 0.08, 0.04, 0.03, 0.02, 0.01],
  },
  late: { lead: [0.22, 0.66, 0.06, 0.02, 0.02, 0.01, 0.01], body: [0.22, 0.6, 0.08, 0.04, 0.03, 0.015, 0.015] },
  of: { lead: [0.25, 0.58, 0.08, 0.04, 0.02, 0.02, 0.01], body: [0.28, 0.48, 0.12, 0.05, 0.03, 0.02, 0.02] },
};

/** Chance of any other weekday it names as past: such names are seldom used for days more than some days back. */
const OTHER = [0.3, 0.3, 0.17, 0.1, 0.06, 0.04, 0.02];

/** Chance that a weekday named as ahead lies 0 to 6 days ahead (317 cases of the same articles: .31 .35 .09 …). */
const AHEAD = [0.26, 0.37, 0.13, 0.08, 0.06, 0.05, 0.05];

/** "Their meeting comes a day after …": what the text tells as past was the day before. Set by reason: too few cases. */
const DAY_AFTER = [-0.3, 0.2];

/** The further names weigh less: they repeat one another. */
const REPEATED = 0.5;

/** Log-chance of the weekdays named, by the weekday of publication (0 for Sunday): seven numbers say it all. */
export const weekdayScores = (reading: Reading): number[] =>
  Array.from({ length: 7 }, (_, weekday) => weekdayScore(reading, SOME_SUNDAY + weekday));

const SOME_SUNDAY: EpochDay = 3;

function weekdayScore(reading: Reading, day: EpochDay): number {
  let latest = Number.POSITIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  const others = new Map<number, number>();
  const ahead = new Map<number, number>();
  for (const cue of reading.weekdays) {
    if (cue.use === 'ahead') {
      ahead.set(cue.weekday, Math.log(AHEAD[untilWeekday(day, cue.weekday)] ?? 0.01));
      continue;
    }
    const since = sinceWeekday(day, cue.weekday);
    others.set(cue.weekday, Math.log(OTHER[since] ?? 0.01));
    const chance = Math.log(LATEST[cue.use][cue.start < reading.lead ? 'lead' : 'body'][since] ?? 0.01);
    // Of several mentions of one day the first tells most: it stands highest in the text.
    if (since < latest) {
      latest = since;
      best = chance;
    }
  }
  let score = Number.isFinite(best) ? best : 0;
  if (reading.dayAfter) score += DAY_AFTER[latest] ?? 0;
  for (const [weekday, chance] of others) if (sinceWeekday(day, weekday) !== latest) score += REPEATED * chance;
  for (const chance of ahead.values()) score += REPEATED * 1.4 * chance;
  return score;
}

/**
 * Chance that the latest day in figures lies 0, 1, 2 … days before publication, by where it stands, and the share of all
 * longer times. Set by hand, `text` after counts on two topics of Timeline17 (some 190 articles: a quarter 7 to 29 days
 * back, a tenth less). A caption is of the day or the day before; running text writes a weekday for the last days, and a
 * day in figures for what is a week old and more. What speaks of today rather than of a weekday is of the day of its
 * picture (`today`); what names neither is a feature rather than the day's news, and its picture (`archive`) older.
 */
const LATEST_DATE = {
  line: { first: [0.98], longer: 0.0001 },
  caption: { first: [0.4, 0.3, 0.07, 0.03, 0.02], longer: 0.18 },
  today: { first: [0.55, 0.2, 0.05, 0.02, 0.02], longer: 0.16 },
  archive: { first: [0.1, 0.2, 0.14, 0.1, 0.08, 0.06, 0.05], longer: 0.27 },
  embed: { first: [0.28, 0.26, 0.08, 0.04, 0.03], longer: 0.31 },
  text: { first: [0.03, 0.03, 0.012, 0.006, 0.004, 0.003, 0.004], longer: 0.9 },
} as const;

/** Log-chance of a day in figures that is yet to come for the article though the text does not say so. */
const NOT_YET = -7;
/** The longest time, in days, that a day in figures is thought to lie back; longer ones are as likely. */
const LONG_AGO = 400;
const MONTH = 30;
/** What the chances of all longer times add up to before they are made to fit: as if they were so many days. */
const SPREAD = 130;

/**
 * The first days by the table, then a chance that is level for a month and falls slowly. `repeats` is how many items of
 * the file name the day.
 */
function latestDateScore(place: keyof typeof LATEST_DATE, since: number, repeats: number): number {
  if (since < 0) return NOT_YET;
  const { first, longer } = LATEST_DATE[place];
  const chance = first[since];
  if (chance !== undefined) return Math.log(chance);
  // What the whole file goes back to again and again is told once.
  const away = Math.max(1, Math.min(since, LONG_AGO) / MONTH);
  return Math.log(longer / SPREAD) - (0.7 * Math.log(away)) / repeats;
}

/**
 * Log-chance of the days in figures, as a function of the day of publication; `inBody` tells a caption from running
 * text. Each mention is resolved once: its years are few, the days it is asked for many.
 */
export function dateScorer(
  reading: Reading,
  inBody: (mention: DateMention) => boolean,
  repeats: (mention: DateMention) => number,
): (day: EpochDay) => number {
  if (!reading.dates.length) return () => 0;
  const weekday = reading.weekdays.some((cue) => cue.use !== 'ahead');
  const picture = weekday ? 'caption' : reading.today ? 'today' : 'archive';
  const past = distinct(reading.dates.filter((mention) => !mention.ahead)).map((mention) => {
    const caption = mention.place === 'caption' || (mention.place === 'text' && !inBody(mention));
    return { mention, repeats: repeats(mention), place: caption ? picture : mention.place } as const;
  });
  const ahead = distinct(reading.dates.filter((mention) => mention.ahead));
  return (day) => {
    let score = 0;
    for (const mention of ahead) score += aheadScore(mention, day);
    let latest = Number.POSITIVE_INFINITY;
    let last: (typeof past)[number] | null = null;
    for (const one of past) {
      const { mention, place } = one;
      const named = lastBefore(mention, day);
      if (place === 'line' && named !== day) score -= 6;
      if (named === null) continue;
      if (day - named >= latest) continue;
      latest = day - named;
      last = one;
    }
    return last ? score + latestDateScore(last.place, latest, last.repeats) : score;
  };
}

/** One mention for each day and place: a list of a thousand lines may name one day a thousand times. */
function distinct(mentions: readonly DateMention[]): DateMention[] {
  const seen = new Map<string, DateMention>();
  for (const mention of mentions) {
    const key = `${mention.year}-${mention.month}-${mention.day} ${mention.weekday} ${mention.place}`;
    if (!seen.has(key)) seen.set(key, mention);
  }
  return [...seen.values()];
}

function aheadScore(mention: DateMention, day: EpochDay): number {
  const next = nextFrom(mention, day);
  return next === null ? -3 : Math.max(-3, -0.5 * Math.log(1 + next - day));
}

/** Log-chance of the latest year named: mostly the year of publication, or the one before, never a later one. */
export function yearScore(reading: Reading, day: EpochDay): number {
  if (reading.year === null) return 0;
  const since = yearOf(day) - reading.year;
  if (since < 0) return -5;
  return [-0.2, -1.1, -2, -2.6][since] ?? -3.2;
}
