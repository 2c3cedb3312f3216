import { beforeAll, describe, expect, it } from 'vitest';
import type { Article, SeedFile } from '#core/model.ts';
import { readArticles } from '#core/reading.ts';
import { SAMPLE_ITEMS } from './items.ts';
import { sampleSeeds, sampleStory } from './sample.ts';

const items = Object.entries(SAMPLE_ITEMS).flatMap(([file, list]) => list.map((item) => ({ file, ...item })));
const key = (file: string, title: string): string => `${file}: ${title}`;

let seeds: readonly SeedFile[] = [];
let articles: readonly Article[] = [];

beforeAll(async () => {
  seeds = await sampleSeeds();
  articles = readArticles(seeds, sampleStory()).kept;
});

describe('the seed files of the sample story', () => {
  it('are six or more, with 40 items or more, over two days', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(6);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(new Set(items.map(({ published }) => published))).toContain('2025-12-29');
    expect(new Set(items.map(({ published }) => published))).toContain('2025-12-30');
    expect(Object.keys(SAMPLE_ITEMS).sort()).toEqual(seeds.map(({ file }) => file).sort());
  });

  it.each(items)('hold the headline "$title"', ({ file, title }) => {
    const seed = seeds.find((candidate) => candidate.file === file);
    expect(`${seed?.meta.title ?? ''}\n${seed?.text ?? ''}`).toContain(title);
  });

  it('carry what a sidecar says of them', () => {
    const mended = seeds.find(({ file }) => file === 'dummy-broadcasting-live.txt');
    expect(mended?.meta).toMatchObject({ outlet: 'Dummy Broadcasting', published: '2025-12-30T21:40' });
    expect(mended?.text).not.toContain('2025');
  });

  it('are split into their items: F1 of the headlines at least 0.95', () => {
    const wanted = items.map(({ file, title }) => key(file, title));
    const found = new Set(articles.map(({ file, title }) => key(file, title)));
    const hits = wanted.filter((name) => found.has(name)).length;
    expect((2 * hits) / (wanted.length + articles.length)).toBeGreaterThanOrEqual(0.95);
  });

  it('are dated: nine of ten items on their day', () => {
    const day = new Map(articles.map(({ file, title, published }) => [key(file, title), published?.slice(0, 10)]));
    const exact = items.filter(({ file, title, published }) => day.get(key(file, title)) === published).length;
    expect(exact / items.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are quoted by offsets into the text as it stands', () => {
    const texts = new Map(seeds.map(({ file, text }) => [file, text]));
    const titled = articles.filter(({ titleSpan }) => titleSpan !== null);
    expect(titled.length).toBeGreaterThan(40);
    for (const { file, title, titleSpan } of titled) {
      expect(texts.get(file)?.slice(titleSpan?.start, titleSpan?.end)).toContain(title);
    }
  });
});
