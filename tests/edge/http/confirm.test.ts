import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SuppressionStore } from '#core/ports.ts';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { memorySuppressions } from '#edge/people/memory-stores.ts';
import { type DynamoServer, startDynamo } from '#tests/support/dynamo-server.ts';
import { aSubscriber, aSuppression } from '#tests/support/people.ts';
import { headingOf, linkIn, makePeople, type PeopleHarness } from '#tests/support/people-app.ts';

const ANN = 'ann@reader.example';
const HOUR = 3_600_000;
const BAD = [400, 'This link does not work'];

const asked = async (people: PeopleHarness): Promise<string> => {
  await people.post('/subscribe', { story: 'dock-strike', address: ANN, cadence: 'daily' });
  return linkIn(people.mails.at(-1)).token;
};
const press = async (people: PeopleHarness, t: string) => {
  const response = await people.post('/confirm', { t });
  return [response.status, await headingOf(response)];
};

describe('confirming', () => {
  test('following the link changes nothing, however often; the button does', async () => {
    const people = makePeople();
    const token = await asked(people);
    for (let n = 0; n < 3; n++) {
      const page = await people.get(`/confirm?t=${token}`);
      expect([page.status, await headingOf(page)]).toEqual([200, 'One more step']);
    }
    expect((await people.app.request(`https://news.example/confirm?t=${token}`, { method: 'HEAD' })).status).toBe(200);
    expect(await people.held(ANN)).toMatchObject({ status: 'pending' });
    expect(await press(people, token)).toEqual([200, 'You are subscribed']);
    expect(await people.held(ANN)).toMatchObject({
      status: 'active',
      nonce: null,
      confirmed: '2031-03-10T08:00:00.000Z',
    });
  });

  test('works once: a link that is used again does nothing, even after its reader left', async () => {
    const people = makePeople();
    const token = await asked(people);
    await press(people, token);
    expect(await press(people, token)).toEqual(BAD);
    await people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') });
    expect(await press(people, token)).toEqual(BAD);
    expect(await people.held(ANN)).toMatchObject({ status: 'left' });
    const second = await asked(people);
    expect(await press(people, token)).toEqual(BAD);
    expect(await press(people, second)).toEqual([200, 'You are subscribed']);
  });

  test('either of two mails works, and then neither', async () => {
    const people = makePeople();
    const [first, second] = [await asked(people), await asked(people)];
    expect(await press(people, first)).toEqual([200, 'You are subscribed']);
    expect(await press(people, second)).toEqual(BAD);
  });

  test('is over after 48 hours', async () => {
    const people = makePeople();
    const token = await asked(people);
    people.clock.now += 48 * HOUR;
    expect((await people.get(`/confirm?t=${token}`)).status).toBe(400);
    expect(await press(people, token)).toEqual(BAD);
    expect(await people.held(ANN)).toMatchObject({ status: 'pending' });
  });

  test('lifts the mark of deleted data, and not that of a complaint', async () => {
    const people = makePeople();
    await people.suppressions.put(aSuppression(ANN, 'deleted'));
    await press(people, await asked(people));
    expect(await people.suppressed(ANN)).toBeUndefined();
    await people.put(aSubscriber(ANN, { status: 'pending', nonce: 'once' }));
    await people.suppressions.put(aSuppression(ANN, 'complaint'));
    expect(await press(people, people.token(ANN, 'confirm', { nonce: 'once' }))).toEqual(BAD);
    expect(await people.suppressed(ANN)).toBe('complaint');
  });

  test('works again where the mark of deleted data could not be lifted: nobody is active and mailed nothing', async () => {
    const sound = memorySuppressions();
    let fails = true;
    const suppressions: SuppressionStore = {
      ...sound,
      async lift(hash, reason) {
        if (fails) throw new Error('DynamoDB is away');
        return sound.lift(hash, reason);
      },
    };
    const people = makePeople({ suppressions });
    await people.suppressions.put(aSuppression(ANN, 'deleted'));
    const token = await asked(people);
    expect((await press(people, token))[0]).toBe(500);
    expect(await people.held(ANN)).toMatchObject({ status: 'pending' });
    fails = false;
    expect(await press(people, token)).toEqual([200, 'You are subscribed']);
    expect(await people.suppressed(ANN)).toBeUndefined();
  });

  test('an old link does not lift the mark of deleted data', async () => {
    const people = makePeople();
    await people.suppressions.put(aSuppression(ANN, 'deleted'));
    await people.put(aSubscriber(ANN, { status: 'pending', nonce: 'new' }));
    expect(await press(people, people.token(ANN, 'confirm', { nonce: 'old' }))).toEqual(BAD);
    expect(await people.suppressed(ANN)).toBe('deleted');
  });

  test('tokens of other stories, purposes, subscribers and nonces, and none at all, do nothing', async () => {
    const people = makePeople();
    await people.put(aSubscriber(ANN, { status: 'pending', nonce: 'once' }));
    const tokens = [
      '',
      'x',
      people.token(ANN, 'confirm', { nonce: 'once', story: 'flood' }),
      people.token(ANN, 'confirm', { nonce: 'twice' }),
      people.token(ANN, 'confirm', { nonce: null }),
      people.token(ANN, 'unsubscribe', { nonce: 'once' }),
      people.token(ANN, 'preferences', { nonce: 'once' }),
      people.token('ben@reader.example', 'confirm', { nonce: 'once' }),
    ];
    for (const token of tokens) expect(await press(people, token)).toEqual(BAD);
    expect(await people.held(ANN)).toMatchObject({ status: 'pending', nonce: 'once' });
  });
});

describe('on DynamoDB', () => {
  let server: DynamoServer;
  beforeAll(async () => {
    server = await startDynamo();
  });
  afterAll(() => server.stop());

  test('of confirmations at once, one is done', async () => {
    const table = await server.table('subscribers');
    const people = makePeople({ subscribers: dynamoSubscribers({ dynamo: server.dynamo, table }) });
    const token = await asked(people);
    const answers = await Promise.all(Array.from({ length: 8 }, () => people.post('/confirm', { t: token })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(7).fill(400)]);
    expect(await people.held(ANN)).toMatchObject({ status: 'active' });
  });

  test('a confirmation and a leaving at once: each is done whole', async () => {
    const table = await server.table('subscribers');
    const people = makePeople({ subscribers: dynamoSubscribers({ dynamo: server.dynamo, table }) });
    const token = await asked(people);
    const [, left] = await Promise.all([
      people.post('/confirm', { t: token }),
      people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') }),
    ]);
    expect(left.status).toBe(200);
    expect(await people.held(ANN)).toMatchObject({ status: 'left', nonce: null });
  });
});
