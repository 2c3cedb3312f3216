import { describe, expect, it } from 'vitest';
import type { SeedFile } from '#core/model.ts';
import { readDistinct } from '#core/reading.ts';
import { onceEach } from '#core/sources/same.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { ARRIVALS, META, PARAGRAPHS, PLAIN, TITLE } from './arrivals.ts';
import { read, statements } from './reading.ts';

const NAMES = Object.keys(ARRIVALS);
const arrived = (name: string) => read(name, ARRIVALS[name] ?? '');

describe('each way gives the article that the plain text is', () => {
  it.each(NAMES)('%s', async (name) => {
    const plain = await read('plain.txt', PLAIN);
    const { text, kept, blocks } = await arrived(name);
    expect(kept[0]).toMatchObject({ title: TITLE, kind: 'article', outlet: META.outlet });
    expect(kept[0]?.published?.replace(':15:00+', ':15+')).toBe(META.published);
    expect(blocks(0)).toEqual(PARAGRAPHS);
    expect(statements(text, kept[0])).toEqual(statements(plain.text, plain.kept[0]));
  });

  it.each(NAMES)('%s again, the same', async (name) => {
    expect((await arrived(name)).seed).toEqual((await arrived(name)).seed);
  });

  it('the link and the author come where the format states them', async () => {
    for (const name of NAMES.filter((one) => /feed|html|lines|object|front/.test(one))) {
      const [article] = (await arrived(name)).kept;
      expect(article?.url?.replace(/\?.*/, ''), name).toBe(META.url);
      expect(article?.author, name).toBe(META.author);
    }
  });

  it('only what is no plain text of its own says how it was read', async () => {
    const formats = await Promise.all(NAMES.map(async (name) => (await arrived(name)).seed.format));
    expect(Object.fromEntries(NAMES.map((name, at) => [name, formats[at]]))).toMatchObject({
      'feed.rss': 'rss',
      'feed.atom': 'atom',
      'feed.rdf': 'rdf',
      'feed.json': 'json-feed',
      'body.html': 'html',
      'letter.eml': 'eml',
      'ninjs2.json': 'ninjs',
      'lines.jsonl': 'json-lines',
      'object.json': 'json',
      'front.md': undefined,
      'packed.txt.gz': 'gzip',
      'packed.rss.gz': 'gzip rss',
    });
  });
});

describe('one article by all ways is one article', () => {
  const seedsOf = (names: readonly string[]): Promise<SeedFile[]> =>
    Promise.all(names.map(async (name) => ({ ...(await arrived(name)).seed, file: name })));

  it('all of them', async () => {
    const seeds = await seedsOf(NAMES);
    const { kept, excluded } = readDistinct(seeds, STRIKE);
    const same = kept.filter(({ title }) => title === TITLE);
    expect(same).toMatchObject([{ outlet: META.outlet, author: META.author, dating: 'stated' }]);
    expect(same[0]?.url).toContain(META.url);
    expect(excluded.filter(({ reason }) => reason === 'duplicate').length).toBeGreaterThanOrEqual(NAMES.length - 1);
    for (const { reason, detail } of excluded) if (reason === 'duplicate') expect(detail).toMatch(/^as ".+" in \S+$/);
  });

  it.each([
    [['feed.rss', 'meta.html']],
    [['letter.eml', 'meta.html']],
    [['plain.eml', 'feed.atom']],
    [['ninjs1.json', 'packed.txt.gz', 'blob.html']],
  ])('%j', async (names) => {
    const seeds = await seedsOf(names);
    expect(readDistinct(seeds, STRIKE).kept.filter(({ title }) => title === TITLE)).toHaveLength(1);
    expect(onceEach([], () => '').kept).toEqual([]);
  });
});
