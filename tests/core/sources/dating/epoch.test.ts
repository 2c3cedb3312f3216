import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfMonth, epochDay, epochOf, isoOf, monthOf, yearOf } from '#core/sources/dating/epoch.ts';

describe('days since 1970', () => {
  test('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(epochDay(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 5, 0],
    [2023, 12, 32],
  ])('there is no %i-%i-%i', (year, month, day) => {
    expect(epochDay(year, month, day)).toBeNull();
  });

  test('leap days, and the text form', () => {
    expect(isoOf(epochDay(2024, 2, 29) ?? 0)).toBe('2024-02-29');
    expect(isoOf(epochDay(2000, 2, 29) ?? 0)).toBe('2000-02-29');
    expect(epochOf('1970-01-02')).toBe(1);
  });
});
