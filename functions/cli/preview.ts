import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { InputError } from '#core/errors.ts';
import { parseDate } from '#core/story/days.ts';
import { startEngine } from '#preview/work/engine.ts';
import { cacheFolder } from '#preview/work/place.ts';
import type { SeedOptions } from './inputs.ts';
import { EXIT, message, result } from './output.ts';

const DEFAULT_PORT = 4321;

type Options = SeedOptions & { readonly date?: string; readonly port?: string };

/** Serves until it is interrupted. What is wrong at the start is an error; what goes wrong later stands on the page. */
export async function run({ seeds, story, ...options }: Options): Promise<number> {
  const port = options.port === undefined ? DEFAULT_PORT : portOf(options.port);
  const date = options.date === undefined ? null : parseDate(options.date);
  // The thread that composes has the most to load: it begins before anything else does.
  const engine = startEngine({ seeds, story: story ?? null, cache: cacheFolder(seeds) });
  try {
    const [note, { startDesk }, { testMails }] = await Promise.all([
      engine.ready(date).catch((error: Error) => Promise.reject(new InputError(error.message))),
      import('#preview/server.ts'),
      import('#preview/mails.ts'),
    ]);
    const now = () => new Date().toISOString();
    const desk = await startDesk({
      seeds,
      ...(story === undefined ? {} : { story }),
      ...(date === null ? {} : { date }),
      port,
      token: randomBytes(24).toString('base64url'),
      now,
      by: userInfo().username,
      mails: await testMails(seeds, now),
      engine,
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void desk.close());
    if (note !== null) message(note);
    await result(desk.url);
    message('the desk is there; Ctrl-C ends it');
    return EXIT.done;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new InputError(`--port: "${text}" is not a port: a whole number from 0 to 65535`);
}
