/**
 * Workers in processes of their own, ended by SIGKILL: at every step of a batch, while SES has their call, before their
 * message is taken from the queue, and at any time at all. The moments are chosen by a seeded row of numbers; where a
 * worker is when a delay is over is left to chance, and what is expected holds wherever that is.
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
 * Where a worker ends: at a step of its own, when SES has its call, when it has answered and is not yet believed, or some
 * time after a batch was handed to it.
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
  'any time',
] as const;
type Moment = (typeof MOMENTS)[number];

/** Milliseconds in which a worker sends two or three batches here. */
const ANY_TIME = 300;

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
  // Each moment once, then every other worker at any time.
  const moments = Array.from(
    { length: kills },
    (_, n): Moment => MOMENTS[n] ?? (n % 2 === 0 ? 'any time' : (MOMENTS[pick(MOMENTS.length)] ?? 'read')),
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
    let calls = pick(3);
    servers.ses.onBulk = () => {
      if (!moment.startsWith('call')) return null;
      calls -= 1;
      if (calls >= 0) return null;
      child.kill('SIGKILL');
      return { kind: 'cut', accepted: moment === 'call is accepted' };
    };
    const delayed =
      moment === 'any time' ? setTimeout(() => child.kill('SIGKILL'), Math.floor(random() * ANY_TIME)) : undefined;
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
    clearTimeout(delayed);
    child.kill('SIGKILL');
    await ended;
    tally[moment] = (tally[moment] ?? 0) + 1;
  }
  waiting.kill('SIGKILL');
  expect(Object.keys(tally).toSorted()).toEqual([...MOMENTS].toSorted());

  servers.ses.onBulk = () => null;
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
