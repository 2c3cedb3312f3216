import { stemmer } from 'stemmer';

/** A word, number or currency amount of a text. `norm` is lower-case, without diacritics, curly signs or a possessive. */
export interface Token {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

// Bounded character classes only: linear on any input. An entity that a feed left in its text is no word and no number.
const WORD =
  /&(?:#\d{2,5}|[a-z]{2,6});|[$€£]?\d[\d.,]*\d|[$€£]?\d|[\p{L}\p{M}]+(?:(?:['’‘.-]|&(?:#0?39|#821[67]|apos|[lr]squo);)[\p{L}\p{M}\d]+)*/gu;
const APOSTROPHES = /&(?:#0?39|#821[67]|apos|[lr]squo);/g;

/** Texts that were read lately: each stage asks for the words of the same sentences, and two days for the same articles. */
let lately = new Map<string, readonly Token[]>();
const LONGEST_KEPT = 1000;
const MOST_KEPT = 5000;

/** The tokens of a text, with offsets into it. */
export function tokenise(text: string): readonly Token[] {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const made = readTokens(text);
  if (text.length <= LONGEST_KEPT) {
    // Hostile text must not grow this without end.
    if (lately.size >= MOST_KEPT) lately = new Map();
    lately.set(text, made);
  }
  return made;
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    if (match[0].startsWith('&')) continue;
    tokens.push({ text: match[0], norm: normalise(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Lower-case, diacritics and possessives off, one apostrophe. */
export function normalise(word: string): string {
  const plain = /^[\x20-\x25\x27-\x7e]*$/.test(word)
    ? word
    : word.replace(APOSTROPHES, "'").normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  return plain.toLowerCase().replace(/'s$|'$/, '');
}

/** Words that carry no matter of their own. */
const STOP = new Set(
  `a about above after again against all also am among amid an and any are as at be because been before being below
  between both but by can could did do does doing down during each few for from further had has have having he her here
  hers herself him himself his how however i if in into is it its itself just may me meanwhile might more most much must
  my no nor not now of off on once one only or other our out over own per said same say says she should since so some
  such than that the their them then there these they this those through to told too under until up upon us very was we
  were what when where whether which while who whom whose why will with within would yet you your added according
  including still well amid via two`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a normalised word carries no matter of its own. */
export const isStop = (norm: string): boolean => STOP.has(norm);

const stems = new Map<string, string>();

/** Porter's stem of a normalised word (M. F. Porter, "An algorithm for suffix stripping", 1980). */
export function stem(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  const made = stemmer(norm);
  // Hostile text must not grow this without end.
  if (stems.size < 200_000) stems.set(norm, made);
  return made;
}

/** The stems of the words that matter, in the order of the text, repeats kept. */
export function contentStems(text: string): string[] {
  return tokenise(text)
    .filter((token) => !isStop(token.norm))
    .map((token) => stem(token.norm));
}

/** Words of a text, as an editor counts them: runs of characters between white space that hold a letter or digit. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
