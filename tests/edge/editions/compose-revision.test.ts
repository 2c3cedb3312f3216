import { PutObjectCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ComposePlace, composePlaces } from '#tests/support/compose-place.ts';
import { DATE, OLD_SEED, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { composeHandler } from '../../../functions/compose.ts';

let place: ComposePlace;
composePlaces((made) => {
  place = made;
});

describe('the same again', () => {
  beforeEach(async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll(SEEDS);
  });

  test('gives the same revision and writes nothing', async () => {
    const first = await place.run();
    const written = vi.spyOn(place.s3, 'send');
    const again = await place.run();
    const puts = written.mock.calls.filter(([command]) => command instanceof PutObjectCommand);
    written.mockRestore();
    expect(again).toEqual({ ...first, outcome: 'unchanged' });
    expect(puts).toHaveLength(0);
  });

  test('splits no seed a second time', async () => {
    await place.run();
    await place.run();
    expect(place.metrics).toMatchObject({ SeedsSplit: 0, SeedsKnown: 2 });
  });

  test('splits the one seed that changed', async () => {
    await place.run();
    await place.put('seeds/herald-talks.txt', `${SEEDS['herald-talks.txt']}\nThe talks go on, the ministry said.\n`);
    await place.run();
    expect(place.metrics).toMatchObject({ SeedsSplit: 1, SeedsKnown: 1 });
  });

  test('a split that cannot be read is made again', async () => {
    await place.run();
    for (const key of await place.keys('cache/')) await place.put(key, '{"kept":');
    expect(await place.run()).toMatchObject({ outcome: 'unchanged' });
    expect(place.metrics).toMatchObject({ SeedsSplit: 2 });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a new seed', () => place.put('seeds/z.txt', OLD_SEED)],
    ['a seed that cannot be read', () => place.put('seeds/z.txt', new Uint8Array([0xff, 0x61]))],
    ['a sidecar', () => place.put('seeds/herald-talks.meta.yaml', 'author: A. Sample\n')],
    ['another story.yaml', () => place.put('story.yaml', STORY_YAML.replace('Talks', 'Negotiations'))],
    ['edits', () => place.put(`edits/${DATE}.yaml`, 'edits:\n  - subject: { text: A quay opens }\n')],
  ])('%s gives another revision, and the first one stays', async (_name, change) => {
    const first = await place.run();
    await change();
    const second = await place.run();
    expect(second.outcome).toBe('stored');
    expect('rev' in second && 'rev' in first && second.rev).not.toBe('rev' in first && first.rev);
    const revisions = new Set((await place.keys(`drafts/${DATE}/`)).map((key) => key.split('/')[2]));
    expect(revisions.size).toBe(3);
  });

  test.each([
    ['a hold', '  - hold: { reason: wait }\n'],
    ['an approval', '  - approve: { rev: 0123456789abcdef }\n'],
    ['who made an entry, and comments', '  # said by the port\n  - subject: { text: A quay opens, by: Ed }\n'],
  ])('%s is no input: the revision stays', async (_name, entry) => {
    const before = entry.includes('subject') ? 'edits:\n  - subject: { text: A quay opens }\n' : 'edits: []\n';
    await place.put(`edits/${DATE}.yaml`, before);
    const first = await place.run();
    await place.put(`edits/${DATE}.yaml`, `edits:\n${entry}`);
    expect(await place.run()).toEqual({ ...first, outcome: 'unchanged' });
  });
});

describe('seeds that cannot matter', () => {
  beforeEach(async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll({ ...SEEDS, 'old.txt': OLD_SEED });
  });

  test('are not read again, and the edition is the same', async () => {
    const first = await place.run();
    place.reads.length = 0;
    expect(await place.run()).toEqual({ ...first, outcome: 'unchanged' });
    expect(place.reads.sort()).toEqual(Object.keys(SEEDS).sort());
    expect(place.metrics).toMatchObject({ SeedsUnread: 1 });
  });

  test('are read where an undated article might be dated by them', async () => {
    await place.put(
      'seeds/undated.txt',
      'A quay for the dockers\n\nThe port opened a quay of 300 metres, the operator said.\n',
    );
    await place.run();
    place.reads.length = 0;
    await place.run();
    expect(place.reads).toContain('old.txt');
  });
});

describe('overlapping runs', () => {
  beforeEach(async () => {
    await place.put('story.yaml', STORY_YAML);
    await place.putAll(SEEDS);
  });

  test('end in one edition', async () => {
    const done = await Promise.all([place.run(), place.run(), place.run()]);
    expect(new Set(done.map((one) => ('rev' in one ? one.rev : ''))).size).toBe(1);
    expect(done.filter((one) => one.outcome === 'stored')).toHaveLength(1);
  });

  test('the run with older seeds starts over when a newer one has stored its edition', async () => {
    let meanwhile: Promise<unknown> | undefined;
    const handler = composeHandler({
      ...place.runtime,
      place: (prefix, parts) => {
        const stores = place.runtime.place(prefix, parts);
        const putRevision: typeof stores.editions.putRevision = async (date, rev, files) => {
          await stores.editions.putRevision(date, rev, files);
          meanwhile ??= place.put('seeds/z.txt', OLD_SEED).then(() => place.run());
          await meanwhile;
        };
        return { ...stores, editions: { ...stores.editions, putRevision } };
      },
    });
    const older = await handler({ story: STORY_ID, date: DATE });
    expect(older).toEqual({ ...((await meanwhile) as object), outcome: 'unchanged' });
  });

  test('a pointer that never holds still is an error, not an endless loop', async () => {
    const handler = composeHandler({
      ...place.runtime,
      place: (prefix, parts) => {
        const stores = place.runtime.place(prefix, parts);
        return { ...stores, editions: { ...stores.editions, swapPointer: async () => false } };
      },
    });
    await expect(handler({ story: STORY_ID, date: DATE })).rejects.toThrow('held by another run');
  });
});
