import { describe, expect, it } from 'vitest';
import { bootstrap, ratio } from './bootstrap.ts';
import type { Recall } from './recall.ts';

const day = (ours: number, lead: number, lexrank: number): Recall => ({
  name: 'a day',
  articles: 1,
  budget: 1,
  systems: [
    ['ours, raw', ours],
    ['lead', lead],
    ['LexRank', lexrank],
  ].map(([name, r2]) => ({ name: String(name), r1: 0, r2: Number(r2), bullets: 0, words: 0 })),
});
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('the paired bootstrap', () => {
  it('gives the same interval every time, around the value', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    const one = bootstrap(values, mean);
    expect(one).toEqual(bootstrap(values, mean));
    expect(one.value).toBe(4.5);
    // The standard error of the mean is 0.81: the interval is about 1.6 to each side.
    expect(one.low).toBeGreaterThan(2.5);
    expect(one.low).toBeLessThan(3.3);
    expect(one.high).toBeGreaterThan(5.7);
    expect(one.high).toBeLessThan(6.5);
  });

  it('has no width where all days are alike', () => {
    expect(bootstrap([2, 2, 2], mean)).toEqual({ value: 2, low: 2, high: 2 });
  });
});

describe('the ratio', () => {
  it('is of means, against the yardstick whose mean is higher', () => {
    expect(ratio([day(0.3, 0.1, 0.2), day(0.3, 0.1, 0.1)])).toBeCloseTo(2, 9);
    expect(ratio([day(0.3, 0.4, 0.1)])).toBeCloseTo(0.75, 9);
    expect(ratio([])).toBe(0);
  });
});
