/** Where an article's statements stand: sentences of its paragraphs, quotations kept whole, and its headline. */
import type { Article, Span } from '../model.ts';
import { firstFinite } from './finite.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { statementSpans } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A passage to be read, before anything is known of it. `block` is -1 for the headline. */
export interface Passage extends Span {
  readonly block: number;
  readonly heading: string | null;
  readonly quotes: readonly Quote[];
}

/** The passages of the body, in the order of the text. */
export function bodyPassages(article: Article, text: string): Passage[] {
  return article.blocks.flatMap(({ start, end, heading }, block) => {
    const quotes = quotesIn(text, start, end);
    const passages: Passage[] = [];
    let next = 0;
    for (const span of statementSpans(text, start, end, quotes)) {
      while ((quotes[next]?.end ?? span.start + 1) <= span.start) next++;
      const own: Quote[] = [];
      for (let i = next; i < quotes.length; i++) {
        const quote = quotes[i];
        if (!quote || quote.start >= span.end) break;
        own.push(clip(quote, span));
      }
      passages.push({ ...span, block, heading, quotes: own });
    }
    return passages;
  });
}

/** "Watch: …", "Pictured: …": the headline of what is not there. */
const SHOWS = /^\s*(?:watch|pictured|photos?|video|in pictures|gallery|listen|map|live|read|podcast)\s*[:|]/i;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 4;

/** The headline's sentences: those with a finite verb, or all where the article has nothing else. */
export function headlinePassages(article: Article, text: string): Passage[] {
  const span = article.titleSpan;
  if (!span || SHOWS.test(text.slice(span.start, span.end))) return [];
  const quotes = quotesIn(text, span.start, span.end);
  return statementSpans(text, span.start, span.end, quotes)
    .filter(({ start, end }) => {
      const words = wordsOf(text, start, end);
      if (words.length < FEWEST_WORDS || text.charAt(end - 1) === '?') return false;
      return article.blocks.length === 0 || firstFinite(words) >= 0;
    })
    .map((own) => ({
      ...own,
      block: -1,
      heading: null,
      quotes: quotes.filter((quote) => quote.start < own.end && quote.end > own.start).map((quote) => clip(quote, own)),
    }));
}

/** The part of a quotation inside a passage; closed only where its own end is. */
function clip(quote: Quote, span: Span): Quote {
  return {
    start: Math.max(quote.start, span.start),
    end: Math.min(quote.end, span.end),
    closed: quote.closed && quote.end <= span.end,
  };
}
