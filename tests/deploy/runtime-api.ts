/** The Lambda Runtime API for one function: hands events to its process and takes the answers. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RuntimeApi {
  /** "127.0.0.1:4711", for AWS_LAMBDA_RUNTIME_API. */
  readonly address: string;
  /** Hands over an event. @returns what the function answered @throws {Error} with what it failed of */
  invoke(event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: string;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let asked: ((invocation: Invocation) => void) | null = null;
  let count = 0;
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') {
      const next = waiting.shift() ?? (await new Promise<Invocation>((resolve) => (asked = resolve)));
      running.set(next.id, next);
      response.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': next.id,
        'lambda-runtime-deadline-ms': String(Date.parse('2100-01-01')),
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:123456789012:function:deployed',
      });
      response.end(next.event);
      return;
    }
    const body = await textOf(request);
    const [, id = '', what] = path.split('/');
    const invocation = running.get(id);
    if (what === 'response') invocation?.resolve(JSON.parse(body));
    else for (const one of invocation ? [invocation] : waiting) one.reject(new Error(body));
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        count += 1;
        const invocation = { id: `run-${count}`, event: JSON.stringify(event), resolve, reject };
        if (asked === null) waiting.push(invocation);
        else asked(invocation);
        asked = null;
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
