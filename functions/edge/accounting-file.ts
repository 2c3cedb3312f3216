import type { Edition } from '#core/model.ts';
import type { ComposedDay } from '#core/pipeline.ts';

/** `accounting.json`: what went in, what came out, and everything that was left out, each with its reason. */
export function accountingFile(day: ComposedDay): Edition {
  const undated = day.articles
    .filter((one) => one.dating === 'unknown')
    .map(({ id, file, title }) => ({ id, file, title }));
  const held = { ...day.digest.accounting, undated, left: day.excluded };
  return { 'accounting.json': `${JSON.stringify(held, null, 2)}\n` };
}
