/** The words, numbers and marks of a passage, with offsets, and which of them stand inside quotation marks. */
import type { Span } from '../model.ts';

export type WordKind = 'word' | 'number' | 'mark' | 'quote';

/**
 * One word ("Dr.", "U.S.", "well-known"), number ("$1.5bn", "19:00"), mark, or, in `outer`, a whole quotation.
 * A possessive or contracted `'s` is a word of its own. `start` and `end` are offsets into the file.
 */
export interface Word {
  readonly kind: WordKind;
  readonly text: string;
  readonly lower: string;
  /** `lower` without diacritics: how names are compared. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly cap: boolean;
}

// Bounded classes without nesting that could backtrack: linear on any input.
const PIECE =
  /(?:\p{Lu}\.){2,}|[$€£¥]?\d(?:[.,:]?\d)*(?:(?:st|nd|rd|th|m|bn|tn|k|s)(?![\p{L}\d]))?%?|\p{L}[\p{L}\p{M}\d]*(?:[’'&-][\p{L}\d][\p{L}\p{M}\d]*)*|\.{2,}|[^\s\p{L}\p{M}\d]/gu;
const ASCII = /^[\x20-\x7e]*$/;
const POSSESSIVE = /['’]s$/i;
const CAPITAL = /^\p{Lu}/u;
/** "State-funded", "Western-backed": a capital that begins no name. */
const COMPOUND =
  /-(?:\p{Ll}{2,}ed|led|run|made|born|held|era|wide|style|bound|built|speaking|facing|friendly|like|time|old)$/u;

/** The words of `text` from `start` to `end`. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const push = (kind: WordKind, piece: string, at: number) => {
    const lower = piece.toLowerCase().replaceAll('’', "'");
    words.push({
      kind,
      text: piece,
      lower,
      folded: ASCII.test(lower) ? lower : fold(lower),
      start: at,
      end: at + piece.length,
      cap: kind === 'word' && CAPITAL.test(piece) && !COMPOUND.test(piece),
    });
  };
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const piece = match[0];
    const at = start + match.index;
    const first = piece.charCodeAt(0);
    if (/^[$€£¥]?\d/.test(piece)) push('number', piece, at);
    else if (first > 127 ? !/^\p{L}/u.test(piece) : !/[A-Za-z]/.test(piece.charAt(0))) push('mark', piece, at);
    else if (POSSESSIVE.test(piece) && piece.length > 2) {
      push('word', piece.slice(0, -2), at);
      push('word', piece.slice(-2), at + piece.length - 2);
    } else push('word', piece, at);
  }
  return words;
}

/** The words outside quotations, each quotation as one word of kind `quote`. */
export function outerWords(words: readonly Word[], text: string, quotes: readonly Span[]): Word[] {
  if (quotes.length === 0) return [...words];
  const outer: Word[] = [];
  let next = 0;
  for (const word of words) {
    let quote = quotes[next];
    while (quote && word.start >= quote.end) quote = quotes[++next];
    if (!quote || word.start < quote.start) {
      outer.push(word);
      continue;
    }
    if (outer.at(-1)?.start === quote.start) continue;
    const piece = text.slice(quote.start, quote.end);
    outer.push({ kind: 'quote', text: piece, lower: '', folded: '', start: quote.start, end: quote.end, cap: false });
  }
  return outer;
}

/** Lower case, without diacritics, with one kind of apostrophe: how names are compared. */
export function fold(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A table written as one string of words. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
