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
  const telling = { story, date, sources, fileText: input.fileText, known: toldBefore(input) };
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
    for (const candidate of chosen) {
      const made = tellOne(candidate, chosen, telling);
      if ('failed' in made) failed.set(candidate, { reason: 'unverified', detail: made.failed });
      else if (!budget.take(made.article, textOf(made.wording.draft)))
        failed.set(candidate, { reason: 'terms', detail: 'past the words that the outlet allows' });
      else told.push(made);
    }
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

/** The statements that were left out because yesterday's edition told them. */
function toldBefore({ counts, statements }: ComposeInput): ReadonlySet<string> {
  const known = counts.excluded.filter(({ reason }) => reason === 'known');
  const places = new Set(known.map(({ file, start }) => `${file}:${start}`));
  return new Set(statements.filter(({ file, start }) => places.has(`${file}:${start}`)).map(({ id }) => id));
}

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
