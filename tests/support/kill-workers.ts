/**
 * Workers in processes of their own, ended by SIGKILL: at every step of a batch, while SES has their call, before their
 * message is taken from the queue, and at any of their requests, let through or not: outside a worker nothing else can
 * tell when it ended. The moments are chosen by a seeded row of numbers and counted in requests, never in milliseconds: a
 * quick machine does not get further between two of them than a slow one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { RunReport } from '#core/delivery/report.ts';
import { ROOT } from '#tests/support/imports.ts';
import {
  addresses,
  makeSendPlace,
  names,
  RUN,
  type SendPlace,
  type SendServers,
  startServers,
} from '#tests/support/send-place.ts';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';

/**
 * Where a worker ends: at a step of its own, when SES has its call, when it has answered and is not yet believed, or at
 * one of its requests to DynamoDB and SES.
 */
const MOMENTS = [
  'read',
  'resolved',
  'claimed',
  'call comes in',
  'call is accepted',
  'answered',
  'settled',
  'message not taken',
  'any request',
] as const;
type Moment = (typeof MOMENTS)[number];

/** Some more requests than a worker makes for a batch, so that some end in their second. */
const REQUESTS = 40;

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The worker as one file, so that a process of it starts quickly. */
async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(ROOT, 'tests/support/send-worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** Ends so many workers of one run, and then expects that nobody got two mails and everybody stands in the report. */
export async function killWorkers(kills: number, readers: number): Promise<void> {
  const [servers, folder] = await Promise.all([startServers(), makeFolder()]);
  try {
    await killAndExpect(servers, await makeSendPlace(servers), folder, kills, readers);
  } finally {
    await servers.stop();
    await removeFolder(folder);
  }
}

async function killAndExpect(
  servers: SendServers,
  place: SendPlace,
  folder: string,
  kills: number,
  readers: number,
): Promise<void> {
  const worker = await bundled(folder);
  const start = (step: string, count: number): ChildProcess =>
    fork(worker, [step, String(count)], {
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: folder, ...place.variables },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  await place.join(names(readers));
  servers.ses.account.SendQuota.MaxSendRate = 10;
  await place.plan();
  const random = seeded(20250302);
  const pick = (count: number): number => Math.floor(random() * count);
  // Each moment once, then every other worker at any request.
  const moments = Array.from(
    { length: kills },
    (_, n): Moment => MOMENTS[n] ?? (n % 2 === 0 ? 'any request' : (MOMENTS[pick(MOMENTS.length)] ?? 'read')),
  );
  const queue = (await place.queued()).map((message, n) => ({
    messageId: String(n),
    receiptHandle: 'none',
    body: JSON.stringify(message),
  }));
  const tally: Partial<Record<Moment, number>> = {};

  /** The next worker is made while one works. */
  const next = (moment: Moment | undefined): ChildProcess =>
    start(moment ?? 'never', moment === 'settled' ? 1 + pick(3) : 1);
  let waiting = next(moments[0]);
  for (const [n, moment] of moments.entries()) {
    const child = waiting;
    const ended = once(child, 'exit');
    if (child.connected) await once(child, 'message');
    waiting = next(moments[n + 1]);
    // How many requests the worker gets through before the one at which it ends.
    let left =
      moment === 'any request' ? pick(REQUESTS) : moment.startsWith('call') ? pick(3) : Number.POSITIVE_INFINITY;
    const lastOne = (): boolean => {
      left -= 1;
      return left === -1 && child.kill('SIGKILL');
    };
    servers.gate.onRequest = () =>
      moment === 'any request' && lastOne() && random() < 0.5 ? { status: 503, body: '' } : null;
    servers.ses.onBulk = () =>
      lastOne()
        ? { kind: 'cut', accepted: moment === 'call is accepted' || (moment === 'any request' && random() < 0.5) }
        : null;
    for (let alive = true; alive; ) {
      const record = queue.shift();
      if (record === undefined) throw new Error(`no batch was left for kill ${n}`);
      child.send(record);
      const answer = await Promise.race([once(child, 'message'), ended.then(() => null)]);
      if (answer === null || moment === 'message not taken') {
        queue.push(record);
        alive = false;
      } else {
        expect(answer[0]).toEqual({ batchItemFailures: [] });
        alive = !child.killed;
      }
    }
    child.kill('SIGKILL');
    await ended;
    tally[moment] = (tally[moment] ?? 0) + 1;
  }
  waiting.kill('SIGKILL');
  expect(Object.keys(tally).toSorted()).toEqual([...MOMENTS].toSorted());

  servers.ses.onBulk = () => null;
  servers.gate.onRequest = () => null;
  // The rest in calls as large as they may be.
  for (const { body } of queue) await place.handle(body.replace(/"rate":\d+/, '"rate":10000'));
  place.clock.pass(24 * 60 * 60 * 1000);
  await place.close();
  const got = await place.got();
  expect(new Set(got).size).toBe(got.length);
  const report = RunReport.parse(JSON.parse((await place.place.get(`sends/${RUN.date}/daily/report.json`)) ?? ''));
  expect(report).toMatchObject({ state: 'done', recipients: readers, pending: 0, failed: {}, skipped: {} });
  expect(report.submitted + report.possiblyAccepted).toBe(readers);

  // Who is not in the report as submitted stands there as possibly accepted: none is said to have it that has not.
  const states = (await place.rows()).flatMap(({ entries }) => entries);
  expect(states.filter(({ state }) => state === 'submitted')).toHaveLength(report.submitted);
  expect(got.length).toBeGreaterThanOrEqual(report.submitted);
  expect(addresses(readers).filter((address) => !got.includes(address)).length).toBeLessThanOrEqual(
    report.possiblyAccepted,
  );
  expect(report.possiblyAccepted).toBeGreaterThan(0);
}
