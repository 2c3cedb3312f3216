import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSequence } from '#core/sources/dating/sequence.ts';

const days = Array.from({ length: 30 }, (_, d) => 1000 + d);
/** An item that is about sure of one day, or of none. */
const item = (day: number | null, sure = 4) => ({
  score: Float64Array.from(days, (one) => (one === day ? 0 : day === null ? 0 : -sure)),
  close: 0,
  sameWeek: 0,
});
const best = (chances: Float64Array | undefined) =>
  days[[...(chances ?? [])].reduce((top, chance, d, all) => (chance > (all[top] ?? 0) ? d : top), 0)];

describe('a file as a sequence of days', () => {
  test.each([
    ['oldest first', [1001, 1003, 1003, 1006, 1010, 1012]],
    ['newest first', [1012, 1010, 1006, 1003, 1003, 1001]],
  ] as const)('%s', (order, told) => {
    const read = readSequence(
      days,
      told.map((day) => item(day)),
      false,
    );
    expect(read.order).toBe(order);
    expect(read.chances.map(best)).toEqual(told);
  });

  test('an item without cues lies between its neighbours, and is not sure where', () => {
    const { chances } = readSequence(days, [item(1002, 9), item(null), item(1006, 9)], false);
    const outside = [...(chances[1] ?? [])].filter((_, d) => d < 2 || d > 6).reduce((a, b) => a + b, 0);
    expect(outside).toBeLessThan(0.05);
    expect(Math.max(...(chances[1] ?? []))).toBeLessThan(0.5);
  });

  test('the posts of a live blog take the day that a few of them tell', () => {
    const posts = [item(null), item(1005), item(null), item(1005), item(null)];
    const { chances } = readSequence(days, posts, true);
    for (const row of chances) expect(row[5]).toBeGreaterThan(0.8);
  });

  test('files in no order are read item by item', () => {
    const told = [1020, 1001, 1028, 1003, 1025, 1002, 1029, 1000, 1027, 1004, 1022, 1001];
    const read = readSequence(
      days,
      told.map((day) => item(day, 30)),
      false,
    );
    expect(read.order).toBe('unordered');
    expect(read.chances.map(best)).toEqual(told);
  });

  test('chances add up to one, whatever the cues', () => {
    const scores = fc.array(fc.double({ min: -700, max: 0, noNaN: true }), { minLength: 30, maxLength: 30 });
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(scores, share, share), { minLength: 1, maxLength: 8 }), (rows) => {
        const items = rows.map(([score, close, sameWeek]) => ({ score: Float64Array.from(score), close, sameWeek }));
        for (const row of readSequence(days, items, false).chances) {
          expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
