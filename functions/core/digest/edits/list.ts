/** The editor's entries about the list, applied once it is arranged: order, headings, words, bullets of the editor's own. */
import type { BulletEdit, EventId, NewsEvent } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import type { Heading } from '../arrange.ts';
import type { Outcomes } from './outcome.ts';
import { ownBullet, type Shelf } from './own.ts';
import { type Place, type Places, placesOf } from './places.ts';
import type { Edit } from './schema.ts';

type Of<V extends Edit['verb']> = Extract<Edit, { verb: V }>;

export interface EditedList {
  readonly headings: readonly Heading[];
  /** The entry that gives a bullet other words. */
  readonly rewordings: ReadonlyMap<EventId, Of<'reword'>>;
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

/** The list under way. */
interface Work extends ListContext {
  readonly places: Places;
  readonly rewordings: Map<EventId, Of<'reword'>>;
  readonly edited: Map<EventId, BulletEdit[]>;
  /** Bullets of the editor's own, with the entries that wrote them. */
  readonly own: Map<EventId, Of<'write'>>;
}

const GONE = 'what it names is not there today: its seed has changed or gone, or yesterday told it';

/** @param given each heading with its bullets in order, none of them finished: names are put right behind this */
export function applyToList(given: readonly Heading[], edits: readonly Edit[], context: ListContext): EditedList {
  const places = placesOf(given, context.story);
  const work: Work = { ...context, places, rewordings: new Map(), edited: new Map(), own: new Map() };
  for (const edit of edits) {
    if (edit.verb === 'write') write(edit, work);
    else if (edit.verb === 'drop') drop(edit, work);
    else if (edit.verb === 'pin' || edit.verb === 'take') force(edit, work);
    else if (edit.verb === 'move' || edit.verb === 'reword') {
      const place = locate(edit, work);
      if (place && edit.verb === 'move') move(edit, place, edit, work);
      else if (place && edit.verb === 'reword') reword(edit, place, work);
    }
  }
  nameSections(edits, work);
  return { headings: places.headings(), rewordings: work.rewordings, edited: work.edited };
}

/** Where the bullet stands that an entry names; tells the outcome where there is none. */
function locate(edit: Of<'move' | 'reword' | 'pin' | 'take'>, work: Work): Place | null {
  const event = work.own.has(edit.event) ? null : work.find(edit.event);
  const place = work.places.find(event?.id ?? edit.event);
  if (place) return place;
  if (event) work.outcomes.set(edit, 'no-effect', `not in the list: ${work.whyNot(event.id)}`);
  else work.outcomes.set(edit, 'gone', GONE);
  return null;
}

function mark({ item }: Place, verb: BulletEdit, { edited }: Work): void {
  const marks = edited.get(item.id) ?? [];
  if (!marks.includes(verb)) edited.set(item.id, [...marks, verb]);
}

function move(
  edit: Of<'move' | 'take'>,
  place: Place,
  to: { readonly section?: string | undefined; readonly before?: EventId | undefined },
  work: Work,
): void {
  const { places, outcomes, find } = work;
  const asked = to.before === undefined ? null : places.find(find(to.before)?.id ?? to.before);
  const before = asked?.item.id === place.item.id ? null : asked;
  if (to.before !== undefined && !before && to.section === undefined) {
    outcomes.set(edit, 'no-effect', 'the bullet that it was to stand before is not in the list');
    return;
  }
  const section = to.section ?? before?.heading.id ?? place.heading.id;
  const there = places.put(places.takeOut(place), section, before?.item ?? null);
  if (!there || (to.before !== undefined && !before))
    outcomes.set(edit, 'applied', 'to the end: the bullet that it was to stand before is not there');
  if (edit.verb === 'move') mark(place, 'move', work);
}

/** Events are pinned and taken before the choice: here they get their places. A bullet of the editor's own is in the list. */
function force(edit: Of<'pin' | 'take'>, work: Work): void {
  const own = work.own.has(edit.event);
  if (work.outcomes.of(edit) !== 'applied' && !own) return;
  const place = locate(edit, work);
  if (!place) return;
  if (own) work.outcomes.set(edit, 'applied');
  if (edit.verb === 'take') {
    if (edit.section !== undefined) move(edit, place, { section: edit.section }, work);
    return;
  }
  work.places.pin(place);
  mark(place, 'pin', work);
}

function reword(edit: Of<'reword'>, place: Place, work: Work): void {
  const earlier = work.rewordings.get(place.item.id);
  if (earlier) work.outcomes.supersede(earlier, 'rewords it');
  work.rewordings.set(place.item.id, edit);
  mark(place, 'reword', work);
}

function write(edit: Of<'write'>, work: Work): void {
  const { places, outcomes, own } = work;
  if (work.find(edit.id)) {
    outcomes.set(edit, 'no-effect', `${edit.id} is the id of an event of the day: choose another`);
    return;
  }
  const made = ownBullet(edit, work.shelf);
  if ('missing' in made) {
    outcomes.set(edit, 'gone', made.missing);
    return;
  }
  const earlier = own.get(edit.id);
  if (earlier) outcomes.supersede(earlier, 'writes it anew');
  const place = places.find(edit.id);
  if (place) places.takeOut(place);
  work.rewordings.delete(edit.id);
  own.set(edit.id, edit);
  places.put([{ id: edit.id, salience: 0, denies: null, own: made }], edit.section, null);
  work.edited.set(edit.id, ['write']);
}

/** Events are dropped before the choice; this is for a bullet of the editor's own. */
function drop(edit: Of<'drop'>, { places, own, outcomes }: Work): void {
  const place = own.has(edit.event) ? places.find(edit.event) : null;
  if (!place) return;
  places.takeOut(place);
  own.delete(edit.event);
  outcomes.set(edit, 'applied');
}

/** Once all bullets stand where they belong: a heading may be named before its section has any. */
function nameSections(edits: readonly Edit[], { places, outcomes }: Work): void {
  const orders = edits.filter((edit) => edit.verb === 'sections');
  for (const edit of orders.slice(0, -1)) outcomes.supersede(edit, 'orders the sections');
  for (const edit of orders.slice(-1))
    if (!places.order(edit.order)) outcomes.set(edit, 'no-effect', 'none of these sections is in the list');
  const renamed = new Map<string, Of<'rename'>>();
  for (const edit of edits.filter((edit) => edit.verb === 'rename')) {
    const earlier = renamed.get(edit.section);
    if (earlier) outcomes.supersede(earlier, 'renames it');
    renamed.set(edit.section, edit);
  }
  for (const edit of renamed.values())
    if (!places.rename(edit.section, edit.heading))
      outcomes.set(edit, 'no-effect', 'no bullet stands under this section');
}
