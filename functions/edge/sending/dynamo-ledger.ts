/** The ledger in DynamoDB: a partition for each run, a row for each batch. */
import { GetCommand, PutCommand, QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { type LedgerRow, type RunName, runKey } from '#core/delivery/run.ts';
import { type DynamoTable, whether } from '../dynamo-rows.ts';
import { decodeRow, encodeRow } from './ledger-item.ts';

export interface Ledger {
  /** A batch's row as the last write left it; null where nobody has begun the batch. */
  get(run: RunName, batch: number): Promise<LedgerRow | null>;
  /**
   * Writes a row, if it is still the one of the version before; version 1 is the first.
   * @returns false where somebody else was first
   */
  put(row: LedgerRow): Promise<boolean>;
  /** All rows of a run, in the order of their batches. */
  rows(run: RunName): AsyncIterable<LedgerRow>;
}

export function dynamoLedger({ dynamo, table: TableName }: DynamoTable): Ledger {
  return {
    async get(run, batch) {
      const Key = { pk: runKey(run), sk: batch };
      const { Item } = await dynamo.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item === undefined ? null : decodeRow(run, Item);
    },
    put(row) {
      const condition =
        row.version === 1
          ? { ConditionExpression: 'attribute_not_exists(sk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': row.version - 1 },
            };
      const Item = { pk: runKey(row.run), ...encodeRow(row) };
      return whether(dynamo.send(new PutCommand({ TableName, Item, ...condition })));
    },
    async *rows(run) {
      let from: Record<string, unknown> | undefined;
      do {
        const page: QueryCommandOutput = await dynamo.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': runKey(run) },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        );
        for (const item of page.Items ?? []) yield decodeRow(run, item);
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
    },
  };
}
