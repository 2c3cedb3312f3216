/** Split F1 and exact dates against the annotated files. */
import type { Article } from '#core/model.ts';
import { localDay } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import type { Annotated } from './data.ts';
import { shorten } from './table.ts';

/** Lower-case, straight quotes, single spaces, no quotation marks, stop or dash at the ends. */
export const normaliseTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

export interface SplitScore {
  readonly found: number;
  readonly annotated: number;
  readonly split: number;
  readonly f1: number;
  /** Shares of what the annotations state, among all annotated articles. */
  readonly dates: readonly [right: number, of: number];
  readonly times: readonly [right: number, of: number];
  readonly authors: readonly [right: number, of: number];
  readonly outlets: readonly [right: number, of: number];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly wrongDates: readonly string[];
}

/** Pairs equal titles in the order of the file, each at most once. */
export function scoreSplit(annotated: readonly Annotated[], articles: readonly Article[], story: Story): SplitScore {
  const open = new Map<string, Article[]>();
  for (const article of articles) {
    const key = normaliseTitle(article.title);
    open.set(key, [...(open.get(key) ?? []), article]);
  }
  const pairs = annotated.map((wanted) => ({ wanted, got: open.get(normaliseTitle(wanted.title))?.shift() ?? null }));
  const found = pairs.filter((pair) => pair.got).length;
  const share = (of: (wanted: Annotated) => string | null | undefined, got: (article: Article) => string | null) => {
    const stated = pairs.filter(({ wanted }) => of(wanted));
    const right = stated.filter((pair) => pair.got && same(got(pair.got), of(pair.wanted)));
    return [right.length, stated.length] as const;
  };
  const day = (article: Article) => (article.published === null ? null : localDay(story, article.published));
  return {
    found,
    annotated: annotated.length,
    split: articles.length,
    f1: annotated.length + articles.length === 0 ? 0 : (2 * found) / (annotated.length + articles.length),
    dates: share((wanted) => wanted.published, day),
    times: share(
      (wanted) => wanted.time,
      (article) => article.published?.slice(11, 16) ?? null,
    ),
    authors: share(
      (wanted) => wanted.author,
      (article) => article.author,
    ),
    outlets: share(
      (wanted) => wanted.outlet,
      (article) => article.outlet,
    ),
    missed: pairs.flatMap((pair) => (pair.got ? [] : [pair.wanted.title])),
    extra: [...open.values()].flat().map((article) => article.title),
    wrongDates: pairs.flatMap(({ wanted, got }) =>
      got && wanted.published && day(got) !== wanted.published
        ? [`${shorten(wanted.title, 70)}: ${day(got) ?? 'none'} (${got.dating}), not ${wanted.published}`]
        : [],
    ),
  };
}

const same = (a: string | null, b: string | null | undefined): boolean =>
  a !== null && !!b && normaliseTitle(a) === normaliseTitle(b);
