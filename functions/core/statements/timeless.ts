/** What holds on any day: "The test takes two days", "Many in the town speak both languages". */
import { isFiniteVerb } from './finite.ts';
import type { Word } from './words.ts';

/** Forms of the simple present; all others tell of what was, has come or is to come. */
const PRESENT = /^(?:is|are|'s|isn't|aren't|can|can't|cannot|do|does|don't|doesn't)$|[^s]s$/;
/** "Crews are drilling", "The bridge is closed", "A vote is due": what goes on now, was done or is to come. */
const OF_THE_DAY =
  /(?:ing|ed|en)$|^(?:due|likely|set|to|about|ready|shut|cut|down|out|off|back|dead|missing|underway|without|under|over|still|now|no|open)$/;
/** Words between "is" and what it is. */
const BETWEEN = /ly$|^(?:not|also|far|very|so|too|more|most|quite|however|,)$/;

/**
 * Whether a sentence says no more than how things are: each of its verbs is in the simple present.
 * @param outer its words, each quotation as one
 */
export function isTimeless(outer: readonly Word[]): boolean {
  const verbs = outer.flatMap((_, at) => (isFiniteVerb(outer, at) ? [at] : []));
  return verbs.length > 0 && verbs.every((at) => holdsAlways(outer, at));
}

function holdsAlways(outer: readonly Word[], at: number): boolean {
  const verb = outer[at]?.lower ?? '';
  if (!PRESENT.test(verb)) return false;
  if (!/^(?:is|are|'s|isn't|aren't)$/.test(verb)) return true;
  const next = outer.slice(at + 1).find(({ lower }) => !BETWEEN.test(lower));
  return next === undefined || !OF_THE_DAY.test(next.lower);
}
