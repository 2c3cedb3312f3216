/** Told events → headings with their events in order. */
import type { EventId } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { affairOf } from './affair.ts';
import type { OwnBullet } from './edits/own.ts';
import { type Matter, matters } from './matters.ts';
import { inOrder, sectionsOf } from './sections.ts';
import type { Worded } from './tell.ts';

/** A bullet in its place, its names not put right yet: a told event, or one of the editor's own. */
export type Item = { readonly id: EventId; readonly salience: number; readonly denies: EventId | null } & (
  | { readonly worded: Worded; readonly own?: never }
  | { readonly own: OwnBullet; readonly worded?: never }
);

export interface Heading {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly Item[];
}

/** The headings of a digest. Told events that deny another stand right behind it, whatever their own section. */
export function arrange(told: readonly Worded[], story: Story): Heading[] {
  const claims = claimsDenied(told);
  const groups = matters(told.filter((item) => !claims.has(item)));
  const affair = affairOf(told, story);
  const inAffair = new Set(affair?.items ?? []);
  const sections = sectionsOf(
    told.filter((item) => !claims.has(item) && !inAffair.has(item)),
    story,
  );
  const heads = [
    ...(affair
      ? [{ id: 'affair', heading: affair.heading, items: byMatter(groups, (item) => inAffair.has(item)) }]
      : []),
    ...story.sections.map(({ id, heading }) => ({
      id,
      heading,
      items: byMatter(groups, (item) => sections.get(item) === id),
    })),
  ];
  const itemOf = (worded: Worded): Item => {
    const { id, salience } = worded.event;
    return { id, salience, denies: claims.get(worded)?.event.id ?? null, worded };
  };
  const filled = heads
    .filter(({ items }) => items.length > 0)
    .map(({ id, heading, items }) => ({
      id,
      heading,
      items: items.flatMap((item) => [item, ...told.filter((other) => claims.get(other) === item)]).map(itemOf),
    }));
  return inOrder(filled, story);
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
