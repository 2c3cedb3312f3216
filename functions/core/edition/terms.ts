/** An outlet's terms, for the public page: how much of its text may stand there. */
import type { Citation } from '../model.ts';
import type { Story } from '../story/schema.ts';

const fold = (name: string): string => name.trim().toLowerCase();
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export type OutletTerms = Story['outlets'][number];

/** What story.yaml says of an outlet; undefined where it says nothing. */
export function outletTerms(outlet: string | null, story: Story): OutletTerms | undefined {
  if (outlet === null) return undefined;
  const name = fold(outlet);
  return story.outlets.find((entry) => [entry.name, ...entry.spellings].some((spelling) => fold(spelling) === name));
}

/**
 * Whether a passage may be shown: not of an outlet that is background only, and within the words an article that a
 * quotation allows, counted over the page in `quotedWords` (by article; added to here). Terms that are not stated do
 * not hide it: such an edition is composed and previewed, and refused when it is published.
 */
export function passageAllowed(citation: Citation, story: Story, quotedWords: Map<string, number>): boolean {
  const entry = outletTerms(citation.outlet, story);
  if (entry?.terms === 'background') return false;
  if (entry?.terms !== 'quotation' || entry.words === undefined) return true;
  const words = (quotedWords.get(citation.articleId) ?? 0) + wordCount(citation.quote);
  if (words > entry.words) return false;
  quotedWords.set(citation.articleId, words);
  return true;
}
