import type { Article } from '../../model.ts';
import { type DateMention, dateMentions, latestYear } from './dates.ts';
import { type Periods, periodsOf } from './periods.ts';
import { type WeekdayCue, weekdayCues } from './weekdays.ts';

/** What one article says of its own date, read once. Offsets count from the article's start. */
export interface Reading {
  readonly text: string;
  readonly weekdays: readonly WeekdayCue[];
  readonly dates: readonly DateMention[];
  readonly periods: Periods;
  /** The latest year it names as past or present. */
  readonly year: number | null;
  /** Whether it speaks of today, or of the hours round it. */
  readonly today: boolean;
  /** Says that what it tells comes a day after something else. */
  readonly dayAfter: boolean;
  /** Where its opening ends: headline and first paragraphs. */
  readonly lead: number;
  /** The number of the story's day that it says it tells ("day 1,406 of …"). */
  readonly dayCount: { readonly day: number; readonly start: number; readonly end: number } | null;
}

/** What is read of an article, in characters: its date does not hide behind that, and hostile length costs nothing. */
const MOST_READ = 40_000;
/** Opening of an article, in characters from its start, where its paragraphs do not say. */
const LEAD = 500;

const TODAY = /\b(?:today|yesterday|tonight|overnight|this (?:morning|afternoon|evening))\b/i;

const DAY_AFTER = /\bcomes? (?:just |only |barely )?(?:a|one) day after\b/i;

/** Reads the cues of one article from the text of its seed file, captions and embeds included. */
export function readCues(article: Article, seedText: string): Reading {
  const text = seedText.slice(article.start, Math.min(article.end, article.start + MOST_READ));
  const count = /\bday (\d{1,3}(?:,\d{3})*|\d{1,6})\b/i.exec(text.slice(0, LEAD));
  return {
    text,
    weekdays: weekdayCues(text),
    dates: dateMentions(text),
    periods: periodsOf(text),
    year: latestYear(text),
    today: TODAY.test(text),
    dayAfter: DAY_AFTER.test(text),
    lead: Math.min(LEAD, text.length),
    dayCount:
      count?.[1] === undefined
        ? null
        : { day: Number(count[1].replaceAll(',', '')), start: count.index, end: count.index + count[0].length },
  };
}
