import type { Article } from '../../model.ts';
import { contentStems } from '../../text/tokens.ts';
import { daysOf, lastBefore } from './dates.ts';
import { type EpochDay, epochOf, weekdayOf } from './epoch.ts';
import { type Like, likePassages } from './like.ts';
import type { Reading } from './reading.ts';

/** A passage somewhere in the corpus that tells the same and whose day is known. */
export interface Link {
  readonly day: EpochDay;
  /** Cosine of the two passages, 0 to 1. */
  readonly likeness: number;
  /** `article`: the other was published then; `list`: an item of a list of that day; `told`: the passage names the day. */
  readonly kind: 'article' | 'list' | 'told';
  readonly from: Article;
}

export interface LinkSource extends Told {
  /** The day of publication where known. */
  readonly day: EpochDay | null;
  /** The years in which a day without a year may lie. */
  readonly years: ReadonlySet<number>;
}

/** An article with the words by which it is compared with others. */
export interface Told {
  readonly article: Article;
  readonly reading: Reading;
  /** Stems of its opening. */
  readonly lead: readonly string[];
  /** Stems of each sentence that names a weekday, in the order of `reading.weekdays`, up to a number of them. */
  readonly sentences: readonly (readonly string[])[];
  /** Stems of each sentence that names a day in figures, in the order of `reading.dates`; none for other mentions. */
  readonly dated: readonly (readonly string[])[];
  /** Stems of each item of a list; none where it is no list. */
  readonly items: readonly (readonly string[])[];
}

/** Most sentences of one article that are looked up by their weekday. */
const MOST_SENTENCES = 8;

/** The words by which an article is compared with others. */
export function tell(article: Article, reading: Reading, seedText: string): Told {
  const block = ({ start, end }: { start: number; end: number }) => seedText.slice(start, end);
  const opening = article.blocks.slice(0, LEAD_BLOCKS).map(block).join(' ').slice(0, LEAD_CHARS);
  return {
    article,
    reading,
    lead: contentStems(`${article.title} ${opening}`),
    sentences: reading.weekdays
      .slice(0, MOST_SENTENCES)
      .map((cue) => contentStems(sentenceAt(reading.text, cue.start))),
    dated: reading.dates.map((mention) =>
      mention.ahead || mention.place !== 'text' ? [] : contentStems(sentenceAt(reading.text, mention.start)),
    ),
    items: article.kind === 'list' ? article.blocks.map((item) => contentStems(block(item))) : [],
  };
}

interface Passage {
  readonly day: EpochDay;
  readonly kind: Link['kind'];
  readonly source: LinkSource;
  readonly terms: readonly string[];
}

/** The least likeness at which two passages are held to tell the same. */
const LEAST = { article: 0.22, list: 0.25, told: 0.33 } as const;
/** Links of an article that count, the likest first. */
const MOST = 6;
const LEAD_BLOCKS = 3;
const LEAD_CHARS = 700;

/** Finds, for an article without a date, passages that tell the same and have one. No pass compares all with all. */
export function linker(sources: readonly LinkSource[]): (target: Told) => Link[] {
  const passages = sources.flatMap(passagesOf);
  const published = likePassages(passages.filter(({ kind }) => kind !== 'told'));
  const told = Array.from({ length: 7 }, (_, weekday) =>
    likePassages(passages.filter(({ kind, day }) => kind === 'told' && weekdayOf(day) === weekday)),
  );

  return (target) => {
    const links: Link[] = [];
    const add = ({ passage, likeness }: Like<Passage>) =>
      links.push({ day: passage.day, likeness, kind: passage.kind, from: passage.source.article });
    for (const found of published(target.lead, LEAST.article)) {
      const { kind, source } = found.passage;
      if (found.likeness >= LEAST[kind] && mayLean(target.article, source.article)) add(found);
    }
    for (const [i, sentence] of target.sentences.entries()) {
      const cue = target.reading.weekdays[i];
      if (!cue || cue.use === 'ahead') continue;
      for (const found of told[cue.weekday]?.(sentence, LEAST.told) ?? [])
        if (found.passage.source.article.id !== target.article.id) add(found);
    }
    return links.sort((a, b) => b.likeness - a.likeness || a.day - b.day).slice(0, MOST);
  };
}

/** Within a file the order binds already: there only a date that a text states or stamps adds to it. */
const mayLean = (target: Article, source: Article): boolean =>
  target.id !== source.id && (target.file !== source.file || source.dating !== 'inferred');

function passagesOf(source: LinkSource): Passage[] {
  const passages: Passage[] = [];
  const { article, reading, day } = source;
  if (day !== null) {
    const terms = article.kind === 'list' ? source.items : [source.lead];
    for (const item of terms)
      passages.push({ day, kind: article.kind === 'list' ? 'list' : 'article', source, terms: item });
  }
  for (const [i, mention] of reading.dates.entries()) {
    if (mention.ahead || mention.place !== 'text') continue;
    const last = mention.year === null && day !== null ? lastBefore(mention, day) : null;
    const terms = source.dated[i] ?? [];
    for (const told of last === null ? daysOf(mention, source.years) : [last]) {
      passages.push({ day: told, kind: 'told', source, terms });
    }
  }
  return passages;
}

/** The sentence around an offset, 400 characters at the most. */
export function sentenceAt(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - 200), at);
  const opens = Math.max(left.lastIndexOf('. '), left.lastIndexOf('\n'));
  const right = text.slice(at, at + 200);
  const closes = right.search(/[.?!](?:\s|$)|\n/);
  return left.slice(opens + 1) + (closes < 0 ? right : right.slice(0, closes));
}

/** Chance that what is linked lies so many days after (or before) the link's day. */
const SPREAD: Record<Link['kind'], (after: number) => number> = {
  article: (after) => [0.5, 0.15, 0.05, 0.02][Math.abs(after)] ?? 0,
  list: (after) => ({ '-3': 0.05, '-2': 0.12, '-1': 0.41, '0': 0.34, '1': 0.06 })[String(after)] ?? 0,
  told: (after) => [0.55, 0.33, 0.06, 0.03][after] ?? 0,
};

/** Likeness at which the trust in a link begins; where the weekday fits as well, less of it will do. */
const NO_TRUST = { article: 0.17, list: 0.2, told: 0.2 } as const;

/** Trust that a link of this likeness tells the same happening. */
export const linkTrust = ({ likeness, kind }: Link): number =>
  Math.min(0.9, Math.max(0, (likeness - NO_TRUST[kind]) / (kind === 'told' ? 0.25 : 0.4)));

/** Days over which an article without any link might lie, for comparing with one that has. */
const ANY_DAY = 60;
/** What a later telling weighs against an earlier one as like: news is repeated, never told in advance. */
const RETOLD = 0.6;

/** Log-chance of the links, as a function of the day of publication; 0 everywhere where there are none. */
export function linkScorer(links: readonly Link[]): (day: EpochDay) => number {
  const weighed = links.map((link) => {
    const earlier = links.filter((other) => other.day < link.day && other.likeness > 0.8 * link.likeness).length;
    return { link, weight: linkTrust(link) * RETOLD ** Math.min(earlier, 3) };
  });
  const weights = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return () => 0;
  const doubt = links.reduce((product, link) => product * (1 - linkTrust(link)), 1);
  return (day) => {
    let chance = 0;
    for (const { link, weight } of weighed) chance += weight * SPREAD[link.kind](day - link.day);
    return Math.log(doubt + (1 - doubt) * ANY_DAY * (chance / weights) + 1e-9);
  };
}

export const dayOfArticle = (article: Article): EpochDay | null =>
  article.published === null ? null : epochOf(article.published);
