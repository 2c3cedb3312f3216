/** Events → Digest: what is told, in which words, under which heading, and what was left out. */
import type {
  Accounting,
  Article,
  Digest,
  EventId,
  Exclusion,
  ExclusionReason,
  IsoDate,
  NewsEvent,
  SeedFile,
  Statement,
} from '../model.ts';
import { dayNumber, weekdayMonthDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { arrange } from './arrange.ts';
import { applyToEvents } from './edits/events.ts';
import { applyToHead } from './edits/head.ts';
import { applyToList } from './edits/list.ts';
import { type EditOutcome, outcomesOf } from './edits/outcome.ts';
import type { Edit } from './edits/schema.ts';
import { finishList } from './finish.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type BelowFold, tellAll } from './told.ts';

export interface ComposeInput {
  readonly story: Story;
  readonly date: IsoDate;
  readonly events: readonly NewsEvent[];
  /** Those among them that yesterday's edition told: the editor takes them all the same. */
  readonly again: ReadonlySet<EventId>;
  readonly statements: readonly Statement[];
  /** Of the day. */
  readonly articles: readonly Article[];
  /** Of the whole corpus: an editor may cite what no edition of the day tells. */
  readonly corpus: readonly Article[];
  readonly seed: (file: string) => SeedFile | undefined;
  readonly max: number;
  readonly inputs: Digest['inputs'];
  /** The editor's changes, in their order. */
  readonly edits: readonly Edit[];
  /** Counts of the earlier stages, carried into the digest's accounting. */
  readonly counts: { readonly articles: number; readonly statements: number; readonly excluded: readonly Exclusion[] };
}

export interface Composed {
  /** Without sections where nothing could be told. */
  readonly digest: Digest;
  /** As the editor leaves them: merged, split. */
  readonly events: readonly NewsEvent[];
  /** Those that are not told, the weightiest first. */
  readonly below: readonly BelowFold[];
  /** The same as they stand in the accounting: as their best statement. */
  readonly excluded: readonly Exclusion[];
  readonly edits: readonly EditOutcome[];
  /** Sources of the editor's that are no seeds. */
  readonly texts: readonly SeedFile[];
}

/** @throws {InputError} where the date is before the story's first day */
export function composeDigest(input: ComposeInput): Composed {
  const { story, date } = input;
  const sources = sourcesOf(input.statements, input.articles);
  const outcomes = outcomesOf(input.edits);
  const edited = applyToEvents(input.events, input.edits, sources, outcomes);
  const texts = new Map<string, SeedFile>();
  const telling = {
    story,
    date,
    sources,
    fileText: (file: string) => (texts.get(file) ?? input.seed(file))?.text,
    barred: barredOf(
      input,
      edited.events.filter(({ id }) => edited.dropped.has(id)),
      sources,
    ),
  };
  const { told, below } = tellAll(edited, input.edits, Math.min(input.max, story.length.bullets[1]), telling);

  const list = applyToList(arrange(told, story), input.edits, {
    story,
    shelf: { date, articles: [...input.articles, ...input.corpus], seed: input.seed },
    outcomes,
    find: edited.find,
    whyNot: (id) => whyNot(below.find(({ event }) => event.id === id)),
  });
  for (const { own } of list.headings.flatMap(({ items }) => items))
    for (const text of own?.texts ?? []) texts.set(text.file, text);
  const sections = finishList(list, { ...edited, again: input.again }, telling);
  const kept = sections.reduce((count, section) => count + section.items.length, 0);
  const day = dayNumber(story, date);
  const dayText = thousands(day);
  const excluded = below.map(({ statement: { file, start, end }, reason, detail }) => {
    return { file, start, end, reason, detail };
  });
  return {
    digest: {
      story: story.id,
      date,
      day,
      title: `${story.title}: List of key events, day ${dayText}`,
      standfirst: `These are the key developments from day ${dayText} of ${story.matter}.`,
      leadIn: `Here is where things stand on ${weekdayMonthDay(date)}:`,
      ...applyToHead(input.edits, outcomes),
      overrides: [],
      note: kept < story.length.bullets[0] ? quietNote(kept) : null,
      sections,
      inputs: input.inputs,
      accounting: account(input, edited.events.length, kept, excluded),
    },
    events: edited.events,
    below: below.toSorted((a, b) => b.event.salience - a.event.salience),
    excluded,
    edits: outcomes.all(),
    texts: [...texts.values()],
  };
}

const whyNot = (left: BelowFold | undefined): string =>
  left === undefined ? 'it is not told' : `${left.reason} (${left.detail})`;

/** Where the statements stand that no bullet may take in: `file:start`. */
const barredOf = (input: ComposeInput, dropped: readonly NewsEvent[], sources: Sources): ReadonlySet<string> =>
  new Set(
    [
      ...input.counts.excluded.filter(({ reason }) => BARRED.has(reason)),
      ...dropped.flatMap(({ statements }) => statements.flatMap((id) => sources.byId(id)?.statement ?? [])),
    ].map(({ file, start }) => `${file}:${start}`),
  );

/** What stands in the sources and is not for this edition. */
const BARRED: ReadonlySet<ExclusionReason> = new Set(['known', 'off-topic', 'opinion', 'outside-window', 'duplicate']);

const quietNote = (kept: number): string =>
  kept === 0
    ? 'A quiet day: the sources tell of no development.'
    : `A quiet day: ${kept === 1 ? 'one development is' : `${kept} developments are`} all that the sources tell.`;

function account(input: ComposeInput, events: number, kept: number, excluded: readonly Exclusion[]): Accounting {
  const counts: Partial<Record<ExclusionReason, number>> = {};
  for (const { reason } of [...input.counts.excluded, ...excluded]) counts[reason] = (counts[reason] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles: input.counts.articles,
    statements: input.counts.statements,
    events,
    kept,
    excluded: sorted,
  };
}
