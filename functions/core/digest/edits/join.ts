/** Events made of events: several in one, and one in parts. */
import type { NewsEvent, Standing, StatementId } from '../../model.ts';
import { eventIdOf } from '../../text/event-id.ts';
import type { Sources } from '../sources.ts';

/** The first with the statements and sources of all, the weight of the weightiest, and the most cautious standing. */
export function mergedOf(target: NewsEvent, others: readonly NewsEvent[]): NewsEvent {
  const all = [target, ...others];
  const weightiest = all.reduce((best, event) => (event.salience > best.salience ? event : best));
  const statements = [...new Set(all.flatMap((event) => event.statements))];
  return {
    ...target,
    statements,
    standing: standingOf(all.map(({ standing }) => standing)),
    deniedBy: [...new Set(all.flatMap(({ deniedBy }) => deniedBy))].filter((id) => !statements.includes(id)),
    akin: [...new Set(all.flatMap(({ akin }) => akin))].filter((id) => !all.some((event) => event.id === id)),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    salience: weightiest.salience,
    parts: weightiest.parts,
  };
}

/** That one of them is corroborated says nothing of the others. */
function standingOf(all: readonly Standing[]): Standing {
  if (all.includes('disputed')) return 'disputed';
  return all.every((standing) => standing === 'corroborated') ? 'corroborated' : 'reported';
}

/** What some of an event's statements tell, under the id of the best of them; what is no headline may lead. */
export function partOf(whole: NewsEvent, statements: readonly StatementId[], sources: Sources): NewsEvent {
  const found = statements.flatMap((id) => sources.byId(id) ?? []);
  const inOrder = [
    ...found.filter(({ statement }) => statement.block >= 0),
    ...found.filter(({ statement }) => statement.block < 0),
  ];
  const lead = inOrder[0]?.statement;
  const outlets = [...new Set(found.map(({ article }) => article.agency ?? article.outlet ?? article.file))];
  return {
    ...whole,
    id: lead === undefined || statements[0] === whole.statements[0] ? whole.id : eventIdOf(lead.text),
    statements: inOrder.map(({ statement }) => statement.id),
    sources: outlets,
    standing: whole.standing === 'corroborated' && outlets.length < 2 ? 'reported' : whole.standing,
  };
}
