/** Whether a statement speaks of "the raid" or "the agreement" and does not say of which: it can be read, but not by itself. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { takesUpUntold } from '../text/happenings.ts';

type Quoting = Pick<Statement, 'text' | 'start' | 'quotes'>;

/** @returns the judge of a story's statements; what the story is about needs no telling */
export function pointsBackIn({ title, matter, terms }: Pick<Story, 'title' | 'matter' | 'terms'>) {
  const known = new Set(
    [title, matter, ...terms]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  return (statement: Quoting): boolean => takesUpUntold(unquoted(statement), known) !== null;
}

const unquoted = ({ text, start, quotes }: Quoting): string =>
  quotes.reduceRight((rest, quote) => rest.slice(0, quote.start - start) + rest.slice(quote.end - start), text);
