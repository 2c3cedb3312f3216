import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { SiteIndex } from '#core/edition/site.ts';
import { Digest } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { parseStory } from '#core/story/parse.ts';
import { composeRevision } from '#edge/editions/compose-revision.ts';
import { folderEditions } from '#edge/editions/folder-editions.ts';
import { publish } from '#edge/editions/publish.ts';
import { readOrNull } from '#edge/folder-files.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';
import { DATE, SEEDS, STORY_YAML } from '#tests/support/harbour-story.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const SITE = { origin: 'https://news.example.com', subscribe: false };
const TERMS = `outlets:
  - { name: Sample Wire, terms: licensed }
  - { name: Example Herald, terms: quotation, words: 20 }
`;
const NEXT = '2025-03-03';
const NEXT_SEED = `---
title: Port Sample’s dockers end their strike
outlet: Sample Wire
published: 2025-03-02T15:00Z
---

Port Sample’s dockers end their strike

The Harbour Union ended the strike in Port Sample on Sunday after 890 dockers had voted for the pay deal, it said.

Quayside Holdings will pay the dockers of Port Sample 5.5 percent more from April, the company said on Sunday.

Eleven container ships entered Port Sample on Sunday evening, the harbour master said.
`;

let folder: string;
let editions: EditionStore;
const story = (yaml = STORY_YAML + TERMS) => parseStory(yaml, 'story.yaml');
const read = (path: string): Promise<string | null> => readOrNull(join(folder, path));

beforeEach(async () => {
  const seeds = Object.entries({ ...SEEDS, 'next.txt': NEXT_SEED });
  folder = await tempFolder(Object.fromEntries(seeds.map(([name, text]) => [`seeds/${name}`, text])));
  editions = folderEditions(folder);
});

/** Composes a day and answers its revision. */
async function compose(date = DATE, yaml?: string): Promise<string> {
  const place = { editions, seeds: folderSeeds(join(folder, 'seeds')), splits: folderSplits(folder) };
  const done = await composeRevision(place, story(yaml), date);
  if (done.outcome === 'none') throw new Error(done.reason);
  return done.rev;
}

describe('a publication', () => {
  test('writes page, digest, archive, feeds and the list', async () => {
    const rev = await compose();
    expect(await publish(editions, story(), DATE, rev, SITE)).toEqual({ published: true, rev });
    expect(SiteIndex.parse(JSON.parse((await read('public/index.json')) ?? '')).days).toMatchObject([
      { date: DATE, day: 12, rev, published: '2025-03-02T06:00:00+00:00' },
    ]);
    for (const file of ['index.html', 'feed.xml', 'feed.json', `${DATE}/index.html`, `${DATE}/digest.json`])
      expect(await read(`public/${file}`), file).not.toBeNull();
  });

  test.each([
    [40, true],
    [8, false],
  ])('with %i words of an article allowed, its passage is public: %s', async (words, isPublic) => {
    const yaml = STORY_YAML + TERMS.replace('words: 20', `words: ${words}`);
    const rev = await compose(DATE, yaml);
    await publish(editions, story(yaml), DATE, rev, SITE);
    const digest = Digest.parse(JSON.parse((await read(`public/${DATE}/digest.json`)) ?? ''));
    const items = digest.sections.flatMap((section) => section.items);
    const cited = items.flatMap((item) => item.citations).filter(({ outlet }) => outlet === 'Example Herald');
    expect(cited.some(({ quote }) => quote !== '')).toBe(isPublic);
  });

  test('again changes nothing', async () => {
    const rev = await compose();
    await publish(editions, story(), DATE, rev, SITE);
    const before = await read('public/index.json');
    expect(await publish(editions, story(), DATE, rev, SITE)).toEqual({ published: true, rev });
    expect(await read('public/index.json')).toBe(before);
  });

  test('links the pages of two days to each other, whichever came first', async () => {
    for (const date of [NEXT, DATE]) await publish(editions, story(), date, await compose(date), SITE);
    expect(await read(`public/${DATE}/index.html`)).toContain(`href="../${NEXT}/" rel="next"`);
    expect(await read(`public/${NEXT}/index.html`)).toContain(`href="../${DATE}/" rel="prev"`);
    expect(await read('public/index.html')).toContain(`href="${NEXT}/"`);
  });

  test('that broke off before the list was written is finished by the next', async () => {
    const rev = await compose();
    const broken: EditionStore = {
      ...editions,
      swapIndex: () => Promise.reject(new Error('the connection broke off')),
    };
    await expect(publish(broken, story(), DATE, rev, SITE)).rejects.toThrow('broke off');
    expect(await read('public/index.json')).toBeNull();
    expect(await publish(editions, story(), DATE, rev, SITE)).toMatchObject({ published: true });
    expect(await read('public/index.json')).toContain(rev);
  });

  test('keeps the day that another run published meanwhile', async () => {
    const [rev, next] = [await compose(DATE), await compose(NEXT)];
    let other = true;
    const slow: EditionStore = {
      ...editions,
      async putPublic(files) {
        await editions.putPublic(files);
        if (other) {
          other = false;
          await publish(editions, story(), NEXT, next, SITE);
        }
      },
    };
    expect(await publish(slow, story(), DATE, rev, SITE)).toMatchObject({ published: true });
    const { days } = SiteIndex.parse(JSON.parse((await read('public/index.json')) ?? ''));
    expect(days.map(({ date }) => date)).toEqual([NEXT, DATE]);
    expect(await read('public/index.html')).toContain(`href="${NEXT}/"`);
    expect(await read(`public/${NEXT}/index.html`)).toContain('rel="prev"');
  });
});

test('a day beside it whose draft is of another version keeps its page', async () => {
  const [rev, next] = [await compose(DATE), await compose(NEXT)];
  await publish(editions, story(), DATE, rev, SITE);
  const page = await read(`public/${DATE}/index.html`);
  await editions.putRevision(DATE, rev, { 'digest.json': '{}' });
  expect(await publish(editions, story(), NEXT, next, SITE)).toMatchObject({ published: true });
  expect(await read(`public/${DATE}/index.html`)).toBe(page);
});

describe('is held', () => {
  test('where an outlet has no terms, naming it', async () => {
    const rev = await compose(DATE, STORY_YAML);
    const done = await publish(editions, story(STORY_YAML), DATE, rev, SITE);
    expect(done).toMatchObject({
      published: false,
      why: expect.arrayContaining([expect.stringContaining('Sample Wire')]),
    });
    expect(await read('public/index.json')).toBeNull();
    expect(await read(`public/${DATE}/index.html`)).toBeNull();
  });
});

test('a revision that is not there is an error', async () => {
  await expect(publish(editions, story(), DATE, '0'.repeat(16), SITE)).rejects.toThrow('no revision');
});

test('a list of days that is none is an error, and nothing is written over it', async () => {
  const rev = await compose();
  await editions.putPublic({ 'index.json': '[]' });
  await expect(publish(editions, story(), DATE, rev, SITE)).rejects.toThrow('public/index.json');
  expect(await read('public/index.json')).toBe('[]');
});
