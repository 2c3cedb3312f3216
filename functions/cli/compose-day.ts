import * as z from 'zod';
import type { Edit } from '#core/digest/edits/schema.ts';
import { InputError } from '#core/errors.ts';
import { ArticleKind } from '#core/model.ts';
import { type ComposedDay, composeDay } from '#core/pipeline.ts';
import { dayNumber, parseDate } from '#core/story/days.ts';
import { readEdits } from '#edge/editions/read-edits.ts';
import { type Inputs, readInputs, readPrevious, type SeedOptions } from './inputs.ts';
import { message, progress } from './output.ts';

export interface DayOptions extends SeedOptions {
  readonly date: string;
  readonly previous?: string;
  readonly excludeKind?: readonly string[];
  readonly max?: string;
}

/** Composes the day that the options name. The options are checked before any seed is read. */
export async function composeFromOptions(
  options: DayOptions,
): Promise<Inputs & { readonly day: ComposedDay; readonly edits: readonly Edit[] }> {
  const date = parseDate(options.date);
  const excludeKinds = kinds(options.excludeKind ?? []);
  const max = options.max === undefined ? undefined : atLeastOne('--max', options.max);
  const inputs = await readInputs(options);
  dayNumber(inputs.story, date);
  const { previous } = await readPrevious(options.previous, date, inputs.location);
  progress(`composing ${date} from ${inputs.seeds.length} seed files …`);
  const edits = await readEdits(inputs.location.editions, date);
  const day = composeDay(
    {
      story: inputs.story,
      date,
      seeds: inputs.seeds,
      refused: inputs.refused,
      excludeKinds,
      ...(previous === undefined ? {} : { previous }),
      ...(max === undefined ? {} : { max }),
    },
    edits,
  );
  tellUnapplied(day);
  return { ...inputs, day, edits };
}

/** An entry that comes to nothing is told: it may be wanted still. */
function tellUnapplied({ edits, digest }: ComposedDay): void {
  for (const { at, edit, result, detail } of edits)
    if (result === 'gone') message(`edits/${digest.date}.yaml: entry ${at + 1} (${edit.verb}): ${detail ?? result}`);
}

function kinds(values: readonly string[]): ArticleKind[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => {
      const parsed = ArticleKind.safeParse(value.trim());
      if (parsed.success) return parsed.data;
      throw new InputError(`--exclude-kind: "${value}" is no kind: ${ArticleKind.options.join(', ')}`);
    });
}

/** @throws {InputError} where the option is no whole number of at least one */
function atLeastOne(option: string, value: string): number {
  const parsed = z.coerce.number().int().positive().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(`${option}: "${value}" is not a whole number of at least 1`);
}
