/** A composed day → what the page shows of it. */
import { knownStatements } from '#core/digest/edits/again.ts';
import { decisionOf } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { inboxLine } from '#core/edition/inbox.ts';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import type { Renderer } from '#core/edition/render.ts';
import { Digest, type Edition, EventId } from '#core/model.ts';
import type { ComposedDay, PreparedDay } from '#core/pipeline.ts';
import { overridesFor } from '#core/publication.ts';
import { paths } from '#core/revision.ts';
import type { SplitSeeds } from '#edge/seeds/load-split-seeds.ts';
import type { BelowItem, DayView, DecisionView, EditView } from '../api.ts';
import { changesBetween } from '../changes.ts';
import { editWords } from '../edit-words.ts';
import { tellersOf } from './event-view.ts';
import type { DeskInputs } from './inputs.ts';

/** A day as it is composed and rendered now, with what it was made from. */
export interface ComposedState {
  readonly given: DeskInputs;
  readonly loaded: SplitSeeds;
  readonly prepared: PreparedDay;
  readonly render: Renderer;
  readonly etag: string | null;
  readonly edits: readonly Edit[];
  readonly composed: ComposedDay;
  readonly edition: Edition;
  readonly rev: string;
}

/** Events below the fold that the page gets at once; the rest it searches for. */
const BELOW_SENT = 200;

export async function dayView(state: ComposedState): Promise<DayView> {
  const { given, composed, edition, rev, etag } = state;
  const { story } = given;
  const { digest } = composed;
  const tellers = tellersOf(composed);
  const bullets = digest.sections.flatMap(({ items }) => items);
  const below = leftOutOf(state);
  const published = await given.location.editions.published(digest.date);
  return {
    date: digest.date,
    days: [...given.days],
    story: {
      title: story.title,
      sender: story.sender?.name ?? null,
      sections: sectionsOf(state),
      note: given.note,
    },
    rev,
    digest,
    inbox: inboxLine(digest, story),
    events: Object.fromEntries(
      bullets.flatMap(({ id }) => {
        const event = tellers.eventOf(id);
        return event ? [[id, tellers.view(event)]] : [];
      }),
    ),
    below: below.slice(0, BELOW_SENT),
    belowCount: below.length,
    edits: { file: paths.edits(digest.date), etag, entries: entriesOf(state) },
    decision: await decisionView(state),
    text: fillLinks(edition['email.txt'] ?? '', DEMO_LINKS),
    bytes: new TextEncoder().encode(edition['email.html'] ?? '').length,
    published: published !== null,
  };
}

const sectionsOf = ({ given, composed }: ComposedState): DayView['story']['sections'] => {
  const used = composed.digest.sections.map(({ id, heading }) => [id, heading] as const);
  const named = given.story.sections.map(({ id, heading }) => [id, heading] as const);
  return [...new Map([...named, ...used])].map(([id, heading]) => ({ id, heading }));
};

/** The events that are not told, the weightiest first, and behind them what yesterday's edition told. */
export function leftOutOf({ composed }: ComposedState): readonly BelowItem[] {
  const { below, known } = tellersOf(composed);
  const told = knownStatements(composed).flatMap(known);
  // Two texts may tell it in the same words.
  return [...composed.below.flatMap(below), ...new Map(told.map((item) => [item.id, item])).values()];
}

export const bulletsOf = ({ composed }: ComposedState) => composed.digest.sections.flatMap(({ items }) => items);

export const overridesIn = ({ edits, rev }: ComposedState): readonly EventId[] => overridesFor(rev, decisionOf(edits));

function entriesOf(state: ComposedState): EditView[] {
  const { composed } = state;
  const bullets = new Map(bulletsOf(state).map(({ id, text }) => [id as string, text]));
  const { eventOf, view } = tellersOf(composed);
  const textOf = (id: string): string | undefined => {
    const event = eventOf(id as EventId);
    return bullets.get(id) ?? (event && view(event).tellers[0]?.text);
  };
  const headings = new Map(sectionsOf(state).map(({ id, heading }) => [id, heading]));
  const names = { event: textOf, section: (id: string) => headings.get(id) };
  return composed.edits.map(({ edit, result, detail }) => ({
    verb: edit.verb,
    words: editWords(edit, names),
    by: edit.by ?? null,
    at: edit.at ?? null,
    result,
    detail,
    event: 'event' in edit ? edit.event : edit.verb === 'write' ? edit.id : null,
  }));
}

async function decisionView({ edits, rev, given, composed }: ComposedState): Promise<DecisionView> {
  const decision = decisionOf(edits);
  const none = { overrides: [], changes: null };
  if (decision.state === 'open') return { state: 'open', detail: null, ...none };
  if (decision.state === 'held') return { state: 'held', detail: decision.reason, ...none };
  const overrides = decision.overrides.map((id) => EventId.parse(id));
  if (decision.rev === rev) return { state: 'approved', detail: rev, overrides, changes: null };
  const text = await given.location.editions.draft(composed.digest.date, decision.rev, 'digest.json');
  const before = text === null ? null : parseDraft(text);
  const changes = before && [...changesBetween(before, composed.digest)];
  return { state: 'lapsed', detail: decision.rev, overrides, changes };
}

function parseDraft(text: string): Digest | null {
  try {
    return Digest.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
