/** The ledger in DynamoDB: a partition for each run, a row for each batch. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type LedgerRow, type RunName, runKey } from '#core/delivery/run.ts';
import { type DynamoTable, rowsOf, whether } from '../dynamo-rows.ts';
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

export function dynamoLedger(at: DynamoTable): Ledger {
  const { dynamo, table: TableName } = at;
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
      for await (const row of rowsOf(at, runKey(run), true)) yield decodeRow(run, row);
    },
  };
}
