/** Counts that only grow: how many have died or fallen ill so far, which each day tells anew with a newer number. */
import { SPELLED_NUMBERS } from '../text/numbers.ts';
import { tokenise } from '../text/tokens.ts';
import type { Features } from './features.ts';
import { tollsIn } from './toll.ts';

/** Says that a number is of all so far. */
const SO_FAR =
  /\b(?:ha(?:s|ve|d) (?:now |already |so far |been )*(?:killed|claimed|died|infected|reported|confirmed|recorded|counted|registered|blamed|risen|reached|climbed|said)|(?:death |the )toll|so far|as many as|up to|total(?:s|led|ling)?|overall|in all)\b/i;
/** Here the main clause ends: a number behind it is told in passing. */
const ASIDE =
  /(?:,| –| —|;) ?(?:where|which|who|whose|while|as|after|with|when|but|adding|raising|prompting|in)\b|[.!?](?= |$)| – | — |\b(?:that|who|which) (?:has|have|had)\b/;
const CASES = /^(?:cases?|infections?|patients)$/;
/** Between a number and "cases": "109 confirmed swine flu infections". */
const REACH = 5;

/** What the main clause of a text counts so far: the dead, the hurt, the cases. */
export function runningCounts(text: string): ReadonlySet<'killed' | 'hurt' | 'cases'> {
  const main = text.slice(0, ASIDE.exec(text)?.index ?? text.length);
  if (!SO_FAR.test(main)) return new Set();
  const tokens = tokenise(main);
  const cases = tokens.some(
    ({ norm }, at) =>
      (/^\d/.test(norm) || SPELLED_NUMBERS.has(norm)) &&
      tokens.slice(at + 1, at + 1 + REACH).some((token) => CASES.test(token.norm)),
  );
  return new Set([...tollsIn(main).keys(), ...(cases ? (['cases'] as const) : [])]);
}

/** Whether two texts count the same so far, in one place. */
export function countTheSame(a: Features, b: Features): boolean {
  const here = a.places.size === 0 ? b.places.size === 0 : [...a.places].some((place) => b.places.has(place));
  return here && !runningCounts(a.statement.text).isDisjointFrom(runningCounts(b.statement.text));
}
