/** Quotations of one paragraph: double and single marks, curly and straight, open to the paragraph's end where unclosed. */
import type { Span } from '../model.ts';

export interface Quote extends Span {
  /** False where the mark that ends it is missing: the quotation goes on in the next paragraph. */
  readonly closed: boolean;
}

/** A single-quoted passage is at most this long; beyond, the mark was an apostrophe. */
const LONGEST_SINGLE = 400;

const before = (text: string, at: number, start: number): string => (at > start ? text.charAt(at - 1) : ' ');
const opensAfter = (char: string): boolean => /[\s([{—–\-/“"‘:]/.test(char);
const isLetter = (char: string): boolean => /[\p{L}\d]/u.test(char);

/** Quotations between `start` and `end`, in order, without overlap; a quotation inside another is part of it. */
export function quotesIn(text: string, start: number, end: number): Quote[] {
  const found: Quote[] = [];
  let at = start;
  while (at < end) {
    const char = text.charAt(at);
    let close = -1;
    let double = false;
    const reversed = char === '”' && opensAfter(before(text, at, start)) && isLetter(text.charAt(at + 1));
    if (char === '“' || char === '„' || reversed) {
      double = true;
      close = closingCurly(text, at + 1, end);
    } else if (char === '«') {
      double = true;
      close = text.slice(at, end).indexOf('»') + at;
      if (close < at) close = -1;
    } else if (char === "'" && text.charAt(at + 1) === "'" && opensAfter(before(text, at, start))) {
      double = true;
      close = text.slice(at + 2, end).indexOf("''");
      close = close < 0 ? -1 : close + at + 3;
    } else if (char === '"') {
      double = opensAfter(before(text, at, start)) && !/\s/.test(text.charAt(at + 1) || ' ');
      if (double) close = closingStraight(text, at + 1, end);
    } else if ((char === '‘' || char === "'") && opensAfter(before(text, at, start)) && isLetter(text.charAt(at + 1))) {
      close = closingSingle(text, at + 1, Math.min(end, at + LONGEST_SINGLE), char === '‘' ? '’' : "'");
    }
    if (close >= 0) {
      found.push({ start: at, end: close + 1, closed: true });
      at = close + 1;
    } else if (double) {
      found.push({ start: at, end, closed: false });
      return found;
    } else at++;
  }
  return found;
}

function closingCurly(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    // Some texts open with a curly mark and close with a straight one.
    if (char === '”' || (/["“]/.test(char) && !opensAfter(text.charAt(at - 1)) && !isLetter(text.charAt(at + 1))))
      return at;
  }
  return -1;
}

function closingStraight(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (/["”]/.test(text.charAt(at))) return at;
  }
  return -1;
}

function closingSingle(text: string, from: number, end: number, mark: string): number {
  // "'90s" and "'em" are no quotations: the mark that ends one follows a character and is followed by none.
  if (/^\d\ds/.test(text.slice(from, from + 3))) return -1;
  for (let at = from + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char !== mark && char !== '’') continue;
    if (isLetter(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))) continue;
    // A plural's possessive ("allies' promise") may only look like the end: the true one comes soon after, before a mark or at the end.
    if (text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      const later = nextSingle(text, at + 1, end, mark);
      if (later >= 0) return later;
    }
    return at;
  }
  return -1;
}

function nextSingle(text: string, from: number, end: number, mark: string): number {
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '‘' || (char === "'" && opensAfter(text.charAt(at - 1)))) return -1;
    if ((char === mark || char === '’') && !isLetter(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1))) return at;
  }
  return -1;
}
