import { beforeEach, describe, expect, test } from 'vitest';
import { Digest } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { parseStory } from '#core/story/parse.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { type ComposePlace, composePlaces } from '#tests/support/compose-place.ts';
import { DATE, OLD_SEED, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

let place: ComposePlace;
composePlaces((made) => {
  place = made;
});

describe('a run', () => {
  beforeEach(async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll(SEEDS);
  });

  test('stores every file of the edition under its revision, and then points at it', async () => {
    const done = await place.run();
    expect(done).toMatchObject({ outcome: 'stored', story: STORY_ID, date: DATE });
    const rev = 'rev' in done ? done.rev : '';
    expect(await place.keys('drafts/')).toEqual(
      [
        `drafts/${DATE}/${rev}/accounting.json`,
        `drafts/${DATE}/${rev}/digest.json`,
        `drafts/${DATE}/${rev}/email.html`,
        `drafts/${DATE}/${rev}/email.mjml`,
        `drafts/${DATE}/${rev}/email.txt`,
        `drafts/${DATE}/${rev}/index.html`,
        `drafts/${DATE}/current`,
      ].sort(),
    );
    expect(await place.get(`drafts/${DATE}/current`)).toBe(`{"rev":"${rev}"}\n`);
    const digest = Digest.parse(JSON.parse((await place.get(`drafts/${DATE}/${rev}/digest.json`)) ?? ''));
    expect([digest.date, digest.day]).toEqual([DATE, 12]);
    expect(digest.sections.flatMap((section) => section.items).length).toBeGreaterThan(0);
  });

  test('logs one line with the accounting, and counts', async () => {
    await place.put('seeds/broken.txt', new Uint8Array([0xff, 0x61]));
    const done = await place.run();
    expect(place.info).toHaveBeenCalledTimes(1);
    expect(place.info.mock.calls[0]).toMatchObject([
      'edition composed',
      {
        story: STORY_ID,
        date: DATE,
        outcome: 'stored',
        rev: 'rev' in done ? done.rev : '',
        accounting: { articles: 2 },
        refused: [{ file: 'broken.txt', reason: 'not-utf8' }],
      },
    ]);
    expect(place.metrics).toMatchObject({
      EditionStored: 1,
      NoEdition: 0,
      Articles: 2,
      SeedsRefused: 1,
      SeedsSplit: 2,
    });
  });

  test('gives the digest that a folder gives, byte for byte, with splits at hand and old seeds unread', async () => {
    const files = { ...SEEDS, 'old.txt': OLD_SEED };
    await place.putAll(files);
    await place.run();
    const yaml = STORY_YAML.replace('day: 12', 'day: 13');
    await place.put('story.yaml', yaml);
    const done = await place.run();
    expect(place.metrics).toMatchObject({ SeedsSplit: 0, SeedsUnread: 1 });
    const loaded = await loadSeeds(folderSeeds(await tempFolder(files)));
    const { digest } = composeDay({ story: parseStory(yaml, 'story.yaml'), date: DATE, ...loaded });
    const rev = 'rev' in done ? done.rev : '';
    expect(await place.get(`drafts/${DATE}/${rev}/digest.json`)).toBe(`${JSON.stringify(digest, null, 2)}\n`);
  });

  test('composes today in the story’s time zone where no date is given', async () => {
    const late = { now: () => '2025-03-01T23:59:30Z' };
    expect(await place.run({ date: undefined }, late)).toMatchObject({ date: '2025-03-01' });
    await place.put('story.yaml', STORY_YAML.replace('Europe/Lisbon', 'Europe/Kyiv'));
    expect(await place.run({ date: undefined }, late)).toMatchObject({ date: '2025-03-02' });
  });

  test('composes the day of the schedule, however late it runs', async () => {
    const late = { now: () => '2025-03-04T01:00:00Z' };
    expect(await place.run({ date: undefined, scheduledTime: '2025-03-02T06:00:00Z' }, late)).toMatchObject({
      date: DATE,
    });
  });

  test('tells nothing again that the published edition of the day before told', async () => {
    const first = await place.run();
    const rev = 'rev' in first ? first.rev : '';
    const yesterday = Digest.parse(JSON.parse((await place.get(`drafts/${DATE}/${rev}/digest.json`)) ?? ''));
    await place.put('public/2025-03-01/digest.json', JSON.stringify({ ...yesterday, date: '2025-03-01' }));
    expect(await place.run()).toMatchObject({ outcome: 'none' });
  });
});

describe('no edition', () => {
  test('a day without news says why, logs, and stores nothing', async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll({ 'old.txt': OLD_SEED });
    const done = await place.run();
    expect(done).toMatchObject({ outcome: 'none', date: DATE, reason: expect.stringContaining(DATE) });
    expect(place.info.mock.calls).toMatchObject([['no edition', { outcome: 'none' }]]);
    expect(place.metrics).toMatchObject({ NoEdition: 1 });
    expect(await place.keys('drafts/')).toEqual([]);
  });

  test('no seeds, or none that can be read, says so', async () => {
    await place.put('story.yaml', STORY_YAML);
    expect(await place.run()).toMatchObject({ outcome: 'none', reason: expect.stringContaining('no seed file') });
    await place.put('seeds/a.txt', new Uint8Array([0xff, 0x61]));
    expect(await place.run()).toMatchObject({ outcome: 'none', reason: expect.stringContaining('1 refused') });
  });
});

describe('wrong input fails the run, in one line', () => {
  test.each<[string, object, string]>([
    ['no story', { story: undefined }, 'story'],
    ['a story’s name that is a path', { story: '../other' }, 'story'],
    ['a date that does not exist', { date: '2025-02-30' }, 'date'],
    ['a time that is none', { scheduledTime: 'noon' }, 'scheduledTime'],
    ['a story that is not there', { story: 'nowhere' }, 'stories/nowhere/story.yaml'],
  ])('%s', async (_name, event, says) => {
    await expect(place.run(event)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(says),
    });
  });

  test('a malformed story.yaml, with line and column', async () => {
    await place.put('story.yaml', STORY_YAML.replace('day: 12', 'day: twelve'));
    await expect(place.run()).rejects.toThrow(/story\.yaml:4:\d+: dayCount\.day/);
  });

  test('a date before the story’s first day', async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll(SEEDS);
    await expect(place.run({ date: '2025-01-01' })).rejects.toThrow('before the story');
  });

  test('a published digest that is none', async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll(SEEDS);
    await place.put('public/2025-03-01/digest.json', '{}');
    await expect(place.run()).rejects.toThrow('published digest.json of 2025-03-01');
  });
});
