/** What an outlet's terms in story.yaml allow to print. */
import type { Article } from '../model.ts';
import { outletTerms } from '../story/outlets.ts';
import type { Story } from '../story/schema.ts';
import { countWords } from '../text/tokens.ts';

/** An outlet without terms may be composed; that its terms are unknown is for the check to say. */
export function readTerms(story: Story) {
  const of = (article: Pick<Article, 'outlet'>) => outletTerms(article.outlet, story);
  return {
    printable: (article: Article): boolean => of(article)?.terms !== 'background',
    /** Counts the words printed of each article; `take` is false, and takes nothing, where they would pass the terms. */
    budget() {
      const used = new Map<string, number>();
      return {
        take(article: Pick<Article, 'id' | 'outlet'>, text: string): boolean {
          const outlet = of(article);
          if (outlet?.terms !== 'quotation' || outlet.words === undefined) return true;
          const words = (used.get(article.id) ?? 0) + countWords(text);
          if (words > outlet.words) return false;
          used.set(article.id, words);
          return true;
        },
      };
    },
  };
}
