/** One article that arrives by several ways (a feed's entry, the page, a letter, a dump) is one article. */
import type { Article, Exclusion } from '../model.ts';
import { dayOfIso } from '../text/calendar.ts';
import { compareMoments, instantOf } from '../text/order.ts';
import { runsOf, sharedRuns } from '../text/similarity.ts';
import { tokenise } from '../text/tokens.ts';
import { linkKey } from './formats/link.ts';
import { sameText, wordCount } from './shapes.ts';

/** Copies of one article lie no further apart than so many days. */
const APART = 2;
/** Share of the shorter text's five-word runs that stand in the fuller one too: under one link, and under one title. */
const [LIKE_UNDER_LINK, LIKE_UNDER_TITLE] = [0.2, 0.5];
/** A text of fewer words may be a teaser: words of the editor's own over the first lines. */
const TEASER = 80;
/** Share of a teaser's words that the text under its title has too. */
const TOLD = 0.6;
/** A title of fewer words ("What we know") names no article by itself. */
const TELLING_TITLE = 5;
/** So many of one link or title are compared with; a column of that name runs for years. */
const MOST_COMPARED = 40;

const DAY = 86_400_000;

interface Told {
  readonly article: Article;
  readonly at: number;
  readonly link: string | null;
  readonly title: string;
  /** Days since a fixed one; null without a date. */
  readonly day: number | null;
  readonly words: () => number;
  readonly runs: () => ReadonlySet<string>;
  readonly norms: () => ReadonlySet<string>;
  readonly numbers: () => ReadonlySet<string>;
}

/** What {@link onceEach} answers: `kept` and `copies` together are what went in. */
export interface Distinct {
  /** Each article once, as its fullest text has it, with what only a copy tells: the date, outlet, author, link. */
  readonly kept: readonly Article[];
  /** The others, each with the one it repeats. */
  readonly copies: ReadonlyMap<Article, Article>;
}

/**
 * Tells the copies of one article: the same link, however it is written, or the same title over a like text. The
 * fullest text stands for all. Articles of one title whose texts differ, as a column's of every day, stay apart.
 * @param textOf the text of a seed file
 */
export function onceEach(articles: readonly Article[], textOf: (file: string) => string): Distinct {
  const told = articles.map((article, at) => read(article, at, textOf));
  const copyOf = new Map<Told, Told>();
  for (const members of groups(told)) unite(members, copyOf);
  const original = (one: Told): Told => {
    let found = one;
    for (let next = copyOf.get(found); next; next = copyOf.get(found)) found = next;
    return found;
  };
  const copiesOf = Map.groupBy(
    told.filter((one) => copyOf.has(one)),
    original,
  );
  const kept = new Map<Told, Article>();
  for (const one of told) if (!copyOf.has(one)) kept.set(one, filled(one, copiesOf.get(one) ?? []));
  return {
    kept: [...kept.values()],
    copies: new Map([...copyOf.keys()].map((one) => [one.article, kept.get(original(one)) ?? one.article])),
  };
}

/** Gives articles without a date that of their copies, where any is without one; the rest stay as they are. */
export function datedByCopies(articles: readonly Article[], textOf: (file: string) => string): readonly Article[] {
  if (articles.every(({ published }) => published !== null)) return articles;
  const { kept, copies } = onceEach(articles, textOf);
  const dated = new Map(kept.filter(({ published }) => published !== null).map((one) => [one.id, one]));
  return articles.map((article) => {
    const known = dated.get(copies.get(article)?.id ?? article.id);
    if (article.published !== null || !known) return article;
    if (known.id === article.id) return known;
    const { published, dating, file } = known;
    return { ...article, published, dating, evidence: [{ kind: 'same-article', note: `${published} in ${file}` }] };
  });
}

/** The copies as exclusions. */
export const copiesLeftOut = (copies: Distinct['copies']): Exclusion[] =>
  [...copies].map(([{ file, start, end }, original]) => ({
    file,
    start,
    end,
    reason: 'duplicate',
    detail: asIn(original),
  }));

export const asIn = (original: Article): string => `as "${original.title}" in ${original.file}`;

function read(article: Article, at: number, textOf: (file: string) => string): Told {
  const text = once(() => {
    const whole = textOf(article.file);
    return article.blocks.map((block) => whole.slice(block.start, block.end)).join(' ');
  });
  const words = once(() => (text() === '' ? 0 : text().split(/\s+/).length));
  const norms = once(() => new Set(tokenise(text()).map(({ norm }) => norm)));
  const numbers = once(() => new Set(text().match(/\d+/g)));
  const day = article.published === null ? null : dayOfIso(article.published.slice(0, 10));
  const known = { article, at, link: linkOf(article), title: sameText(article.title), day };
  return { ...known, words, runs: once(() => runsOf(text())), norms, numbers };
}

/** Most articles share neither link nor title with another: their texts are never looked at. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Articles with one link, then with one title, the fullest first. */
function* groups(told: readonly Told[]): Generator<readonly Told[]> {
  for (const by of ['link', 'title'] as const) {
    const keyed = told.flatMap((one) => {
      const key = one[by];
      return key ? [{ key, one }] : [];
    });
    for (const members of Map.groupBy(keyed, ({ key }) => key).values()) {
      if (members.length > 1) yield members.map(({ one }) => one).sort(fullestFirst);
    }
  }
}

const fullestFirst = (a: Told, b: Told): number =>
  b.words() - a.words() ||
  byPublished(a.article.published, b.article.published) ||
  Number(b.article.url !== null) - Number(a.article.url !== null) ||
  a.at - b.at;

/** What has no date comes last. */
const byPublished = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compareMoments(a, b);

/** Posts of a live blog have the page's link in common unless each has its own mark on it. */
function linkOf({ url, kind }: Article): string | null {
  const key = url === null ? null : linkKey(url);
  return key !== null && (kind !== 'live-post' || key.includes('#')) ? key : null;
}

function unite(members: readonly Told[], copyOf: Map<Told, Told>): void {
  const originals: Told[] = [];
  for (const one of members) {
    if (copyOf.has(one)) continue;
    const original = originals.find((other) => isCopy(one, other));
    if (original) copyOf.set(one, original);
    else if (originals.length < MOST_COMPARED) originals.push(one);
  }
}

/** Whether `one` is the fuller `other` again. */
function isCopy(one: Told, other: Told): boolean {
  const [a, b] = [one.article, other.article];
  if ((a.kind === 'live-post') !== (b.kind === 'live-post') || !near(one, other)) return false;
  const { link } = one;
  if (link !== null && link === other.link) {
    // Feeds that link all of their short items to one page have many items, not one.
    const teaser = other.words() >= TEASER || (one.title === other.title && numbersStand(one, other));
    return (one.words() < TEASER && teaser) || sharedRuns(one.runs(), other.runs()) >= LIKE_UNDER_LINK;
  }
  // Two entries of one file with one title and different links are two; so are two columns of one name.
  if (one.title !== other.title) return false;
  if (one.words() === 0) return wordCount(a.title) >= TELLING_TITLE;
  if (a.file === b.file && link !== null && other.link !== null) return false;
  return (sharedRuns(one.runs(), other.runs()) >= LIKE_UNDER_TITLE || teases(one, other)) && numbersStand(one, other);
}

/** No further apart than copies are; what has no date may be of any day. */
const near = ({ day: a }: Told, { day: b }: Told): boolean => a === null || b === null || Math.abs(a - b) <= APART;

function teases(one: Told, other: Told): boolean {
  if (one.words() >= TEASER || wordCount(one.article.title) < TELLING_TITLE) return false;
  const shared = one.norms().intersection(other.norms());
  return shared.size >= TOLD * one.norms().size;
}

const numbersStand = (one: Told, other: Told): boolean => one.numbers().isSubsetOf(other.numbers());

const KNOWN = ['outlet', 'author', 'agency', 'url'] as const;

/** The fullest text with what only its copies tell; its date is the earliest that any of them has of its own. */
function filled({ article }: Told, copies: readonly Told[]): Article {
  if (copies.length === 0) return article;
  const all = [article, ...copies.map((copy) => copy.article)];
  const known: Partial<Pick<Article, (typeof KNOWN)[number]>> = {};
  for (const key of KNOWN)
    if (article[key] === null) known[key] = all.map((one) => one[key]).find((value) => value !== null) ?? null;
  const [first] = all
    .filter(({ published, dating }) => published !== null && (dating === 'stated' || dating === 'stamped'))
    .sort((a, b) => byMoment(a.published ?? '', b.published ?? ''));
  if (!first || first === article) return { ...article, ...known };
  const evidence = [{ kind: 'same-article', note: `${first.published} in ${first.file}` }, ...article.evidence];
  return { ...article, ...known, published: first.published, dating: first.dating, evidence };
}

/** By day (UTC), on one day what has a time of day before what has none, and by that time. */
const byMoment = (a: string, b: string): number =>
  Math.floor(instantOf(a) / DAY) - Math.floor(instantOf(b) / DAY) ||
  Number(b.includes('T')) - Number(a.includes('T')) ||
  compareMoments(a, b);
