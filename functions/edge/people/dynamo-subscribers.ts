/**
 * Subscribers in DynamoDB. A story's rows lie in 16 partitions, by the first digit of the id: an import may write, and
 * a planning may read, 16 times what one partition takes.
 */
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Subscriber, type SubscriberId } from '#core/delivery/subscriber.ts';
import { isStranger } from '#core/delivery/subscription.ts';
import type { SubscriberStore } from '#core/ports.ts';
import { shortHash } from '#core/text/hash.ts';
import { type DynamoTable, getRows, rowsOf, whether } from '../dynamo-rows.ts';

const DIGITS = '0123456789abcdef';

/** Who never confirms anything is forgotten after a week. */
const PENDING_SECONDS = 7 * 24 * 60 * 60;

export function dynamoSubscribers(at: DynamoTable): SubscriberStore {
  const { dynamo, table: TableName } = at;
  const keyOf = (story: string, id: SubscriberId) => ({ pk: `${story}#${id.slice(0, 1)}`, sk: id });
  return {
    async get(story, id) {
      const { Item } = await dynamo.send(new GetCommand({ TableName, Key: keyOf(story, id), ConsistentRead: true }));
      if (Item === undefined) return null;
      const { version } = Versioned.parse(Item);
      return { value: Subscriber.parse(Item), version };
    },
    async getMany(story, ids) {
      const keys = [...new Set(ids)].map((id) => keyOf(story, id));
      return (await getRows(at, keys)).map((row) => Subscriber.parse(row));
    },
    put(subscriber, version) {
      const { story, id, asked } = subscriber;
      const ttl = isStranger(subscriber) ? Math.floor(Date.parse(asked) / 1000) + PENDING_SECONDS : undefined;
      const Item = { ...subscriber, ...keyOf(story, id), version: versionOf(subscriber), ttl };
      const condition =
        version === null
          ? { ConditionExpression: 'attribute_not_exists(sk)' }
          : { ConditionExpression: '#version = :read', ExpressionAttributeNames: { '#version': 'version' } };
      const values = version === null ? {} : { ExpressionAttributeValues: { ':read': version } };
      return whether(dynamo.send(new PutCommand({ TableName, Item, ...condition, ...values })));
    },
    async remove(story, id) {
      await dynamo.send(new DeleteCommand({ TableName, Key: keyOf(story, id) }));
    },
    async *list(story) {
      for (const digit of DIGITS) for await (const row of rowsOf(at, `${story}#${digit}`)) yield Subscriber.parse(row);
    },
  };
}

/** As it was written: what is added to a subscriber later must not make a row of before another. */
const Versioned = z.object({ version: z.string() });

/** By what it holds: a row that was changed and changed back is the row that was read. */
const versionOf = (subscriber: Subscriber): string => shortHash(JSON.stringify(Subscriber.parse(subscriber)));
