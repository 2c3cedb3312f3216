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
  const groupOf = features.map((_, id): Group => ({ ids: [id], spokesmen: [id] }));
  for (const { a, b, number } of nearPairs(features)) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other) continue;
    if (meanSameness(one.spokesmen, other.spokesmen, features) < (number ? LEAST_MEAN_WITH_NUMBER : LEAST_MEAN))
      continue;
    // The smaller joins the larger, so that no statement moves often.
    const [into, from] = one.ids.length >= other.ids.length ? [one, other] : [other, one];
    into.spokesmen = [...into.spokesmen, ...from.spokesmen].sort((x, y) => x - y).slice(0, SPOKESMEN);
    for (const id of from.ids) {
      into.ids.push(id);
      groupOf[id] = into;
    }
  }
  return [...new Set(groupOf)].map(({ ids }) => ids.sort((x, y) => x - y).flatMap((id) => features[id] ?? []));
}

interface Group {
  readonly ids: number[];
  /** The first of them. */
  spokesmen: readonly number[];
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
  features.forEach((feature, b) => {
    for (const [a, near] of index.candidates(feature.vector, LEAST_COSINE)) {
      const other = features[a];
      if (!other) continue;
      const score = sameness(other, feature, near);
      if (isSame(other, feature, score)) pairs.push({ a, b, score, number: sharedNumber(other, feature) === 'same' });
    }
    index.add(feature.vector);
  });
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function meanSameness(one: readonly number[], other: readonly number[], features: readonly Features[]): number {
  let sum = 0;
  let count = 0;
  for (const x of one) {
    for (const y of other) {
      const [a, b] = [features[x], features[y]];
      if (!a || !b) continue;
      sum += sameness(a, b, cosine(a.vector, b.vector));
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
