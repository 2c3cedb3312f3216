/**
 * On the story or not: what a reader by hand called each of some 1,150 items of the six days (`topic-labels.json`: day →
 * class → file → where the item starts; half of the days tuned on, half kept aside), and how well a topic of
 * `../shared/eval/timelines` is told from the other two by two or three seed terms.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Article } from '#core/model.ts';
import { readArticles } from '#core/reading.ts';
import { articlesOfDay } from '#core/sources/day.ts';
import { defaultStory } from '#core/story/default.ts';
import { learnProfile } from '#core/story/profile.ts';
import type { Story } from '#core/story/schema.ts';
import { judgeArticles, namesStory } from '#core/story/topic.ts';
import { anArticle } from '#tests/support/builders.ts';
import { type RawDay, SHARED } from './data.ts';
import { type Part, percent, shorten, table } from './table.ts';

/**
 * `on`: news of the story. `edge`: a reader may call it either way. `mixed`: a round-up or live page of many matters.
 * The others are left out, each for its reason; `off` is other news.
 */
const Label = z.enum(['on', 'edge', 'mixed', 'opinion', 'explainer', 'feature', 'quiz', 'static', 'off']);
export type Label = z.infer<typeof Label>;
const Labels = z.record(z.string(), z.partialRecord(Label, z.record(z.string(), z.array(z.int()))));

const REASONS = ['opinion', 'explainer', 'feature', 'quiz', 'static', 'off'] as const;
const TUNED = new Set(['2023-01-27', '2023-03-07', '2023-05-29']);
const WORST = 10;

/** The label of each item of a day that has one: the label stands at an offset that the item's passage holds. */
export function labelsOf(date: string): (article: Pick<Article, 'file' | 'start' | 'end'>) => Label | undefined {
  const day = Labels.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'topic-labels.json'), 'utf8')))[date];
  const at = new Map<string, [offset: number, label: Label][]>();
  for (const label of Label.options)
    for (const [file, offsets] of Object.entries(day?.[label] ?? {}))
      at.set(file, [...(at.get(file) ?? []), ...offsets.map((offset): [number, Label] => [offset, label])]);
  return ({ file, start, end }) =>
    at.get(file)?.find(([offset]) => start <= offset && offset < Math.max(end, start + 1))?.[1];
}

const read = new WeakMap<RawDay, readonly Article[]>();

/** A day's articles; the story only dates what has no date, which no dump has. */
function articlesOfRaw(day: RawDay, story: Story): readonly Article[] {
  const known = read.get(day) ?? readArticles(day.seeds, story).kept;
  read.set(day, known);
  return known;
}

/** The label of each headline of a day, for readings that know no offsets of the raw files. */
export function headlineLabels(day: RawDay, story: Story): ReadonlyMap<string, Label> {
  const labelOf = labelsOf(day.date);
  return new Map(
    articlesOfRaw(day, story).flatMap((article) => {
      const label = labelOf(article);
      return label ? [[article.title, label] as const] : [];
    }),
  );
}

interface Judged {
  readonly title: string;
  readonly date: string;
  readonly label: Label;
  /** Null where it was kept. */
  readonly reason: string | null;
  readonly detail: string;
}

function judgedItems(day: RawDay, story: Story): Judged[] {
  const labelOf = labelsOf(day.date);
  const texts = new Map(day.seeds.map((seed) => [seed.file, seed.text]));
  const articles = articlesOfRaw(day, story);
  const { kept, excluded } = articlesOfDay(articles, (file) => texts.get(file) ?? '', story, day.date);
  const out = new Map(excluded.map((one) => [`${one.file}:${one.start}`, one]));
  const told = new Set(kept);
  return articles.flatMap((article) => {
    const label = labelOf(article);
    const why = told.has(article) ? null : out.get(`${article.file}:${article.start}`);
    if (label === undefined || why === undefined) return [];
    if (why !== null && ['outside-window', 'undated', 'duplicate', 'republished'].includes(why.reason)) return [];
    return [{ title: article.title, date: day.date, label, reason: why?.reason ?? null, detail: why?.detail ?? '' }];
  });
}

export function topicPart(days: readonly RawDay[], storyOf: (day: RawDay) => Story): Part {
  const items = days.flatMap((day) => judgedItems(day, storyOf(day)));
  const halves = [
    { name: 'tuned', of: items.filter(({ date }) => TUNED.has(date)) },
    { name: 'held out', of: items.filter(({ date }) => !TUNED.has(date)) },
  ];
  const wrong = [
    ...items.filter(({ label, reason }) => label === 'on' && reason !== null),
    ...items.filter(({ label, reason }) => reason === null && isReason(label)),
  ];
  return {
    title: 'On the story or not, against labels by hand (edge and mixed items count neither way)',
    lines: [
      ...table(
        [
          'days',
          'items',
          'on the story',
          'recall',
          'precision',
          'other news told',
          'edge kept',
          ...REASONS.slice(0, -1),
        ],
        halves.map(({ name, of }) => row(name, of)),
      ),
      '  a reason’s column: left out of those labelled so, and in brackets under that very reason',
      ...timelineLines(),
      ...wrong
        .slice(0, process.argv.includes('--worst') ? undefined : WORST)
        .map(
          ({ date, label, reason, title, detail }) =>
            `  ${date} ${label}, ${reason ?? 'kept'}: ${shorten(title, 80)}${reason ? ` (${shorten(detail.slice(title.length + 4), 110)})` : ''}`,
        ),
    ],
    data: halves.map(({ name, of }) => ({ name, ...scores(of) })),
  };
}

const isReason = (label: Label): boolean => REASONS.some((reason) => reason === label);

function scores(items: readonly Judged[]) {
  const on = items.filter(({ label }) => label === 'on');
  const kept = items.filter(({ reason }) => reason === null);
  const right = kept.filter(({ label }) => label === 'on').length;
  const wrong = kept.filter(({ label }) => isReason(label)).length;
  return {
    items: items.length,
    on: on.length,
    recall: right / Math.max(1, on.length),
    precision: right / Math.max(1, right + wrong),
    otherNews: kept.filter(({ label }) => label === 'off').length,
  };
}

function row(name: string, items: readonly Judged[]): (string | number)[] {
  const { items: all, on, recall, precision, otherNews } = scores(items);
  const edge = items.filter(({ label }) => label === 'edge');
  return [
    name,
    all,
    on,
    recall.toFixed(3),
    precision.toFixed(3),
    otherNews,
    percent(edge.filter(({ reason }) => reason === null).length, edge.length),
    ...REASONS.slice(0, -1).map((one) => {
      const labelled = items.filter(({ label }) => label === one);
      const out = labelled.filter(({ reason }) => reason !== null);
      return `${out.length}/${labelled.length} (${out.filter(({ reason }) => reason === one).length})`;
    }),
  ];
}

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  EgyptianProtest_cnn: ['Egypt', 'Egyptian', 'Mubarak'],
  H1N1_reuters: ['H1N1', 'swine flu', 'influenza'],
  bpoil_foxnews: ['BP', 'oil spill'],
};
/** Articles of a corpus, as a week has them, and of the other topics beside them. Pages without a term are not asked for. */
const WEEK = 40;
const NOISE = [0, 120];

const Row = z.object({ time: z.iso.date(), text: z.string() });

/** The articles of a topic as they were published: no headlines, a paragraph a line. */
function articlesOf(topic: string): { article: Article; text: string }[] {
  const file = join(SHARED, 'eval/timelines', topic, 'articles.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Row.parse(JSON.parse(line)))
    .sort((a, b) => (a.time < b.time ? -1 : 1));
  return rows.map(({ time, text: tokens }, at) => {
    const text = tokens.replace(/-LRB- .{1,40} -RRB- (?:-- )?|-[LR]RB-|``|''/g, '');
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      heading: null,
    }));
    const name = `${topic}-${at}.txt`;
    return { text, article: anArticle({ file: name, title: text.slice(0, 90), published: time, text, blocks }) };
  });
}

function timelineLines(): string[] {
  const topics = Object.keys(TOPICS).map((name) => ({ name, items: articlesOf(name) }));
  if (topics.every(({ items }) => items.length === 0)) return [];
  const texts = new Map(topics.flatMap(({ items }) => items.map(({ article, text }) => [article.file, text] as const)));
  const textOf = (file: string) => texts.get(file) ?? '';
  const rows = topics.map(({ name, items }) => {
    const articles = items.map(({ article }) => article);
    const story = { ...defaultStory(), title: name, matter: name, terms: [...(TOPICS[name] ?? [])] };
    const others = topics
      .filter((topic) => topic.name !== name)
      .flatMap((topic) => topic.items.map(({ article }) => article));
    const cells = NOISE.map((noise) => {
      const count = { on: 0, told: 0, noise: 0 };
      for (let from = 0; from < articles.length; from += WEEK) {
        const own = articles.slice(from, from + WEEK);
        const beside = Array.from({ length: noise }, (_, i) => others[(from * 7 + i * 3) % others.length]).filter(
          (one) => one !== undefined,
        );
        const corpus = [...new Set([...own, ...beside])];
        const verdicts = judgeArticles(corpus, textOf, learnProfile(corpus, textOf, story));
        const named = own.filter(({ file }) => namesStory(story)(textOf(file)));
        count.on += named.length;
        count.told += named.filter((article) => verdicts.get(article)?.on).length;
        count.noise += corpus.slice(own.length).filter((article) => verdicts.get(article)?.on).length;
      }
      const precision = count.told / Math.max(1, count.told + count.noise);
      return `${(count.told / Math.max(1, count.on)).toFixed(3)}${noise > 0 ? ` ${precision.toFixed(3)}` : ''}`;
    });
    return [name, articles.length, (TOPICS[name] ?? []).join(', '), ...cells];
  });
  return [
    '',
    ...table(
      [
        'topic',
        'articles',
        'seed terms',
        ...NOISE.map((noise) => (noise === 0 ? 'recall, alone' : `recall, precision: ${WEEK} among ${noise} others`)),
      ],
      rows,
    ),
    '',
  ];
}
