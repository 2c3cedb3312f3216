import { once } from 'node:events';
import { createServer } from 'node:http';

export interface ThrottlingProxy {
  readonly endpoint: string;
  /** How many of the next calls are refused. */
  refuse: number;
  /** Calls that were refused so far. */
  refused: number;
  stop(): Promise<void>;
}

/** Stands before a local DynamoDB and answers as an overloaded one while it is told to. */
export async function throttlingProxy(upstream: string): Promise<ThrottlingProxy> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (proxy.refuse > 0) {
      proxy.refuse -= 1;
      proxy.refused += 1;
      const type = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify({ __type: type, message: 'too many' }));
      return;
    }
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name)
        ? [[name, value] as [string, string]]
        : [],
    );
    const answer = await fetch(upstream + (request.url ?? ''), {
      method: 'POST',
      headers,
      body: Buffer.concat(chunks),
    });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy listens at no port');
  const proxy: ThrottlingProxy = {
    endpoint: `http://127.0.0.1:${address.port}`,
    refuse: 0,
    refused: 0,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
