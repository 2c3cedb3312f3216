/** A gate in front of a local server, on a free port of 127.0.0.1, that a test can make refuse requests. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

/** A refused request: its status, and the answer. */
export interface Refused {
  readonly status: number;
  readonly body: string;
}

export interface Gate {
  readonly endpoint: string;
  /** Decides on each request; null lets it pass, and `lost` lets it pass and breaks the connection before the answer. */
  onRequest: (request: { readonly target: string; readonly body: string }) => Refused | 'lost' | null;
  stop(): Promise<void>;
}

/** @param upstream where requests go that pass: "http://127.0.0.1:4567" */
export async function startGate(upstream: string): Promise<Gate> {
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const target = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    const refused = gate.onRequest({ target, body });
    if (refused !== null && refused !== 'lost') {
      response.writeHead(refused.status, { 'content-type': 'application/x-amz-json-1.0' }).end(refused.body);
      return;
    }
    const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...kept } = request.headers;
    const headers = Object.entries(kept).map(([name, value]): [string, string] => [name, String(value)]);
    const answer = await fetch(upstream + (request.url ?? '/'), { method: request.method ?? 'POST', headers, body });
    const text = await answer.text();
    if (refused === 'lost') {
      response.destroy();
      return;
    }
    const checksum = answer.headers.get('x-amz-crc32');
    response.writeHead(answer.status, {
      'content-type': 'application/x-amz-json-1.0',
      ...(checksum === null ? {} : { 'x-amz-crc32': checksum }),
    });
    response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gate has no port');
  const gate: Gate = {
    endpoint: `http://127.0.0.1:${address.port}`,
    onRequest: () => null,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return gate;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}

/** How DynamoDB says that there were too many requests. */
export const DYNAMO_THROTTLED: Refused = {
  status: 400,
  body: JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
    message: 'made to fail',
  }),
};
