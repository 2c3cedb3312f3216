import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bound, learned, Sweeper, startOf } from '#core/sources/dating/gaps.ts';

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe('gaps between the items of a file', () => {
  test('moving chances is the sum over all earlier days, holes between the candidate days included', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), chance), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.double({ min: 0.1, max: 9, noNaN: true }), (rows, mean) => {
        let at = 0;
        const days = rows.map(([step]) => {
          at += step;
          return at;
        });
        const chances = Float64Array.from(rows, ([, one]) => one);
        const keep = mean / (1 + mean);
        const { parts } = new Sweeper(days).moved(
          chances,
          [{ share: 1, mean }],
          1,
          chances.map(() => 1),
        );
        const plain = days.map((to) =>
          sum(days.map((from, d) => (from > to ? 0 : (1 - keep) * keep ** (to - from) * (chances[d] ?? 0)))),
        );
        expect(parts[0]).toBeCloseTo(sum(plain), 9);
      }),
      { numRuns: 100 },
    );
  });

  test('nearly all goes on in time, little goes back', () => {
    const days = [10, 11, 12, 13, 14];
    const { out } = new Sweeper(days).moved(Float64Array.of(0, 0, 1, 0, 0), startOf(false), 1, new Float64Array(5));
    expect(sum(out.slice(0, 2))).toBeLessThan(0.02);
    expect(out[2]).toBeGreaterThan(out[3] ?? 0);
    expect(out[3]).toBeGreaterThan(out[4] ?? 0);
  });

  test('what binds two items takes its share from the pace', () => {
    const laws = bound(startOf(false), 0.5, 0.5);
    expect(sum(laws.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(laws).toHaveLength(startOf(false).length + 2);
    expect(bound(startOf(false), 0, 0)).toHaveLength(startOf(false).length);
  });

  test('the pace that is learned leans to the gaps counted, and keeps some of what it was', () => {
    const start = startOf(false);
    const pace = learned(start, [0, 0, 200]);
    expect(sum(pace.map(({ share }) => share))).toBeCloseTo(1, 9);
    expect(pace[2]?.share).toBeGreaterThan(0.8);
    expect(pace[0]?.share).toBeGreaterThan(0);
    expect(learned(start, [0, 0, 0])).toEqual(start);
  });
});
