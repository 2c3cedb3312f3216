/** A finished bullet → the draft that it was, so that its names can be put right in another list. */
import type { Bullet, Citation } from '../../model.ts';
import { type Draft, type Piece, passage } from '../draft.ts';

/** The text in its pieces, each with its origin. */
export const draftOf = ({ text, derivation }: Pick<Bullet, 'text' | 'derivation'>): Draft =>
  derivation.map(({ start, end, ...origin }) => ({ ...origin, text: text.slice(start, end) }));

/**
 * The draft with the names of people and institutions as the source has them, where they stand between two stretches of
 * one passage: which of them are first mentions is another question in another list.
 */
export const withSourceNames = (draft: Draft, citations: readonly Citation[]): Draft =>
  draft.flatMap((piece, at) => {
    if (piece.from !== 'glossary' || !/^(?:people|bodies):/.test(piece.entry)) return [piece];
    const found = replacedBy(piece.replaced, draft[at - 1], draft[at + 1]);
    const { quote, start } = (found && citations[found.citation]) ?? { quote: '', start: 0 };
    const from = (found?.sourceStart ?? 0) - start;
    const same = from >= 0 && quote.slice(from, from + piece.replaced.length) === piece.replaced;
    return found && same ? passage(found.citation, found.sourceStart, piece.replaced) : [piece];
  });

/** Where the words that a piece replaced stand in their passage. */
function replacedBy(
  replaced: string,
  before: Piece | undefined,
  after: Piece | undefined,
): { citation: number; sourceStart: number } | null {
  if (before?.from === 'citation')
    return { citation: before.citation, sourceStart: before.sourceStart + before.text.length };
  if (after?.from === 'citation') return { citation: after.citation, sourceStart: after.sourceStart - replaced.length };
  return null;
}

/**
 * What is known of the files from citations alone: the passages at their places. Between two that are more than a space
 * apart stand letters, since words may stand there.
 */
export function textsFrom(citations: readonly Citation[]): (file: string) => string | undefined {
  const texts = new Map<string, string>();
  for (const { file, start, end, quote } of citations.toSorted((a, b) => a.start - b.start)) {
    let text = texts.get(file) ?? '';
    if (text.length < start) text += between(start - text.length);
    if (text.length < end) text += quote.slice(text.length - start);
    texts.set(file, text);
  }
  return (file) => texts.get(file);
}

const between = (length: number): string => (length <= 2 ? ' '.repeat(length) : ` ${'x'.repeat(length - 2)} `);
