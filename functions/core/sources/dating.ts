import type { Article, SeedFile } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { yearsOf } from './dating/anchors.ts';
import { dateFile } from './dating/file.ts';
import { dayOfArticle, type LinkSource, linker, tell } from './dating/links.ts';
import { type Bond, bonds } from './dating/neighbours.ts';
import { readCues } from './dating/reading.ts';

const FREE: Bond = { close: 0, sameWeek: 0 };

/**
 * Gives every article of the whole corpus a date, or leaves it `unknown`; what is stated or stamped stays as it is.
 * Each file is read as one sequence of days that fits all its cues at once; the files lean on one another only where
 * they tell the same. Answers in the order given.
 */
export function dateArticles(
  articles: readonly Article[],
  seeds: readonly SeedFile[],
  story: Story,
): readonly Article[] {
  if (articles.every((article) => article.published !== null)) return articles;
  const texts = new Map(seeds.map((seed) => [seed.file, seed.text]));
  const sources = articles.map((article) => {
    const seedText = texts.get(article.file) ?? '';
    return tell(article, readCues(article, seedText), seedText);
  });
  const corpusDays = new Set(articles.flatMap((article) => dayOfArticle(article) ?? []));
  const inFile = Map.groupBy(sources, ({ article }) => article.file);
  const files = [...inFile.values()].map((unsorted) => {
    const items = unsorted.toSorted((a, b) => a.article.start - b.article.start);
    const bound = bonds(items);
    const years = yearsOf(items, corpusDays);
    return items.map((item, i) => ({ ...item, years, bond: bound[i] ?? FREE }));
  });

  const alone = files.map((): FileReading => ({ links: null, articles: [] }));
  const first = dateOnce(files, alone, new Map(), story);
  // What the first round dated, the second may lean on.
  const second = dateOnce(files, first, byId(first), story);
  const dated = byId(second);
  return articles.map((article) => dated.get(article.id) ?? article);
}

type Source = Omit<LinkSource, 'day'> & { readonly bond: Bond };

/** What a file's articles were dated to, and by which links: with the same links it need not be read again. */
interface FileReading {
  readonly links: string | null;
  readonly articles: readonly Article[];
}

const byId = (readings: readonly FileReading[]): Map<string, Article> =>
  new Map(readings.flatMap(({ articles }) => articles.map((article) => [article.id, article] as const)));

/** One round over all files; `readings` and `known` hold what the round before dated. */
function dateOnce(
  files: readonly (readonly Source[])[],
  readings: readonly FileReading[],
  known: ReadonlyMap<string, Article>,
  story: Story,
): FileReading[] {
  const withDay = (source: Source): LinkSource => {
    const article = known.get(source.article.id) ?? source.article;
    return { ...source, article, day: dayOfArticle(article) };
  };
  const linksOf = linker(files.flat().map(withDay));
  return files.map((sources, i) => {
    const items = sources.map((source) => ({
      ...source,
      links: source.article.published === null ? linksOf(source) : [],
    }));
    const links = items.flatMap((item) => item.links.map((link) => `${link.from.id} ${link.day}`)).join('\n');
    const before = readings[i];
    return before && links === before.links ? before : { links, articles: dateFile(items, story) };
  });
}
