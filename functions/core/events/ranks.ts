/** Which of several a statement tells: "a fourth patient". */
import { ordinalOf } from '../text/numbers.ts';
import { stem, tokenise } from '../text/tokens.ts';

/** By the stem of what is counted; "first" may stand for anything. */
export type Ranks = ReadonlyMap<string, number>;

export function ranksIn(text: string): Ranks {
  const tokens = tokenise(text);
  return new Map(
    tokens.flatMap(({ norm }, at): [string, number][] => {
      const rank = norm === 'first' ? null : ordinalOf(norm);
      const noun = tokens[at + 1]?.norm;
      return rank === null || noun === undefined ? [] : [[stem(noun), rank]];
    }),
  );
}

/** "A fourth patient died", "a fifth patient died": one after the other. */
export const inARow = (one: Ranks, other: Ranks): boolean =>
  [...one].some(([noun, rank]) => other.has(noun) && other.get(noun) !== rank);
