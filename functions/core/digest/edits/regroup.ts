/** Several events told as one, and one told as two. */
import type { EventId, NewsEvent, StatementId } from '../../model.ts';
import { mergedOf, partOf } from './join.ts';
import { find, GONE, mark, type Of, type Result, type Work } from './under-way.ts';

export function merge(edit: Of<'merge'>, work: Work): Result {
  const { merged } = work;
  const target = find(edit.event, work);
  if (!target) return ['gone', GONE];
  const found = [...new Set(edit.with.map((id) => find(id, work)))];
  const others = found.flatMap((event) => (event !== null && event !== target ? [event] : []));
  if (others.length === 0) return found.includes(null) ? ['gone', GONE] : ['no-effect', 'these are one event already'];
  const one = mergedOf(target, others);
  const leads = others.flatMap(({ id, statements }) => [...statements.slice(0, 1), ...(merged.get(id) ?? [])]);
  merged.set(one.id, [...(merged.get(one.id) ?? []), ...leads]);
  mark(one.id, 'merge', work);
  for (const { id } of others) passOn(id, one.id, work);
  work.events = inPlaceOf(work.events, target, others, one);
  return found.includes(null) ? ['applied', 'one of its events is gone: the others are merged'] : ['applied'];
}

/** What was done to an event counts for the one that it is told with; that it was dropped does not. */
function passOn(from: EventId, to: EventId, work: Work): void {
  const { fates, edited } = work;
  for (const verb of edited.get(from) ?? []) mark(to, verb, work);
  const fate = fates.get(from);
  if (fate && !fates.has(to) && fate.verb !== 'drop') fates.set(to, fate);
  fates.delete(from);
}

function inPlaceOf(
  events: readonly NewsEvent[],
  target: NewsEvent,
  others: readonly NewsEvent[],
  one: NewsEvent,
): readonly NewsEvent[] {
  const gone = new Set(others.map(({ id }) => id));
  const nameNow = (id: EventId): EventId => (gone.has(id) ? one.id : id);
  return events
    .filter(({ id }) => !gone.has(id))
    .map((event) => (event === target ? one : event))
    .map((event) => ({ ...event, akin: [...new Set(event.akin.map(nameNow))].filter((id) => id !== event.id) }));
}

export function split(edit: Of<'split'>, work: Work): Result {
  const { sources, idOf } = work;
  const whole = find(edit.event, work);
  if (!whole) return ['gone', GONE];
  const asked = new Set(edit.statements);
  const belongs = (statement: StatementId): boolean => asked.has(idOf(statement) ?? whole.id);
  const apart = whole.statements.filter(belongs);
  const rest = whole.statements.filter((statement) => !belongs(statement));
  if (apart.length === 0) return ['gone', 'none of these statements tells the event'];
  if (rest.length === 0) return ['no-effect', 'these are all its statements'];
  const parts = [rest, apart].map((statements) => partOf(whole, statements, sources));
  const leads = work.merged.get(whole.id);
  for (const part of parts) {
    handDown(whole.id, part.id, work);
    if (leads)
      work.merged.set(
        part.id,
        leads.filter((lead) => part.statements.includes(lead)),
      );
  }
  work.events = work.events.flatMap((event) => (event === whole ? parts : [event]));
  return ['applied'];
}

/** What was done to an event counts for each part of it. */
function handDown(from: EventId, to: EventId, work: Work): void {
  const { fates, edited } = work;
  for (const verb of edited.get(from) ?? []) mark(to, verb, work);
  mark(to, 'split', work);
  const fate = fates.get(from);
  if (fate) fates.set(to, fate);
}
