/**
 * `npm run bench [-- --quick] [-- --json]`: how fast, how large, and how both grow. Medians, after a warm-up. `--quick`
 * makes fewer runs and leaves out the 10,000 articles.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { renderEdition } from '#core/edition/render.ts';
import { composeDay } from '#core/pipeline.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import { splitSeed } from '#core/sources/split.ts';
import { loadFolder, loadStory, SAMPLE, SHARED, sharedIsThere } from '#tests/eval/data.ts';
import { median, shorten, table } from '#tests/eval/table.ts';
import { importedBundle } from './bundle.ts';
import { FORMATS, readerSpeed } from './formats.ts';
import { type Hostile, hostileSizes } from './hostile-sizes.ts';
import { modelSeeds } from './models.ts';
import { growth, race } from './summarisers.ts';
import { spawnNode, timed } from './timing.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const runs = options.quick ? 3 : 9;
const root = join(import.meta.dirname, '../..');
const { story, note } = loadStory();
const folder = sharedIsThere() ? join(SHARED, 'seeds') : SAMPLE;
const seeds = await loadFolder(folder);
const date = '2025-12-31';

type Figure = { name: string; value: string; aim: string; data: unknown };
const figures: Figure[] = [];
const say = (line: string) => {
  if (!options.json) console.log(line);
};
const add = (name: string, value: string, aim: string, data: unknown) => {
  figures.push({ name, value, aim, data });
  say(`${name.padEnd(44)} ${value.padStart(22)}  ${aim}`);
};
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
/** A measure that a missing stage cannot end. */
const attempt = (name: string, aim: string, measure: () => { value: string; data: unknown }) => {
  try {
    const { value, data } = measure();
    add(name, value, aim, data);
  } catch (error) {
    add(name, 'not measured', shorten(error instanceof Error ? error.message : String(error), 90), null);
  }
};

say(
  `Node ${process.version}; ${seeds.length} seed files of ${sharedIsThere() ? '../shared/seeds' : 'the sample story'}; story: ${note}; medians of ${runs}`,
);

const characters = seeds.reduce((sum, { text }) => sum + text.length, 0);
const megabytes = Buffer.byteLength(seeds.map(({ text }) => text).join('')) / 1e6;
attempt('split', '', () => {
  const took = timed(() => seeds.map(splitSeed), runs);
  return { value: `${((megabytes / took) * 1000).toFixed(1)} MB/s`, data: { ms: took, megabytes } };
});
for (const name of Object.keys(FORMATS)) {
  const speed = await readerSpeed(name, runs);
  add(`read: ${name}`, `${speed.toFixed(1)} MB/s`, 'aim: at least 1 MB/s', { megabytesPerSecond: speed });
}
attempt('split and dates', '', () => {
  const took = timed(() => readArticles(seeds, story), runs);
  const { length } = readArticles(seeds, story).kept;
  return {
    value: `${((megabytes / took) * 1000).toFixed(1)} MB/s`,
    data: { ms: took, megabytes, characters, articles: length },
  };
});
attempt('statements', '', () => {
  const articles = readArticles(seeds, story).kept;
  const { length } = readStatements(articles, seeds, story).kept;
  const took = timed(() => readStatements(articles, seeds, story), runs);
  const rate = `${((megabytes / took) * 1000).toFixed(1)} MB/s, ${Math.round((length / took) * 1000)}/s`;
  return { value: rate, data: { ms: took, statements: length } };
});
attempt('seed files to a digest, warm', '', () => {
  const took = timed(() => composeDay({ story, date, seeds }), runs);
  return { value: ms(took), data: { ms: took } };
});
attempt('render of an edition, warm', 'aim: under 5 ms', () => {
  const { digest } = composeDay({ story, date, seeds });
  const files = Object.keys(renderEdition(digest, story)).length;
  const took = timed(() => renderEdition(digest, story), 5 * runs, 5);
  return { value: `${ms(took)}, ${files} files`, data: { ms: took, files } };
});
attempt('daybrief digest, cold process', 'aim: under 2 s', () => {
  const file = join(SAMPLE, 'story.yaml');
  const args = ['digest', '--seeds', folder, '--date', date, ...(existsSync(file) ? ['--story', file] : []), '--json'];
  const tries = Array.from({ length: options.quick ? 3 : 5 }, () =>
    spawnNode([join(root, 'functions/cli/daybrief.ts'), ...args]),
  );
  const failed = tries.find((one) => one.failed)?.failed;
  if (failed) throw new Error(failed);
  const took = median(tries.map((one) => one.ms));
  return { value: ms(took), data: { ms: took, runs: tries.map((one) => one.ms) } };
});

const imported = await importedBundle('compose', runs);
if ('failed' in imported) add('compose bundle, cold import', 'not measured', shorten(imported.failed, 90), null);
else
  add(
    'compose bundle, cold import',
    `${ms(imported.ms)}, ${imported.kilobytes.toFixed(0)} KB`,
    'aim: under 500 ms',
    imported,
  );

const Growth = z.object({
  count: z.int(),
  ms: z.number(),
  cpuMs: z.number(),
  megabytes: z.number(),
  articles: z.int(),
  statements: z.int(),
  events: z.int(),
  bullets: z.int(),
});
if ((await modelSeeds()).length === 0) say('growth: not measured, there are no seed files to take sentences from');
else {
  const grown: z.infer<typeof Growth>[] = [];
  for (const count of options.quick ? [100, 1000] : [100, 1000, 10_000]) {
    const spawned = spawnNode([join(import.meta.dirname, 'growth-child.ts'), String(count)]);
    if (spawned.failed) say(`growth, ${count} articles: not measured: ${shorten(spawned.failed)}`);
    else grown.push(Growth.parse(JSON.parse(spawned.out)));
  }
  /** How CPU time grows between two sizes: 1 is linear, 2 quadratic. */
  const exponent = (i: number): number | null => {
    const [a, b] = [grown[i - 1], grown[i]];
    return a && b ? Math.log(b.cpuMs / a.cpuMs) / Math.log(b.count / a.count) : null;
  };
  for (const line of table(
    ['growth (aim: 10,000 under 60 s, 1.5 GB)', 'time', 'CPU', 'peak', 'statements', 'events', 'bullets', 'exponent'],
    grown.map((one, i) => [
      `${one.count} articles`,
      `${(one.ms / 1000).toFixed(2)} s`,
      `${(one.cpuMs / 1000).toFixed(2)} s`,
      `${one.megabytes.toFixed(0)} MB`,
      one.statements,
      one.events,
      one.bullets,
      exponent(i)?.toFixed(2) ?? null,
    ]),
  ))
    say(line);
  figures.push({
    name: 'growth',
    value: '',
    aim: '',
    data: grown.map((one, i) => ({ ...one, exponent: exponent(i) })),
  });
}

const models = await modelSeeds();
if (models.length > 0) {
  const races = race(models, story, date, options.quick ? [15, 30] : [30, 60, 120]);
  for (const line of table(
    ['seed files to a digest, and lexrank.js (aim: 3 times as fast)', 'statements', 'ours', 'lexrank.js', 'ratio'],
    races.map((one) => [
      `${one.articles} articles`,
      one.statements,
      ms(one.ms),
      ms(one.lexrankMs),
      one.ratio.toFixed(1),
    ]),
  ))
    say(line);
  const [ours, theirs] = [growth(races, (one) => one.ms), growth(races, (one) => one.lexrankMs)];
  say(`  exponents of growth: ours ${ours.toFixed(2)}, lexrank.js ${theirs.toFixed(2)}`);
  figures.push({ name: 'lexrank.js', value: '', aim: '3 times as fast', data: { races, ours, theirs } });
}

const hostile: Hostile[] = hostileSizes(options.quick ? 250_000 : 1_250_000);
for (const line of table(
  ['hostile texts', 'characters', 'time', 'of 4 times as many', 'exponent'],
  hostile.map(({ name, characters, ms: took, msOfFour, exponent }) => [
    name,
    characters,
    ms(took),
    ms(msOfFour),
    exponent.toFixed(2),
  ]),
))
  say(line);
figures.push({ name: 'hostile texts', value: '', aim: 'exponents near 1', data: hostile });
if (options.json) console.log(JSON.stringify({ node: process.version, story: note, figures }, null, 1));
