/** Told events → sections with their bullets in order, names put right in reading order, further sources cited. */
import type { Bullet, Section } from '../model.ts';
import { affairOf } from './affair.ts';
import { putBodiesRight } from './bodies.ts';
import { introducePeople } from './introduce.ts';
import { type Matter, matters } from './matters.ts';
import { addOffices } from './office-behind.ts';
import { putNamesRight } from './people.ts';
import { inOrder, sectionsOf } from './sections.ts';
import type { Sources } from './sources.ts';
import { bulletOf, type Telling, type Worded } from './tell.ts';
import { verifyBullet } from './verify.ts';
import { cite, type Wording } from './wording.ts';

/** The sections of a digest. Told events that deny another stand right behind it, whatever their own section. */
export function arrange(told: readonly Worded[], telling: Telling): Section[] {
  const claims = claimsDenied(told);
  const groups = matters(told.filter((item) => !claims.has(item)));
  const affair = affairOf(told, telling.story);
  const inAffair = new Set(affair?.items ?? []);
  const sections = sectionsOf(
    told.filter((item) => !claims.has(item) && !inAffair.has(item)),
    telling.story,
  );
  const heads = [
    ...(affair
      ? [{ id: 'affair', heading: affair.heading, items: byMatter(groups, (item) => inAffair.has(item)) }]
      : []),
    ...telling.story.sections.map(({ id, heading }) => ({
      id,
      heading,
      items: byMatter(groups, (item) => sections.get(item) === id),
    })),
  ];
  const filled = heads
    .filter(({ items }) => items.length > 0)
    .map(({ id, heading, items }) => ({
      id,
      heading,
      items: items
        .flatMap((item) => [item, ...told.filter((other) => claims.get(other) === item)])
        .map((item) => bulletOf(item.event, item.wording)),
    }));
  const byId = new Map(told.map((item) => [item.event.id as string, item]));
  const introduced = new Set<string>();
  return inOrder(filled, telling.story).map((section) => ({
    ...section,
    items: section.items.map((bullet) => {
      const item = byId.get(bullet.id);
      return item ? finish(item, introduced, telling) : bullet;
    }),
  }));
}

/** Each bullet that denies another, with the weightiest one that it denies: it stands right behind that. */
function claimsDenied(told: readonly Worded[]): Map<Worded, Worded> {
  const claims = new Map<Worded, Worded>();
  for (const denial of told) {
    const denied = told.filter(({ event }) => event.deniedBy.some((id) => denial.event.statements.includes(id)));
    const [claim] = denied.filter((item) => item !== denial).sort((a, b) => b.event.salience - a.event.salience);
    // What itself denies stays where it is, or two that deny each other would both be gone.
    if (claim && denial.event.deniedBy.length === 0) claims.set(denial, claim);
  }
  return claims;
}

/**
 * A section's bullets: the matter with the weightiest first; in a matter the weightiest article first, and its bullets in
 * the order of its text, where a name is given in full before it is shortened.
 */
function byMatter(groups: readonly Matter<Worded>[], belongs: (item: Worded) => boolean): Worded[] {
  return groups
    .map(({ items }) => byArticle(items.filter(belongs)))
    .filter((items) => items.length > 0)
    .sort((a, b) => weightiest(b) - weightiest(a))
    .flat();
}

function byArticle(items: readonly Worded[]): Worded[] {
  const articles = Map.groupBy(items, ({ article }) => article.id);
  return [...articles.values()]
    .map((own) => own.sort((a, b) => a.statement.start - b.statement.start))
    .sort((a, b) => weightiest(b) - weightiest(a))
    .flat();
}

const weightiest = (items: readonly Worded[]): number => Math.max(...items.map(({ event }) => event.salience));

/** Names put right, further sources cited; what then does not verify keeps its names as they were. */
function finish(item: Worded, introduced: Set<string>, telling: Telling): Bullet {
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
    return { ...bullet, citations: [...bullet.citations, ...furtherSources(item, sources)] };
  }
  const plain = bulletOf(item.event, wording);
  return { ...plain, citations: [...plain.citations, ...furtherSources(item, sources)] };
}

const MOST_CITATIONS = 4;

/** Others that tell the same event, one an outlet, and one that denies it. */
function furtherSources(item: Worded, sources: Sources): Bullet['citations'] {
  const outlets = new Set([item.article.outlet ?? item.article.file]);
  const cited = new Set<string>(item.wording.citations.map(({ file, start }) => `${file}:${start}`));
  const others: Bullet['citations'] = [];
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
