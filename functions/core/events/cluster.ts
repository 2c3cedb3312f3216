import { cosine, vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { sameness } from './same.ts';

/** From these log-odds on two statements are one event by themselves. */
const SAME = -0.3;
/** Below this cosine two statements are not looked at. */
const LEAST_COSINE = 0.14;
/** Two groups become one where their statements are, on the mean, at least this near: a chain of likenesses is not. */
const LEAST_MEAN = -1.6;
/** Nothing counts more against two statements than this, so that one odd wording does not outweigh all others. */
const FARTHEST = -4;
/** So many members of a group speak for it; more would make a day of one happening quadratic. */
const SPOKESMEN = 6;
/** So many of the nearest statements before it are looked at; more would make a day of near copies quadratic. */
const MOST_NEAR = 24;
/** A text of fewer terms may be said of anything, and stand in two articles by chance. */
const TELLING_TEXT = 6;

/**
 * Statements that tell the same happening, put together: the nearest pairs first, and two groups only where they are near
 * as wholes (average link). Copies, letter for letter, are one from the start. Pairs come from an inverted index of the
 * rare words, and only so many for each statement, so that the pass is not quadratic.
 */
export function cluster(features: readonly Features[]): Features[][] {
  const groupOf: Group[] = [];
  const firsts: number[] = [];
  const firstWith = new Map<string, Group>();
  features.forEach((feature, id) => {
    const text = feature.vector.size >= TELLING_TEXT ? feature.statement.text : `${id}`;
    const copied = firstWith.get(text);
    if (copied) copied.ids.push(id);
    else firsts.push(id);
    const group = copied ?? { ids: [id], spokesmen: [id] };
    firstWith.set(text, group);
    groupOf.push(group);
  });
  // Two groups that are too far apart stay so until one of them grows: many pairs ask it again.
  const refused = new Set<string>();
  for (const { a, b } of nearPairs(features, firsts)) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other) continue;
    const asked = [one, other]
      .map(({ ids }) => `${ids[0]}+${ids.length}`)
      .sort()
      .join();
    if (refused.has(asked)) continue;
    if (meanSameness(one.spokesmen, other.spokesmen, features) < LEAST_MEAN) {
      refused.add(asked);
      continue;
    }
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
}

/** Pairs that are the same event by themselves, the nearest first. @param firsts those that are no copies */
function nearPairs(features: readonly Features[], firsts: readonly number[]): NearPair[] {
  const index = vectorIndex();
  const pairs: NearPair[] = [];
  firsts.forEach((b) => {
    const feature = features[b];
    if (!feature) return;
    for (const [at, near] of nearest(index.candidates(feature.vector, LEAST_COSINE))) {
      const a = firsts[at] ?? 0;
      const other = features[a];
      if (!other) continue;
      const score = sameness(other, feature, near);
      if (score >= SAME) pairs.push({ a, b, score });
    }
    index.add(feature.vector);
  });
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** The nearest; of those as near as each other the earlier. */
const nearest = (found: [id: number, cosine: number][]): [id: number, cosine: number][] =>
  found.length <= MOST_NEAR ? found : found.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_NEAR);

function meanSameness(one: readonly number[], other: readonly number[], features: readonly Features[]): number {
  let sum = 0;
  let count = 0;
  for (const x of one) {
    for (const y of other) {
      const [a, b] = [features[x], features[y]];
      if (!a || !b) continue;
      sum += Math.max(FARTHEST, sameness(a, b, cosine(a.vector, b.vector)));
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}
