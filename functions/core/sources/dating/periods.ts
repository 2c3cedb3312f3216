import { around, tenseAt } from './clause.ts';
import { dayOfMonth, type EpochDay, monthOf, weekdayOf } from './epoch.ts';

/** Stretches of time that a text names, other than days: what they say of when it was written. */
export interface Periods {
  /** Months named as past without a year ("in September"), 1 to 12. */
  readonly months: readonly number[];
  /** Whether it tells something as of this month, rather than of this week or of a day. */
  readonly thisMonth: boolean;
  /** For each weekday of publication, the log-chance of phrases such as "at the weekend" or "earlier this week". */
  readonly weekday: readonly number[];
}

const MONTH =
  /\b(?:in|since) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? (?:of )?(?:\d|last|this|next))/gi;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Weights of the weekdays of publication, Sunday first, for what is said mostly after a weekend, late in a week or early
 * in it. Rounded from counts on two topics of Timeline17 (25, 13 and 82 articles), against 80 articles for each weekday.
 */
const PHRASES: readonly { readonly pattern: RegExp; readonly weights: readonly number[] }[] = [
  { pattern: /\b(?:at|over|during) the weekend\b/i, weights: [0.8, 2.4, 2, 0.7, 0.4, 0.3, 0.5] },
  { pattern: /\bearlier this week\b/i, weights: [0.3, 0.1, 0.4, 1.4, 1.7, 2, 1.1] },
  { pattern: /\blater this week\b/i, weights: [1, 2, 2, 1.2, 0.5, 0.2, 0.1] },
];

const THIS_MONTH = /(?<!\b(?:later|end of|until) )\bthis month\b/i;

/** Reads the months and the phrases of one article. */
export function periodsOf(text: string): Periods {
  const months = new Set<number>();
  for (const match of text.matchAll(MONTH)) {
    const { before, after } = around(text, match.index, match.index + match[0].length);
    if (tenseAt(before, after) === 'future') continue;
    months.add(MONTHS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1);
  }
  const thisMonth = THIS_MONTH.test(text);
  const said = PHRASES.filter(({ pattern }) => pattern.test(text));
  const weekday = Array.from({ length: 7 }, (_, day) =>
    said.reduce((sum, { weights }) => sum + Math.log(weights[day] ?? 1), 0),
  );
  return { months: [...months], thisMonth, weekday };
}

/** Whether it names any at all. */
export const speaksOfPeriods = ({ months, thisMonth, weekday }: Periods): boolean =>
  months.length > 0 || thisMonth || weekday.some((score) => score !== 0);

/**
 * Chance that the latest month named so lies 0, 1, 2 … months back: who writes in September says "this month" of it.
 * Counted on the same two topics (90 cases).
 */
const MONTHS_BACK = [0.015, 0.2, 0.16, 0.13, 0.13, 0.12, 0.05, 0.04, 0.04, 0.05, 0.04, 0.02];

/** Log-chance of the periods named, by the day of publication. */
export function periodScore({ months, thisMonth, weekday }: Periods, day: EpochDay): number {
  let named = weekday[weekdayOf(day)] ?? 0;
  // Set by reason: the more of the month is gone, the more of what it saw can be told so.
  if (thisMonth) named += 0.5 * Math.log(Math.max(1, dayOfMonth(day) - 1) / 15);
  if (months.length === 0) return named;
  const month = monthOf(day);
  const since = Math.min(...months.map((one) => (month - one + 12) % 12));
  return named + Math.log(MONTHS_BACK[since] ?? 0.02);
}
