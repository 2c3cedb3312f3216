/** The editor's entries about the list, applied once it is arranged: order, headings, words, bullets of the editor's own. */
import type { BulletEdit, EventId, NewsEvent } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import type { Heading, Item } from '../arrange.ts';
import type { Outcomes } from './outcome.ts';
import { ownBullet, type Shelf } from './own.ts';
import type { Edit } from './schema.ts';

/** A bullet's words as the editor has them; `was`: the words that were reworded, where the entry says. */
export interface Rewording {
  readonly edit: Extract<Edit, { verb: 'reword' }>;
}

export interface EditedList {
  readonly headings: readonly Heading[];
  readonly rewordings: ReadonlyMap<EventId, Rewording>;
  readonly edited: ReadonlyMap<EventId, readonly BulletEdit[]>;
}

export interface ListContext {
  readonly story: Story;
  readonly shelf: Shelf;
  readonly outcomes: Outcomes;
  /** The event that an entry names, in the list or not; null where there is none. */
  readonly find: (id: EventId) => NewsEvent | null;
  /** Why an event is not in the list. */
  readonly whyNot: (id: EventId) => string;
}

const GONE = 'what it names is not there today: its seed has changed or gone, or yesterday told it';

/** @param given each heading with its bullets in order, none of them finished: names are put right behind this */
export function applyToList(given: readonly Heading[], edits: readonly Edit[], context: ListContext): EditedList {
  const { story, outcomes, find } = context;
  const headings: { id: string; heading: string; items: Item[] }[] = given.map((one) => ({
    ...one,
    items: [...one.items],
  }));
  const rewordings = new Map<EventId, Rewording>();
  const edited = new Map<EventId, BulletEdit[]>();
  const pinned = new Set<EventId>();
  const own = new Set<EventId>();
  const renamed = new Map<string, Extract<Edit, { verb: 'rename' }>>();

  const placeOf = (id: EventId) => {
    for (const heading of headings) {
      const at = heading.items.findIndex((item) => item.id === id);
      const item = heading.items[at];
      if (item) return { heading, at, item };
    }
    return null;
  };
  /** The place in the list of what an entry names; tells the outcome where there is none. */
  const locate = (edit: Edit, named: EventId) => {
    const event = own.has(named) ? null : find(named);
    const place = placeOf(event?.id ?? named);
    if (place) return place;
    if (event) outcomes.set(edit, 'no-effect', `not in the list: ${context.whyNot(event.id)}`);
    else outcomes.set(edit, 'gone', GONE);
    return null;
  };
  const mark = (id: EventId, verb: BulletEdit) => {
    const marks = edited.get(id) ?? [];
    if (!marks.includes(verb)) edited.set(id, [...marks, verb]);
  };
  /** The heading of this id; made where there is none, before the one that takes what no other does. */
  const headingOf = (id: string) => {
    const there = headings.find((one) => one.id === id);
    if (there) return there;
    const made = { id, heading: story.sections.find((one) => one.id === id)?.heading ?? inWords(id), items: [] };
    const last = headings.at(-1);
    headings.splice(last && last.id === story.sections.at(-1)?.id ? -1 : headings.length, 0, made);
    return made;
  };
  /** Takes a bullet and those right behind it that deny it out of the list. */
  const takeOut = ({ heading, at, item }: NonNullable<ReturnType<typeof placeOf>>): Item[] => {
    let end = at + 1;
    while (heading.items[end]?.denies === item.id) end += 1;
    return heading.items.splice(at, end - at);
  };
  const move = (
    edit: Extract<Edit, { verb: 'move' | 'take' }>,
    place: NonNullable<ReturnType<typeof placeOf>>,
    to: { readonly section?: string | undefined; readonly before?: EventId | undefined },
  ): void => {
    const asked = to.before === undefined ? null : placeOf(find(to.before)?.id ?? to.before);
    const before = asked?.item.id === place.item.id ? null : asked;
    if (to.before !== undefined && !before && to.section === undefined) {
      outcomes.set(edit, 'no-effect', 'the bullet that it was to stand before is not in the list');
      return;
    }
    const target = headingOf(to.section ?? before?.heading.id ?? place.heading.id);
    const items = takeOut(place);
    const at = before ? target.items.indexOf(before.item) : -1;
    target.items.splice(at < 0 ? target.items.length : at, 0, ...items);
    if (to.before !== undefined && at < 0)
      outcomes.set(edit, 'applied', 'to the end: the bullet that it was to stand before is not there');
    for (const { id } of items) pinned.delete(id);
    if (edit.verb === 'move') mark(place.item.id, 'move');
  };
  const pin = (place: NonNullable<ReturnType<typeof placeOf>>): void => {
    const items = takeOut(place);
    const { items: all } = place.heading;
    const behind = all.findLastIndex(({ id }) => pinned.has(id)) + 1;
    all.splice(behind, 0, ...items);
    for (const { id } of items) pinned.add(id);
    mark(place.item.id, 'pin');
  };
  const write = (edit: Extract<Edit, { verb: 'write' }>): void => {
    const event = find(edit.id);
    if (event) {
      outcomes.set(edit, 'no-effect', `${edit.id} is the id of an event of the day: choose another`);
      return;
    }
    const made = ownBullet(edit, context.shelf);
    if ('missing' in made) {
      outcomes.set(edit, 'gone', made.missing);
      return;
    }
    const earlier = placeOf(edit.id);
    if (earlier) takeOut(earlier);
    rewordings.delete(edit.id);
    own.add(edit.id);
    headingOf(edit.section).items.push({ id: edit.id, salience: 0, denies: null, own: made });
    mark(edit.id, 'write');
  };

  for (const edit of edits) {
    if (edit.verb === 'write') write(edit);
    else if (edit.verb === 'rename') {
      const before = renamed.get(edit.section);
      if (before) outcomes.supersede(before, 'renames it');
      renamed.set(edit.section, edit);
    } else if (edit.verb === 'drop') {
      // Events are dropped before the choice; this is for a bullet of the editor's own.
      const place = own.has(edit.event) ? placeOf(edit.event) : null;
      if (!place) continue;
      takeOut(place);
      own.delete(edit.event);
      outcomes.set(edit, 'applied');
    } else if (edit.verb === 'move' || edit.verb === 'pin' || edit.verb === 'take' || edit.verb === 'reword') {
      const undone = edit.verb === 'pin' || edit.verb === 'take' ? outcomes.of(edit) : 'applied';
      if (undone !== 'applied' && !own.has(edit.event)) continue;
      const place = locate(edit, edit.event);
      if (!place) continue;
      if (undone !== 'applied') outcomes.set(edit, 'applied');
      if (edit.verb === 'move') move(edit, place, edit);
      else if (edit.verb === 'pin') pin(place);
      else if (edit.verb === 'take' && edit.section !== undefined) move(edit, place, { section: edit.section });
      else if (edit.verb === 'reword') {
        const before = rewordings.get(place.item.id);
        if (before) outcomes.supersede(before.edit, 'rewords it');
        rewordings.set(place.item.id, { edit });
        mark(place.item.id, 'reword');
      }
    }
  }
  order(headings, edits, outcomes);
  for (const [id, edit] of renamed) {
    const heading = headings.find((one) => one.id === id && one.items.length > 0);
    if (heading) heading.heading = edit.heading;
    else outcomes.set(edit, 'no-effect', 'no bullet stands under this section');
  }
  return { headings: headings.filter(({ items }) => items.length > 0), rewordings, edited };
}

/** Those that the last entry names first, in its order; the others keep theirs behind them. */
function order(headings: { id: string }[], edits: readonly Edit[], outcomes: Outcomes): void {
  const entries = edits.filter((edit) => edit.verb === 'sections');
  const last = entries.at(-1);
  for (const edit of entries.slice(0, -1)) outcomes.supersede(edit, 'orders the sections');
  if (!last) return;
  const rank = ({ id }: { id: string }): number => {
    const at = last.order.indexOf(id);
    return at < 0 ? last.order.length : at;
  };
  headings.sort((a, b) => rank(a) - rank(b));
  if (!headings.some(({ id }) => last.order.includes(id)))
    outcomes.set(last, 'no-effect', 'none of these sections is in the list');
}

/** "peace-talks" → "Peace talks": the heading of a section that neither story.yaml nor an entry names. */
const inWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
