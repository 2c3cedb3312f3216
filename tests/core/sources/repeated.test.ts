import { describe, expect, it } from 'vitest';
import type { Article, SeedFile } from '#core/model.ts';
import { withoutRepeated } from '#core/sources/repeated.ts';
import { splitSeed } from '#core/sources/split.ts';

const FOOT = 'Harbour figures come late by twenty minutes.';
const FACTS = ['ferry', 'crane', 'tanker', 'trawler'].map((ship) => [
  `The ${ship} lay at the old quay on Monday, the port said.`,
  `A crew of nine left the ${ship} in the evening.`,
  `Nobody could say when the ${ship} would sail again.`,
]);

/** An article of each of some days, told by its title. */
const seeds = (texts: readonly (readonly string[])[], days: readonly string[], outlet = 'Dock Herald'): SeedFile[] =>
  texts.map((lines, at) => ({
    file: `${at}.txt`,
    text: `Port news number ${at} of the week\n\n${lines.join('\n\n')}\n`,
    meta: { outlet, published: days[at] ?? '' },
  }));

function read(files: readonly SeedFile[], change: (article: Article) => Article = (article) => article) {
  const articles = files.flatMap((seed) => splitSeed(seed).kept).map(change);
  const textOf = (file: string) => files.find((seed) => seed.file === file)?.text ?? '';
  const { kept, excluded } = withoutRepeated(articles, textOf);
  return {
    kept,
    left: excluded.map(({ file, start, end }) => textOf(file).slice(start, end)),
    whole:
      kept.flatMap(({ blocks }) => blocks).length + excluded.length === articles.flatMap(({ blocks }) => blocks).length,
  };
}

const DAYS = ['2031-03-08', '2031-03-09', '2031-03-10', '2031-03-11'];
const withFoot = FACTS.map((facts) => [...facts, FOOT]);

describe('lines that come again day after day', () => {
  it('are no text of the articles', () => {
    const { kept, left, whole } = read(seeds(withFoot, DAYS));
    expect(left).toEqual([FOOT, FOOT, FOOT, FOOT]);
    expect(kept.map(({ blocks }) => blocks.length)).toEqual([3, 3, 3, 3]);
    expect(kept.map(({ words }) => words)).toEqual(kept.map(() => expect.any(Number)));
    expect(whole).toBe(true);
  });

  it.each([
    ['on one day', seeds(withFoot, ['2031-03-08', '2031-03-08', '2031-03-08', '2031-03-08'])],
    ['in two articles', seeds(withFoot.slice(0, 2), DAYS)],
    [
      'in the middle of long articles',
      seeds(
        FACTS.map((facts) => [
          ...facts,
          ...facts.map((one) => `Again: ${one}`),
          FOOT,
          ...facts.map((one) => `Once more: ${one}`),
          ...facts.map((one) => `At last: ${one}`),
        ]),
        DAYS,
      ),
    ],
    [
      'as the same article again',
      seeds(
        withFoot.map(() => withFoot[0] ?? []),
        DAYS,
      ),
    ],
  ])('not %s', (_, files) => {
    expect(read(files).left).toEqual([]);
  });

  it('not in several outlets, and not in lists', () => {
    const outlets = ['Dock Herald', 'Quay Post', 'Crane Mail', 'Ferry Sun'];
    const shared = seeds(withFoot, DAYS).map((seed, at) => ({
      ...seed,
      meta: { ...seed.meta, outlet: outlets[at] ?? '' },
    }));
    expect(read(shared).left).toEqual([]);
    expect(read(seeds(withFoot, DAYS), (article) => ({ ...article, kind: 'list' })).left).toEqual([]);
  });
});
