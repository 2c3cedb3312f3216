/** Whether a statement speaks of "the raid" or "the agreement" and does not say of which: it can be read, but not by itself. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { takesUpUntold } from '../text/happenings.ts';

type Quoting = Pick<Statement, 'text' | 'start' | 'quotes' | 'mentions' | 'attribution'>;

/** @returns the judge of a story's statements; what the story is about needs no telling */
export function pointsBackIn({ title, matter, terms }: Pick<Story, 'title' | 'matter' | 'terms'>) {
  const known = new Set(
    [title, matter, ...terms]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  return (statement: Quoting): boolean => takesUpUntold(unquoted(statement), known, namesNobody(statement)) !== null;
}

/** "An aide says the talks were hard": beside the speaker nobody and nowhere is named that would tell which. */
function namesNobody({ mentions, attribution }: Quoting): boolean {
  const span = attribution?.clause ?? attribution?.speakerSpan;
  return mentions.every(
    ({ kind, start, end }) => kind === 'quantity' || (span && start >= span.start && end <= span.end),
  );
}

const unquoted = ({ text, start, quotes }: Quoting): string =>
  quotes.reduceRight((rest, quote) => rest.slice(0, quote.start - start) + rest.slice(quote.end - start), text);
