import type { Article } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { type Anchor, candidateDays, countedDay, ownAnchors } from './anchors.ts';
import { type DateMention, lastBefore } from './dates.ts';
import { type EpochDay, isoOf, weekdayOf } from './epoch.ts';
import { evidenceFor, neighbourEvidence } from './evidence.ts';
import { dayOfArticle, type Link, linkScorer, linkTrust } from './links.ts';
import type { Bond } from './neighbours.ts';
import { periodScore, speaksOfPeriods } from './periods.ts';
import type { Reading } from './reading.ts';
import { readSequence } from './sequence.ts';
import { sureDay } from './sure.ts';
import { dateScorer, weekdayScores, yearScore } from './weights.ts';

/** An article of a file with its cues. */
export interface Item {
  readonly article: Article;
  readonly reading: Reading;
  readonly links: readonly Link[];
  /** What binds it to the item before it in the file. */
  readonly bond: Bond;
  /** The years in which a day without a year may lie. */
  readonly years: ReadonlySet<number>;
}

/** From this chance on, the day that a text gives as its own counts as stated. */
const STATED = 0.9;
const NEVER = -60;

/** Dates the articles of one file, in the order of the file; those that have a date keep it. */
export function dateFile(items: readonly Item[], story: Story): Article[] {
  const articles = items.map((item) => item.article);
  if (items.every((item) => item.article.published !== null)) return articles;
  const fixed = articles.map(dayOfArticle);
  const own = fixed.filter((day) => day !== null);
  const anchors = items.flatMap((item, i) => anchorsOf(item, i, fixed[i] ?? null, story));
  const near = candidateDays(anchors, items.length);
  if (!near.length) return articles;
  const days = [...new Set([...near, ...own])].sort((a, b) => a - b);

  const repeats = repeatsIn(items);
  const sequence = items.map((item, i) => {
    const known = fixed[i] ?? null;
    const score = new Float64Array(days.length);
    for (const cue of known === null ? cuesOf(item, repeats, story) : [(day: EpochDay) => (day === known ? 0 : NEVER)])
      for (let d = 0; d < score.length; d++) score[d] = (score[d] ?? 0) + cue(days[d] ?? 0);
    return { score, ...item.bond };
  });
  const live = items.every((item) => item.article.kind === 'live-post');
  const { order, days: left, chances } = readSequence(days, sequence, live);
  const dated = items.map((item, i) => (fixed[i] === null ? chosen(item, left, chances[i]) : item.article));
  return dated.map((article, i) => {
    if (fixed[i] !== null || article.published === null || order === 'unordered') return article;
    const before = dated.slice(Math.max(0, i - 5), i).findLast((other) => other.published !== null);
    const after = dated.slice(i + 1, i + 6).find((other) => other.published !== null);
    if (article.evidence.length === 0 && !live && !hemmedIn(before, after)) return articles[i] ?? article;
    return { ...article, evidence: [...article.evidence, ...neighbourEvidence(before, after, order)] };
  });
}

/** Whether two neighbours leave hardly a choice to what stands between them, though it names nothing itself. */
function hemmedIn(before: Article | undefined, after: Article | undefined): boolean {
  const [from, to] = [before && dayOfArticle(before), after && dayOfArticle(after)];
  return typeof from === 'number' && typeof to === 'number' && Math.abs(to - from) <= 2;
}

function anchorsOf(
  { article, reading, links, years }: Item,
  item: number,
  fixed: EpochDay | null,
  story: Story,
): Anchor[] {
  if (fixed !== null) return [{ day: fixed, strength: 1, item }];
  return [
    ...ownAnchors(reading, item, years, (at) => inBody(article, at), story),
    ...links.map((link) => ({ day: link.day, strength: linkTrust(link) / 2, item })),
  ];
}

const inBody = (article: Article, at: number): boolean =>
  article.blocks.some((block) => article.start + at >= block.start && article.start + at < block.end);

/** How many items of the file name the day of a mention, whatever the year. */
function repeatsIn(items: readonly Item[]): (mention: DateMention) => number {
  const key = ({ month, day }: DateMention) => month * 32 + day;
  const counts = new Map<number, number>();
  for (const { reading } of items)
    for (const day of new Set(reading.dates.map(key))) counts.set(day, (counts.get(day) ?? 0) + 1);
  return (mention) => counts.get(key(mention)) ?? 1;
}

/** Chances of a text that counts the story's days being off by one: publishers begin at 0 or at 1. */
const COUNT_OFF = -1.2;
const COUNT_WRONG = -4;

/** The log-likelihoods of an item's cues, each as a function of its day; they add up. */
function cuesOf(
  { article, reading, links }: Item,
  repeats: (mention: DateMention) => number,
  story: Story,
): ((day: EpochDay) => number)[] {
  const { dayCount, periods } = reading;
  const cues: ((day: EpochDay) => number)[] = [];
  if (reading.weekdays.length > 0) {
    const weekdays = weekdayScores(reading);
    cues.push((day) => weekdays[weekdayOf(day)] ?? 0);
  }
  if (reading.dates.length > 0) cues.push(dateScorer(reading, (mention) => inBody(article, mention.start), repeats));
  if (reading.year !== null) cues.push((day) => yearScore(reading, day));
  if (speaksOfPeriods(periods)) cues.push((day) => periodScore(periods, day));
  if (links.length > 0) cues.push(linkScorer(links));
  if (dayCount) {
    const counted = countedDay(story, dayCount.day);
    cues.push((day) => Math.max(COUNT_WRONG, COUNT_OFF * Math.abs(day - counted)));
  }
  return cues;
}

function chosen(
  { article, reading, links }: Item,
  days: readonly EpochDay[],
  chances: Float64Array | undefined,
): Article {
  const sure = chances ? sureDay(days, chances) : null;
  if (sure === null) return article;
  const { day, chance } = sure;
  const line = reading.dates.some((mention) => mention.place === 'line' && lastBefore(mention, day) === day);
  return {
    ...article,
    published: isoOf(day),
    dating: line && chance >= STATED ? 'stated' : 'inferred',
    evidence: [...article.evidence, ...evidenceFor(article, reading, links, day)],
  };
}
