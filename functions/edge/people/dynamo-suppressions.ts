/** Suppressed addresses in DynamoDB, by their hashes: those are spread over partitions by themselves. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Suppression } from '#core/delivery/subscriber.ts';
import { givesWay } from '#core/delivery/subscription.ts';
import type { SuppressionStore } from '#core/ports.ts';
import { type DynamoTable, getRows, whether } from '../dynamo-rows.ts';

export function dynamoSuppressions(at: DynamoTable): SuppressionStore {
  const { dynamo, table: TableName } = at;
  const names = { ExpressionAttributeNames: { '#reason': 'reason' } };
  return {
    async find(hashes) {
      const rows = await getRows(
        at,
        [...new Set(hashes)].map((hash) => ({ pk: hash })),
      );
      return rows.map((row) => Suppression.parse(row));
    },
    async put(suppression) {
      const weaker = Suppression.shape.reason.options.filter((reason) => givesWay(reason, suppression.reason));
      await whether(
        dynamo.send(
          new PutCommand({
            TableName,
            Item: { ...suppression, pk: suppression.hash },
            ConditionExpression: `attribute_not_exists(pk) OR #reason IN (${weaker.map((reason) => `:${reason}`).join(', ')})`,
            ...names,
            ExpressionAttributeValues: Object.fromEntries(weaker.map((reason) => [`:${reason}`, reason])),
          }),
        ),
      );
    },
    lift: (hash, reason) =>
      whether(
        dynamo.send(
          new DeleteCommand({
            TableName,
            Key: { pk: hash },
            ConditionExpression: '#reason = :reason',
            ...names,
            ExpressionAttributeValues: { ':reason': reason },
          }),
        ),
      ),
  };
}
