import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoSlots } from '#edge/sending/dynamo-slots.ts';
import { pacer } from '#edge/sending/pacer.ts';
import { type DynamoServer, startDynamo } from '#tests/support/dynamo-server.ts';
import { fakeClock } from '#tests/support/fake-clock.ts';

let server: DynamoServer;
beforeAll(async () => {
  server = await startDynamo();
});
afterAll(() => server.stop());
const slots = async () => dynamoSlots({ dynamo: server.dynamo, table: await server.table('ledger') });

test('the first goes at once, the next behind it, and after a pause at once again', async () => {
  const take = await slots();
  expect(await take(1250, 1000, 9000)).toBe(1000);
  expect(await take(1250, 1000, 9000)).toBe(2250);
  expect(await take(1250, 1100, 9000)).toBe(3500);
  expect(await take(1250, 4750, 9000)).toBe(4750);
  expect(await take(1250, 8000, 9000)).toBe(8000);
});

test('where it would be too late nothing is taken', async () => {
  const take = await slots();
  expect(await take(1000, 0, 0)).toBeNull();
  expect(await take(1000, 0, 1500)).toBe(0);
  expect(await take(1000, 0, 1500)).toBe(1000);
  expect(await take(1000, 0, 1500)).toBeNull();
  expect(await take(1000, 0, 9000)).toBe(2000);
});

test.each([
  { workers: 2, rate: 1 },
  { workers: 20, rate: 14 },
])('$workers workers at once never pass a rate of $rate a second', async ({ workers, rate }) => {
  const take = await slots();
  const pace = { rate, share: rate / workers };
  const calls: number[] = [];
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      const clock = fakeClock(0);
      const { ready, called } = pacer(clock, take);
      for (let call = 0; call < 4; call++) {
        expect(await ready(1, pace, 1e6)).toBe(true);
        // SES counts one at its start, the next at its answer.
        const latency = (worker + call) % 2 === 0 ? 0 : 200;
        clock.pass(latency);
        calls.push(clock.now());
        called(1);
      }
    }),
  );
  const times = calls.toSorted((a, b) => a - b);
  expect(times).toHaveLength(4 * workers);
  for (const [n, time] of times.entries())
    expect(times.slice(0, n + 1).filter((one) => one > time - 1000).length).toBeLessThanOrEqual(rate);
});
