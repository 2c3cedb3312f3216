import { ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoLimits } from '#edge/people/dynamo-limits.ts';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import type { TableName } from '#edge/tables.ts';
import { type DynamoServer, startDynamo } from '#tests/support/dynamo-server.ts';
import { aSubscriber } from '#tests/support/people.ts';
import { rateLimitsContract } from './rate-limits.ts';
import { subscriberStoreContract } from './subscriber-store.ts';
import { suppressionStoreContract } from './suppression-store.ts';

let server: DynamoServer;
beforeAll(async () => {
  server = await startDynamo();
});
afterAll(() => server.stop());

const at = async (like: TableName) => ({ dynamo: server.dynamo, table: await server.table(like) });

describe('subscribers in DynamoDB', () => {
  subscriberStoreContract(async () => dynamoSubscribers(await at('subscribers')));

  test('a row that was written before subscribers had a field can still be changed', async () => {
    const place = await at('subscribers');
    const store = dynamoSubscribers(place);
    const ann = aSubscriber('ann@news.example');
    await store.put(ann, null);
    const Key = { pk: `${ann.story}#${ann.id.slice(0, 1)}`, sk: ann.id };
    const UpdateExpression = 'REMOVE lastSoftBounce';
    await server.dynamo.send(new UpdateCommand({ TableName: place.table, Key, UpdateExpression }));
    const held = await store.get(ann.story, ann.id);
    expect(held?.value).toEqual(ann);
    expect(await store.put({ ...ann, status: 'left' }, held?.version ?? null)).toBe(true);
  });

  test('who never confirmed is dropped after a week, who is active never, who left and is asked again neither', async () => {
    const place = await at('subscribers');
    const store = dynamoSubscribers(place);
    await store.put(
      aSubscriber('ann@news.example', { status: 'pending', asked: '2031-03-10T00:00:00Z', confirmed: null }),
      null,
    );
    await store.put(aSubscriber('cat@news.example', { status: 'pending' }), null);
    await store.put(aSubscriber('ben@news.example'), null);
    const { Items = [] } = await server.dynamo.send(new ScanCommand({ TableName: place.table }));
    const ttls = Object.fromEntries(Items.map(({ address, ttl }) => [address, ttl]));
    expect(ttls).toEqual({
      'ann@news.example': Date.parse('2031-03-17T00:00:00Z') / 1000,
      'ben@news.example': undefined,
      'cat@news.example': undefined,
    });
  });
});

describe('suppressions in DynamoDB', () =>
  suppressionStoreContract(async () => dynamoSuppressions(await at('suppressions'))));

describe('limits in DynamoDB', () => rateLimitsContract(async () => dynamoLimits(await at('limits'))));
