/** When a statement's main happening was: the expression of time nearest to its main verb, outside quotations. */
import type { Span, When } from '../model.ts';
import { isoOf } from '../text/calendar.ts';
import { firstFinite, isFiniteVerb } from './finite.ts';
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

/** What is said of a day further back is news for being said, and dated when it was said. */
const RECENT_DAYS = 3;
const SUBORDINATE =
  /^(?:which|who|whom|whose|that|after|before|since|until|when|where|while|as|because|though|although|following|despite|if|whether|than|ahead)$/;

/**
 * @param spoken where the attribution's own clause stands, or its verb; a date inside it is when it was said
 * @param ref day number of the article's own day; null where unknown
 */
export function timingOf(
  text: string,
  span: Span,
  outer: readonly Word[],
  quotes: readonly Span[],
  spokenAt: number | null,
  ref: number | null,
): Timing {
  const all = timexesIn(text.slice(span.start, span.end), ref)
    .map((one) => ({ ...one, start: one.start + span.start, end: one.end + span.start }))
    .filter((one) => !quotes.some((quote) => quote.start <= one.start && one.start < quote.end));
  const verb = spokenAt ?? mainVerb(outer);
  const ranked = all
    .map((one) => ({ one, rank: depth(one, outer, spokenAt), far: distance(one, outer, verb) }))
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank || a.far - b.far || a.one.start - b.one.start);
  const usable = ranked.filter(({ one, rank, far }) => {
    if (ref === null) return rank < 1;
    if (holds(one, ref)) return false;
    if (spokenAt === null) return rank < 1 || (one.day <= ref && ref - one.day <= RECENT_DAYS);
    if (beside(one, rank, far, outer, spokenAt)) return true;
    if (rank > 0 && leadIn(one, outer, spokenAt)) return false;
    return one.day <= ref && ref - one.day <= RECENT_DAYS && !planned(outer, spokenAt);
  });
  const best = usable[0];
  const chosen = best?.one ?? null;
  const said = best !== undefined && spokenAt !== null && beside(best.one, best.rank, best.far, outer, spokenAt);
  if (best && chosen) {
    return {
      when: { date: isoOf(chosen.day), precision: chosen.precision, stated: chosen.text },
      chosen,
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

/** "This year", "this week": a stretch that the article's day lies in dates nothing. */
const holds = (one: Timex, ref: number): boolean =>
  /^(?:this|in recent|over recent|over the|in the|during)\b/i.test(one.text) &&
  one.precision !== 'day' &&
  one.day <= ref;

/** Whether a date tells when it was said: it stands before the verb of saying, or right after it. */
function beside(one: Timex, rank: number, far: number, outer: readonly Word[], spokenAt: number): boolean {
  const verb = outer[spokenAt];
  if (!verb || rank > 0) return false;
  const between = outer.slice(spokenAt + 1).filter((word) => word.end <= one.start);
  if (one.start > verb.end)
    return (
      far <= 12 &&
      !between.some(
        (word) => word.kind === 'quote' || word.lower === 'that' || isFiniteVerb(between, between.indexOf(word)),
      )
    );
  return (
    firstFinite(
      outer,
      0,
      outer.findIndex((word) => word.end > one.start),
    ) < 0
  );
}

/** The expression stands inside a phrase before the speaker: "after Sunday's talks, X said". */
function leadIn(one: Timex, outer: readonly Word[], spokenAt: number): boolean {
  const at = outer.findIndex((word) => word.end > one.start);
  return at < spokenAt && firstFinite(outer, 0, at) < 0;
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

/** 0: in the main clause; 1: after a subordinating word; 2: the start of a stretch ("since 2022"), no happening's time. */
function depth(one: Timex, outer: readonly Word[], spokenAt: number | null): number {
  const at = outer.findIndex((word) => word.end > one.start);
  if (/^(?:since|until|by|before)\b/i.test(one.text)) return 2;
  let commas = 0;
  let verbs = 0;
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    const word = outer[i];
    if (!word) break;
    if (isFiniteVerb(outer, i)) verbs++;
    if (word.text === ',') {
      commas++;
      // A comma ends a subordinate clause that opened the sentence; one that opens right after it does not.
      if (SUBORDINATE.test(outer[i + 1]?.lower ?? '')) return 1;
      return commas > 1 ? 0 : clauseBefore(outer, i, at);
    }
    if (word.lower === 'since' || word.lower === 'until') return 2;
    if (!SUBORDINATE.test(word.lower)) continue;
    if (i === at - 1 && i > 0 && /^(?:as|before|after|following)$/.test(word.lower)) continue;
    // "The bridge that opened fell on Monday": the second verb is the sentence's own again.
    if (verbs > 1 && RELATIVE.test(word.lower)) continue;
    if (
      word.lower === 'that' &&
      /^(?:in|on|of|with|at|by|from|for|to|after|before|during|over)$/.test(outer[i - 1]?.lower ?? '')
    )
      continue;
    if (word.lower === 'that' && spokenAt !== null && i > spokenAt) return 0.5;
    return 1;
  }
  return 0;
}

const RELATIVE = /^(?:that|which|who|whom|whose)$/;

const clauseBefore = (outer: readonly Word[], comma: number, at: number): number =>
  outer.slice(comma + 1, at).some((word) => SUBORDINATE.test(word.lower)) ? 1 : 0;

function distance(one: Timex, outer: readonly Word[], verb: number): number {
  const at = outer.findIndex((word) => word.end > one.start);
  return Math.abs(at - verb);
}
