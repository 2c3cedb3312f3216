/** The order of the stages: seed files → articles → statements → events → digest → edition. Pure; effects stay outside. */
import { createHash } from 'node:crypto';
import { composeDigest } from './digest/compose.ts';
import { groupEvents } from './events/group.ts';
import type {
  Article,
  ArticleKind,
  Digest,
  Exclusion,
  IsoDate,
  NewsEvent,
  SeedFile,
  StageResult,
  Statement,
} from './model.ts';
import { dateArticles } from './sources/dating.ts';
import { splitSeed } from './sources/split.ts';
import { extractStatements } from './statements/extract.ts';
import { addDays, localDay } from './story/days.ts';
import type { Story } from './story/schema.ts';

/** The days of seeds that an edition looks at, its own included: the corpus of D is what is dated D−7 to D. */
export const CORPUS_DAYS = 7;

/** Splits one seed; a cache may stand in its place, as long as it answers the same. */
export type Splitter = (seed: SeedFile) => StageResult<Article>;

export interface DayInput {
  readonly story: Story;
  readonly date: IsoDate;
  readonly seeds: readonly SeedFile[];
  /** Seeds that could not be read at all; they are carried into the accounting. */
  readonly refused?: readonly Exclusion[];
  /** The edition of the day before; `'none'` for no such edition; left out: composed here, with no previous of its own. */
  readonly previous?: Digest | 'none';
  readonly excludeKinds?: readonly ArticleKind[];
  /** The most bullets; the story's length unless given. */
  readonly max?: number;
  readonly split?: Splitter;
}

/** A composed day: the digest, and all that went into it and was left out, for the accounting and the editor. */
export interface ComposedDay {
  readonly digest: Digest;
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly events: readonly NewsEvent[];
  readonly excluded: readonly Exclusion[];
}

/** Seed files → articles, dated with a look at the whole corpus. */
export function readArticles(
  seeds: readonly SeedFile[],
  story: Story,
  split: Splitter = splitSeed,
): StageResult<Article> {
  const results = seeds.map(split);
  return {
    kept: dateArticles(
      results.flatMap((result) => result.kept),
      seeds,
      story,
    ),
    excluded: results.flatMap((result) => result.excluded),
  };
}

/** Articles → statements. `seeds` hold the texts. */
export function readStatements(
  articles: readonly Article[],
  seeds: readonly SeedFile[],
  story: Story,
): StageResult<Statement> {
  const texts = new Map(seeds.map((seed) => [seed.file, seed.text]));
  const results = articles.map((article) => extractStatements(article, texts.get(article.file) ?? '', story));
  return { kept: results.flatMap((result) => result.kept), excluded: results.flatMap((result) => result.excluded) };
}

/**
 * The whole way to the digest of one day.
 * @throws {NoEditionError} where the day has no news, saying why
 * @throws {InputError} where the date is before the story's first day
 */
export function composeDay(input: DayInput): ComposedDay {
  const read = readArticles(input.seeds, input.story, input.split);
  return composeFrom(input, read);
}

function composeFrom(input: DayInput, read: StageResult<Article>): ComposedDay {
  throw new Error('not yet');
}
