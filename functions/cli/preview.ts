import { InputError, NoEditionError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import { type ComposedDay, composeDay, readArticles } from '#core/pipeline.ts';
import { dayNumber, parseDate } from '#core/story/days.ts';
import { readEdits } from '#edge/read-edits.ts';
import { editionDays } from './edition-days.ts';
import { type Inputs, readInputs, readPrevious, type SeedOptions } from './inputs.ts';
import { EXIT, message, result } from './output.ts';

const DEFAULT_PORT = 4321;

type Options = SeedOptions & { readonly date?: string; readonly port?: string };

/** Serves until it is interrupted. What is wrong at the start is an error; what goes wrong later stands on the page. */
export async function run(options: Options): Promise<number> {
  const port = options.port === undefined ? DEFAULT_PORT : portOf(options.port);
  const asked = options.date === undefined ? undefined : parseDate(options.date);
  const { story } = await readInputs(options);
  if (asked !== undefined) dayNumber(story, asked);
  const [{ startPreview }, { renderEdition }] = await Promise.all([
    import('#preview/server.ts'),
    import('#core/edition/render.ts'),
  ]);
  const preview = await startPreview({
    port,
    watch: options.seeds.startsWith('s3://')
      ? []
      : [options.seeds, ...(options.story === undefined ? [] : [options.story])],
    load: async (date = asked) => {
      const inputs = await readInputs(options);
      const days = editionDays(readArticles(inputs.seeds, inputs.story).kept, inputs.story);
      const day = date === undefined ? await newest(inputs, days) : await compose(inputs, date);
      const edition = renderEdition(day.digest, inputs.story);
      return { date: day.digest.date, digest: day.digest, story: inputs.story, edition, excluded: day.excluded, days };
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void preview.close());
  await result(preview.url);
  message('the preview is there; Ctrl-C ends it');
  return EXIT.done;
}

async function compose({ story, seeds, refused, location }: Inputs, date: IsoDate): Promise<ComposedDay> {
  const edits = await readEdits(location.editions, date);
  return composeDay({ story, date, seeds, refused, ...(await readPrevious(undefined, date, location)) }, edits);
}

/** The newest day that has anything to tell. @throws {NoEditionError} where none has */
async function newest(inputs: Inputs, days: readonly IsoDate[]): Promise<ComposedDay> {
  for (const day of days) {
    try {
      return await compose(inputs, day);
    } catch (error) {
      if (!(error instanceof NoEditionError)) throw error;
    }
  }
  throw new NoEditionError(`no day has an edition: ${days.length} days were tried, ${inputs.seeds.length} seed files`);
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new InputError(`--port: "${text}" is not a port: a whole number from 0 to 65535`);
}
