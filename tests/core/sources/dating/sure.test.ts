import { describe, expect, test } from 'vitest';
import { sureDay } from '#core/sources/dating/sure.ts';

const days = Array.from({ length: 28 }, (_, d) => 500 + d);
const given = (chances: Readonly<Record<number, number>>) =>
  sureDay(
    days,
    Float64Array.from(days, (day) => chances[day] ?? 0),
  )?.day ?? null;

describe('whether a day is given', () => {
  test.each([
    ['one day alone', { 505: 1 }, 505],
    ['a day and some doubt about its week', { 505: 0.6, 512: 0.25, 519: 0.15 }, 505],
    ['two days of one week, one clearly ahead', { 505: 0.6, 506: 0.4 }, 505],
    ['two days of one week, much alike', { 505: 0.51, 506: 0.49 }, null],
    ['two weeks, much alike', { 505: 0.5, 512: 0.45 }, null],
    ['three weeks, none with much', { 505: 0.4, 512: 0.3, 519: 0.3 }, null],
    ['a week that is sure, its days not', { 503: 0.2, 504: 0.2, 505: 0.24, 506: 0.18, 507: 0.18 }, null],
    ['the other week is made of many days', { 505: 0.5, 511: 0.1, 512: 0.15, 513: 0.15, 514: 0.1 }, null],
  ])('%s', (_, chances, day) => {
    expect(given(chances)).toBe(day);
  });

  test('no days at all', () => {
    expect(sureDay([], new Float64Array(0))).toBeNull();
  });
});
