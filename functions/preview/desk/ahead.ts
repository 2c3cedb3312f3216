/**
 * What a change will come to, shown before it is composed: the list answers a key at once, and the next key means the list
 * as one sees it. What the server then composes stands instead.
 */
import type { Bullet, Section } from '#core/model.ts';
import type { DayView } from '../api.ts';
import type { NewEntry } from '../requests.ts';

/** A change on its way: the state of the edits that it made (null until it is written), and what it is. */
export interface Ahead {
  readonly etag: string | null;
  /** Null for one of which the list shows nothing before it is composed. */
  readonly entry: NewEntry | null;
}

/** The changes that are not in the day yet. @param idle nothing is being written or composed any more: it has them all */
export function stillAhead(all: readonly Ahead[], composed: string | null, idle: boolean): readonly Ahead[] {
  if (idle) return [];
  return all.slice(all.findLastIndex(({ etag }) => etag !== null && etag === composed) + 1);
}

export function withAhead(day: DayView, all: readonly Ahead[]): DayView {
  const headings = day.story.sections;
  const sections = all.reduce(
    (shown, { entry }) => (entry === null ? shown : changed(shown, entry, headings)),
    day.digest.sections,
  );
  return { ...day, digest: { ...day.digest, sections } };
}

type Headings = DayView['story']['sections'];

function changed(shown: Section[], entry: NewEntry, headings: Headings): Section[] {
  const { drop, move, pin, sections, rename } = entry;
  if (drop) return without(shown, drop.event);
  if (move) return moved(shown, move, headings);
  if (pin) return pinned(shown, pin.event);
  if (sections) return inOrder(shown, sections.order);
  if (!rename) return shown;
  return shown.map((one) => (one.id === rename.section ? { ...one, heading: rename.heading } : one));
}

const inOrder = (sections: readonly Section[], order: readonly string[]): Section[] => {
  const rank = ({ id }: Section): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return sections.toSorted((a, b) => rank(a) - rank(b));
};

const without = (sections: readonly Section[], id: string): Section[] =>
  sections.flatMap((section) => {
    const items = section.items.filter((bullet) => bullet.id !== id);
    return items.length === 0 ? [] : [{ ...section, items }];
  });

const placeOf = (sections: readonly Section[], id: string) =>
  sections.flatMap(({ id: section, items }) =>
    items.flatMap((bullet) => (bullet.id === id ? [{ section, bullet }] : [])),
  )[0];

function moved(
  sections: readonly Section[],
  { event, section, before }: NonNullable<NewEntry['move']>,
  headings: Headings,
): Section[] {
  const from = placeOf(sections, event);
  if (!from) return [...sections];
  const to = section ?? placeOf(sections, before ?? event)?.section ?? from.section;
  const there = sections.some(({ id }) => id === to);
  const heading = headings.find(({ id }) => id === to)?.heading ?? to;
  const all = there ? sections : [...sections, { id: to, heading, items: [] }];
  const put = (items: readonly Bullet[]): Bullet[] => {
    const rest = items.filter(({ id }) => id !== event);
    const at = rest.findIndex(({ id }) => id === before);
    return at < 0 ? [...rest, from.bullet] : rest.toSpliced(at, 0, from.bullet);
  };
  return all.flatMap((one) => {
    const items = one.id === to ? put(one.items) : one.items.filter(({ id }) => id !== event);
    return items.length === 0 ? [] : [{ ...one, items }];
  });
}

const pinned = (sections: readonly Section[], id: string): Section[] =>
  sections.map((section) => {
    const bullet = section.items.find((one) => one.id === id);
    if (!bullet) return section;
    const rest = section.items.filter((one) => one.id !== id);
    const behind = rest.findLastIndex(({ edited }) => edited.includes('pin')) + 1;
    const own: Bullet = { ...bullet, edited: [...new Set([...bullet.edited, 'pin' as const])] };
    return { ...section, items: rest.toSpliced(behind, 0, own) };
  });
