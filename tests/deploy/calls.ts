/** Stands before the endpoint and writes down what a function asks of AWS, as IAM would name it. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** One permission that a call needs. */
export interface Call {
  /** "dynamodb:PutItem" */
  readonly action: string;
  /** The end of the resource's ARN: a table's or queue's name, BUCKET/KEY. */
  readonly resource: string;
  /** What a listing asks for. */
  readonly prefix?: string;
}

export interface Recorder {
  readonly endpoint: string;
  readonly calls: readonly Call[];
  stop(): Promise<void>;
}

/** Everything that comes in goes on to the endpoint, unchanged, and so do the answers. */
export async function recordCalls(endpoint: string): Promise<Recorder> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    try {
      const body = await bytesOf(request);
      calls.push(...callsOf(request, body.toString()));
      const { host: _host, connection: _connection, 'transfer-encoding': _chunks, ...headers } = request.headers;
      const answer = await fetch(endpoint + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body.length > 0 ? { body } : {}),
      });
      const kept = [...answer.headers].filter(
        ([name]) => !/^(connection|content-encoding|content-length|transfer-encoding)$/.test(name),
      );
      response.writeHead(answer.status, Object.fromEntries(kept));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const Body = z.object({
  TableName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  QueueUrl: z.string().optional(),
  SecretId: z.string().optional(),
});

const SES: Readonly<Record<string, string>> = {
  '/v2/email/outbound-bulk-emails': 'ses:SendBulkEmail',
  '/v2/email/outbound-emails': 'ses:SendEmail',
  '/v2/email/account': 'ses:GetAccount',
};

function callsOf(request: IncomingMessage, text: string): Call[] {
  const url = new URL(request.url ?? '', 'http://endpoint');
  const path = decodeURIComponent(url.pathname);
  if (path.startsWith('/v2/email/')) {
    const identity = path.split('/identities/')[1];
    return [{ action: SES[path] ?? 'ses:GetEmailIdentity', resource: `identity/${identity ?? ''}` }];
  }
  const [service = '', operation = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
  if (operation === '') return [ofStorage(request.method ?? '', path.slice(1), url.searchParams)];
  const { TableName, RequestItems, QueueUrl, SecretId } = Body.parse(JSON.parse(text));
  const name = service.startsWith('DynamoDB') ? 'dynamodb' : service.replace('AmazonSQS', 'sqs');
  const action = `${name}:${name === 'sqs' ? operation.replace(/Batch$/, '') : operation}`;
  // Secrets Manager puts six characters behind a name.
  const resources = [
    TableName,
    ...Object.keys(RequestItems ?? {}),
    QueueUrl?.split('/').at(-1),
    SecretId && `${SecretId}-AbCdEf`,
  ];
  return resources
    .filter((one) => one !== undefined && one !== '')
    .map((resource) => ({ action, resource: resource ?? '' }));
}

function ofStorage(method: string, path: string, query: URLSearchParams): Call {
  if (query.has('list-type'))
    return { action: 's3:ListBucket', resource: path.replace(/\/$/, ''), prefix: query.get('prefix') ?? '' };
  return { action: method === 'PUT' ? 's3:PutObject' : 's3:GetObject', resource: path };
}
