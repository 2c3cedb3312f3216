/** What the list of a week tells of all that its days told: by weight and coverage, under the weekly length. */
import type { NewsEvent } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { weekLength } from '../../story/weekly.ts';
import { choose } from '../choose.ts';
import { readTerms } from '../terms.ts';
import type { WeekItem } from './item.ts';

/** What a day's list took off for its neighbours there. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['repeats', 'akin', 'same-speaker']);
/** What each further edition that told it adds. */
const AGAIN = 0.6;

/** What a bullet weighs by itself, by its parts. */
function partsOf({ bullet, coverage, told }: Weighed): Record<string, number> {
  const parts = Object.fromEntries(Object.entries(bullet.parts).filter(([name]) => !OF_THE_DAY.has(name)));
  return { ...parts, coverage, ...(told > 1 ? { retold: round(AGAIN * (told - 1)) } : {}) };
}

type Weighed = Pick<WeekItem, 'bullet' | 'coverage' | 'told'>;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What an item weighs in the week. */
export const weightOf = (item: Weighed): number =>
  round(Object.values(partsOf(item)).reduce((total, part) => total + part, 0));

/** A bullet with the one that denies it: they are told both or neither. */
export interface Unit<T> {
  readonly item: T;
  readonly denial: T | null;
}

export interface WeekChoice<T> {
  /** The weightiest first, with what the choice made of its salience. */
  readonly chosen: readonly { readonly unit: Unit<T>; readonly salience: number; readonly parts: NewsEvent['parts'] }[];
  readonly overBudget: readonly T[];
  /** Past the words that an outlet allows of an article. */
  readonly terms: readonly T[];
}

export function chooseWeek<T extends WeekItem>(units: readonly Unit<T>[], story: Story): WeekChoice<T> {
  const { bullets, words } = weekLength(story);
  const budget = readTerms(story).budget();
  const terms: T[] = [];
  const within = units
    .toSorted((a, b) => weightOf(b.item) - weightOf(a.item))
    .filter((unit) => {
      const fits = itemsOf(unit).every(({ bullet: { citations, text } }) => {
        const [lead] = citations;
        return lead === undefined || budget.take({ id: lead.articleId, outlet: lead.outlet }, text);
      });
      if (!fits) terms.push(...itemsOf(unit));
      return fits;
    });
  const unitOf = new Map(within.map((unit) => [statementOf(unit), unit]));
  const candidates = [...unitOf].map(([statement, { item }]) => ({ statement, event: eventOf(item) }));
  const limits = { enough: bullets[0], bullets: bullets[1], words: words[1] };
  const chosen = choose(candidates, limits).chosen.flatMap(({ statement, event: { salience, parts } }) => {
    const unit = unitOf.get(statement);
    return unit ? [{ unit, salience, parts }] : [];
  });
  // A pair is one choice and two bullets.
  while (chosen.flatMap(({ unit }) => itemsOf(unit)).length > bullets[1]) chosen.pop();
  const taken = new Set(chosen.map(({ unit }) => unit));
  const overBudget = within.filter((unit) => !taken.has(unit)).flatMap(itemsOf);
  return { chosen, overBudget, terms };
}

export const itemsOf = <T>({ item, denial }: Unit<T>): readonly T[] => (denial ? [item, denial] : [item]);

/** A unit's words as one statement. */
const statementOf = ({ item, denial }: Unit<WeekItem>): WeekItem['statement'] =>
  denial ? { ...item.statement, text: `${item.bullet.text} ${denial.bullet.text}` } : item.statement;

function eventOf(item: WeekItem): NewsEvent {
  const { bullet, date, statement, akin } = item;
  return {
    id: bullet.id,
    statements: [statement.id],
    date,
    standing: bullet.standing,
    deniedBy: [],
    akin: [...akin],
    sources: [],
    salience: weightOf(item),
    parts: partsOf(item),
    status: bullet.status,
  };
}
