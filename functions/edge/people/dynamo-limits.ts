/** Counts that limit rates, in DynamoDB: one row a key and window of time, dropped by itself when the window is over. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { RateLimits } from '#core/ports.ts';
import { type DynamoTable, whether } from '../dynamo-rows.ts';

/** Windows follow on each other: over the border of two, twice the rate may pass. */
export function dynamoLimits({ dynamo, table: TableName }: DynamoTable): RateLimits {
  return {
    take(key, { most, seconds }, now) {
      const window = Math.floor(now / 1000 / seconds);
      return whether(
        dynamo.send(
          new UpdateCommand({
            TableName,
            Key: { pk: `${key}#${seconds}#${window}` },
            UpdateExpression: 'SET #ttl = :ttl ADD #taken :one',
            ConditionExpression: 'attribute_not_exists(#taken) OR #taken < :most',
            ExpressionAttributeNames: { '#taken': 'taken', '#ttl': 'ttl' },
            ExpressionAttributeValues: { ':one': 1, ':most': most, ':ttl': (window + 2) * seconds },
          }),
        ),
      );
    },
  };
}
