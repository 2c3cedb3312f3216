import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SiteIndex } from '#core/edition/site.ts';
import { Digest } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import { goesWeekly } from '#core/story/weekly.ts';
import { composeRevision } from '#edge/editions/compose-revision.ts';
import { composeWeekly } from '#edge/editions/compose-weekly.ts';
import { folderEditions } from '#edge/editions/folder-editions.ts';
import { publish } from '#edge/editions/publish.ts';
import { readOrNull, writeWhole } from '#edge/folder-files.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { folderSplits } from '#edge/seeds/folder-splits.ts';
import { daybrief } from '#tests/support/cli.ts';
import { DATE, SEEDS, STORY_YAML } from '#tests/support/harbour-story.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const SITE = { origin: 'https://news.example.com', subscribe: true };
/** A Thursday; DATE is its Sunday. */
const LAST = '2025-03-06';
const YAML = `${STORY_YAML}weekly: { on: thursday, bullets: [2, 20], words: [20, 600] }
outlets:
  - { name: Sample Wire, terms: licensed }
  - { name: Example Herald, terms: licensed }
`;
const LATER = `---
title: Port Sample’s dockers end their strike
outlet: Sample Wire
published: 2025-03-04T15:00Z
---

Port Sample’s dockers end their strike

The Harbour Union ended the strike in Port Sample on Tuesday after 890 dockers had voted for the pay deal, it said.

Quayside Holdings will pay the dockers of Port Sample 5.5 percent more from April, the company said on Tuesday.
`;

const story = parseStory(YAML, 'story.yaml');
let folder: string;
const read = (path: string): Promise<string | null> => readOrNull(join(folder, path));

beforeEach(async () => {
  const seeds = Object.entries({ ...SEEDS, 'later.txt': LATER });
  folder = await tempFolder({
    'story.yaml': YAML,
    ...Object.fromEntries(seeds.map(([n, text]) => [`seeds/${n}`, text])),
  });
});

async function publishDay(date: string): Promise<void> {
  const editions = folderEditions(folder);
  const place = { editions, seeds: folderSeeds(join(folder, 'seeds')), splits: folderSplits(folder) };
  const done = await composeRevision(place, story, date);
  if (done.outcome === 'none') throw new Error(done.reason);
  expect(await publish(editions, story, date, done.rev, SITE)).toMatchObject({ published: true });
}

const weekly = (site: typeof SITE | null = SITE) => composeWeekly(folderEditions(folder), story, LAST, site);

test('the published days make one digest: stored as a revision, its page public and linked from the archive', async () => {
  await publishDay(DATE);
  await publishDay('2025-03-05');
  const made = await weekly();
  if (made.outcome === 'none') throw new Error(made.reason);
  expect(made.why).toEqual([]);
  const days = new Set(made.digest.sections.flatMap(({ items }) => items.map(({ date }) => date)));
  expect([...days].toSorted()).toEqual([DATE, '2025-03-05']);
  expect(await read(`weekly/${LAST}/${made.rev}/digest.json`)).toBe(made.files['digest.json']);
  expect(await read(`weekly/${LAST}/${made.rev}/email.html`)).toBe(made.files['email.html']);
  const page = (await read(`public/weekly/${LAST}/index.html`)) ?? '';
  expect(page).toContain(`<link rel="canonical" href="${SITE.origin}/${story.id}/weekly/${LAST}/">`);
  expect(page).toContain('<a href="../../">All days</a>');
  expect(Digest.parse(JSON.parse((await read(`public/weekly/${LAST}/digest.json`)) ?? '')).from).toBe('2025-02-28');
  expect(await read('public/index.html')).toContain(`<a href="weekly/${LAST}/">`);
  const index = SiteIndex.parse(JSON.parse((await read('public/index.json')) ?? ''));
  expect(index.weeks).toMatchObject([{ date: LAST, from: '2025-02-28', rev: made.rev }]);
  expect(index.days).toHaveLength(2);
});

test('done again it is the same; a day that is published later keeps the week in the list', async () => {
  await publishDay(DATE);
  const [first, again] = [await weekly(), await weekly()];
  expect(again).toEqual(first);
  await publishDay('2025-03-05');
  expect(SiteIndex.parse(JSON.parse((await read('public/index.json')) ?? '')).weeks).toHaveLength(1);
  const later = await weekly();
  expect(later).not.toMatchObject({ rev: first.outcome === 'stored' ? first.rev : '' });
});

test('a week without a published day is none', async () => {
  expect(await weekly()).toEqual({
    outcome: 'none',
    reason: `no weekly edition for ${LAST}: none of its seven days has an edition`,
  });
});

test('without a site it is stored and not published', async () => {
  await publishDay(DATE);
  expect(await weekly(null)).toMatchObject({ outcome: 'stored', why: ['there is no site (DAYBRIEF_SITE)'] });
  expect(await read(`public/weekly/${LAST}/index.html`)).toBeNull();
});

test('what the terms keep back stays back', async () => {
  await publishDay(DATE);
  const strict = parseStory(
    YAML.replace('{ name: Example Herald, terms: licensed }', '{ name: Other Herald }'),
    'story.yaml',
  );
  const made = await composeWeekly(folderEditions(folder), strict, LAST, SITE);
  expect(made).toMatchObject({ outcome: 'stored', why: [expect.stringContaining('no terms are stated')] });
  expect(await read(`public/weekly/${LAST}/index.html`)).toBeNull();
});

test('where a day’s draft is gone its public digest serves; one that is no digest is named', async () => {
  await publishDay(DATE);
  const index = (await read('public/index.json')) ?? '';
  await writeWhole(
    join(folder, 'public/index.json'),
    index.replace(/"rev": "[0-9a-f]{16}"/, '"rev": "0000000000000000"'),
  );
  expect(await weekly()).toMatchObject({ outcome: 'stored', why: [] });
  await writeWhole(join(folder, `public/${DATE}/digest.json`), '{}');
  await expect(weekly()).rejects.toThrow(`the published digest.json of ${DATE} is no digest`);
});

test('the story says on which weekday it goes out', () => {
  expect(goesWeekly(story, LAST)).toBe(true);
  expect(goesWeekly(story, DATE)).toBe(false);
  expect(goesWeekly({ ...story, weekly: undefined }, LAST)).toBe(false);
});

test('daybrief week takes what is published and composes the other days', async () => {
  await publishDay(DATE);
  const seeds = join(folder, 'seeds');
  const args = ['week', '--seeds', seeds, '--story', join(folder, 'story.yaml'), '--date', LAST];
  const { code, stdout } = await daybrief([...args, '--json']);
  expect(code).toBe(0);
  const days = Digest.parse(JSON.parse(stdout)).sections.flatMap(({ items }) => items.map(({ date }) => date));
  expect(new Set(days)).toEqual(new Set([DATE, '2025-03-05']));
  const out = join(folder, 'out');
  expect((await daybrief([...args, '--out', out])).code).toBe(0);
  expect(await readOrNull(join(out, 'email.txt'))).toBe((await daybrief(args)).stdout);
  expect(await daybrief([...args.slice(0, -1), '2025-02-31'])).toMatchObject({ code: 2 });
  const none = await daybrief([...args.slice(0, -1), '2027-01-01']);
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('no weekly edition for 2027-01-01')]);
});
