/** The days on which choice is measured: a reference, its length, the texts of the day, and what plain methods take from them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { ArticleKind, IsoDate, SeedFile } from '#core/model.ts';
import { addDays, inWindow } from '#core/story/days.ts';
import { defaultStory } from '#core/story/default.ts';
import type { Story } from '#core/story/schema.ts';
import { namesStory } from '#core/story/topic.ts';
import { publishedLists, type RawDay, SHARED } from './data.ts';
import type { Corpus } from './editions.ts';
import { itemSentences } from './neutral.ts';
import { words } from './rouge.ts';
import { sentences } from './sentences.ts';
import type { Sentences } from './yardsticks.ts';

/** `tuned`: weights were chosen on it; `held out`: looked at only to report; `other stories`: likewise, and no war. */
export type Half = 'tuned' | 'held out' | 'other stories';

export interface Case {
  readonly name: string;
  readonly half: Half;
  readonly story: Story;
  readonly date: IsoDate;
  readonly seeds: readonly SeedFile[];
  readonly excludeKinds: readonly ArticleKind[];
  readonly reference: readonly string[];
  /** Words of the reference. */
  readonly budget: number;
  /** The articles that the yardsticks take from. */
  readonly articles: readonly Sentences[];
}

const TUNED = new Set(['2022-11-10', '2023-03-07', '2023-05-29', '2025-12-31']);
const halfOf = (date: string): Half => (TUNED.has(date) ? 'tuned' : 'held out');
const lengthOf = (reference: readonly string[]) => reference.reduce((sum, text) => sum + words(text).length, 0);

/** The six days of another publisher; the day's window ends when its list came out. */
export const dayCases = (days: readonly RawDay[], story: Story): Case[] =>
  days.map((day) => {
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: story.timeZone, hour: '2-digit', minute: '2-digit' });
    const own = { ...story, hour: hour.format(new Date(day.published)) };
    const names = namesStory(own);
    return {
      name: day.date,
      half: halfOf(day.date),
      story: own,
      date: day.date,
      seeds: day.seeds,
      excludeKinds: [],
      reference: day.bullets,
      budget: lengthOf(day.bullets),
      articles: day.items
        .filter((item) => inWindow(own, day.date, item.published))
        .filter((item) => names([item.title, ...item.paragraphs].join('\n')))
        .map(itemSentences),
    };
  });

/** The published lists, themselves left out as sources; one whose day has no other article is none. */
export const listCases = (shared: Corpus): Case[] =>
  publishedLists().flatMap((list) => {
    const articles = shared
      .window(list.date)
      .filter(({ kind }) => kind !== 'list')
      .map(({ file, blocks }) =>
        blocks.flatMap(({ start, end }) => sentences(shared.textOf(file)?.slice(start, end) ?? '')),
      );
    const reference = list.sections.flatMap((section) => section.bullets);
    if (articles.length < 2) return [];
    return {
      name: list.date,
      half: halfOf(list.date),
      story: shared.story,
      date: list.date,
      seeds: shared.seeds,
      excludeKinds: ['list' as const],
      reference,
      budget: lengthOf(reference),
      articles,
    };
  });

const Article = z.object({ id: z.string(), time: z.iso.date(), text: z.string() });
const Timeline = z.array(z.tuple([z.iso.date(), z.array(z.string())]));

/** What the research data's tokeniser did, undone. */
const TOKENS: readonly (readonly [RegExp, string])[] = [
  [/-LRB- /g, '('],
  [/ -RRB-/g, ')'],
  [/`` ?/g, '“'],
  [/ ''/g, '”'],
  [/ (n't|'s|'re|'ve|'ll|'d|'m)\b/g, '$1'],
  [/ ([.,;:?!'])(?=\s|$)/g, '$1'],
];
const plain = (text: string): string =>
  TOKENS.reduce((out, [pattern, by]) => out.replace(pattern, by), text)
    .replace(/[ \t]+/g, ' ')
    .trim();

/** A day of a timeline must have so many articles, and its summary so many words. */
const LEAST_ARTICLES = 3;
const LEAST_WORDS = 25;
/** A day's summary of fifty words tells two sentences from each other by luck: there is room for more. */
const LEAST_BUDGET = 200;
const TOPICS: Readonly<Record<string, { title: string; terms: readonly string[] }>> = {
  EgyptianProtest_cnn: { title: 'Egypt protests', terms: ['Egypt', 'Egyptian', 'Cairo', 'Mubarak'] },
  H1N1_reuters: { title: 'Flu outbreak', terms: ['flu', 'H1N1', 'virus'] },
  bpoil_foxnews: { title: 'Oil spill', terms: ['oil', 'BP', 'spill', 'Gulf'] },
};

/** Three other stories: a day of a journalist's timeline, against the articles published on it. */
export const timelineCases = (): Case[] =>
  Object.entries(TOPICS).flatMap(([topic, { title, terms }]) => {
    const file = (name: string) => join(SHARED, 'eval/timelines', topic, name);
    if (!existsSync(file('articles.jsonl'))) return [];
    const lines = (name: string) => readFileSync(file(name), 'utf8').split('\n').filter(Boolean);
    const articles = lines('articles.jsonl').map((line) => Article.parse(JSON.parse(line)));
    const story: Story = { ...defaultStory(), title, terms: [...terms], hour: '23:59' };
    return lines('timelines.jsonl')
      .flatMap((line) => Timeline.parse(JSON.parse(line)))
      .flatMap(([date, summary]): Case[] => {
        const reference = summary.map(plain);
        const budget = Math.max(LEAST_BUDGET, lengthOf(reference));
        const own = articles.filter(({ time }) => time === date);
        if (own.length < LEAST_ARTICLES || lengthOf(reference) < LEAST_WORDS) return [];
        const texts = own.map(({ text }) => plain(text).split(/\s*\n\s*/));
        return [
          {
            name: `${title} ${date}`,
            half: 'other stories',
            story,
            date: addDays(date, 1),
            seeds: own.map(({ id, time }, at) => ({
              file: `${id}.txt`,
              text: `${texts[at]?.join('\n\n')}\n`,
              meta: { published: time, outlet: topic, title: texts[at]?.[0]?.slice(0, 90) ?? title },
            })),
            excludeKinds: [],
            reference,
            budget,
            articles: texts.map((lines) => lines.flatMap(sentences)),
          },
        ];
      });
  });
