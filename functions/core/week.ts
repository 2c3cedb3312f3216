/** The order of the steps from a week's editions to its one digest: what they told, once each, chosen and arranged anew. */
import { type Unit, weightOf } from './digest/week/choose.ts';
import { composeWeekDigest } from './digest/week/compose.ts';
import { denialsAmong } from './digest/week/denials.ts';
import { introductionsOf } from './digest/week/introductions.ts';
import type { WeekItem } from './digest/week/item.ts';
import { NoEditionError } from './errors.ts';
import { akinOf } from './events/akin.ts';
import { featuresOf } from './events/features.ts';
import { overtaken } from './events/overtaken.ts';
import { retellings, standingOf, type Telling } from './events/retold.ts';
import { COVERAGE } from './events/salience.ts';
import { leansOnAnother } from './events/unfit.ts';
import {
  type Article,
  ArticleId,
  type Bullet,
  type Digest,
  type IsoDate,
  type Statement,
  StatementId,
} from './model.ts';
import { extractStatements } from './statements/extract.ts';
import { dayNumber } from './story/days.ts';
import type { Story } from './story/schema.ts';
import { daysOfWeek } from './story/weekly.ts';
import { shareOfMean } from './text/coverage.ts';
import { countWords } from './text/tokens.ts';

/**
 * One digest over the seven days up to `date`, from their editions as they were approved: each bullet keeps its
 * citations, and no happening is told twice.
 * @param digests of any days, in any order; those of the week are taken
 * @throws {NoEditionError} where none of the seven days has an edition
 * @throws {InputError} where the date is before the story's first day
 */
export function composeWeek(story: Story, date: IsoDate, digests: readonly Digest[]): Digest {
  const [first = date, ...others] = daysOfWeek(date).slice(-dayNumber(story, date));
  const editions = [first, ...others].flatMap((day) => digests.find((one) => one.date === day) ?? []);
  const tellings = readTellings(editions, story);
  if (tellings.length === 0)
    throw new NoEditionError(`no weekly edition for ${date}: none of its seven days has an edition`);
  const { standing, groupOf, retold } = onceEach(tellings);
  const gone = overtaken(standing);
  const { free = [], leaning = [] } = Object.groupBy(
    standing.filter((one) => !gone.has(one)),
    ({ statement }) => (leansOnAnother(statement) ? 'leaning' : 'free'),
  );
  const items = itemsOf(free, groupOf);
  return composeWeekDigest({
    story,
    days: [first, ...others],
    digests: editions,
    units: unitsOf(items, editions, groupOf),
    leftOut: { leans: leaning.length, overtaken: gone.size, retold },
  });
}

type Read = Telling & Pick<WeekItem, 'place' | 'section' | 'statement' | 'leans' | 'coverage'>;

/** The bullets of the editions, each read as one statement, in the order of the days and of their lists. */
function readTellings(editions: readonly Digest[], story: Story): readonly Read[] {
  const read = editions.flatMap((edition) => {
    const bullets = edition.sections.flatMap((section) => section.items.map((bullet) => ({ bullet, section })));
    const items = bullets.map(({ bullet, section: { id, heading } }) => {
      const article = articleOf(bullet, edition.date);
      return {
        bullet,
        date: edition.date,
        section: { id, heading },
        article,
        statement: statementOf(article, bullet, story),
      };
    });
    const leans = introductionsOf(items, story);
    return items.map((item, place) => ({ ...item, place, leans: leans.get(item.bullet) ?? [] }));
  });
  const { features } = featuresOf(
    read.map(({ statement }) => statement),
    read.map(({ article }) => article),
    story,
  );
  const covers = shareOfMean(features.map(({ vector }) => vector));
  return read.flatMap(({ article: _, ...one }, at) => {
    const own = features[at];
    return own ? [{ ...one, features: own, coverage: round(COVERAGE * covers(own.vector)) }] : [];
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A bullet's text as an article of one paragraph. */
function articleOf({ id, text, citations: [lead] }: Bullet, date: IsoDate): Article {
  return {
    id: ArticleId.parse(`${date}:${id}`),
    file: `${date}:${id}`,
    kind: 'article',
    layout: 'bullet',
    title: lead?.title ?? '',
    titleSpan: null,
    outlet: lead?.outlet ?? null,
    author: null,
    agency: null,
    url: null,
    published: lead?.published ?? date,
    dating: 'stated',
    evidence: [],
    start: 0,
    end: text.length,
    words: countWords(text),
    blocks: [{ start: 0, end: text.length, heading: null }],
  };
}

/** What a bullet's sentences say, as one. */
function statementOf(article: Article, { text }: Bullet, story: Story): Statement {
  const { kept } = extractStatements(article, text, story);
  return {
    id: StatementId.parse(article.id),
    articleId: article.id,
    file: article.file,
    start: 0,
    end: text.length,
    text,
    block: 0,
    index: 0,
    heading: null,
    attribution: kept.find(({ attribution }) => attribution !== null)?.attribution ?? null,
    voices: kept.flatMap(({ voices }) => voices),
    quotes: kept.flatMap(({ quotes }) => quotes),
    when: kept[0]?.when ?? null,
    mentions: kept.flatMap(({ mentions }) => mentions),
    background: false,
    commentary: false,
    standsAlone: true,
    leans: null,
  };
}

interface Told {
  /** Of each happening the telling that stands for all. */
  readonly standing: readonly Read[];
  /** All tellings of the happening that a bullet tells. */
  readonly groupOf: ReadonlyMap<Bullet, readonly Read[]>;
  /** Tellings for which another stands. */
  readonly retold: number;
}

function onceEach(tellings: readonly Read[]): Told {
  const groups = retellings(tellings);
  const standing = groups.flatMap(([earliest, ...later]) =>
    earliest
      ? [standingOf([earliest, ...later], ({ bullet, coverage }) => weightOf({ bullet, coverage, told: 1 }))]
      : [],
  );
  const groupOf = new Map(groups.flatMap((group) => group.map(({ bullet }) => [bullet, group] as const)));
  return { standing, groupOf, retold: tellings.length - standing.length };
}

function itemsOf(standing: readonly Read[], groupOf: Told['groupOf']): readonly WeekItem[] {
  const akin = akinOf(standing.map(({ features }) => features));
  return standing.map(({ features: _, ...one }, at) => ({
    ...one,
    told: groupOf.get(one.bullet)?.length ?? 1,
    akin: (akin[at] ?? []).flatMap((other) => standing[other]?.bullet.id ?? []),
  }));
}

/** Each item with the one that denies it, as the editions had them together. */
function unitsOf(items: readonly WeekItem[], editions: readonly Digest[], groupOf: Told['groupOf']): Unit<WeekItem>[] {
  const denialOf = new Map(editions.flatMap((edition) => [...denialsAmong(edition)]));
  const itemOf = new Map(items.flatMap((item) => (groupOf.get(item.bullet) ?? []).map(({ bullet }) => [bullet, item])));
  const taken = new Set<WeekItem>();
  const pairs = items.map((item) => {
    const denials = (groupOf.get(item.bullet) ?? []).flatMap(({ bullet }) => denialOf.get(bullet) ?? []);
    const denial = denials.flatMap((one) => itemOf.get(one) ?? []).find((one) => one !== item && !taken.has(one));
    if (denial) taken.add(denial);
    return { item, denial: denial ?? null };
  });
  return pairs.filter(({ item }) => !taken.has(item));
}
