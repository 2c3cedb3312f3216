/** Whole runs of compose with what goes wrong in an account: in each, one edition, nothing lost, and the count that an alarm is on. */
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteIndex } from '#core/edition/site.ts';
import { type ComposePlace, makePlace } from '#tests/support/compose-place.ts';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { composeHandler } from '../../../functions/compose.ts';
import { watchHandler } from '../../../functions/watch.ts';

const SITE = 'https://news.example.com';
const YAML = `${STORY_YAML}outlets:
  - { name: Sample Wire, terms: licensed }
  - { name: Example Herald, terms: licensed }
`;

let server: S3Server;
let place: ComposePlace;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.stop());
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  place = await makePlace(server);
  await place.put('story.yaml', YAML);
  await place.putAll(SEEDS);
});

const run = (event: object = {}) => place.run(event, { site: { origin: SITE, subscribe: true } });
const watch = (event: object = {}) => watchHandler(place.runtime)({ story: STORY_ID, date: DATE, ...event });
const days = async () => SiteIndex.parse(JSON.parse((await place.get('public/index.json')) ?? '{"days":[]}')).days;

/** Every file of the story's place, with its text. */
async function everything(): Promise<Record<string, string | null>> {
  const keys = await place.keys('');
  const texts = await Promise.all(keys.map(async (key) => [key, await place.get(key)] as const));
  return Object.fromEntries(texts);
}

type Send = ComposePlace['s3']['send'];
type Sent = Parameters<Send>[0];

/** Lets `fault` answer a request in the place of the server; undefined lets it through. */
function failing(fault: (command: Sent, count: number) => unknown): () => void {
  const send = place.s3.send.bind(place.s3) as (command: Sent) => Promise<unknown>;
  let count = 0;
  const spy = vi.spyOn(place.s3, 'send').mockImplementation(async (command: Sent) => {
    count += 1;
    const answer = fault(command, count);
    if (answer instanceof Error) throw answer;
    return answer ?? send(command);
  });
  return () => spy.mockRestore();
}

const refusal = (name: string, status: number): S3ServiceException =>
  new S3ServiceException({ name, $fault: 'server', $metadata: { httpStatusCode: status }, message: name });

test('a sound run publishes one edition, and the look for it finds it', async () => {
  expect(await watch()).toMatchObject({ missing: true });
  expect(place.metrics).toMatchObject({ EditionMissing: 1 });
  expect(await run()).toMatchObject({ outcome: 'stored', published: true });
  expect(place.metrics).toMatchObject({ EditionPublished: 1, RefusedShare: 0, UndatedShare: 0 });
  expect((await days()).map(({ date }) => date)).toEqual([DATE]);
  expect(await watch()).toMatchObject({ missing: false });
  expect(place.metrics).toMatchObject({ EditionMissing: 0 });
});

describe('a run that is cut off at any write', () => {
  test('is finished by the next, to the same files', async () => {
    await run();
    const whole = await everything();
    const writes = (await place.keys('')).filter((key) => !/^(?:seeds\/|story)/.test(key)).length;
    expect(writes).toBeGreaterThan(8);
    for (let cut = 1; cut <= writes; cut++) {
      place = await makePlace(server);
      await place.put('story.yaml', YAML);
      await place.putAll(SEEDS);
      let puts = 0;
      const mend = failing((command) => {
        if (command instanceof PutObjectCommand) puts += 1;
        return puts >= cut && command instanceof PutObjectCommand ? new Error('Task timed out') : undefined;
      });
      await expect(run(), `cut at write ${cut}`).rejects.toThrow('timed out');
      mend();
      expect(await run(), `after a cut at write ${cut}`).toMatchObject({ published: true });
      expect((await days()).length).toBe(1);
      expect(Object.keys(await everything())).toEqual(
        Object.keys(whole)
          .filter((key) => !key.startsWith('cache/'))
          .concat(await place.keys('cache/'))
          .sort(),
      );
    }
  }, 60_000);
});

describe('S3', () => {
  test.each(['SlowDown', 'ServiceUnavailable', 'InternalError'])(
    'answers %s: the run fails, and the next one has the edition',
    async (name) => {
      const mend = failing((command) => (command instanceof GetObjectCommand ? refusal(name, 503) : undefined));
      await expect(run()).rejects.toMatchObject({ name });
      mend();
      expect(await days()).toEqual([]);
      expect(await run()).toMatchObject({ outcome: 'stored', published: true });
    },
  );

  test('forbids one seed: the edition goes out without it, and the share of refused seeds is counted', async () => {
    const mend = failing((command) =>
      command instanceof GetObjectCommand && command.input.Key?.endsWith('herald-talks.txt')
        ? refusal('AccessDenied', 403)
        : undefined,
    );
    expect(await run()).toMatchObject({ outcome: 'stored', published: true });
    mend();
    expect(place.metrics).toMatchObject({ SeedsRefused: 1, RefusedShare: 50 });
  });

  test('breaks off a body twice: the run fails, and nothing half is stored', async () => {
    const mend = failing((command) =>
      command instanceof GetObjectCommand && command.input.Key?.endsWith('wire-pickets.txt')
        ? { Body: { transformToByteArray: async () => new Uint8Array(3) }, ContentLength: 900, ETag: '"1"' }
        : undefined,
    );
    await expect(run()).rejects.toThrow('broke off');
    mend();
    expect(await place.keys('drafts/')).toEqual([]);
  });

  test('has a seed vanish between list and read: it is named, and the edition goes out', async () => {
    const gone = failing((command) =>
      command instanceof GetObjectCommand && command.input.Key?.endsWith('herald-talks.txt')
        ? new NoSuchKey({ $metadata: {}, message: 'gone' })
        : undefined,
    );
    expect(await run()).toMatchObject({ outcome: 'stored', published: true });
    gone();
    expect(place.info.mock.calls[0]?.[1]).toMatchObject({
      refused: [{ file: 'herald-talks.txt', detail: expect.stringContaining('taken away') }],
    });
  });
});

describe('runs of one day', () => {
  test('at once end in one edition', async () => {
    const answers = await Promise.all([run(), run(), run()]);
    expect(new Set(answers.map((answer) => ('rev' in answer ? answer.rev : ''))).size).toBe(1);
    expect(answers.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
    expect((await days()).length).toBe(1);
    expect((await place.keys('drafts/')).filter((key) => key.endsWith('digest.json'))).toHaveLength(1);
  });

  test('of a schedule that fired twice, the second changes nothing', async () => {
    await run({ scheduledTime: `${DATE}T06:05:00Z`, date: undefined });
    const before = await everything();
    expect(await run({ scheduledTime: `${DATE}T06:05:00Z`, date: undefined })).toMatchObject({
      outcome: 'unchanged',
      published: true,
    });
    expect(await everything()).toEqual(before);
  });
});

describe('when the clock changes', () => {
  // 06:05 in Lisbon: the scheduler gives the moment in UTC, an hour apart before and after.
  test.each([
    ['forward', ['2025-03-29T06:05:00Z', '2025-03-30T05:05:00Z', '2025-03-31T05:05:00Z']],
    ['back', ['2025-10-25T05:05:00Z', '2025-10-26T06:05:00Z', '2025-10-27T06:05:00Z']],
  ])('%s, each day is composed once', async (_way, times) => {
    const composed: string[] = [];
    for (const scheduledTime of times) {
      const { date } = await place.run({ scheduledTime, date: undefined });
      composed.push(date);
    }
    expect(composed).toEqual(times.map((time) => time.slice(0, 10)));
  });
});

test('an editor who has to approve holds the edition back, and the look for it counts it missing', async () => {
  const held = composeHandler({
    ...place.runtime,
    site: { origin: SITE, subscribe: true },
    approvedByEditor: [STORY_ID],
  });
  expect(await held({ story: STORY_ID, date: DATE })).toMatchObject({
    outcome: 'stored',
    published: false,
    why: [expect.stringContaining('approval')],
  });
  expect(await place.keys('public/')).toEqual([]);
  expect(await watch()).toMatchObject({ missing: true });
});
