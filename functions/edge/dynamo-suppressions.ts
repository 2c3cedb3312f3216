/** Suppressed addresses in DynamoDB, by their hashes: those are spread over partitions by themselves. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Suppression } from '#core/delivery/subscriber.ts';
import type { SuppressionStore } from '#core/ports.ts';
import { type DynamoTable, getRows, whether } from './dynamo-rows.ts';

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
      await whether(
        dynamo.send(
          new PutCommand({
            TableName,
            Item: { ...suppression, pk: suppression.hash },
            ConditionExpression: 'attribute_not_exists(pk) OR NOT #reason IN (:bounce, :complaint)',
            ...names,
            ExpressionAttributeValues: { ':bounce': 'bounce', ':complaint': 'complaint' },
          }),
        ),
      );
    },
    async lift(hash) {
      await whether(
        dynamo.send(
          new DeleteCommand({
            TableName,
            Key: { pk: hash },
            ConditionExpression: '#reason IN (:deleted, :operator)',
            ...names,
            ExpressionAttributeValues: { ':deleted': 'deleted', ':operator': 'operator' },
          }),
        ),
      );
    },
  };
}
