/** The list while the editor's entries move its bullets about. */
import type { EventId } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import type { Heading, Item } from '../arrange.ts';

interface OpenHeading {
  readonly id: string;
  heading: string;
  readonly items: Item[];
}

/** Where a bullet stands. */
export interface Place {
  readonly heading: OpenHeading;
  readonly at: number;
  readonly item: Item;
}

export interface Places {
  find(id: EventId): Place | null;
  /** Takes a bullet, and those right behind it that deny it, out of the list. */
  takeOut(place: Place): readonly Item[];
  /**
   * Puts bullets under a heading, which is made where there is none.
   * @param before the bullet that they stand before; null for the end
   * @returns false where that one is not under this heading: they are at its end
   */
  put(items: readonly Item[], section: string, before: Item | null): boolean;
  /** To the head of its section, behind those that were put there before it. */
  pin(place: Place): void;
  /** @returns false where no bullet stands under this section */
  rename(section: string, heading: string): boolean;
  /** Those named first, in their order. @returns false where none of them is there */
  order(sections: readonly string[]): boolean;
  /** Those that have bullets. */
  headings(): readonly Heading[];
}

export function placesOf(given: readonly Heading[], story: Story): Places {
  const headings = given.map((one): OpenHeading => ({ ...one, items: [...one.items] }));
  const pinned = new Set<EventId>();
  const last = story.sections.at(-1)?.id;
  const headingOf = (id: string): OpenHeading => {
    const there = headings.find((one) => one.id === id);
    if (there) return there;
    const made = { id, heading: story.sections.find((one) => one.id === id)?.heading ?? inWords(id), items: [] };
    // The section that takes what no other does stays behind it.
    headings.splice(headings.at(-1)?.id === last ? -1 : headings.length, 0, made);
    return made;
  };
  const takeOut = ({ heading, at, item }: Place): readonly Item[] => {
    let end = at + 1;
    while (heading.items[end]?.denies === item.id) end += 1;
    return heading.items.splice(at, end - at);
  };
  return {
    find(id) {
      for (const heading of headings) {
        const at = heading.items.findIndex((item) => item.id === id);
        const item = heading.items[at];
        if (item) return { heading, at, item };
      }
      return null;
    },
    takeOut,
    put(items, section, before) {
      const target = headingOf(section).items;
      const at = before === null ? -1 : target.indexOf(before);
      target.splice(at < 0 ? target.length : at, 0, ...items);
      for (const { id } of items) pinned.delete(id);
      return before === null || at >= 0;
    },
    pin(place) {
      const items = takeOut(place);
      const behind = place.heading.items.findLastIndex(({ id }) => pinned.has(id)) + 1;
      place.heading.items.splice(behind, 0, ...items);
      for (const { id } of items) pinned.add(id);
    },
    rename(section, text) {
      const heading = headings.find(({ id, items }) => id === section && items.length > 0);
      if (heading) heading.heading = text;
      return heading !== undefined;
    },
    order(sections) {
      const rank = ({ id }: OpenHeading): number => {
        const at = sections.indexOf(id);
        return at < 0 ? sections.length : at;
      };
      headings.sort((a, b) => rank(a) - rank(b));
      return headings.some(({ id }) => sections.includes(id));
    },
    headings: () => headings.filter(({ items }) => items.length > 0),
  };
}

/** "peace-talks" → "Peace talks": the heading of a section that neither story.yaml nor an entry names. */
const inWords = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
