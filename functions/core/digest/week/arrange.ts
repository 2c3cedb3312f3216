/** Chosen bullets of a week → its sections: each day's own headings, matters together, each in the order of the days. */
import type { Bullet, Section } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { byCodeUnit } from '../../text/order.ts';
import { type Matter, matters } from '../matters.ts';
import { inOrder, sectionsOf } from '../sections.ts';
import { itemsOf, type WeekChoice } from './choose.ts';
import type { WeekItem } from './item.ts';
import { nameOver } from './names.ts';

/** An affair that gives the week fewer bullets than this is told under the ordinary headings. */
const LEAST_OF_AFFAIR = 3;

type Chosen = WeekChoice<WeekItem>['chosen'][number];

export function arrangeWeek(chosen: readonly Chosen[], story: Story): Section[] {
  const rows = chosen.map((one) => ({ ...one, statement: one.unit.item.statement, heading: headingOf(one, story) }));
  const groups = matters(rows);
  const affairs = affairsOf(rows, story);
  const placed = sectionsOf(
    rows.filter(({ heading }) => !affairs.has(heading)),
    story,
  );
  const heads = [
    ...[...affairs].map((heading, at) => ({
      id: at === 0 ? 'affair' : `affair-${at + 1}`,
      heading,
      rows: byMatter(groups, (row) => row.heading === heading),
    })),
    ...story.sections.map(({ id, heading }) => ({
      id,
      heading,
      rows: byMatter(groups, (row) => placed.get(row) === id),
    })),
  ];
  const filled = heads.flatMap((head) => {
    const items = head.rows.flatMap(bulletsOf);
    return items.length > 0 ? [{ id: head.id, heading: head.heading, items }] : [];
  });
  const itemOf = new Map(
    rows.flatMap(({ unit }) =>
      itemsOf(unit).map((item): [string, WeekItem] => [keyOf(item.date, item.bullet.id), item]),
    ),
  );
  const met = new Set<string>();
  return inOrder(filled, story).map((section) => ({
    ...section,
    items: section.items.map((bullet) => {
      const item = itemOf.get(keyOf(bullet.date ?? '', bullet.id));
      return item ? nameOver({ ...item, bullet }, met, story) : bullet;
    }),
  }));
}

interface Row extends Chosen {
  readonly statement: WeekItem['statement'];
  /** The heading above it in its day's list. */
  readonly heading: string;
}

/** The story's own heading of today for a section of the story, else what the day wrote. */
const headingOf = ({ unit: { item } }: Chosen, story: Story): string =>
  story.sections.find(({ id }) => id === item.section.id)?.heading ?? item.section.heading;

/** Headings that days had for an affair, where it gives the week bullets enough. */
function affairsOf(rows: readonly Row[], story: Story): ReadonlySet<string> {
  const own = new Set(story.sections.map(({ heading }) => heading));
  const given = Map.groupBy(
    rows.filter(({ heading }) => !own.has(heading)),
    ({ heading }) => heading,
  );
  return new Set([...given].filter(([, all]) => all.length >= LEAST_OF_AFFAIR).map(([heading]) => heading));
}

/** The matter with the weightiest first; in a matter the days in their order, and each day's items in that of its list. */
const byMatter = (groups: readonly Matter<Row>[], belongs: (row: Row) => boolean): Row[] =>
  groups
    .map(({ items }) => items.filter(belongs))
    .filter((items) => items.length > 0)
    .sort((a, b) => weightiest(b) - weightiest(a))
    .flatMap((items) => items.toSorted((a, b) => byDay(a.unit.item, b.unit.item)));

const byDay = (a: WeekItem, b: WeekItem): number => byCodeUnit(a.date, b.date) || a.place - b.place;

const weightiest = (rows: readonly Row[]): number => Math.max(...rows.map(({ salience }) => salience));

/** A bullet as it stands in the week, its denial behind it: what was an update on its day is the news of the week. */
const bulletsOf = ({ unit, salience, parts }: Row): Bullet[] =>
  itemsOf(unit).map((item) => ({
    ...item.bullet,
    ...(item === unit.item ? { salience, parts } : {}),
    status: 'new',
    date: item.date,
  }));

const keyOf = (date: string, id: string): string => `${date}:${id}`;
