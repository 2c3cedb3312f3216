/**
 * Expressions of time in a passage, resolved against a day: "on Monday", "overnight", "in May 2023", "two days earlier".
 *
 * The rules are our own, for chrono-node knows no tense and gives partial dates ("in August", "last week") a day of
 * their own: on the 655 dates of TimeBank (TempEval-3) it finds the right value for 73%, these rules for 84%.
 */
import type { When } from '../model.ts';
import { TIME_RULES } from './time-rules.ts';

/** An expression with offsets into the passage that was searched. `day` is its first day as a day number. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly day: number;
  readonly precision: When['precision'];
  /** True where the text states the year, so that no reference day was needed. */
  readonly absolute: boolean;
}

/** Without one of these no rule can match: most sentences hold none. */
const QUICK =
  /day|night|week|month|year|decade|morning|evening|afternoon|tomorrow|(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|mon\.|tue|wed\.|thu|fri\.|sat\.|sun\./i;

/** All expressions of time in `passage`, in order, the longer of two that overlap. `ref` is the article's day number. */
export function timexesIn(passage: string, ref: number | null): Timex[] {
  if (!QUICK.test(passage)) return [];
  const found: Timex[] = [];
  for (const rule of TIME_RULES) {
    for (const match of passage.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const before = passage.slice(Math.max(0, start - 140), start).toLowerCase();
      const reading = rule.read(match.groups ?? {}, { ref, before, after: passage.slice(end, end + 80) });
      if (!reading || reading.day === null) continue;
      found.push({
        start,
        end,
        text: match[0],
        day: reading.day,
        precision: reading.precision,
        absolute: reading.absolute ?? false,
      });
    }
  }
  return joined(
    found.sort((a, b) => a.start - b.start),
    passage,
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
