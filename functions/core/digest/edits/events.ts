/** The editor's entries about events, applied before the choice: merge, split, drop, pin, take. */
import type { BulletEdit, EventId, NewsEvent, StatementId } from '../../model.ts';
import type { Sources } from '../sources.ts';
import type { Outcomes } from './outcome.ts';
import { merge, split } from './regroup.ts';
import type { Edit } from './schema.ts';
import { type Fate, find, GONE, idsIn, mark, type Result, type Work } from './under-way.ts';

/** The day's events as the editor leaves them. */
export interface EditedEvents {
  readonly events: readonly NewsEvent[];
  /** Told whatever they weigh. */
  readonly forced: ReadonlySet<EventId>;
  /** Not told, with the editor's reason. */
  readonly dropped: ReadonlyMap<EventId, string>;
  /** The best statements of events that were merged into one: they are cited with its own. */
  readonly merged: ReadonlyMap<EventId, readonly StatementId[]>;
  readonly edited: ReadonlyMap<EventId, readonly BulletEdit[]>;
  /** The event that a statement's id names, as the events are now. */
  find(id: EventId): NewsEvent | null;
}

export function applyToEvents(
  events: readonly NewsEvent[],
  edits: readonly Edit[],
  sources: Sources,
  outcomes: Outcomes,
): EditedEvents {
  const [fates, merged, edited] = [new Map<EventId, Fate>(), new Map(), new Map()];
  const work: Work = { events, fates, merged, edited, sources, outcomes, idOf: idsIn(sources) };
  for (const edit of edits) {
    if (edit.verb === 'merge') outcomes.set(edit, ...merge(edit, work));
    else if (edit.verb === 'split') outcomes.set(edit, ...split(edit, work));
    else if (edit.verb === 'drop' || edit.verb === 'pin' || edit.verb === 'take')
      outcomes.set(edit, ...decide(edit, work));
  }
  const decided = [...fates].filter(([id]) => work.events.some((event) => event.id === id));
  return {
    events: work.events,
    forced: new Set(decided.flatMap(([id, { verb }]) => (verb === 'drop' ? [] : [id]))),
    dropped: new Map(
      decided.flatMap(([id, fate]) => (fate.verb === 'drop' ? [[id, fate.reason ?? 'by the editor']] : [])),
    ),
    merged,
    edited,
    find: (id) => find(id, work),
  };
}

function decide(edit: Fate, work: Work): Result {
  const { fates, outcomes } = work;
  const event = find(edit.event, work);
  // A bullet of the editor's own is no event: the list knows it.
  if (!event) return ['gone', GONE];
  const before = fates.get(event.id);
  if (before && (before.verb === 'drop') !== (edit.verb === 'drop'))
    outcomes.supersede(before, edit.verb === 'drop' ? 'drops it' : 'takes it in');
  fates.set(event.id, edit);
  if (edit.verb !== 'drop') mark(event.id, edit.verb, work);
  return ['applied'];
}
