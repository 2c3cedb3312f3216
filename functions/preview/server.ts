/** The editor's desk: a small web server on this machine that shows an edition, takes the editor's changes, and follows the files. */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { InputError } from '#core/errors.ts';
import { locate } from '#edge/location.ts';
import { deskApp } from './app.ts';
import { bundlePage } from './bundle.ts';
import { editing } from './editing.ts';
import { follow } from './follow.ts';
import { liveDays } from './live.ts';
import { posting, type TestMails } from './posting.ts';
import { undoneEdits } from './undone.ts';
import { type Engine, startEngine } from './work/engine.ts';
import { keptDays } from './work/kept-days.ts';
import { cacheFolder, type DeskPlace } from './work/place.ts';

export interface DeskOptions {
  /** Folder of seeds, or `s3://bucket/prefix`. */
  readonly seeds: string;
  readonly story?: string;
  /** The day shown where the page asks for none; the newest unless given. */
  readonly date?: string;
  /** 0: any free port. */
  readonly port: number;
  /** A value that no other site can know; every change must carry it. */
  readonly token: string;
  /** This moment, ISO 8601. */
  readonly now: () => string;
  /** Who edits; left out for nobody in particular. */
  readonly by?: string;
  readonly mails: TestMails;
  /** The thread that composes, where it has been started already. */
  readonly engine?: Engine;
  /** The folder of templates; the project's own unless given. */
  readonly templates?: string;
  /** Where what can be made again is kept; beside the seeds unless given. */
  readonly cache?: string;
}

export interface Desk {
  /** "http://127.0.0.1:4321/". */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const TEMPLATES = fileURLToPath(new URL('../../templates/', import.meta.url));

/**
 * Starts the desk and answers when it can be opened. It lives until `close`; a day that cannot be composed is a message
 * on its page, not the end of it.
 * @throws {InputError} where the port is in use or may not be used, or the place names no bucket
 */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const { seeds, templates = TEMPLATES, cache = cacheFolder(seeds) } = options;
  const place: DeskPlace = { seeds, story: options.story ?? null, cache };
  const location = await locate(seeds);
  const server = createServer();
  const port = await listen(server, options.port);
  const engine = options.engine ?? startEngine(place);
  const live = liveDays(engine, keptDays(cache));
  const editions = async () => location.editions;
  const entries = editing(editions, undoneEdits(cache));
  const bundle = once(bundlePage);
  // What is wrong with it is told to whoever asks for the page.
  bundle().catch(() => undefined);
  const app = deskApp({
    hosts: () => [HOST, 'localhost', '[::1]'].map((name) => `${name}:${port}`),
    token: options.token,
    by: options.by ?? null,
    now: options.now,
    bundle,
    engine,
    live,
    editing: entries,
    posting: posting({ engine, editing: entries, editions, mails: options.mails }),
  });
  server.on('request', getRequestListener(app.fetch));
  // The first page then finds it ready, or well on its way.
  void live.get(options.date ?? null).catch(() => undefined);
  const unwatch = await follow({ place, location, templates, dates: live.dates, changed: live.changed });
  return {
    url: `http://${HOST}:${port}/${options.date === undefined ? '' : `?date=${options.date}`}`,
    port,
    async close() {
      await unwatch();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await engine.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(portError(cause, port)));
    server.listen({ host: HOST, port, exclusive: true }, () => {
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
