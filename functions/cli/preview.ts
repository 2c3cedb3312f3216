import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { InputError } from '#core/errors.ts';
import { dayNumber, parseDate } from '#core/story/days.ts';
import { locate } from '#edge/location.ts';
import { listSeeds } from '#edge/seeds/load-seeds.ts';
import { noSeeds, readStory, type SeedOptions } from './inputs.ts';
import { EXIT, message, result } from './output.ts';

const DEFAULT_PORT = 4321;

type Options = SeedOptions & { readonly date?: string; readonly port?: string };

/** Serves until it is interrupted. What is wrong at the start is an error; what goes wrong later stands on the page. */
export async function run(options: Options): Promise<number> {
  const port = options.port === undefined ? DEFAULT_PORT : portOf(options.port);
  const date = options.date === undefined ? undefined : parseDate(options.date);
  await checkPlace(options, date);
  const [{ startDesk }, { testMails }] = await Promise.all([import('#preview/server.ts'), import('#preview/mails.ts')]);
  const now = () => new Date().toISOString();
  const desk = await startDesk({
    seeds: options.seeds,
    ...(options.story === undefined ? {} : { story: options.story }),
    ...(date === undefined ? {} : { date }),
    port,
    token: randomBytes(24).toString('base64url'),
    now,
    by: userInfo().username,
    mails: await testMails(options.seeds, now),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void desk.close());
  await result(desk.url);
  message('the desk is there; Ctrl-C ends it');
  return EXIT.done;
}

/** What is plainly wrong is told before anything is served. */
async function checkPlace(options: Options, date: string | undefined): Promise<void> {
  const location = await locate(options.seeds);
  const { seeds } = await listSeeds(location.seeds);
  if (seeds.length === 0) throw noSeeds(location);
  const story = await readStory(options, location);
  if (date !== undefined) dayNumber(story, date);
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new InputError(`--port: "${text}" is not a port: a whole number from 0 to 65535`);
}
