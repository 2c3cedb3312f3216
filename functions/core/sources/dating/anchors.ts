import type { Article } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { daysOf } from './dates.ts';
import { type EpochDay, epochOf, yearOf } from './epoch.ts';
import type { Reading } from './reading.ts';

/** A day near which a file's items may lie, and how much it is to be trusted (0 to 1). */
export interface Anchor {
  readonly day: EpochDay;
  readonly strength: number;
  /** Which item of the file gave it. */
  readonly item: number;
}

/** Trust in a day in figures, by where it stands; a year left open and found by its weekday or the years near by costs half. */
const STRENGTH = { line: 1, caption: 0.8, text: 0.5, embed: 0.5 } as const;
const OPEN_YEAR = 0.5;
const DAY_COUNT = 0.8;

/** The anchors that an item's own text gives. `years` are those in which a day without a year may lie. */
export function ownAnchors(
  reading: Reading,
  item: number,
  years: ReadonlySet<number>,
  inBody: (at: number) => boolean,
  story: Pick<Story, 'dayCount'>,
): Anchor[] {
  const anchors: Anchor[] = [];
  for (const mention of reading.dates) {
    if (mention.ahead) continue;
    const trust = STRENGTH[mention.place === 'text' && !inBody(mention.start) ? 'caption' : mention.place];
    const days = daysOf(mention, years);
    const open = mention.year === null ? OPEN_YEAR / days.length : 1;
    for (const day of days) anchors.push({ day, strength: trust * open, item });
  }
  // What an item names last in time is nearest to its own day; older days are its background.
  const latest = anchors.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const near = anchors.filter((anchor) => anchor.day > latest - 400);
  if (reading.dayCount) near.push({ day: countedDay(story, reading.dayCount.day), strength: DAY_COUNT, item });
  return near;
}

/** The day that bears a number in the story's own count. */
export const countedDay = (story: Pick<Story, 'dayCount'>, day: number): EpochDay =>
  epochOf(story.dayCount.date) + day - story.dayCount.day;

/**
 * The years in which a file's days without a year may lie: those of its own dated items, else of the corpus; and the
 * latest that more than one item or a picture names, and the next.
 */
export function yearsOf(
  items: readonly { readonly article: Article; readonly reading: Reading }[],
  corpusDays: Iterable<EpochDay>,
): Set<number> {
  const years = new Set<number>();
  // A year named once may be one to come, or a slip; a picture's own stands for itself.
  const votes = new Map<number, number>();
  const vote = (year: number | null, weight: number) => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const { reading } of items) {
    const stated = reading.dates.filter((mention) => !mention.ahead && mention.place !== 'embed');
    for (const year of new Set([reading.year, ...stated.map((mention) => mention.year)])) vote(year, 1);
    for (const { place, year } of stated) if (place !== 'text') vote(year, 1);
  }
  const named = [...votes].sort((a, b) => b[0] - a[0]);
  const latest = (named.find(([, count]) => count > 1) ?? named[0])?.[0];
  if (latest !== undefined) years.add(latest).add(latest + 1);
  const own = items.flatMap(({ article }) => (article.published === null ? [] : [epochOf(article.published)]));
  for (const day of own.length ? own : corpusDays)
    years
      .add(yearOf(day))
      .add(yearOf(day + 30))
      .add(yearOf(day - 30));
  return years;
}

/** Less trust than this, over all items of a file, and the file has no hold in the calendar at all. */
const LEAST_TRUST = 0.8;

/** The most candidate days of one file. */
const MOST_DAYS = 366;

/**
 * The days that the items of a file may lie on: those around its anchors, the best trusted first; none where too little
 * holds the file in the calendar. A long file may stray further from an anchor.
 */
export function candidateDays(anchors: readonly Anchor[], items: number): EpochDay[] {
  const best = new Map<number, number>();
  for (const { item, strength } of anchors) best.set(item, Math.max(best.get(item) ?? 0, strength));
  const trust = [...best.values()].reduce((a, b) => a + b, 0);
  if (trust < LEAST_TRUST) return [];
  const weight = new Map<EpochDay, number>();
  for (const { day, strength } of anchors) weight.set(day, (weight.get(day) ?? 0) + strength);
  const reach = Math.min(120, Math.max(30, 2 * items));
  const days = new Set<EpochDay>();
  for (const [day] of [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (days.size >= MOST_DAYS) break;
    for (let near = day - reach; near <= day + reach; near++) days.add(near);
  }
  return [...days].sort((a, b) => a - b);
}
