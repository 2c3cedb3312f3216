/** The editor's entries about events, applied before the choice: merge, split, drop, pin, take. */
import type { BulletEdit, EventId, NewsEvent, StatementId } from '../../model.ts';
import { eventIdOf } from '../../text/event-id.ts';
import type { Sources } from '../sources.ts';
import { mergedOf, partOf } from './join.ts';
import type { Outcomes } from './outcome.ts';
import type { Edit } from './schema.ts';

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

const GONE =
  'no event of the day is told by this statement: its seed has changed or gone, or yesterday told it (take brings it back)';

/** Whether an event is told whatever it weighs, or not at all; the last entry decides. */
interface Fate {
  readonly edit: Extract<Edit, { verb: 'pin' | 'take' | 'drop' }>;
}

export function applyToEvents(
  given: readonly NewsEvent[],
  edits: readonly Edit[],
  sources: Sources,
  outcomes: Outcomes,
): EditedEvents {
  let events = [...given];
  const fates = new Map<EventId, Fate>();
  const merged = new Map<EventId, StatementId[]>();
  const edited = new Map<EventId, BulletEdit[]>();
  const mark = (id: EventId, verb: BulletEdit) => {
    const marks = edited.get(id) ?? [];
    if (!marks.includes(verb)) edited.set(id, [...marks, verb]);
  };
  const ids = new Map<StatementId, EventId>();
  const idOf = (statement: StatementId): EventId | null => {
    const known = ids.get(statement);
    if (known !== undefined) return known;
    const text = sources.byId(statement)?.statement.text;
    if (text === undefined) return null;
    const id = eventIdOf(text);
    ids.set(statement, id);
    return id;
  };
  const find = (id: EventId): NewsEvent | null =>
    events.find((event) => event.id === id) ??
    events.find((event) => event.statements.some((statement) => idOf(statement) === id)) ??
    null;

  const merge = (edit: Extract<Edit, { verb: 'merge' }>): void => {
    const target = find(edit.event);
    if (!target) {
      outcomes.set(edit, 'gone', GONE);
      return;
    }
    const found = [...new Set(edit.with.map(find))];
    const others = found.flatMap((event) => (event !== null && event !== target ? [event] : []));
    if (others.length === 0) {
      const gone = found.includes(null);
      outcomes.set(edit, gone ? 'gone' : 'no-effect', gone ? GONE : 'these are one event already');
      return;
    }
    const one = mergedOf(target, others);
    const leads = others.flatMap(({ id, statements }) => [...statements.slice(0, 1), ...(merged.get(id) ?? [])]);
    merged.set(one.id, [...(merged.get(one.id) ?? []), ...leads]);
    mark(one.id, 'merge');
    for (const { id } of others) {
      for (const verb of edited.get(id) ?? []) mark(one.id, verb);
      const fate = fates.get(id);
      if (fate && !fates.has(one.id) && fate.edit.verb !== 'drop') fates.set(one.id, fate);
      fates.delete(id);
    }
    const gone = new Set(others.map(({ id }) => id));
    const nameNow = (id: EventId): EventId => (gone.has(id) ? one.id : id);
    events = events
      .filter(({ id }) => !gone.has(id))
      .map((event) => (event === target ? one : event))
      .map((event) => ({ ...event, akin: [...new Set(event.akin.map(nameNow))].filter((id) => id !== event.id) }));
    if (found.includes(null)) outcomes.set(edit, 'applied', 'one of its events is gone: the others are merged');
  };

  const split = (edit: Extract<Edit, { verb: 'split' }>): void => {
    const whole = find(edit.event);
    if (!whole) {
      outcomes.set(edit, 'gone', GONE);
      return;
    }
    const asked = new Set(edit.statements);
    const belongs = (statement: StatementId): boolean => asked.has(idOf(statement) ?? whole.id);
    const apart = whole.statements.filter(belongs);
    const rest = whole.statements.filter((statement) => !belongs(statement));
    if (apart.length === 0) {
      outcomes.set(edit, 'gone', 'none of these statements tells the event');
      return;
    }
    if (rest.length === 0) {
      outcomes.set(edit, 'no-effect', 'these are all its statements');
      return;
    }
    const parts = [rest, apart].map((statements) => partOf(whole, statements, sources));
    for (const { id } of parts) {
      for (const verb of edited.get(whole.id) ?? []) mark(id, verb);
      mark(id, 'split');
      const leads = merged
        .get(whole.id)
        ?.filter((lead) => parts.find((one) => one.id === id)?.statements.includes(lead));
      if (leads) merged.set(id, leads);
      const fate = fates.get(whole.id);
      if (fate) fates.set(id, fate);
    }
    events = events.flatMap((event) => (event === whole ? parts : [event]));
  };

  const decide = (edit: Fate['edit']): void => {
    const event = find(edit.event);
    // A bullet of the editor's own is no event: the list knows it.
    if (!event) {
      outcomes.set(edit, 'gone', GONE);
      return;
    }
    const before = fates.get(event.id)?.edit;
    if (before && (before.verb === 'drop') !== (edit.verb === 'drop'))
      outcomes.supersede(before, edit.verb === 'drop' ? 'drops it' : 'takes it in');
    fates.set(event.id, { edit });
    if (edit.verb !== 'drop') mark(event.id, edit.verb);
  };

  for (const edit of edits) {
    if (edit.verb === 'merge') merge(edit);
    else if (edit.verb === 'split') split(edit);
    else if (edit.verb === 'drop' || edit.verb === 'pin' || edit.verb === 'take') decide(edit);
  }
  const decided = [...fates].filter(([id]) => events.some((event) => event.id === id));
  return {
    events,
    forced: new Set(decided.flatMap(([id, { edit }]) => (edit.verb === 'drop' ? [] : [id]))),
    dropped: new Map(
      decided.flatMap(([id, { edit }]) => (edit.verb === 'drop' ? [[id, edit.reason ?? 'by the editor']] : [])),
    ),
    merged,
    edited,
    find,
  };
}
