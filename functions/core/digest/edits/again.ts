/** What yesterday's edition told and the editor takes all the same: told again, by the editor's decision. */
import type { Article, EventId, Exclusion, IsoDate, NewsEvent, Statement } from '../../model.ts';
import { localDay } from '../../story/days.ts';
import type { Story } from '../../story/schema.ts';
import { eventIdOf } from '../../text/event-id.ts';
import type { Edit } from './schema.ts';

export interface ToldBefore {
  readonly story: Story;
  readonly date: IsoDate;
  readonly events: readonly NewsEvent[];
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
  readonly excluded: readonly Exclusion[];
}

/** Statements left out because yesterday's edition told them; a headline is no bullet. */
export function knownStatements(day: Pick<ToldBefore, 'statements' | 'excluded'>): readonly Statement[] {
  const places = new Set(day.excluded.filter(({ reason }) => reason === 'known').map(placeOf));
  return day.statements.filter((one) => one.block >= 0 && places.has(placeOf(one)));
}

const placeOf = ({ file, start }: { readonly file: string; readonly start: number }): string => `${file}:${start}`;

export interface TakenAgain {
  readonly events: readonly NewsEvent[];
  readonly excluded: readonly Exclusion[];
  /** Those among the events that yesterday told. */
  readonly again: ReadonlySet<EventId>;
}

/**
 * The day with what an entry takes of that which yesterday told. It weighs nothing by itself: the entry forces it in, and
 * the bullet goes out by an override alone.
 */
export function takenAgain(day: ToldBefore, edits: readonly Edit[]): TakenAgain {
  const { events, excluded } = day;
  const taken = new Set<string>(edits.flatMap((edit) => (edit.verb === 'take' ? [edit.event] : [])));
  if (taken.size === 0) return { events, excluded, again: new Set() };
  const named = ({ text }: Statement): EventId => eventIdOf(text);
  const ofEvents = new Set(events.flatMap(({ statements }) => statements));
  // What an event of the day tells in the same words is that event.
  const there = new Set(day.statements.filter(({ id }) => ofEvents.has(id)).map(named));
  const found = knownStatements(day).filter((one) => taken.has(named(one)) && !there.has(named(one)));
  const made = [...Map.groupBy(found, named)].map(([id, statements]) => eventOf(id, statements, day));
  const places = new Set(found.map(placeOf));
  return {
    events: [...events, ...made],
    excluded: excluded.filter((one) => one.reason !== 'known' || !places.has(placeOf(one))),
    again: new Set(made.map(({ id }) => id)),
  };
}

function eventOf(id: EventId, statements: readonly Statement[], { story, date, articles }: ToldBefore): NewsEvent {
  const tellers = statements.flatMap(({ articleId }) => articles.find((article) => article.id === articleId) ?? []);
  const published = tellers[0]?.published;
  return {
    id,
    statements: statements.map((statement) => statement.id),
    date: statements[0]?.when?.date ?? (published ? localDay(story, published) : date),
    standing: 'reported',
    deniedBy: [],
    akin: [],
    sources: [...new Set(tellers.map(({ agency, outlet, file }) => agency ?? outlet ?? file))],
    salience: 0,
    parts: {},
    status: 'new',
  };
}
