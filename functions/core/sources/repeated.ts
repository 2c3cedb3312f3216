/** Furniture that no rule knows: lines that stand word for word at the head or foot of an outlet's articles, day after day. */
import type { Article, Exclusion, Span, StageResult } from '../model.ts';
import { countWords } from '../text/tokens.ts';
import { sameText } from './shapes.ts';

/** In so many articles, by title, and on so many days; no longer line is looked at, in characters. */
const [ARTICLES, DAYS, LONGEST] = [3, 3, 400];
/** How near the head and the foot of an article, in paragraphs, such a line stands; others like it do not count. */
const [HEAD, FOOT] = [3, 4];
/** With a larger share of repeated lines an article is another one again, and says nothing of furniture. */
const COPY = 0.5;

interface Seen {
  readonly titles: Set<string>;
  readonly days: Set<string>;
}

/**
 * The articles without such lines. Lists, and what several outlets share, are left as they are. Linear in the text.
 * @param judged the articles whose text may be looked at; the others stay as they are and tell nothing
 */
export function withoutRepeated(
  articles: readonly Article[],
  textOf: (file: string) => string,
  judged: (article: Article) => boolean = () => true,
): StageResult<Article> {
  const keys = new Map(
    articles
      .filter((article) => article.kind !== 'list' && judged(article))
      .map((article) => [article, keysOf(article, textOf(article.file))]),
  );
  const repeated = repeatedIn(keys, new Set());
  if (repeated.size === 0) return { kept: articles, excluded: [] };
  const copies = new Set(
    articles.filter(
      (one) => (keys.get(one) ?? []).filter((key) => key && repeated.has(key)).length > COPY * one.blocks.length,
    ),
  );
  const furniture = repeatedIn(keys, copies);
  const excluded: Exclusion[] = [];
  const kept = articles.map((article) => {
    const left = atEdges((keys.get(article) ?? []).map((key) => key !== null && furniture.has(key)));
    if (left.size === 0 || left.size === article.blocks.length || copies.has(article)) return article;
    const out = article.blocks.filter((_, at) => left.has(at));
    for (const { start, end } of out) excluded.push(furnitureAt(article.file, start, end));
    const words = out.reduce((sum, { start, end }) => sum + countWords(textOf(article.file).slice(start, end)), 0);
    return { ...article, words: article.words - words, blocks: article.blocks.filter((_, at) => !left.has(at)) };
  });
  return { kept, excluded };
}

const furnitureAt = (file: string, start: number, end: number): Exclusion => ({
  file,
  start,
  end,
  reason: 'boilerplate',
  detail: 'the same line in articles of several days',
});

/** For each paragraph what it is told by, with its outlet; null where it is too long. */
function keysOf(article: Article, text: string): (string | null)[] {
  const outlet = article.outlet ?? article.file;
  return article.blocks.map(({ start, end }: Span) =>
    end - start > LONGEST ? null : `${outlet}\n${sameText(text.slice(start, end))}`,
  );
}

function repeatedIn(
  keys: ReadonlyMap<Article, readonly (string | null)[]>,
  without: ReadonlySet<Article>,
): Set<string> {
  const seen = new Map<string, Seen>();
  for (const [article, own] of keys) {
    if (article.published === null || without.has(article)) continue;
    for (const key of new Set(own)) {
      if (key === null) continue;
      const one = seen.get(key) ?? { titles: new Set(), days: new Set() };
      one.titles.add(sameText(article.title));
      one.days.add(article.published.slice(0, 10));
      seen.set(key, one);
    }
  }
  return new Set(
    [...seen].filter(([, { titles, days }]) => titles.size >= ARTICLES && days.size >= DAYS).map(([key]) => key),
  );
}

/** The places of such lines, from both ends as far as not more than a few other lines stand between. */
function atEdges(furniture: readonly boolean[]): Set<number> {
  const found = new Set<number>();
  const walk = (places: readonly number[], most: number) => {
    let others = 0;
    for (const at of places) {
      if (furniture[at]) found.add(at);
      else others += 1;
      if (others >= most) return;
    }
  };
  const places = furniture.map((_, at) => at);
  walk(places, HEAD);
  walk(places.toReversed(), FOOT);
  return found;
}
