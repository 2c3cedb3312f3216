import { vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { isSame, sameness } from './same.ts';

/** A member must be this near to the one that began the event too, or a chain of likenesses joins what differs. */
const NEAR_THE_FIRST = 0.2;

/**
 * Statements that tell the same happening, put together: each joins the event whose nearest member is near enough, or
 * begins one of its own. Candidates come from an inverted index of the rare words, so the pass is not quadratic.
 * The order of the input decides ties only.
 */
export function cluster(features: readonly Features[]): Features[][] {
  const index = vectorIndex();
  const groups: Features[][] = [];
  const groupOf: number[] = [];
  const vectorAt = (id: number) => features[id]?.vector ?? new Map<string, number>();
  features.forEach((feature, id) => {
    const best = new Map<number, number>();
    for (const [other, cosine] of index.candidates(feature.vector, 0.14, vectorAt)) {
      const told = features[other];
      const group = groupOf[other];
      if (!told || group === undefined) continue;
      const score = sameness(told, feature, cosine);
      if (isSame(told, feature, score) && score > (best.get(group) ?? 0)) best.set(group, score);
    }
    let joined = -1;
    for (const [group] of [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const first = groups[group]?.[0];
      if (first && nearEnough(first, feature)) {
        joined = group;
        break;
      }
    }
    if (joined === -1) joined = groups.push([]) - 1;
    groups[joined]?.push(feature);
    groupOf[id] = joined;
    index.add(id, feature.vector);
  });
  return groups;
}

function nearEnough(first: Features, feature: Features): boolean {
  let sum = 0;
  for (const [term, weight] of feature.vector) sum += weight * (first.vector.get(term) ?? 0);
  return sameness(first, feature, sum) >= NEAR_THE_FIRST;
}
