import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { callSize, type PastCall, stillCounted, waitBefore } from '#core/delivery/pace.ts';
import { pacer } from '#edge/sending/pacer.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';

test.each([
  [0.5, 1],
  [1, 1],
  [7.9, 7],
  [50, 50],
  [500, 50],
])('a share of %d a second makes calls of %d', (share, size) => {
  expect(callSize(share)).toBe(size);
});

test.each<readonly [string, readonly PastCall[], number, number, number]>([
  ['the first call waits for nothing', [], 50, 50, 0],
  ['a full second is waited out', [{ at: 1000, recipients: 50 }], 50, 50, 1000],
  ['what has room goes at once', [{ at: 1000, recipients: 20 }], 30, 50, 0],
  ['one more than there is room for waits', [{ at: 1000, recipients: 20 }], 31, 50, 1000],
  [
    'only as long as the oldest that is in the way',
    [
      { at: 400, recipients: 20 },
      { at: 900, recipients: 30 },
    ],
    20,
    50,
    400,
  ],
])('%s', (_what, past, recipients, share, ms) => {
  expect(waitBefore(past, recipients, share, 1000)).toBe(ms);
});

test('calls that no longer count are forgotten', () => {
  const past = [
    { at: 0, recipients: 9 },
    { at: 500, recipients: 9 },
  ];
  expect(stillCounted(past, 1000)).toEqual([{ at: 500, recipients: 9 }]);
});

/** Nobody has a share of less than one a second here: see tests/edge/sending/slots.test.ts. */
const noSlot = async () => null;

/** When each recipient came in at SES, at some time between a call's start and its answer. */
async function arrivals(workers: number, rate: number, latencies: readonly number[]): Promise<number[]> {
  const share = rate / workers;
  const all: number[] = [];
  for (let n = 0; n < workers; n++) {
    const clock = fakeClock(n * 37);
    const { ready, called } = pacer(clock, noSlot);
    for (const [call, latency] of latencies.entries()) {
      const recipients = Math.max(1, callSize(share) - (call % 3));
      await ready(recipients, { rate, share }, Number.POSITIVE_INFINITY);
      // The latest moment of one call and the earliest of the next are the worst that can come.
      const at = call % 2 === 0 ? clock.now() + latency : clock.now();
      for (let one = 0; one < recipients; one++) all.push(at);
      clock.pass(latency);
      called(recipients);
    }
  }
  return all.toSorted((a, b) => a - b);
}

test('whatever calls take, all workers together never pass the rate in any second', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 10, max: 700 }),
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 }),
      async (workers, rate, latencies) => {
        const times = await arrivals(workers, rate, latencies);
        let first = 0;
        for (const [n, time] of times.entries()) {
          while ((times[first] ?? 0) <= time - 1000) first += 1;
          expect(n - first + 1).toBeLessThanOrEqual(rate);
        }
      },
    ),
  );
});

test('a new worker waits first for what the one before it may have sent', async () => {
  const clock = fakeClock(0);
  const { ready } = pacer(clock, noSlot);
  expect(await ready(1, { rate: 100, share: 50 }, 5000)).toBe(true);
  expect(clock.waits).toEqual([1000]);
});

test('a worker does not wait beyond its time', async () => {
  const clock = fakeClock(0);
  const { ready, called } = pacer(clock, noSlot);
  expect(await ready(50, { rate: 100, share: 50 }, 1500)).toBe(true);
  called(50);
  expect(await ready(50, { rate: 100, share: 50 }, 1500)).toBe(false);
  expect(clock.waits).toEqual([1000]);
});
