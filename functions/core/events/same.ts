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

/** What describes a place or a thing rather than what happened to it. */
const MEASURE =
  /\b(?:km|miles?|metres?|meters?|feet|ft|m|sqkm|hectares?|degrees?|c|f|kg|tonnes?|years?|year-old|mph|kph|am|pm|gmt)$/i;

/** The numbers that are hardly shared by chance, each with its unit. */
const tellingNumbers = ({ quantities }: Features): Map<number, string> =>
  new Map(
    [...quantities]
      .map((key): [number, string] => [Number.parseFloat(key), key])
      .filter(([value, key]) => value > TELLING && !MEASURE.test(key)),
  );

/** "same": a telling number of the same thing; "value": 14 villages that another calls 14 settlements. */
export function sharedNumber(a: Features, b: Features): 'same' | 'value' | null {
  if (a.quantities.size === 0 || b.quantities.size === 0) return null;
  const others = tellingNumbers(b);
  let found: 'value' | null = null;
  for (const [value, key] of tellingNumbers(a)) {
    if (others.get(value) === key) return 'same';
    if (others.has(value)) found = 'value';
  }
  return found;
}

const NUMBER_BONUS = { same: 0.14, value: 0.08 };

/** A shared "2 people" may be chance; a shared "91 drones" hardly is. */
function sharedNumbers(a: Features, b: Features): number {
  const shared = sharedNumber(a, b);
  return (shared === null ? 0 : NUMBER_BONUS[shared]) + 0.03 * Math.min(2, overlap(a.quantities, b.quantities));
}

/** Whether a score is enough for two statements to be one event. */
export function isSame(a: Features, b: Features, score: number): boolean {
  if (score >= SAME_WITH_NUMBER && sharedNumber(a, b) === 'same') return true;
  return score >= (a.article.id === b.article.id ? SAME_WITHIN_ARTICLE : SAME);
}
