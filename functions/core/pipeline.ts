/** The order of the stages: seed files → articles → statements → events → digest → edition. Pure; effects stay outside. */
import { composeDigest } from './digest/compose.ts';
import { takenAgain } from './digest/edits/again.ts';
import { hashOfEdits } from './digest/edits/content.ts';
import type { EditOutcome } from './digest/edits/outcome.ts';
import type { Edit } from './digest/edits/schema.ts';
import type { BelowFold } from './digest/told.ts';
import { countOf } from './edition/reasons.ts';
import { DaybriefError, NoEditionError } from './errors.ts';
import { groupEvents } from './events/group.ts';
import { settleDefinites } from './events/settle.ts';
import {
  type Article,
  type ArticleKind,
  type Digest,
  type Exclusion,
  ExclusionReason,
  type IsoDate,
  type NewsEvent,
  type SeedFile,
  type StageResult,
  type Statement,
} from './model.ts';
import { readArticles, type Splitter, type StatementReader, statementReader, textsOf } from './reading.ts';
import { articlesOfDay } from './sources/day.ts';
import { seedHash } from './sources/seed-hash.ts';
import { addDays } from './story/days.ts';
import type { Story } from './story/schema.ts';
import { sha256 } from './text/hash.ts';

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
  /** sha256 of the texts that were not read because no article of theirs can matter for the day; by file. */
  readonly unread?: ReadonlyMap<string, string>;
}

/** A composed day: the digest, and all that went into it and was left out, for the accounting and the editor. */
export interface ComposedDay {
  readonly digest: Digest;
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  /** As the editor leaves them: merged, split. */
  readonly events: readonly NewsEvent[];
  /** Events that are not told, the weightiest first, each with the reason. */
  readonly below: readonly BelowFold[];
  readonly excluded: readonly Exclusion[];
  /** Each of the editor's entries with what came of it, in their order. */
  readonly edits: readonly EditOutcome[];
  /** Sources of the editor's that are no seeds: citations' offsets count in these. */
  readonly texts: readonly SeedFile[];
  /** The edition that "told yesterday" was judged against; null for none. */
  readonly previous: Digest | null;
}

/** What a day's edition is made from, before the editor's changes: the dear part, the same whatever they are. */
export interface PreparedDay {
  readonly input: DayInput;
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly events: readonly NewsEvent[];
  /** What the stages so far have left out. */
  readonly excluded: readonly Exclusion[];
  /** Articles of the day alone. */
  readonly ofDay: readonly Article[];
  readonly previous: Digest | null;
  /** Hashes of the inputs but the edits. */
  readonly inputs: Digest['inputs'];
}

/**
 * The whole way to the digest of one day.
 * @param edits the editor's changes
 * @throws {NoEditionError} where the day has no news, saying why
 * @throws {InputError} where the date is before the story's first day
 */
export const composeDay = (input: DayInput, edits: readonly Edit[] = []): ComposedDay =>
  finishDay(prepareDay(input), edits);

/** Seed files → what happened that day. */
export function prepareDay(input: DayInput): PreparedDay {
  const read = readArticles(input.seeds, input.story, input.split, input.date);
  return prepareFrom(input, read, statementReader(input.seeds, input.story));
}

function prepareFrom(input: DayInput, read: StageResult<Article>, statementsOf: StatementReader): PreparedDay {
  const { story, date, seeds } = input;
  const previous =
    input.previous === undefined
      ? dayBefore(input, read, statementsOf)
      : input.previous === 'none'
        ? null
        : input.previous;
  const ofDay = articlesOfDay(read.kept, textsOf(seeds), story, date, input.excludeKinds);
  const stated = statementsOf(ofDay.kept);
  const told = { ...stated, kept: settleDefinites(stated.kept, story) };
  const grouped = groupEvents({
    statements: told.kept,
    articles: ofDay.kept,
    story,
    date,
    previous,
    profile: ofDay.profile,
  });
  return {
    input,
    articles: read.kept,
    statements: told.kept,
    events: grouped.kept,
    excluded: [...(input.refused ?? []), ...read.excluded, ...ofDay.excluded, ...told.excluded, ...grouped.excluded],
    ofDay: ofDay.kept,
    previous,
    inputs: inputHashes(input, previous),
  };
}

/**
 * What happened → the digest, with the editor's changes: the choice, the words, the headings.
 * @throws {NoEditionError} where there is nothing to tell, saying why
 * @throws {InputError} where the date is before the story's first day
 */
export function finishDay(prepared: PreparedDay, edits: readonly Edit[] = []): ComposedDay {
  const { input, statements } = prepared;
  const {
    events,
    excluded: before,
    again,
  } = takenAgain({ ...prepared, story: input.story, date: input.date, articles: prepared.ofDay }, edits);
  const seeds = new Map(input.seeds.map((seed) => [seed.file, seed]));
  const { digest, excluded, ...made } = composeDigest({
    story: input.story,
    date: input.date,
    events,
    again,
    statements,
    articles: prepared.ofDay,
    corpus: prepared.articles,
    seed: (file) => seeds.get(file),
    max: input.max ?? Number.POSITIVE_INFINITY,
    inputs: { ...prepared.inputs, edits: hashOfEdits(edits) },
    edits,
    counts: { articles: prepared.articles.length, statements: statements.length, excluded: before },
  });
  if (digest.sections.length === 0 && digest.corrections.length === 0)
    throw new NoEditionError(noEdition(input.date, input.seeds.length, digest.accounting.excluded));
  const { articles, previous } = prepared;
  return { digest, articles, statements, ...made, excluded: [...before, ...excluded], previous };
}

/**
 * What the edition of the day before would tell, at its full length and with no previous of its own; null where it would
 * tell nothing.
 */
function dayBefore(input: DayInput, read: StageResult<Article>, statementsOf: StatementReader): Digest | null {
  const { max: _, ...asUsual } = input;
  try {
    const day = { ...asUsual, date: addDays(input.date, -1), previous: 'none' as const };
    return finishDay(prepareFrom(day, read, statementsOf)).digest;
  } catch (error) {
    if (error instanceof DaybriefError) return null;
    throw error;
  }
}

/** Left out of any article; they say nothing of why a day has no news. */
const FURNITURE: ReadonlySet<ExclusionReason> = new Set([
  'boilerplate',
  'caption',
  'embed',
  'byline',
  'biography',
  'promotion',
  'question',
  'recap',
  'transcript',
  'comment',
]);

function noEdition(date: IsoDate, seeds: number, excluded: Digest['accounting']['excluded']): string {
  const reasons = ExclusionReason.options.flatMap((reason) => {
    const count = excluded[reason] ?? 0;
    return count > 0 && !FURNITURE.has(reason) ? [countOf(reason, count)] : [];
  });
  return `no edition for ${date}: nothing to tell from ${seeds} seed files${reasons.length > 0 ? ` (left out: ${reasons.join(', ')})` : ''}`;
}

function inputHashes(input: DayInput, previous: Digest | null): Digest['inputs'] {
  const seeds = [...input.seeds]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((seed) => [seed.file, input.unread?.get(seed.file) ?? seedHash(seed), seed.meta]);
  return {
    seeds: sha256(JSON.stringify(seeds)),
    story: sha256(JSON.stringify(input.story)),
    edits: null,
    previous: previous === null ? null : sha256(JSON.stringify(previous)),
  };
}
