/** A layout's reading → articles and exclusions, with every character of the file in exactly one place. */
import { Article, type Exclusion, type Span, type StageResult } from '../model.ts';
import { shortHash } from '../text/hash.ts';
import type { Claim, Page, Reading } from './draft.ts';
import { readItem } from './item.ts';
import { sameText } from './shapes.ts';

/** @param layout its name, which the articles carry */
export function finish(page: Page, layout: string, reading: Reading): StageResult<Article> {
  const idOf = idMaker(page.file);
  const items = reading.drafts.map((draft) => readItem(page, draft, reading.drafts.length === 1));
  const kept = items.map(({ article }) => Article.parse({ ...article, layout, id: idOf(article.title) }));
  const claims = [...reading.claims, ...items.flatMap((item) => item.claims)];
  const covered = kept.flatMap((article): Span[] =>
    article.titleSpan ? [article.titleSpan, ...article.blocks] : article.blocks,
  );
  const excluded = [...claims, ...gaps(page.text, [...claims, ...covered])]
    .sort((a, b) => a.start - b.start)
    .map((one): Exclusion => ({ file: page.file, ...one }));
  return { kept, excluded };
}

/** Ids that stay when text moves: of the file's name, the title, and how many of that title stand before. */
function idMaker(file: string): (title: string) => string {
  const seen = new Map<string, number>();
  return (title) => {
    const key = sameText(title);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return shortHash(JSON.stringify([file, key, ordinal]));
  };
}

/** Stretches of the text that hold something and that no span covers, line by line. */
function gaps(text: string, covered: readonly Span[]): Claim[] {
  const found: Claim[] = [];
  let at = 0;
  const look = (to: number) => {
    for (const match of text.slice(at, to).matchAll(/\S[^\n]*/g)) {
      const start = at + match.index;
      const end = start + match[0].trimEnd().length;
      found.push({ start, end, reason: 'boilerplate', detail: 'outside any item' });
    }
  };
  for (const span of [...covered].sort((a, b) => a.start - b.start)) {
    if (span.start > at) look(span.start);
    at = Math.max(at, span.end);
  }
  look(text.length);
  return found;
}
