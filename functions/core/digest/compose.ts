/** Events → Digest: what is told, in which words, under which heading, and what was left out. */
import type {
  Accounting,
  Article,
  Digest,
  Exclusion,
  ExclusionReason,
  IsoDate,
  NewsEvent,
  Statement,
} from '../model.ts';
import { dayNumber, weekdayMonthDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { countWords } from '../text/tokens.ts';
import { arrange } from './arrange.ts';
import { type Candidate, choose } from './choose.ts';
import { textOf } from './draft.ts';
import { sourcesOf } from './sources.ts';
import { tellOne, type Worded } from './tell.ts';
import { readTerms } from './terms.ts';

export interface ComposeInput {
  readonly story: Story;
  readonly date: IsoDate;
  readonly events: readonly NewsEvent[];
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  readonly fileText: (file: string) => string | undefined;
  readonly max: number;
  readonly inputs: Digest['inputs'];
  /** Counts of the earlier stages, carried into the digest's accounting. */
  readonly counts: { readonly articles: number; readonly statements: number; readonly excluded: readonly Exclusion[] };
}

/**
 * @returns the digest, without sections where nothing could be told, and the events left out (as their best statement)
 * @throws {InputError} where the date is before the story's first day
 */
export function composeDigest(input: ComposeInput): { digest: Digest; excluded: readonly Exclusion[] } {
  const { story, date } = input;
  const sources = sourcesOf(input.statements, input.articles);
  const barred = new Set(
    input.counts.excluded.filter(({ reason }) => BARRED.has(reason)).map(({ file, start }) => `${file}:${start}`),
  );
  const telling = { story, date, sources, fileText: input.fileText, barred };
  const excluded: Exclusion[] = [];
  const leaveOut = ({ statement }: Candidate, reason: ExclusionReason, detail: string) => {
    excluded.push({ file: statement.file, start: statement.start, end: statement.end, reason, detail });
  };

  const terms = readTerms(story);
  const candidates: Candidate[] = [];
  for (const event of input.events) {
    const tellers = event.statements.flatMap((id) => sources.byId(id) ?? []);
    const lead = tellers.find((source) => terms.printable(source.article));
    const first = lead ?? tellers[0];
    if (!first) continue;
    if (lead) candidates.push({ event, statement: lead.statement });
    else
      leaveOut(
        { event, statement: first.statement },
        'terms',
        `${first.article.outlet ?? first.article.file}: background only`,
      );
  }

  const limits = {
    enough: story.length.bullets[0],
    bullets: Math.min(input.max, story.length.bullets[1]),
    words: story.length.words[1],
  };
  let open: readonly Candidate[] = candidates;
  let told: Worded[] = [];
  for (;;) {
    const { chosen, rest } = choose(open, limits);
    const failed = new Map<Candidate, { reason: ExclusionReason; detail: string }>();
    told = [];
    const budget = terms.budget();
    let room = limits.words - sumOf(chosen, ({ statement }) => countWords(statement.text));
    for (const candidate of chosen) {
      const made = tellOne(candidate, chosen, telling, room);
      if ('failed' in made) failed.set(candidate, { reason: 'unverified', detail: made.failed });
      else if (!budget.take(made.article, textOf(made.wording.draft)))
        failed.set(candidate, { reason: 'terms', detail: 'past the words that the outlet allows' });
      else {
        told.push(made);
        room -= Math.max(0, countWords(textOf(made.wording.draft)) - countWords(candidate.statement.text));
      }
    }
    for (const candidate of chosen.filter((one) => isToldWith(one, told)))
      failed.set(candidate, { reason: 'duplicate', detail: 'told with the sentence before it' });
    for (const [candidate, { reason, detail }] of failed) leaveOut(candidate, reason, detail);
    if (failed.size === 0) {
      for (const candidate of rest) leaveOut(candidate, 'over-budget', `salience ${candidate.event.salience}`);
      break;
    }
    const gone = new Set([...failed.keys()].map(({ event }) => event.id));
    open = open.filter(({ event }) => !gone.has(event.id));
  }

  const sections = arrange(told, telling);
  const kept = sections.reduce((count, section) => count + section.items.length, 0);
  const day = dayNumber(story, date);
  const dayText = thousands(day);
  return {
    digest: {
      story: story.id,
      date,
      day,
      title: `${story.title}: List of key events, day ${dayText}`,
      standfirst: `These are the key developments from day ${dayText} of ${story.matter}.`,
      leadIn: `Here is where things stand on ${weekdayMonthDay(date)}:`,
      note: kept < story.length.bullets[0] ? quietNote(kept) : null,
      sections,
      inputs: input.inputs,
      accounting: account(input, kept, excluded),
    },
    excluded,
  };
}

/** What stands in the sources and is not for this edition. */
const BARRED: ReadonlySet<ExclusionReason> = new Set(['known', 'off-topic', 'opinion', 'outside-window', 'duplicate']);

const sumOf = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

/** Whether another bullet has joined this one's sentence to its own. */
const isToldWith = ({ event, statement }: Candidate, told: readonly Worded[]): boolean =>
  told.some(
    (other) =>
      other.event !== event &&
      textOf(
        other.wording.draft.filter((piece) => piece.from === 'citation' && cites(other, piece.citation, statement)),
      ) !== '',
  );

const cites = ({ wording }: Worded, citation: number, { file, start }: Candidate['statement']): boolean =>
  wording.citations[citation]?.file === file && wording.citations[citation]?.start === start;

const quietNote = (kept: number): string =>
  `A quiet day: ${kept === 1 ? 'one development is' : `${kept} developments are`} all that the sources tell.`;

function account(input: ComposeInput, kept: number, excluded: readonly Exclusion[]): Accounting {
  const counts: Partial<Record<ExclusionReason, number>> = {};
  for (const { reason } of [...input.counts.excluded, ...excluded]) counts[reason] = (counts[reason] ?? 0) + 1;
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    articles: input.counts.articles,
    statements: input.counts.statements,
    events: input.events.length,
    kept,
    excluded: sorted,
  };
}
