import type { Features } from './features.ts';

/** From this on two statements tell the same happening. Chosen by reading pairs on either side of it. */
export const SAME = 0.44;
/** Two statements of one article are two details, unless they say the same almost word for word. */
export const SAME_WITHIN_ARTICLE = 0.75;

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared;
};

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && overlap(a, b) === 0;

/**
 * How far two statements tell the same happening, about 0 to 1.5: the cosine of their words, moved by what must agree
 * (places, numbers, who is quoted, the day) where the words alone deceive.
 */
export function sameness(a: Features, b: Features, cosine: number): number {
  if (a.quoted !== '' && (a.quoted.includes(b.quoted) || b.quoted.includes(a.quoted)) && b.quoted !== '')
    return 1 + cosine;
  let score = cosine;
  score += 0.05 * Math.min(2, overlap(a.places, b.places));
  score += tellingNumbers(a, b);
  score += 0.03 * Math.min(2, overlap(a.people, b.people));
  if (apart(a.places, b.places)) score -= 0.15;
  if (apart(a.people, b.people)) score -= 0.06;
  if (apart(a.quantities, b.quantities) && overlap(a.places, b.places) === 0) score -= 0.06;
  const speakerA = a.statement.attribution?.speakerKey;
  const speakerB = b.statement.attribution?.speakerKey;
  if (speakerA && speakerB && speakerA !== speakerB) score -= 0.05;
  if (a.day !== b.day && a.statement.when?.stated && b.statement.when?.stated) score -= 0.08;
  return score;
}

/** A shared "2 people" may be chance; a shared "91 drones" hardly is. */
function tellingNumbers(a: Features, b: Features): number {
  let score = 0;
  for (const key of a.quantities) {
    if (b.quantities.has(key)) score += Number.parseFloat(key) > 12 ? 0.14 : 0.05;
  }
  return Math.min(score, 0.24);
}
