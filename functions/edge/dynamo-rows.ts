/** What the stores in DynamoDB have in common. */
import { setTimeout as wait } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';

export interface DynamoTable {
  readonly dynamo: DynamoDBDocumentClient;
  readonly table: string;
}

/** The SDK has tried a refused call again by itself; keys that a call leaves undone are ours to ask for again. */
const ROUNDS = 6;

/**
 * Reads rows by their keys, 100 at most; those that are there, in no promised order.
 * @throws where DynamoDB leaves keys undone round after round, under the name of its throttling
 */
export async function getRows(
  { dynamo, table }: DynamoTable,
  keys: readonly Readonly<Record<string, string>>[],
): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  let Keys: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let round = 0; Keys.length > 0; round++) {
    if (round === ROUNDS) throw Object.assign(new Error(`table ${table} is too busy`), { name: 'ThrottlingException' });
    if (round > 0) await wait(25 * 2 ** round);
    const answer = await dynamo.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    rows.push(...(answer.Responses?.[table] ?? []));
    Keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return rows;
}

/** All rows of a partition, in the order of their sort keys. @param ConsistentRead whether it costs twice, and shows every write */
export async function* rowsOf(
  { dynamo, table: TableName }: DynamoTable,
  partition: string,
  ConsistentRead = false,
): AsyncGenerator<unknown> {
  let from: Record<string, unknown> | undefined;
  do {
    const page: QueryCommandOutput = await dynamo.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': partition },
        ConsistentRead,
        ExclusiveStartKey: from,
      }),
    );
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** Whether a conditional write was done; false where its condition did not hold. */
export async function whether(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
]);

/** Whether a call failed because there were too many: it may go through later. */
export const isThrottling = (error: unknown): boolean => error instanceof Error && THROTTLED.has(error.name);
