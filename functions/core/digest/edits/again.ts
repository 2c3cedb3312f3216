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

/**
 * The day with those among its events that an entry takes though yesterday told them. They weigh nothing by themselves:
 * the entry forces them in, and the bullet goes out by an override alone.
 */
export function takenAgain(
  day: ToldBefore,
  edits: readonly Edit[],
): Pick<ToldBefore, 'events' | 'excluded'> & {
  readonly again: ReadonlySet<EventId>;
} {
  const taken = new Set<string>(edits.flatMap((edit) => (edit.verb === 'take' ? [edit.event] : [])));
  const found = taken.size === 0 ? [] : knownStatements(day).filter(({ text }) => taken.has(eventIdOf(text)));
  const articles = new Map(day.articles.map((article) => [article.id, article]));
  const events = [...Map.groupBy(found, ({ text }) => eventIdOf(text))].flatMap(([id, statements]): NewsEvent[] => {
    const [lead] = statements;
    const published = lead && articles.get(lead.articleId)?.published;
    if (!lead || day.events.some((event) => event.id === id)) return [];
    return [
      {
        id,
        statements: statements.map((statement) => statement.id),
        date: lead.when?.date ?? (published ? localDay(day.story, published) : day.date),
        standing: 'reported',
        deniedBy: [],
        akin: [],
        sources: [...new Set(statements.flatMap(({ articleId }) => articles.get(articleId)?.outlet ?? []))],
        salience: 0,
        parts: {},
        status: 'new',
      },
    ];
  });
  const places = new Set(found.map(placeOf));
  return {
    events: [...day.events, ...events],
    excluded: day.excluded.filter((one) => one.reason !== 'known' || !places.has(placeOf(one))),
    again: new Set(events.map(({ id }) => id)),
  };
}
