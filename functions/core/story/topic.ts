import type { Article } from '../model.ts';
import { contentStems } from '../text/tokens.ts';
import type { Story } from './schema.ts';

/** Share of an article's paragraphs that must name the story where neither its title nor its opening does. */
const LEAST_SHARE = 0.25;
const OPENING = 4;

const matchers = new WeakMap<Story, (text: string) => boolean>();

/** Whether a text holds one of the story's terms; a story without terms holds every text. */
export function namesStory(story: Story): (text: string) => boolean {
  const known = matchers.get(story);
  if (known) return known;
  const phrases = story.terms.map((term) => contentStems(term).join(' ')).filter(Boolean);
  const made = (text: string): boolean => {
    if (phrases.length === 0) return true;
    const stems = ` ${contentStems(text).join(' ')} `;
    return phrases.some((phrase) => stems.includes(` ${phrase} `));
  };
  matchers.set(story, made);
  return made;
}

/**
 * Whether an article is about the story: its title and one paragraph of its opening name it, or so do two paragraphs of
 * the opening, or a good share of all. A travel feature that names the country once in passing does not.
 */
export function aboutStory(article: Article, text: string, story: Story): boolean {
  const names = namesStory(story);
  const hits = article.blocks.map((block) => names(text.slice(block.start, block.end)));
  const opening = hits.slice(0, OPENING).filter(Boolean).length;
  const share = hits.length === 0 ? 0 : hits.filter(Boolean).length / hits.length;
  const title = names(article.title);
  if (article.blocks.length === 0) return title;
  return (title && opening >= 1) || opening >= Math.min(2, hits.length) || share >= LEAST_SHARE;
}
