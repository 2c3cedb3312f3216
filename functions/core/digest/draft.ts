/** A wording under way: pieces of text, each of which knows where it comes from, so that no change loses its origin. */
import type { Derivation } from '../model.ts';

type Origin =
  | { readonly from: 'citation'; readonly citation: number; readonly sourceStart: number }
  | { readonly from: 'glossary'; readonly entry: string; readonly replaced: string }
  | { readonly from: 'rule'; readonly rule: string; readonly replaced: string };

export type Piece = Origin & { readonly text: string };
export type Draft = readonly Piece[];

/** A passage as it stands in its file. @param sourceStart its offset there */
export const passage = (citation: number, sourceStart: number, text: string): Draft =>
  text === '' ? [] : [{ from: 'citation', citation, sourceStart, text }];

/** What a named rule writes in place of `replaced`. */
export const byRule = (rule: string, text: string, replaced: string): Piece => ({ from: 'rule', rule, text, replaced });
/** What an entry of story.yaml puts in place of `replaced`. */
export const byGlossary = (entry: string, text: string, replaced: string): Piece => ({
  from: 'glossary',
  entry,
  text,
  replaced,
});

/** The wording as it would be printed now. */
export const textOf = (draft: Draft): string => draft.map((piece) => piece.text).join('');

/** The part of a draft between two offsets of its text. A rule's or the glossary's piece is never cut in two. */
export function part(draft: Draft, start: number, end: number): Draft {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of draft) {
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + piece.text.length) - at;
    at += piece.text.length;
    if (from >= to) continue;
    if (piece.from === 'citation') {
      pieces.push({ ...piece, text: piece.text.slice(from, to), sourceStart: piece.sourceStart + from });
    } else if (from === 0 && to === piece.text.length) pieces.push(piece);
    else throw new RangeError(`cannot cut "${piece.text}", which a rule wrote`);
  }
  return pieces;
}

/** Whether the stretch holds only passages, so that `part` and `replace` may cut at its ends. */
export function isPassage(draft: Draft, start: number, end: number): boolean {
  let at = 0;
  for (const piece of draft) {
    const from = at;
    at += piece.text.length;
    if (from < end && at > start && piece.from !== 'citation') return false;
  }
  return true;
}

/** Whether both ends of a stretch lie between pieces or inside a passage, so that `replace` cuts nothing that a rule wrote. */
export function isWhole(draft: Draft, start: number, end: number): boolean {
  let at = 0;
  for (const piece of draft) {
    const [from, to] = [at, at + piece.text.length];
    at = to;
    if (piece.from !== 'citation' && [start, end].some((edge) => edge > from && edge < to)) return false;
  }
  return true;
}

/** The draft with the stretch replaced by pieces (none: left out). */
export const replace = (draft: Draft, start: number, end: number, pieces: Draft): Draft => [
  ...part(draft, 0, start),
  ...pieces,
  ...part(draft, end, Number.MAX_SAFE_INTEGER),
];

/** Where a character of the first citation's file stands in the draft's text; null where it has been left out. */
export function placeOf(draft: Draft, source: number): number | null {
  let at = 0;
  for (const piece of draft) {
    const inside = piece.from === 'citation' && piece.citation === 0 ? source - piece.sourceStart : -1;
    if (inside >= 0 && inside < piece.text.length) return at + inside;
    at += piece.text.length;
  }
  return null;
}

/** The draft with one character changed inside what a rule or the glossary wrote. */
export function rewritten(draft: Draft, offset: number, char: string): Draft {
  let from = 0;
  return draft.map((piece) => {
    const at = offset - from;
    from += piece.text.length;
    if (at < 0 || at >= piece.text.length || piece.from === 'citation') return piece;
    return { ...piece, text: piece.text.slice(0, at) + char + piece.text.slice(at + 1) };
  });
}

/** Every match of a pattern outside quotations replaced, the last first so that offsets hold. */
export function replaceAll(
  draft: Draft,
  pattern: RegExp,
  pieceFor: (match: RegExpMatchArray, text: string) => Piece | null,
  options: { readonly insideQuotations?: boolean } = {},
): Draft {
  const text = textOf(draft);
  const quoted = options.insideQuotations ? [] : quotations(text);
  let made = draft;
  for (const match of [...text.matchAll(pattern)].reverse()) {
    const start = match.index;
    const end = start + match[0].length;
    if (quoted.some((quote) => start < quote.end && end > quote.start)) continue;
    if (!isPassage(draft, start, end)) continue;
    const piece = pieceFor(match, text);
    if (piece) made = replace(made, start, end, [piece]);
  }
  return made;
}

/** Where the double quotations of a text stand, marks included; one that never ends runs to the end. */
export function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (open === -1 && (char === '“' || char === '"')) open = at;
    else if (open !== -1 && (char === '”' || char === '"')) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open !== -1) found.push({ start: open, end: text.length });
  return found;
}

/** The derivation of a finished draft: stretches that cover its text; neighbours of one passage are put together. */
export function derivationOf(draft: Draft): Derivation[] {
  const stretches: Derivation[] = [];
  let at = 0;
  for (const { text, ...origin } of draft) {
    if (text === '') continue;
    const last = stretches.at(-1);
    const end = at + text.length;
    if (
      origin.from === 'citation' &&
      last?.from === 'citation' &&
      last.citation === origin.citation &&
      last.sourceStart + (last.end - last.start) === origin.sourceStart
    ) {
      last.end = end;
    } else stretches.push({ ...origin, start: at, end });
    at = end;
  }
  return stretches;
}
