import { describe, expect, test } from 'vitest';
import { epochDay } from '#core/sources/dating/epoch.ts';
import { periodScore, periodsOf, speaksOfPeriods } from '#core/sources/dating/periods.ts';

const day = (month: number, date: number) => epochDay(2025, month, date) ?? Number.NaN;
const score = (text: string, month: number, date: number) => periodScore(periodsOf(text), day(month, date));

describe('periods that a text names', () => {
  test.each([
    ['The mill lost its licence in March, the owner said.', [3]],
    ['Barges have been idle since August and stood empty in July.', [8, 7]],
    ['The bridge will open in May.', []],
    ['The bridge opened in May 2019.', []],
    ['The bridge opened in May last year.', []],
    ['She said in june that it was over.', [6]],
    ['The talks in Marchtown failed.', []],
  ])('months of: %s', (text, months) => {
    expect(periodsOf(text).months).toEqual(months);
  });

  test('a month that is named is over: the article is of a later one', () => {
    const text = 'The mill lost its licence in September, the owner said.';
    expect(score(text, 10, 12)).toBeGreaterThan(score(text, 9, 28) + 1);
    expect(score(text, 10, 12)).toBeGreaterThan(score(text, 8, 12) + 1);
    expect(score(text, 1, 12)).toBeGreaterThan(score(text, 9, 28) + 1);
  });

  test.each([
    // The 6th of October 2025 is a Monday, the 9th a Thursday, the 12th a Sunday.
    ['The ferry sank at the weekend.', 6, 9],
    ['The ferry sank earlier this week.', 9, 6],
    ['The board will meet later this week.', 6, 12],
  ])('%s rather on the %i than on the %i', (text, rather, than) => {
    expect(score(text, 10, rather)).toBeGreaterThan(score(text, 10, than));
  });

  test('what is told as of this month is not told at its beginning', () => {
    const text = 'Three barges sank on the lower river this month.';
    expect(score(text, 10, 27)).toBeGreaterThan(score(text, 10, 3));
    expect(periodsOf('A verdict is due later this month.').thisMonth).toBe(false);
  });

  test('a text without any says nothing', () => {
    const none = periodsOf('The mill lost its licence on Monday.');
    expect(speaksOfPeriods(none)).toBe(false);
    expect(periodScore(none, day(10, 6))).toBe(0);
    expect(speaksOfPeriods(periodsOf('It lost its licence in March.'))).toBe(true);
  });
});
