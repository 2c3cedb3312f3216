import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, NoEditionError } from '#core/errors.ts';
import type { Digest, IsoDate } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { addDays, dayNumber, parseDate } from '#core/story/days.ts';
import { daysOfWeek } from '#core/story/weekly.ts';
import { composeWeek } from '#core/week.ts';
import { publishedOfWeek } from '#edge/editions/week-editions.ts';
import { faultOf } from '#edge/folder-files.ts';
import { type Inputs, readInputs, type SeedOptions } from './inputs.ts';
import { EXIT, json, message, progress, result } from './output.ts';

type Options = SeedOptions & { readonly date: string; readonly json?: boolean; readonly out?: string };

/** `daybrief week`: the digest of the seven days up to a date, as text, as JSON or as files. @returns the exit code */
export async function run(options: Options): Promise<number> {
  const date = parseDate(options.date);
  const inputs = await readInputs(options);
  dayNumber(inputs.story, date);
  const digest = composeWeek(inputs.story, date, await editionsOf(inputs, date));
  const { renderEdition } = await import('#core/edition/render.ts');
  const files = renderEdition(digest, inputs.story);
  if (options.out !== undefined) await write(files, options.out);
  else if (options.json) await json(digest);
  else await result(files['email.txt'] ?? '');
  return EXIT.done;
}

/** The published editions of the week; a day that has none is composed, with the day before it for its previous. */
async function editionsOf(inputs: Inputs, date: IsoDate): Promise<readonly Digest[]> {
  const published = await publishedOfWeek(inputs.location.editions, date);
  const editions: Digest[] = [];
  for (const day of daysOfWeek(date)) {
    const previous = editions.find((one) => one.date === addDays(day, -1));
    const edition = published.find((one) => one.date === day) ?? composed(inputs, day, previous);
    if (edition) editions.push(edition);
  }
  return editions;
}

/** @returns null where the day has nothing to tell, or is before the story's first */
function composed({ story, seeds, refused }: Inputs, date: IsoDate, previous: Digest | undefined): Digest | null {
  progress(`composing ${date} from ${seeds.length} seed files …`);
  try {
    dayNumber(story, date);
    return composeDay({ story, date, seeds, refused, ...(previous ? { previous } : {}) }).digest;
  } catch (error) {
    if (error instanceof NoEditionError || error instanceof InputError) return null;
    throw error;
  }
}

async function write(files: Readonly<Record<string, string>>, out: string): Promise<void> {
  const names = Object.keys(files).toSorted();
  try {
    await mkdir(out, { recursive: true });
    for (const name of names) await writeFile(join(out, name), files[name] ?? '');
  } catch (error) {
    throw new InputError(`${out} cannot be written (${faultOf(error)}): name another folder with --out`);
  }
  await result(names.map((name) => join(out, name)).join('\n'));
  message(`${names.length} files written to ${out}`);
}
