/** Which of the day's events are told, and in which words; the others, each with the reason. */
import type { EventId, ExclusionReason } from '../model.ts';
import { countWords } from '../text/tokens.ts';
import { type Candidate, choose } from './choose.ts';
import { passage, textOf } from './draft.ts';
import type { EditedEvents } from './edits/events.ts';
import type { Edit } from './edits/schema.ts';
import type { Sources } from './sources.ts';
import { type Telling, tellOne, type Worded } from './tell.ts';
import { readTerms } from './terms.ts';
import { cite } from './wording.ts';

/** An event that is not told, with the statement that would tell it, and why. */
export interface BelowFold extends Candidate {
  readonly reason: ExclusionReason;
  readonly detail: string;
}

export interface Told {
  readonly told: readonly Worded[];
  readonly below: readonly BelowFold[];
}

/** @param bullets the most of them, but for those that the editor wants */
export function tellAll(edited: EditedEvents, edits: readonly Edit[], bullets: number, telling: Telling): Told {
  const { story, sources } = telling;
  const terms = readTerms(story);
  const below: BelowFold[] = [];
  const leaveOut = (candidate: Candidate, reason: ExclusionReason, detail: string) => {
    below.push({ ...candidate, reason, detail });
  };
  let open: readonly Candidate[] = edited.events.flatMap((event) => {
    const tellers = event.statements.flatMap((id) => sources.byId(id) ?? []);
    const lead = tellers.find((source) => terms.printable(source.article));
    const first = lead ?? tellers[0];
    if (!first) return [];
    const candidate = { event, statement: first.statement };
    const dropped = edited.dropped.get(event.id);
    if (dropped === undefined && lead) return edited.forced.has(event.id) ? { ...candidate, forced: true } : candidate;
    if (dropped !== undefined) leaveOut(candidate, 'dropped', dropped);
    else leaveOut(candidate, 'terms', `${first.article.outlet ?? first.article.file}: background only`);
    return [];
  });

  const limits = { enough: story.length.bullets[0], bullets, words: story.length.words[1] };
  const rewords = rewordedIn(edited, edits);
  for (;;) {
    const { chosen, rest } = choose(open, limits);
    const failed = new Map<Candidate, { reason: ExclusionReason; detail: string }>();
    const told: Worded[] = [];
    const budget = terms.budget();
    let room = limits.words - sumOf(chosen, ({ statement }) => countWords(statement.text));
    for (const candidate of chosen) {
      const worded = tellOne(candidate, chosen, telling, room);
      const made = 'failed' in worded && rewords.has(candidate.event.id) ? asItStands(candidate, sources) : worded;
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
      return { told, below };
    }
    const gone = new Set([...failed.keys()].map(({ event }) => event.id));
    open = open.filter(({ event }) => !gone.has(event.id));
  }
}

/** The events for which the editor has other words. */
const rewordedIn = ({ find }: EditedEvents, edits: readonly Edit[]): ReadonlySet<EventId> =>
  new Set(edits.flatMap((edit) => (edit.verb === 'reword' ? [find(edit.event)?.id ?? edit.event] : [])));

/** The event's sentence as it is in its source: the editor has other words for it. */
function asItStands(candidate: Candidate, sources: Sources): Worded | { failed: string } {
  const source = sources.byId(candidate.statement.id);
  if (!source) return { failed: 'its statement is gone' };
  const { statement, article } = source;
  const wording = { draft: passage(0, statement.start, statement.text), citations: [cite(source)] };
  return { ...candidate, article, title: article.title, heading: null, wording };
}

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
