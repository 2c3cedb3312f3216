/** The first half of the way: seed files → articles → statements, of one day or of all. */
import type { Article, IsoDate, SeedFile, StageResult, Statement } from './model.ts';
import { dateArticles } from './sources/dating.ts';
import { inReach } from './sources/day.ts';
import { withoutRepeated } from './sources/repeated.ts';
import { copiesLeftOut, datedByCopies, onceEach } from './sources/same.ts';
import { splitSeed } from './sources/split.ts';
import { extractStatements } from './statements/extract.ts';
import type { Story } from './story/schema.ts';

/** Splits one seed; a cache may stand in its place, as long as it answers the same. */
export type Splitter = (seed: SeedFile) => StageResult<Article>;

/**
 * Seed files → articles, dated with a look at the whole corpus.
 * @param date the day they are read for: only what is in its reach, whose text is always at hand, tells of furniture
 */
export function readArticles(
  seeds: readonly SeedFile[],
  story: Story,
  split: Splitter = splitSeed,
  date?: IsoDate,
): StageResult<Article> {
  // By name, so that the order in which a store lists them changes nothing.
  const inOrder = [...seeds].sort((a, b) => (a.file < b.file ? -1 : 1));
  const results = inOrder.map(split);
  const articles = results.flatMap((result) => result.kept);
  const dated = dateArticles(datedByCopies(articles, textsOf(seeds)), inOrder, story);
  const judged = ({ published }: Article) =>
    date === undefined || published === null || inReach(story, date, published);
  const { kept, excluded } = withoutRepeated(dated, textsOf(seeds), judged);
  return { kept, excluded: [...results.flatMap((result) => result.excluded), ...excluded] };
}

/** The articles of all seeds, each once however many files bring it; what one file holds twice is listed twice. */
export function readDistinct(seeds: readonly SeedFile[], story: Story): StageResult<Article> {
  const read = readArticles(seeds, story);
  const { kept, copies } = onceEach(read.kept, textsOf(seeds));
  const elsewhere = new Map([...copies].filter(([copy, original]) => copy.file !== original.file));
  const full = new Map(kept.map((one) => [one.id, one]));
  return {
    kept: read.kept.flatMap((one) => (elsewhere.has(one) ? [] : [full.get(one.id) ?? one])),
    excluded: [...read.excluded, ...copiesLeftOut(elsewhere)],
  };
}

export function textsOf(seeds: readonly SeedFile[]): (file: string) => string {
  const texts = new Map(seeds.map((seed) => [seed.file, seed.text]));
  return (file) => texts.get(file) ?? '';
}

/** Articles → statements. `seeds` hold the texts. */
export const readStatements = (
  articles: readonly Article[],
  seeds: readonly SeedFile[],
  story: Story,
): StageResult<Statement> => statementReader(seeds, story)(articles);

/** Reads each article's statements once, however many days ask for them. */
export function statementReader(seeds: readonly SeedFile[], story: Story) {
  const texts = new Map(seeds.map((seed) => [seed.file, seed.text]));
  const known = new Map<Article, StageResult<Statement>>();
  const read = (article: Article): StageResult<Statement> => {
    const result = known.get(article) ?? extractStatements(article, texts.get(article.file) ?? '', story);
    known.set(article, result);
    return result;
  };
  return (articles: readonly Article[]): StageResult<Statement> => {
    const results = articles.map(read);
    return { kept: results.flatMap(({ kept }) => kept), excluded: results.flatMap(({ excluded }) => excluded) };
  };
}

export type StatementReader = ReturnType<typeof statementReader>;
