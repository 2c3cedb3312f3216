/** When a statement's main happening was: the expression of time nearest to its main verb, outside quotations. */
import type { IsoDate, Span, When } from '../model.ts';
import { isoOf } from '../text/calendar.ts';
import { momentBeside } from './clocks.ts';
import { firstFinite, isFiniteVerb } from './finite.ts';
import { depth, indexOf, RELATIVE } from './time-depth.ts';
import { dayTold, ranged } from './time-ranges.ts';
import { type Timex, timexesIn } from './timex.ts';
import type { Word } from './words.ts';

export interface Timing {
  readonly when: When | null;
  /** The chosen expression, offsets into the file; null where the day is the article's. */
  readonly chosen: Timex | null;
  /** The chosen expression stands in the main clause, or right under "that". */
  readonly main: boolean;
  /** The chosen expression dates the saying, not what is said. */
  readonly said: boolean;
  /** All expressions outside quotations, offsets into the file. */
  readonly all: readonly Timex[];
}

/** Against what a passage's times are read. */
export interface TimeContext {
  /** Day number of the article's day where the story is told; null where unknown. */
  readonly ref: number | null;
  /** Its day where it was written: what "today" means in it. */
  readonly written: number | null;
  /** The time told before: what "two days later" counts from. */
  readonly anchor: Timex | null;
  /** The day, where the story is told, of a moment with an offset. */
  localDay(moment: string): IsoDate;
}

/** What is said of a day further back is news for being said, and dated when it was said. */
const RECENT_DAYS = 3;
interface Ranked {
  readonly one: Timex;
  readonly rank: number;
  readonly far: number;
}

/** @param spokenAt where the verb of saying stands in `outer`; a date beside it is when it was said */
export function timingOf(
  text: string,
  span: Span,
  outer: readonly Word[],
  quotes: readonly Span[],
  spokenAt: number | null,
  context: TimeContext,
): Timing {
  const { ref } = context;
  const passage = text.slice(span.start, span.end);
  const all = ranged(timexesIn(passage, context.written, context.anchor), passage)
    .map((one) => ({ ...one, start: one.start + span.start, end: one.end + span.start }))
    .filter((one) => !quotes.some((quote) => quote.start <= one.start && one.start < quote.end));
  const verb = spokenAt ?? mainVerb(outer);
  const ranked = all
    .map((one) => ({ one, rank: depth(one, outer, spokenAt), far: distance(one, outer, verb) }))
    .filter(
      ({ one, rank }) => rank < 2 && !(ref !== null && holds(one, ref)) && !(one.modifies && !opens(one, outer, verb)),
    )
    .sort((a, b) => a.rank - b.rank || a.far - b.far || a.one.start - b.one.start);
  const { best, said } =
    spokenAt === null ? { best: plainly(ranked, ref), said: false } : spoken(ranked, outer, spokenAt, ref);
  if (best) {
    const { one } = best;
    const date = isoOf(dayTold(one, ref));
    const moment =
      one.precision === 'day'
        ? momentBeside(date, text.slice(span.start, one.start), text.slice(one.end, span.end))
        : null;
    return {
      when: {
        date: moment === null ? date : context.localDay(moment),
        precision: one.precision,
        stated: one.text,
      },
      chosen: one,
      main: best.rank < 1,
      said,
      all,
    };
  }
  return {
    when: ref === null ? null : { date: isoOf(ref), precision: 'day', stated: null },
    chosen: null,
    main: false,
    said: false,
    all,
  };
}

const isRecent = (one: Timex, ref: number): boolean => one.day <= ref && ref - one.last <= RECENT_DAYS;

/** The time of a happening that nobody says: that of the main clause, else a recent one of what it came with or after. */
const plainly = (ranked: readonly Ranked[], ref: number | null): Ranked | undefined =>
  ranked.find(({ one, rank }) => rank < 1 || (ref !== null && isRecent(one, ref)));

/** What is said to have happened of late is dated so; all else when it was said. */
function spoken(ranked: readonly Ranked[], outer: readonly Word[], spokenAt: number, ref: number | null) {
  const saying = ranked
    .filter(({ one, rank, far }) => beside(one, rank, far, outer, spokenAt))
    .sort((a, b) => a.one.start - b.one.start);
  // Of two after the verb the first is the saying's: "said on Tuesday a raid on Monday killed two".
  const said = saying.find(({ far }) => far === Math.min(...saying.map((each) => each.far)));
  if (ref === null) return { best: said ?? ranked.find(({ rank }) => rank < 1), said: said !== undefined };
  const content = ranked.find(
    (each) =>
      each !== said && isRecent(each.one, ref) && !leadIn(each.one, outer, spokenAt) && !planned(outer, spokenAt),
  );
  return { best: content ?? said, said: content === undefined };
}

/** "This year", "this week": a stretch that the article's day lies in dates nothing. */
const holds = (one: Timex, ref: number): boolean =>
  one.day <= ref &&
  ((one.precision === 'year' && isoOf(one.day).slice(0, 4) === isoOf(ref).slice(0, 4)) ||
    (/^(?:this|in recent|over recent|over the|in the|during)\b/i.test(one.text) && one.precision !== 'day'));

/** Whether a date tells when it was said: it stands before the verb of saying, or right after it. */
function beside(one: Timex, rank: number, far: number, outer: readonly Word[], spokenAt: number): boolean {
  const verb = outer[spokenAt];
  if (!verb || rank > 0) return false;
  if (one.start > verb.end) {
    const between = outer.slice(spokenAt + 1).filter((word) => word.end <= one.start);
    // "Said a raid on Monday killed two": what was said has begun. "Told the court on Monday" has not.
    if (
      SAYS_NOBODY.test(verb.lower) &&
      /^(?:an?|the|two|three|at least|its|his|her|their)$/.test(between[0]?.lower ?? '')
    )
      return false;
    return (
      far <= 12 &&
      !between.some((word, i) => word.kind === 'quote' || word.lower === 'that' || isFiniteVerb(between, i))
    );
  }
  const at = indexOf(one, outer);
  return firstFinite(outer, 0, at) < 0 && ownVerb(outer, at, spokenAt) < 0;
}

const SAYS_NOBODY = /^(?:say|says|said|add|adds|added|claim|claims|claimed|report|reports|reported)$/;

/** The first finite verb from `from` on that is not that of a relative clause between commas; -1 before `to`. */
function ownVerb(outer: readonly Word[], from: number, to: number): number {
  let relative = false;
  for (let i = from; i < to; i++) {
    const lower = outer[i]?.lower ?? '';
    if (outer[i]?.text === ',') relative = false;
    else if (RELATIVE.test(lower) || lower === 'where') relative = true;
    else if (!relative && isFiniteVerb(outer, i)) return i;
  }
  return -1;
}

/** "Monday's floods killed two", "The 1994 treaty ended it": it stands in the subject. */
const opens = (one: Timex, outer: readonly Word[], verb: number): boolean =>
  (one.precision === 'day' || (one.precision === 'year' && outer[0]?.lower === 'the')) &&
  indexOf(one, outer) < Math.min(verb, 3);

/** The expression stands inside a phrase before the speaker: "after Sunday's talks, X said". */
function leadIn(one: Timex, outer: readonly Word[], spokenAt: number): boolean {
  const at = indexOf(one, outer);
  return at < spokenAt && firstFinite(outer, 0, at) < 0 && ownVerb(outer, at, spokenAt) < 0;
}

/** What is said is still to come: "said it would", "says troops will". */
function planned(outer: readonly Word[], spokenAt: number): boolean {
  const first = outer.findIndex((_, i) => i > spokenAt && isFiniteVerb(outer, i));
  return /^(?:will|would|could|may|might|should|plans?|'ll|we'll|they'll|he'll|it'll)$/.test(outer[first]?.lower ?? '');
}

/** The first finite verb that is not that of a relative clause. */
function mainVerb(outer: readonly Word[]): number {
  const first = firstFinite(outer);
  if (first < 1 || !RELATIVE.test(outer[first - 1]?.lower ?? '')) return Math.max(first, 0);
  return Math.max(firstFinite(outer, first + 1), first);
}

function distance(one: Timex, outer: readonly Word[], verb: number): number {
  const at = indexOf(one, outer);
  return Math.abs(at - verb);
}
