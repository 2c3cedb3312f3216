import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoLimits } from '#edge/people/dynamo-limits.ts';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import { type DynamoServer, dynamoAt, startDynamo } from '#tests/support/dynamo-server.ts';
import { type Gate, startGate } from '#tests/support/gate.ts';
import { aSubscriber } from '#tests/support/people.ts';
import { headingOf, makePeople } from '#tests/support/people-app.ts';

const ANN = 'ann@reader.example';
const wish = { story: 'dock-strike', address: ANN, cadence: 'daily' };

let server: DynamoServer;
let gate: Gate;
beforeAll(async () => {
  server = await startDynamo();
  gate = await startGate(server.endpoint);
});
afterAll(async () => {
  await gate.stop();
  await server.stop();
});

/** DynamoDB answers the next calls as where there were too many. */
function throttle(calls: number): () => number {
  let refused = 0;
  const body = JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    message: 'too many',
  });
  gate.onRequest = () => {
    if (refused === calls) return null;
    refused += 1;
    return { status: 400, body };
  };
  return () => refused;
}

async function onDynamo() {
  const dynamo = dynamoAt(gate.endpoint, 2);
  return makePeople({
    subscribers: dynamoSubscribers({ dynamo, table: await server.table('subscribers') }),
    suppressions: dynamoSuppressions({ dynamo, table: await server.table('suppressions') }),
    limits: dynamoLimits({ dynamo, table: await server.table('limits') }),
  });
}

test('DynamoDB refuses for a moment: it is asked again, and the reader sees nothing of it', async () => {
  const people = await onDynamo();
  const refused = throttle(1);
  expect((await people.post('/subscribe', wish)).status).toBe(200);
  expect(refused()).toBe(1);
  expect(people.mails).toHaveLength(1);
  expect(await people.held(ANN)).toMatchObject({ status: 'pending' });
});

test('DynamoDB goes on refusing: the answer says when to come again, and nothing is half done', async () => {
  const people = await onDynamo();
  await people.put(aSubscriber(ANN));
  throttle(1000);
  const response = await people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') });
  throttle(0);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(await headingOf(response)).toBe('Too busy for a moment');
  expect(people.failures).toMatchObject([{ name: 'ProvisionedThroughputExceededException' }]);
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN));
  expect((await people.post('/unsubscribe', { t: people.token(ANN, 'unsubscribe') })).status).toBe(200);
  expect(await people.held(ANN)).toMatchObject({ status: 'left' });
});

test('a mail that cannot be sent is no success, and tells the reader nothing of ours', async () => {
  let fails = true;
  const people = makePeople({
    mailerOf: () => ({
      async send() {
        if (fails) throw Object.assign(new Error('MAIL FROM of secret.internal is not verified'), { name: 'Rejected' });
        return 'sent';
      },
    }),
  });
  const response = await people.post('/subscribe', wish);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret.internal');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(people.failures).toHaveLength(1);
  fails = false;
  expect((await people.post('/subscribe', wish)).status).toBe(200);
});

test('a row that others keep changing is given up in the end, and the failure is noted', async () => {
  const store = makePeople().subscribers;
  const people = makePeople({ subscribers: { ...store, put: async () => false } });
  expect((await people.post('/subscribe', wish)).status).toBe(500);
  expect(String(people.failures[0])).toMatch(/changes too fast/);
  expect(people.mails).toEqual([]);
});
