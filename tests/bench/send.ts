/**
 * `npm run bench:send [-- --quick]`: what a sending costs us a recipient, how it grows, and what it would take on AWS.
 * Each size runs in a process of its own, from one file as a Lambda does. `--quick`: a tenth of each size.
 */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import * as z from 'zod';
import { composeDay } from '#core/pipeline.ts';
import { loadFolder, loadStory, SAMPLE } from '#tests/eval/data.ts';
import { table } from '#tests/eval/table.ts';
import { projection } from './send-projection.ts';
import { spawnNode } from './timing.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const SIZES = [1000, 10_000, 100_000, 1_000_000].map((size) => (options.quick ? size / 10 : size));
const THROUGH_SERVERS = options.quick ? 10_000 : 100_000;
const AIMS = { microseconds: 30, megabytes: 300, exponent: 1.05, writes: 1000 };

/**
 * Node lets garbage grow with the memory of the machine: held down, as in a function of a gigabyte, the peak is what the
 * work itself needs.
 */
const YOUNG = '--max-semi-space-size=8';

const InProcess = z.object({
  count: z.number(),
  cpuMs: z.number(),
  sdkMs: z.number(),
  megabytes: z.number(),
  batches: z.number(),
  calls: z.number(),
  bytes: z.number(),
  writes: z.number(),
  writeUnits: z.number(),
  rowBytes: z.number(),
});
type InProcess = z.infer<typeof InProcess>;
const ThroughServers = z.object({
  plannedMs: z.number(),
  sentMs: z.number(),
  got: z.number(),
  submitted: z.number(),
  state: z.string(),
});

const folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
try {
  const { story, note } = loadStory();
  const { digest } = composeDay({ story, date: '2025-12-31', seeds: await loadFolder(SAMPLE) });
  await writeFile(join(folder, 'digest.json'), JSON.stringify(digest));
  await copyFile(join(SAMPLE, 'story.yaml'), join(folder, 'story.yaml'));
  const child = join(folder, 'child.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'send-child.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    outfile: child,
    logLevel: 'warning',
  });
  console.log(`Node ${process.version} ${YOUNG}; the sample edition of ${digest.date}; story: ${note}`);
  const measure = (size: number, mode: string): InProcess =>
    InProcess.parse(outputOf(YOUNG, child, String(size), mode, folder));
  const micros = (ms: number, { count }: InProcess): number => (ms * 1000) / count;
  const ownOf = (one: InProcess): number => micros(one.cpuMs - one.sdkMs, one);

  const [plans, sendings]: [InProcess[], InProcess[]] = [[], []];
  for (const size of SIZES) {
    plans.push(measure(size, 'plan'));
    sendings.push(measure(size, 'send'));
  }
  console.log(
    '\nin process, for each recipient: planning; all of our own work, planning included; the SDK building and signing calls',
  );
  console.log(
    table(
      ['recipients', 'plan µs', 'plan MB', 'own µs', 'SDK µs', 'MB', 'bytes a call', 'calls'],
      sendings.map((one, n) => [
        one.count,
        plans[n] ? micros(plans[n].cpuMs, plans[n]).toFixed(1) : '',
        Math.round(plans[n]?.megabytes ?? 0),
        ownOf(one).toFixed(1),
        micros(one.sdkMs, one).toFixed(1),
        Math.round(one.megabytes),
        Math.round(one.bytes / one.calls),
        one.calls,
      ]),
    ).join('\n'),
  );
  const [smallest, largest] = [sendings[0], sendings.at(-1)];
  if (!smallest || !largest) throw new Error('nothing was measured');
  const exponent = Math.log(largest.cpuMs / smallest.cpuMs) / Math.log(largest.count / smallest.count);
  const upper = sendings[1] ?? smallest;
  const upperExponent = Math.log(largest.cpuMs / upper.cpuMs) / Math.log(largest.count / upper.count);
  console.log(
    `growth of the time: recipients to the power of ${exponent.toFixed(2)} from ${smallest.count}, ${upperExponent.toFixed(2)} from ${upper.count}`,
  );

  const through = ThroughServers.parse(
    outputOf(join(import.meta.dirname, 'send-servers.ts'), String(THROUGH_SERVERS), folder),
  );
  const rate = Math.round(through.got / (through.sentMs / 1000));
  console.log(
    `\nthrough local servers: ${through.got} mails accepted, each address once, ${through.submitted} submitted in the ledger, state ${through.state}; planned in ${(through.plannedMs / 1000).toFixed(1)} s, sent in ${(through.sentMs / 1000).toFixed(1)} s (${rate} a second; the servers' own work is in it)`,
  );

  const { lines, writesAtMost } = projection(largest);
  console.log(`\n${lines.join('\n')}`);
  const misses = [
    ownOf(largest) > AIMS.microseconds && `more than ${AIMS.microseconds} µs of our own work a recipient`,
    Math.max(...[...plans, ...sendings].map(({ megabytes }) => megabytes)) > AIMS.megabytes &&
      `more than ${AIMS.megabytes} MB`,
    upperExponent > AIMS.exponent && 'growth that is not linear',
    writesAtMost > AIMS.writes && 'more writes than a partition takes',
    through.got !== THROUGH_SERVERS && 'mails that are missing',
  ].filter(Boolean);
  console.log(misses.length === 0 ? 'all aims are met' : `missed: ${misses.join('; ')}`);
  process.exitCode = misses.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

function outputOf(...args: readonly string[]): unknown {
  const { out, failed } = spawnNode(args, 1_800_000);
  if (failed !== null) throw new Error(`${args.join(' ')}: ${failed}`);
  return JSON.parse(out);
}
