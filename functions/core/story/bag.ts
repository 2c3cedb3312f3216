/** The distinct terms of a text: what the story's profile learns from and judges by. */
import type { Article } from '../model.ts';
import { isStop, stem, tokenise } from '../text/tokens.ts';

/** Term → the word as it stands in the text, in small letters where it stands so anywhere. */
export type Bag = ReadonlyMap<string, string>;

/** How far into an article the profile looks, in characters: a report says first what it is about. */
const OPENING = 1500;

/** Whether a word is written as a name is. */
export const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Stems in a row, joined by a space → the words as story.yaml has them. */
export type Phrases = ReadonlyMap<string, string>;

/** @param phrases each is a term of its own wherever its stems stand in a row */
export function bagOf(text: string, phrases: Phrases): Bag {
  const bag = new Map<string, string>();
  const stems: string[] = [];
  for (const token of tokenise(text)) {
    if (isStop(token.norm)) continue;
    for (const part of token.norm.split('-')) {
      const term = stem(part);
      if (phrases.size > 0) stems.push(term);
      if (part.length < 2 || isStop(part)) continue;
      const before = bag.get(term);
      if (before === undefined || isName(before)) bag.set(term, token.text);
    }
  }
  const line = ` ${stems.join(' ')} `;
  for (const [phrase, words] of phrases) if (line.includes(` ${phrase} `)) bag.set(phrase, words);
  return bag;
}

/** The stems of a seed term, as a bag has them. */
export const termOf = (text: string): string =>
  tokenise(text)
    .filter(({ norm }) => !isStop(norm))
    .flatMap(({ norm }) => norm.split('-').map(stem))
    .join(' ');

/** The beginning of an article's body. */
export function openingOf(article: Article, text: string): string {
  const parts: string[] = [];
  let length = 0;
  for (const { start, end } of article.blocks) {
    if (length >= OPENING) break;
    parts.push(text.slice(start, Math.min(end, start + OPENING - length)));
    length += end - start;
  }
  return parts.join('\n');
}

/** Two bags as one. */
export function joined(one: Bag, other: Bag): Bag {
  const bag = new Map(one);
  for (const [term, word] of other) {
    const before = bag.get(term);
    if (before === undefined || isName(before)) bag.set(term, word);
  }
  return bag;
}
