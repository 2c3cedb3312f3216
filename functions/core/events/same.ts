import type { Features } from './features.ts';

/** From this on two statements tell the same happening. Chosen by reading pairs on either side of it. */
const SAME = 0.34;
/** Two statements of one article are two details, unless they say the same almost word for word … */
const SAME_WITHIN_ARTICLE = 0.7;
/** … or, here or there, give the same telling number of the same thing. */
const SAME_WITH_NUMBER = 0.27;
/** A number above this is hardly shared by chance. */
const TELLING = 12;

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
  score += sharedNumbers(a, b);
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

const valuesOf = ({ quantities }: Features): Set<number> =>
  new Set([...quantities].map((key) => Number.parseFloat(key)));

const sharesTellingNumber = (a: Features, b: Features): boolean => {
  const values = valuesOf(b);
  return [...valuesOf(a)].some((value) => value > TELLING && values.has(value));
};

/** A shared "2 people" may be chance; a shared "91 drones" hardly is, nor 14 villages that another calls settlements. */
function sharedNumbers(a: Features, b: Features): number {
  const units = [...a.quantities].filter((key) => b.quantities.has(key));
  const telling = units.filter((key) => Number.parseFloat(key) > TELLING).length;
  const bare = sharesTellingNumber(a, b) ? 0.08 : 0;
  return Math.min(0.24, 0.14 * telling + 0.05 * (units.length - telling) + (telling === 0 ? bare : 0));
}

/** Whether a score is enough for two statements to be one event. */
export function isSame(a: Features, b: Features, score: number): boolean {
  const number = [...a.quantities].some((key) => Number.parseFloat(key) > TELLING && b.quantities.has(key));
  if (number && score >= SAME_WITH_NUMBER) return true;
  return score >= (a.article.id === b.article.id ? SAME_WITHIN_ARTICLE : SAME);
}
