import { expect, test } from 'vitest';
import type { RateLimits } from '#core/ports.ts';

const RATE = { most: 3, seconds: 60 };
const NOW = Date.parse('2031-03-10T08:00:00Z');

/** What every RateLimits does. `make` gives one that has counted nothing. */
export function rateLimitsContract(make: () => Promise<RateLimits>): void {
  test('gives so many and no more, to each key its own', async () => {
    const limits = await make();
    const taken = [];
    for (let n = 0; n < 5; n++) taken.push(await limits.take('a', RATE, NOW + n));
    expect(taken).toEqual([true, true, true, false, false]);
    expect(await limits.take('b', RATE, NOW)).toBe(true);
  });

  test('gives again when the time is over', async () => {
    const limits = await make();
    for (let n = 0; n < 4; n++) await limits.take('a', RATE, NOW);
    expect(await limits.take('a', RATE, NOW + 59_999)).toBe(false);
    expect(await limits.take('a', RATE, NOW + 60_000)).toBe(true);
  });

  test('of many at once no more than the most are given', async () => {
    const limits = await make();
    const taken = await Promise.all(Array.from({ length: 20 }, () => limits.take('a', RATE, NOW)));
    expect(taken.filter(Boolean)).toHaveLength(3);
  });
}
