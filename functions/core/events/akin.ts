import { vectorIndex } from '../text/similarity.ts';
import type { Features } from './features.ts';
import { sameness } from './same.ts';
import { sameAct } from './same-act.ts';

/** From these log-odds on two events may well be one: too little to put their statements together, enough not to tell both. */
const AKIN = -0.9;
/** Below this cosine nobody looks. */
const LEAST_COSINE = 0.15;

/**
 * Which events may be one happening though their statements were not put together.
 * @param leads the statement of each event that tells it best
 * @returns for each of them the places of those it is akin to
 */
export function akinOf(leads: readonly Features[]): readonly (readonly number[])[] {
  const index = vectorIndex();
  const akin = leads.map((): number[] => []);
  leads.forEach((lead, at) => {
    for (const [other, near] of index.candidates(lead.vector, LEAST_COSINE)) {
      const before = leads[other];
      if (!before || (sameness(before, lead, near) < AKIN && !sameAct(before, lead))) continue;
      akin[at]?.push(other);
      akin[other]?.push(at);
    }
    index.add(lead.vector);
  });
  return akin;
}
