/**
 * Expressions of time in a passage, resolved against a day: "on Monday", "overnight", "in May 2023", "two days earlier".
 *
 * The rules are our own, for chrono-node knows no tense and gives partial dates ("in August", "last week") a day of
 * their own: on the 655 dates of TimeBank (TempEval-3) it finds the right value for 73%; for these rules see `npm run eval`.
 */
import type { When } from '../model.ts';
import type { Context, Reading } from './time-readings.ts';
import { DISTANCE_RULES, TIME_RULES } from './time-rules.ts';

/** An expression with offsets into the passage that was searched. `day` is its first day as a day number. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly day: number;
  /** The last day of a range, else `day`. */
  readonly last: number;
  readonly precision: When['precision'];
  /** True where the text states the year, so that no reference day was needed. */
  readonly absolute: boolean;
  /** It only tells which one is meant: "Monday's talks", "the 1987 crash". */
  readonly modifies: boolean;
}

/** Without one of these no rule can match: most sentences hold none. */
const QUICK =
  /day|night|week|month|year|decade|morning|evening|afternoon|tomorrow|this hour|(?:19|20)\d\d|nineteen|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|mon\.|tue|wed\.|thu|fri\.|sat\.|sun\./i;
const POSSESSIVE = /^[’']s?\s/;
const DETERMINED = /(?:^|[\s(“"])(?:the|an?|this|its|his|her|their|our|\p{L}+[’']s)\s$/iu;
/** "In a Sunday interview" tells when it was said. */
const SAYING_NOUN =
  /^\s(?:\p{Ll}+\s)?(?:interview|statement|post|speech|appearance|briefing|conference|address|tweet|letter|message|podcast)\b/u;

/**
 * All expressions of time in `passage`, in order, the longer of two that overlap.
 * @param ref the article's day number
 * @param anchor what "two days later" counts from where the passage tells no time before it
 */
export function timexesIn(passage: string, ref: number | null, anchor: Reading | null = null): Timex[] {
  if (!QUICK.test(passage)) return [];
  const found: Timex[] = [];
  const search = ({ needs, pattern, read }: (typeof TIME_RULES)[number], told: (start: number) => Reading | null) => {
    if (!needs.test(passage)) return;
    for (const match of passage.matchAll(pattern)) {
      const [start, text] = [match.index, match[0]];
      const end = start + text.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const upTo = passage.slice(Math.max(0, start - 140), start);
      const after = passage.slice(end, end + 80);
      const context: Context = { ref, anchor: told(start), text, before: upTo.toLowerCase(), after, upTo };
      const reading = read(match.groups ?? {}, context);
      if (!reading) continue;
      const { day, last = day, precision, absolute = false } = reading;
      const modifies = isModifier(upTo, after, text);
      found.push({ start, end, text, day, last, precision, absolute, modifies });
    }
  };
  for (const rule of TIME_RULES) search(rule, () => null);
  for (const rule of DISTANCE_RULES)
    search(rule, (start) => found.filter((one) => one.end <= start).sort((a, b) => b.end - a.end)[0] ?? anchor);
  return joined(
    found.sort((a, b) => a.start - b.start),
    passage,
  );
}

function isModifier(upTo: string, after: string, text: string): boolean {
  if (POSSESSIVE.test(after)) return true;
  if (SAYING_NOUN.test(after)) return false;
  return (
    /^(?:\p{L}+day|\d{4}|\p{Lu}\p{Ll}+\.?(?: \d.*)?|\d[\d –-]* .*)$/u.test(text) &&
    DETERMINED.test(upTo) &&
    /^\s\p{L}/u.test(after)
  );
}

/** "Saturday, April 25": the date says which Saturday. */
function joined(found: Timex[], passage: string): Timex[] {
  return found.flatMap((one, i) => {
    const before = found[i - 1];
    const next = found[i + 1];
    const weekdayBefore = before && touches(before, one) && /day$/i.test(before.text) && one.precision === 'day';
    if (weekdayBefore) return [{ ...one, start: before.start, text: passage.slice(before.start, one.end) }];
    return next && touches(one, next) && /day$/i.test(one.text) && next.precision === 'day' ? [] : [one];
  });
}

const touches = (a: Timex, b: Timex): boolean => b.start - a.end <= 2;
