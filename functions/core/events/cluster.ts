import { cosine, vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { isSame, sameness, sharedNumber } from './same.ts';

/** Below this cosine two statements are not looked at. */
const LEAST_COSINE = 0.14;
/** Two groups become one where their statements are, on the mean, at least this near: a chain of likenesses is not. */
const LEAST_MEAN = 0.17;
/** … unless a telling number of the same thing joins them. */
const LEAST_MEAN_WITH_NUMBER = 0.1;
/** So many members of a group speak for it; more would make a day of one happening quadratic. */
const SPOKESMEN = 8;

/**
 * Statements that tell the same happening, put together: the nearest pairs first, and two groups only where they are near
 * as wholes (average link). Pairs come from an inverted index of the rare words, so the pass is not quadratic.
 */
export function cluster(features: readonly Features[]): Features[][] {
  const groupOf = features.map((_, id) => id);
  const members = new Map<number, number[]>(features.map((_, id) => [id, [id]]));
  for (const { a, b, number } of nearPairs(features)) {
    const [left, right] = [groupOf[a] ?? a, groupOf[b] ?? b];
    if (left === right) continue;
    const [one, other] = [members.get(left) ?? [], members.get(right) ?? []];
    if (meanSameness(one, other, features) < (number ? LEAST_MEAN_WITH_NUMBER : LEAST_MEAN)) continue;
    const [into, from] = left < right ? [left, right] : [right, left];
    members.set(
      into,
      [...one, ...other].sort((x, y) => x - y),
    );
    members.delete(from);
    for (const id of members.get(into) ?? []) groupOf[id] = into;
  }
  return [...members.values()].map((ids) => ids.flatMap((id) => features[id] ?? []));
}

interface NearPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** They give the same telling number of the same thing. */
  readonly number: boolean;
}

/** Pairs that are the same event by themselves, the nearest first. */
function nearPairs(features: readonly Features[]): NearPair[] {
  const index = vectorIndex();
  const pairs: NearPair[] = [];
  const vectorAt = (id: number) => features[id]?.vector ?? new Map<string, number>();
  features.forEach((feature, b) => {
    for (const [a, near] of index.candidates(feature.vector, LEAST_COSINE, vectorAt)) {
      const other = features[a];
      if (!other) continue;
      const score = sameness(other, feature, near);
      if (isSame(other, feature, score)) pairs.push({ a, b, score, number: sharedNumber(other, feature) === 'same' });
    }
    index.add(b, feature.vector);
  });
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function meanSameness(one: readonly number[], other: readonly number[], features: readonly Features[]): number {
  let sum = 0;
  let count = 0;
  for (const x of one.slice(0, SPOKESMEN)) {
    for (const y of other.slice(0, SPOKESMEN)) {
      const [a, b] = [features[x], features[y]];
      if (!a || !b) continue;
      sum += sameness(a, b, cosine(a.vector, b.vector));
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
