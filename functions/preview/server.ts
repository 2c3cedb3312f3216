/** The preview: a small web server on this machine that shows an edition as it will look, and follows every change. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { InputError } from '#core/errors.ts';
import { answer } from './answer.ts';
import { refusalOf } from './guard.ts';
import { type LoadState, type StateCache, stateCache } from './state.ts';
import { TEMPLATES } from './templates.ts';
import { watchPaths } from './watch.ts';

export type { LoadState, PreviewState } from './state.ts';

export interface PreviewOptions {
  /** 127.0.0.1 unless given. */
  readonly host?: string;
  /** 0: any free port. */
  readonly port: number;
  readonly load: LoadState;
  /** Files and folders (seeds, story.yaml, edits) whose change makes the preview load anew. Templates are watched anyway. */
  readonly watch: readonly string[];
  /** The folder of templates; the project's own unless given. */
  readonly templates?: string;
}

export interface Preview {
  /** "http://127.0.0.1:4321/". */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts the preview and answers when it can be opened. It lives until `close`; a day that cannot be composed is a
 * message on its page, not the end of it.
 * @throws {InputError} where the port is in use or may not be used
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { host = '127.0.0.1', templates = fileURLToPath(TEMPLATES) } = options;
  const states = stateCache(options.load);
  const readers = new Set<ServerResponse>();
  const server = createServer();
  const port = await listen(server, host, options.port);
  server.on('request', (request, response) => {
    void respond(request, response, { host, port, states, readers });
  });
  const unwatch = await watchPaths([...options.watch, templates], (paths) => {
    states.changed({ templates: paths.some((path) => path.startsWith(templates)) });
    for (const reader of readers) reader.write('event: reload\ndata: changed\n\n');
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    port,
    async close() {
      await unwatch();
      for (const reader of readers) reader.end();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(portError(cause, port)));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function portError(cause: NodeJS.ErrnoException, port: number): Error {
  const mend = 'choose another with --port, or --port 0 for any free one';
  if (cause.code === 'EADDRINUSE') return new InputError(`port ${port} is in use: ${mend}`, { cause });
  if (cause.code === 'EACCES') return new InputError(`port ${port} may not be used by this user: ${mend}`, { cause });
  return cause;
}

interface Serving {
  readonly host: string;
  readonly port: number;
  readonly states: StateCache;
  readonly readers: Set<ServerResponse>;
}

async function respond(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  const refusal = refusalOf(request, serving.host, serving.port);
  if (refusal !== null) {
    response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${refusal.message}\n`);
    return;
  }
  const url = URL.parse(request.url ?? '/', 'http://preview.invalid');
  if (url === null) {
    response.writeHead(400).end();
    return;
  }
  if (url.pathname === '/events') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 1000\n\n');
    serving.readers.add(response);
    response.once('close', () => serving.readers.delete(response));
    return;
  }
  const { status, type, policy, body } = await answer(url, serving.states);
  response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy });
  response.end(request.method === 'HEAD' ? undefined : body);
}
