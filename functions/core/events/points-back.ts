/** Whether a statement speaks of "the raid" or "the agreement" and does not say of which: it can be read, but not by itself. */
import type { Statement } from '../model.ts';
import { takesUpUntold } from '../text/happenings.ts';

export const pointsBack = ({
  statement,
}: {
  readonly statement: Pick<Statement, 'text' | 'start' | 'quotes'>;
}): boolean => takesUpUntold(unquoted(statement)) !== null;

const unquoted = ({ text, start, quotes }: Pick<Statement, 'text' | 'start' | 'quotes'>): string =>
  quotes.reduceRight((rest, quote) => rest.slice(0, quote.start - start) + rest.slice(quote.end - start), text);
