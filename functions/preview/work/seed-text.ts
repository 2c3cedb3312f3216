/** The text of a seed file, a stretch at a time, and the files that a day reads. */
import { InputError } from '#core/errors.ts';
import type { Digest, SeedFile } from '#core/model.ts';
import type { SeedAnswer, SeedsAnswer } from '../api.ts';

/** As much of a file as a page shows at once. */
const LONGEST = 120_000;
/** Of a longer file, what stands before the passage that is asked for. */
const BEFORE = 20_000;

/** @throws {InputError} where the day reads no such file */
export function seedText(seeds: readonly SeedFile[], file: string, at: number): SeedAnswer {
  const seed = seeds.find((one) => one.file === file);
  if (!seed) throw new InputError(`${file} is not among the seeds of this day`);
  const { text } = seed;
  const start = text.length <= LONGEST ? 0 : lineStart(text, Math.max(0, Math.min(at - BEFORE, text.length - LONGEST)));
  return { file, start, text: text.slice(start, start + LONGEST), length: text.length };
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;

/** The files whose texts are at hand, the most cited first. */
export function seedList(seeds: readonly SeedFile[], digest: Digest): SeedsAnswer {
  const cited = new Map<string, number>();
  for (const { file } of digest.sections.flatMap(({ items }) => items.flatMap(({ citations }) => citations)))
    cited.set(file, (cited.get(file) ?? 0) + 1);
  const files = seeds
    .filter(({ text }) => text !== '')
    .map(({ file, meta }) => ({ file, outlet: meta.outlet ?? null, cited: cited.get(file) ?? 0 }))
    .toSorted((a, b) => b.cited - a.cited);
  return { files };
}
