/** Events as the desk shows them: who tells them, what speaks for them, and why some are not in the edition. */

import { shortened } from '#core/edition/check/finding.ts';
import { REASON_WORDS } from '#core/edition/reasons.ts';
import type { Article, EventId, NewsEvent, Statement, StatementId } from '#core/model.ts';
import { eventIdOf } from '#core/text/event-id.ts';
import type { BelowItem, EventView, Teller } from '../api.ts';

export interface Telling {
  readonly events: readonly NewsEvent[];
  readonly statements: readonly Statement[];
  readonly articles: readonly Article[];
}

/** Why an event is not in the edition. */
export interface LeftOut {
  readonly event: NewsEvent;
  readonly reason: BelowItem['reason'];
  readonly detail: string;
}

/** Looks statements, articles and events up by their ids, once for a day. */
export function tellersOf({ events, statements, articles }: Telling) {
  const statementOf = new Map(statements.map((one) => [one.id, one]));
  const articleOf = new Map(articles.map((one) => [one.id, one]));
  const eventOf = new Map(events.map((one) => [one.id, one]));

  const teller = (id: StatementId): Teller[] => {
    const statement = statementOf.get(id);
    const article = statement && articleOf.get(statement.articleId);
    if (!statement || !article) return [];
    const { file, start, end, text, attribution } = statement;
    const { outlet, title, url, published } = article;
    const event = eventIdOf(text);
    return [
      { id, event, file, start, end, text, outlet, title, url, published, speaker: attribution?.speaker ?? null },
    ];
  };

  const view = (event: NewsEvent): EventView => ({
    id: event.id,
    date: event.date,
    standing: event.standing,
    sources: [...event.sources],
    salience: event.salience,
    parts: event.parts,
    tellers: event.statements.flatMap(teller),
    deniedBy: event.deniedBy.flatMap(teller),
    akin: event.akin.flatMap((id) => {
      const text = eventOf.get(id)?.statements.flatMap(teller)[0]?.text;
      return text === undefined ? [] : [{ id, text: shortened(text) }];
    }),
  });

  const below = ({ event, reason, detail }: LeftOut): BelowItem[] => {
    const all = event.statements.flatMap(teller);
    const best = all[0];
    if (!best) return [];
    const { file, start, end, text } = best;
    const outlets = [...new Set(all.flatMap(({ outlet }) => outlet ?? []))];
    const { id, standing, salience } = event;
    return [{ id, text, outlets, standing, salience, reason, detail, file, start, end }];
  };

  /** What yesterday's edition told is no event of this day: each statement can be taken by itself. */
  const known = ({ id }: Statement): BelowItem[] =>
    teller(id).map(({ event, text, outlet, file, start, end }) => ({
      id: event,
      text,
      outlets: outlet === null ? [] : [outlet],
      standing: 'reported',
      salience: 0,
      reason: 'known',
      detail: 'taken again, it goes out by an override',
      file,
      start,
      end,
    }));

  return { view, below, known, eventOf: (id: EventId) => eventOf.get(id) };
}

/** Those that hold every word of the question, anywhere in what they tell, whose and why they are left out. */
export function searched(items: readonly BelowItem[], query: string): readonly BelowItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ text, outlets, reason, detail, file }) => {
    const all = [text, ...outlets, reason, REASON_WORDS[reason][0], detail, file].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
