import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { TABLES, type TableName } from '#edge/tables.ts';

export interface DynamoServer {
  readonly endpoint: string;
  readonly dynamo: DynamoDBDocumentClient;
  /** Makes a table with the keys of one of ours, of a name not used before. */
  table(like: TableName): Promise<string>;
  stop(): Promise<void>;
}

/** A server that speaks the DynamoDB protocol, on a free port of 127.0.0.1. */
export async function startDynamo(): Promise<DynamoServer> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${portOf(server.address())}`;
  const dynamo = dynamoAt(endpoint);
  let made = 0;
  return {
    endpoint,
    dynamo,
    async table(like) {
      made += 1;
      const TableName = `${like}-${made}`;
      await makeTable(dynamo, like, TableName);
      return TableName;
    },
    async stop() {
      dynamo.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A client for a local server. */
export const dynamoAt = (endpoint: string, maxAttempts = 3): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint,
      maxAttempts,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );

async function makeTable(dynamo: DynamoDBDocumentClient, like: TableName, TableName: string): Promise<void> {
  const keys = TABLES[like];
  const sort = 'sort' in keys ? [keys.sort] : [];
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: keys.partition, AttributeType: 'S' },
        ...sort.map(({ name, type }) => ({ AttributeName: name, AttributeType: type })),
      ],
      KeySchema: [
        { AttributeName: keys.partition, KeyType: 'HASH' },
        ...sort.map(({ name }) => ({ AttributeName: name, KeyType: 'RANGE' as const })),
      ],
    }),
  );
  await waitUntilTableExists({ client: dynamo, maxWaitTime: 60, minDelay: 1 }, { TableName });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens at no port');
  return address.port;
}
