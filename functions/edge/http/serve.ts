/** The pages under Node's own server: for local runs and tests. */
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';

export interface Serving {
  /** "http://127.0.0.1:4321". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param makeApp gets the address that the server has, for links in mails
 * @param port 0 for any free one
 */
export function servePeople(makeApp: (url: string) => Hono, port: number): Promise<Serving> {
  return new Promise((resolve, reject) => {
    let app: Hono | undefined;
    const fetch = (request: Request, env: object) => app?.fetch(request, env) ?? new Response(null, { status: 503 });
    const server = serve({ fetch, hostname: '127.0.0.1', port }, (at) => {
      const url = `http://127.0.0.1:${at.port}`;
      app = makeApp(url);
      resolve({ url, close: () => close(server) });
    });
    server.once('error', reject);
  });
}

/** The address of the connection's other end. */
export const peerOf = (context: Context): string | undefined => getConnInfo(context).remote.address;

function close(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if (isHttp1(server)) server.closeAllConnections();
  });
}

const isHttp1 = (server: ReturnType<typeof serve>): server is Server => 'closeAllConnections' in server;
