/** `npm run bench:lambda`: each Lambda's bundle: size, import, memory; and what the sample's day costs in the Lambda. */
import { composeDay } from '#core/pipeline.ts';
import { loadFolder, loadStory, SAMPLE } from '#tests/eval/data.ts';
import { table } from '#tests/eval/table.ts';
import { importedBundle, lambdaNames } from './bundle.ts';
import { timed } from './timing.ts';

const RUNS = 9;
/** Zipped KB and milliseconds at most. */
const AIMS: Readonly<Record<string, readonly [number, number]>> = { compose: [3072, 500] };
const AIM = [1024, 250] as const;

const rows: (string | number)[][] = [];
let missed = false;
for (const name of lambdaNames()) {
  const made = await importedBundle(name, RUNS);
  if ('failed' in made) throw new Error(`${name}: ${made.failed}`);
  const [size, time] = AIMS[name] ?? AIM;
  const mjml = made.inputs.some((path) => /node_modules\/mjml/.test(path));
  missed ||= made.zipped > size || made.ms > time || mjml;
  rows.push([
    name,
    Math.round(made.kilobytes),
    `${Math.round(made.zipped)} of ${size}`,
    `${Math.round(made.ms)} of ${time}`,
    Math.round(made.megabytes),
    mjml ? 'yes' : 'no',
  ]);
}
console.log(`Lambdas, medians of ${RUNS} fresh processes (aims behind “of”)`);
console.log(table(['function', 'KB', 'zipped KB', 'import ms', 'MB at rest', 'MJML in it'], rows).join('\n'));

const { story } = loadStory();
const seeds = await loadFolder(SAMPLE);
const day = timed(() => composeDay({ story, date: '2025-12-31', seeds }), RUNS);
console.log(`the sample’s day, warm: ${Math.round(day)} ms`);
process.exitCode = missed ? 1 : 0;
