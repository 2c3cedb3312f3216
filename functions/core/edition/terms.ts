/** An outlet's terms, for the public page: how much of its text may stand there. */
import type { Citation } from '../model.ts';
import { outletTerms } from '../story/outlets.ts';
import type { Story } from '../story/schema.ts';
import { countWords } from '../text/tokens.ts';

/**
 * Whether a passage may be shown: not of an outlet that is background only, and within the words an article that a
 * quotation allows, counted over the page in `quotedWords` (by article; added to here). Terms that are not stated do
 * not hide it: such an edition is composed and previewed, and refused when it is published.
 */
export function passageAllowed(citation: Citation, story: Story, quotedWords: Map<string, number>): boolean {
  const entry = outletTerms(citation.outlet, story);
  if (entry?.terms === 'background') return false;
  if (entry?.terms !== 'quotation' || entry.words === undefined) return true;
  const words = (quotedWords.get(citation.articleId) ?? 0) + countWords(citation.quote);
  if (words > entry.words) return false;
  quotedWords.set(citation.articleId, words);
  return true;
}
