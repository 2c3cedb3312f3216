import { once } from 'node:events';
import { createServer } from 'node:http';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';

export interface SecretsServer {
  readonly url: string;
  readonly client: SecretsManagerClient;
  /** Texts by the names of the secrets; a test changes them. */
  readonly texts: Map<string, string>;
  /** Names that were asked for, in order. */
  readonly asked: string[];
  /** Answers every call with an error of its own. */
  away: boolean;
  stop(): Promise<void>;
}

/** GetSecretValue as Secrets Manager answers it, on a free port of 127.0.0.1. */
export async function startSecrets(): Promise<SecretsServer> {
  const http = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const { SecretId } = z.object({ SecretId: z.string() }).parse(JSON.parse(Buffer.concat(parts).toString()));
    server.asked.push(SecretId);
    const text = server.texts.get(SecretId);
    const type = server.away ? 'InternalServiceError' : 'ResourceNotFoundException';
    const found = !server.away && text !== undefined;
    response.writeHead(found ? 200 : server.away ? 500 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(found ? { Name: SecretId, SecretString: text } : { __type: type, message: type }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  const client = new SecretsManagerClient({
    endpoint: url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const server: SecretsServer = {
    ...{ url, client },
    texts: new Map(),
    asked: [],
    away: false,
    async stop() {
      client.destroy();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
}
