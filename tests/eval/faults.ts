/**
 * Faults that a reader would see in a bullet or between two bullets. Written apart from the project's own checks: plain
 * patterns and counts that know nothing of how a bullet was made.
 */
import { isStop, stem, tokenise } from '#core/text/tokens.ts';
import { leaningOn } from './leaning.ts';
import { words } from './rouge.ts';

const FURNITURE =
  /https?:|www\.|\bpic\.twitter|@\w{3,}|#\w{3,}|\b(?:Read more|Click here|Sign up|Subscribe|Watch:|WATCH|Pictured|Image source|Getty Images|File photo|AFP via|via Reuters|Recommended|Source link|All rights reserved|live blog|our correspondent|Follow our)\b/u;

/** What is wrong with a bullet's shape, in words for the table. */
export function shapeFaults(text: string): string[] {
  const faults: string[] = [];
  const leans = leaningOn(text);
  if (leans) faults.push(`leans: ${leans}`);
  const length = words(text).length;
  if (length > 70) faults.push(`${length} words`);
  if (length < 8) faults.push(`${length} words only`);
  if (!balanced(text)) faults.push('quotation marks');
  if (/["]/.test(text)) faults.push('straight quotation mark');
  if (!/[.!?…][”"’)\]]?$/u.test(text)) faults.push('no full stop at the end');
  if (/^\p{Ll}/u.test(text)) faults.push('lower case at the start');
  if (/\?[”"’]?$/u.test(text) && !/[”"]$/.test(text)) faults.push('a question');
  const furniture = FURNITURE.exec(text);
  if (furniture) faults.push(`furniture: ${furniture[0]}`);
  if (/\s{2}|\s[,.;:!?](?!\.)|[^.]\.\.(?!\.)|,,|\(\s|\s\)/.test(text)) faults.push('spacing or stops');
  if (/\uFFFD|Ã.|â€/u.test(text)) faults.push('mojibake');
  return faults;
}

/** Double curly quotes open and close in turn; brackets are closed. */
export function balanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '“') open++;
    if (sign === '”') open--;
    if (open < 0 || open > 1) return false;
  }
  const count = (sign: string) => text.split(sign).length;
  return open === 0 && count('(') === count(')') && count('"') % 2 === 1;
}

/** How much a stem tells: what stands in every bullet tells little. */
export type Weigh = (stem: string) => number;
const even: Weigh = () => 1;

/** Inverse document frequency over many bullets; a stem that none of them has weighs as the rarest. */
export function rarity(bullets: readonly string[]): Weigh {
  const counts = new Map<string, number>();
  for (const text of bullets) for (const one of stemsOf(text)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return (one) => Math.log(1 + bullets.length / (counts.get(one) ?? 1));
}

const stemsOf = (text: string): Set<string> =>
  new Set(
    tokenise(text)
      .filter(({ norm }) => !isStop(norm))
      .map(({ norm }) => stem(norm)),
  );

/** Figures of two digits or more that are no year. */
const figuresOf = (text: string): Set<string> =>
  new Set(
    tokenise(text).flatMap(({ norm }) => (/\d{2}|\d[.,]\d/.test(norm) && !/^(?:19|20)\d\d$/.test(norm) ? [norm] : [])),
  );

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((one) => b.has(one));

// Above what any two bullets of one published list reach (.21 and .44).
const LEAST_JACCARD = 0.28;
const LEAST_CONTAINED = 0.56;
const LEAST_WITH_FIGURE = 0.36;

/**
 * Whether two bullets tell the same: many of their words in common (Jaccard, or the shorter one mostly inside the longer),
 * or a good part of them and a figure.
 * @returns the ground, with its figure, or null
 */
export function tellSame(a: string, b: string, weigh: Weigh = even): string | null {
  const [one, other] = [stemsOf(a), stemsOf(b)];
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weigh(stem), 0);
  const [left, right, both] = [sum(one), sum(other), sum(shared(one, other))];
  const jaccard = both / Math.max(1e-9, left + right - both);
  const contained = both / Math.max(1e-9, Math.min(left, right));
  if (jaccard >= LEAST_JACCARD) return `words ${jaccard.toFixed(2)}`;
  if (contained >= LEAST_CONTAINED) return `inside ${contained.toFixed(2)}`;
  const [figure] = contained >= LEAST_WITH_FIGURE ? shared(figuresOf(a), figuresOf(b)) : [];
  return figure === undefined ? null : `inside ${contained.toFixed(2)}, figure ${figure}`;
}

export interface SamePair {
  readonly a: string;
  readonly b: string;
  readonly ground: string;
}

/** All pairs of one list that tell the same. */
export const samePairs = (bullets: readonly string[], weigh: Weigh = even): SamePair[] =>
  bullets.flatMap((a, i) => pairsWith(a, bullets.slice(i + 1), weigh));

/** Which of the others tell the same as a bullet. */
export const pairsWith = (a: string, others: readonly string[], weigh: Weigh = even): SamePair[] =>
  others.flatMap((b) => {
    const ground = tellSame(a, b, weigh);
    return ground ? [{ a, b, ground }] : [];
  });
