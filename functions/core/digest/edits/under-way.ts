/** The day's events while the editor's entries change them. */
import type { BulletEdit, EventId, NewsEvent, StatementId } from '../../model.ts';
import { eventIdOf } from '../../text/event-id.ts';
import type { Sources } from '../sources.ts';
import type { EditResult, Outcomes } from './outcome.ts';
import type { Edit } from './schema.ts';

export type Of<V extends Edit['verb']> = Extract<Edit, { verb: V }>;
/** Whether an event is told whatever it weighs, or not at all; the last entry decides. */
export type Fate = Of<'pin' | 'take' | 'drop'>;

/** What came of an entry, and what there is to say of it. */
export type Result = readonly [EditResult, string?];

/** The events under way. */
export interface Work {
  events: readonly NewsEvent[];
  readonly fates: Map<EventId, Fate>;
  readonly merged: Map<EventId, readonly StatementId[]>;
  readonly edited: Map<EventId, readonly BulletEdit[]>;
  readonly sources: Sources;
  readonly outcomes: Outcomes;
  readonly idOf: (statement: StatementId) => EventId | null;
}

export const GONE =
  'no event of the day is told by this statement: its seed has changed or gone, or yesterday told it (take brings it back)';

/** The id that each statement gives to an event, worked out once. */
export function idsIn(sources: Sources): Work['idOf'] {
  const known = new Map<StatementId, EventId | null>();
  return (statement) => {
    const text = sources.byId(statement)?.statement.text;
    const id = known.get(statement) ?? (text === undefined ? null : eventIdOf(text));
    known.set(statement, id);
    return id;
  };
}

export const find = (id: EventId, { events, idOf }: Work): NewsEvent | null =>
  events.find((event) => event.id === id) ??
  events.find((event) => event.statements.some((statement) => idOf(statement) === id)) ??
  null;

export function mark(id: EventId, verb: BulletEdit, { edited }: Work): void {
  const marks = edited.get(id) ?? [];
  if (!marks.includes(verb)) edited.set(id, [...marks, verb]);
}
