/** A list in its final order → sections: names put right in reading order, further sources cited, the editor's words in. */
import { type Bullet, EDITOR, type EventId, type Section, type StatementId, type VerifyFinding } from '../model.ts';
import type { Item } from './arrange.ts';
import { putBodiesRight } from './bodies.ts';
import { passage } from './draft.ts';
import type { EditedEvents } from './edits/events.ts';
import type { EditedList } from './edits/list.ts';
import { introducePeople } from './introduce.ts';
import { addOffices } from './office-behind.ts';
import { putNamesRight } from './people.ts';
import type { Sources } from './sources.ts';
import { bulletOf, type Telling, type Worded } from './tell.ts';
import { verifyBullet, verifyEdited } from './verify.ts';
import { cite, type Wording } from './wording.ts';

/** That the editor tells it again is a decision, as is a word that no source has: it goes out by an override. */
const TOLD_YESTERDAY: VerifyFinding = { rule: 'told-yesterday', found: 'the edition of the day before' };

/** Bullets that the editor changed are verified as they now are: what does not hold stays with them as a finding. */
export function finishList(
  list: EditedList,
  edits: Pick<EditedEvents, 'merged' | 'edited'> & { readonly again: ReadonlySet<EventId> },
  telling: Telling,
): Section[] {
  const introduced = new Set<string>();
  const bulletFor = (item: Item): Bullet => {
    const must = edits.merged.get(item.id) ?? [];
    const words = list.rewordings.get(item.id)?.text;
    const met = new Set(introduced);
    const made = item.worded ? finish(item.worded, must, met, telling) : item.own.bullet;
    const edited = [...new Set([...(edits.edited.get(item.id) ?? []), ...(list.edited.get(item.id) ?? [])])];
    const told = words !== undefined || !item.worded;
    if (!told) for (const name of met) introduced.add(name);
    const bullet = words === undefined ? made : reworded(made, words);
    // The editor's words stand as they are; whom they name in full is not introduced again.
    if (told) noteNames(bullet.text, introduced, telling);
    const again = edits.again.has(item.id) ? [TOLD_YESTERDAY] : [];
    if (!told && must.length === 0) return { ...bullet, edited, findings: again };
    const verify = told ? verifyEdited : verifyBullet;
    return {
      ...bullet,
      edited,
      findings: [...again, ...verify(bullet, telling.fileText, telling.story, telling.date)],
    };
  };
  return list.headings.map(({ id, heading, items }) => ({ id, heading, items: items.map(bulletFor) }));
}

/** Other words for a bullet: all of them the editor's, in place of what stood there. */
const reworded = (bullet: Bullet, text: string): Bullet => ({
  ...bullet,
  text,
  derivation: [{ from: 'rule', rule: EDITOR, start: 0, end: text.length, replaced: bullet.text }],
});

function noteNames(text: string, introduced: Set<string>, { story, date }: Telling): void {
  const draft = passage(0, 0, text);
  putNamesRight(draft, story, date, introduced);
  putBodiesRight(draft, story, introduced);
}

/** Names put right, further sources cited; what then does not verify keeps its names as they were. */
function finish(item: Worded, must: readonly StatementId[], introduced: Set<string>, telling: Telling): Bullet {
  const { story, date, sources, fileText } = telling;
  const { wording } = item;
  const article = sources.ofArticle(item.article.id);
  type Naming = (met: Set<string>) => Wording;
  const people: Naming = (met) =>
    introducePeople({ ...wording, draft: putNamesRight(wording.draft, story, date, met) }, article, met, story);
  const all: Naming = (met) => {
    const named = people(met);
    return { ...named, draft: putBodiesRight(named.draft, story, met) };
  };
  const titled: Naming = (met) => addOffices(all(met), article, introduced, story);
  for (const naming of [titled, all, people]) {
    const met = new Set(introduced);
    const bullet = bulletOf(item.event, naming(met));
    if (verifyBullet(bullet, fileText, story, date).length > 0) continue;
    for (const name of met) introduced.add(name);
    return { ...bullet, citations: [...bullet.citations, ...furtherSources(item, must, sources)] };
  }
  const plain = bulletOf(item.event, wording);
  return { ...plain, citations: [...plain.citations, ...furtherSources(item, must, sources)] };
}

const MOST_CITATIONS = 4;

/** Others that tell the same event, one an outlet, and one that denies it; first of all those that the editor put to it. */
function furtherSources(item: Worded, must: readonly StatementId[], sources: Sources): Bullet['citations'] {
  const outlets = new Set([item.article.outlet ?? item.article.file]);
  const cited = new Set<string>(item.wording.citations.map(({ file, start }) => `${file}:${start}`));
  const others: Bullet['citations'] = must.flatMap((id) => {
    const other = sources.byId(id);
    const place = other && `${other.article.file}:${other.statement.start}`;
    if (!other || place === undefined || cited.has(place)) return [];
    cited.add(place);
    outlets.add(other.article.outlet ?? other.article.file);
    return [cite(other)];
  });
  for (const id of [...item.event.statements, ...item.event.deniedBy.slice(0, 1)]) {
    const other = sources.byId(id);
    if (!other || cited.has(`${other.article.file}:${other.statement.start}`)) continue;
    const outlet = other.article.outlet ?? other.article.file;
    if (outlets.has(outlet) && !item.event.deniedBy.includes(other.statement.id)) continue;
    outlets.add(outlet);
    others.push(cite(other));
    if (others.length + item.wording.citations.length >= MOST_CITATIONS) break;
  }
  return others;
}
