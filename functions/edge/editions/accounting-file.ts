import type { Edition } from '#core/model.ts';
import type { ComposedDay } from '#core/pipeline.ts';

/**
 * `accounting.json`: what went in, what came out, everything that was left out, each with its reason, and what came of the
 * editor's entries.
 */
export function accountingFile(day: ComposedDay): Edition {
  const undated = day.articles
    .filter((one) => one.dating === 'unknown')
    .map(({ id, file, title }) => ({ id, file, title }));
  const edits = day.edits.map(({ at, edit: { verb }, result, detail }) => ({ at, verb, result, detail }));
  const held = { ...day.digest.accounting, undated, left: day.excluded, edits };
  return { 'accounting.json': `${JSON.stringify(held, null, 2)}\n` };
}
