import { describe, expect, it } from 'vitest';
import { manyArticles, sentenceLines } from '#tests/support/many-articles.ts';

const TEXT = `A headline
The water board closed the dam at Orlin on Monday after 12 leaks, and 340 people left the valley, it said.
Short line.
• The mayor of Orlin, Ana Pell, said that 27 ships had left the port before the storm came in.
`;
const sentences = sentenceLines([{ file: 'a.txt', text: TEXT, meta: {} }]);
const many = (count: number, seed = 1) =>
  manyArticles(sentences, { count, last: '2025-12-31', seed, places: ['Orlin'] });

describe('sentenceLines', () => {
  it('takes whole sentences, without their bullets', () => {
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toMatch(/^The mayor/);
  });
});

describe('manyArticles', () => {
  it('makes the same from the same seed, and others from another', () => {
    expect(many(20)).toEqual(many(20));
    expect(many(20, 2)).not.toEqual(many(20));
  });
  it('gives each a file of its own and a day among the eight', () => {
    const seeds = many(200);
    expect(new Set(seeds.map(({ file }) => file)).size).toBe(200);
    const days = new Set(seeds.map(({ meta }) => meta.published?.slice(0, 10)));
    expect([...days].sort()).toEqual(Array.from({ length: 8 }, (_, i) => `2025-12-${24 + i}`));
  });
  it('varies places and numbers, and knows more places the more articles there are', () => {
    const places = (count: number) =>
      new Set(many(count).flatMap(({ text }) => [...text.matchAll(/mayor of (\w+)/g)].map((match) => match[1])));
    expect(places(400).size).toBeGreaterThan(2 * places(20).size);
    expect(places(400)).not.toContain('Orlin');
    expect(new Set(many(50).flatMap(({ text }) => text.match(/\d+ ships/g) ?? [])).size).toBeGreaterThan(10);
  });
});
