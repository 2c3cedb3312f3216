/**
 * A worker in a process of its own, as Lambda runs it: it takes records from its parent, and ends itself by SIGKILL at the
 * step, and at the so-manieth time that the step is reached, that its arguments name.
 */
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';
import { sendHandler } from '../../functions/send.ts';

const [step, count] = process.argv.slice(2);
let left = Number(count);
let now = Date.parse('2025-03-02T08:00:00Z');
const clock = {
  now: () => now,
  async wait(ms: number) {
    now += ms;
  },
};
const own = sendRuntime(process.env, clock);
const runtime: SendRuntime = {
  ...own,
  lambda: { ...own.lambda, logger: { info: () => undefined } },
  worker: async (story) => ({
    ...(await own.worker(story)),
    step(name) {
      if (name !== step) return;
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    },
  }),
};

process.on('message', async (record) => {
  const answer = await sendHandler(runtime)({ Records: [record] }, 300_000);
  process.send?.(answer);
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
