import { expect, test } from 'vitest';
import { composeDay } from '#core/pipeline.ts';
import type { SeedStore, SplitCache } from '#core/ports.ts';
import { parseStory } from '#core/story/parse.ts';
import { loadSplitSeeds } from '#edge/seeds/load-split-seeds.ts';
import { DATE, OLD_SEED, SEEDS, STORY_YAML } from '#tests/support/harbour-story.ts';

const story = parseStory(STORY_YAML, 'story.yaml');

/** Seeds in memory; `texts` may be changed between two loads, the versions with or without them. */
function memory(texts: Record<string, string>) {
  const versions: Record<string, string> = Object.fromEntries(Object.keys(texts).map((file) => [file, '1']));
  const kept = new Map<string, string>();
  const store: SeedStore = {
    where: 'memory',
    async *list() {
      for (const [file, text] of Object.entries(texts)) {
        yield { file, size: text.length, version: versions[file] ?? '' };
      }
    },
    read: async (file) => ({ ok: true, bytes: new TextEncoder().encode(texts[file]), metadata: {} }),
  };
  const cache: SplitCache = {
    get: async (key) => kept.get(key) ?? null,
    put: async (key, text) => {
      kept.set(key, text);
    },
  };
  return { texts, versions, kept, load: () => loadSplitSeeds(store, cache, story, DATE) };
}

test('a second load takes every split from the first, and they are the same', async () => {
  const place = memory({ ...SEEDS });
  const first = await place.load();
  const second = await place.load();
  expect([first.count, second.count]).toEqual([
    { split: 2, known: 0, unread: 0 },
    { split: 0, known: 2, unread: 0 },
  ]);
  for (const seed of second.seeds) expect(second.split(seed)).toEqual(first.split(seed));
  expect(second.seeds).toEqual(first.seeds);
});

test('a seed written anew after it was listed is split as it is now', async () => {
  const place = memory({ ...SEEDS });
  await place.load();
  place.texts['herald-talks.txt'] = OLD_SEED;
  const { seeds, split } = await place.load();
  const seed = seeds.find(({ file }) => file === 'herald-talks.txt');
  expect(seed?.text).toBe(OLD_SEED);
  expect(seed && split(seed).kept[0]?.title).toContain('new quay');
});

test('another version is another key', async () => {
  const place = memory({ ...SEEDS });
  await place.load();
  place.versions['herald-talks.txt'] = '2';
  expect((await place.load()).count).toEqual({ split: 1, known: 1, unread: 0 });
  expect(place.kept.size).toBe(3);
});

test('a seed outside the corpus is not read again, and its hash stands for it', async () => {
  const place = memory({ ...SEEDS, 'old.txt': OLD_SEED });
  await place.load();
  const { seeds, unread } = await place.load();
  expect([...unread.keys()]).toEqual(['old.txt']);
  expect(seeds.find(({ file }) => file === 'old.txt')?.text).toBe('');
});

test.each([
  ['2025-02-21', false],
  ['2025-02-22', true],
  ['2025-03-02', true],
  ['2025-03-03', false],
])('an article of %s can matter for the edition or the one before: %s', async (day, matters) => {
  const place = memory({ ...SEEDS, 'other.txt': OLD_SEED.replace('2025-01-20', day) });
  await place.load();
  expect((await place.load()).unread.has('other.txt')).toBe(!matters);
});

test('a foot of several days is judged alike whether old seeds are read again or not', async () => {
  const FOOT = 'Sample Wire figures come late by twenty minutes.';
  const footed = (text: string | undefined) => `${text}\n${FOOT}\n`;
  const dated = (day: string, ship: string) =>
    footed(OLD_SEED.replace('2025-01-20', day).replaceAll('quay', ship).replace('300', `${ship.length}00`));
  const days = ['2025-01-18', '2025-01-19', '2025-01-20', '2025-02-28'];
  const old = Object.fromEntries(days.map((day, at) => [`${day}.txt`, dated(day, 'x'.repeat(at + 3))]));
  const place = memory({ ...SEEDS, ...old, 'wire-pickets.txt': footed(SEEDS['wire-pickets.txt']) });
  const compose = async () => {
    const { seeds, split, unread } = await place.load();
    return { unread: unread.size, digest: composeDay({ story, date: DATE, seeds, split, unread }).digest };
  };
  const [first, second] = [await compose(), await compose()];
  expect([first.unread, second.unread]).toEqual([0, 3]);
  expect(second.digest).toEqual(first.digest);
});
