import { expect, test } from 'vitest';
import { dateRange, shortDay } from '#core/edition/dates.ts';
import { dateOf, daysOf } from '#core/edition/period.ts';
import { daysOfWeek } from '#core/story/weekly.ts';

test.each([
  ['2025-12-25', '2025-12-31', '25 to 31 December 2025'],
  ['2025-12-29', '2026-01-04', '29 December 2025 to 4 January 2026'],
  ['2025-11-27', '2025-12-03', '27 November to 3 December 2025'],
])('%s to %s', (from, to, text) => {
  expect(dateRange(from, to)).toBe(text);
});

test('a day among others is short', () => {
  expect(shortDay('2025-12-29')).toBe('Mon 29 Dec');
  expect(shortDay('2026-01-04')).toBe('Sun 4 Jan');
});

test('a digest of a day and one of a week name what they are of', () => {
  const day = { date: '2025-12-31', day: 1406 };
  expect([dateOf(day), daysOf(day)]).toEqual(['Wednesday 31 December 2025', 'Day 1,406']);
  const week = { ...day, from: '2025-12-25' };
  expect([dateOf(week), daysOf(week)]).toEqual(['25 to 31 December 2025', 'Days 1,400–1,406']);
  // A story in its first day.
  expect(daysOf({ ...day, from: '2025-12-31' })).toBe('Day 1,406');
});

test('seven days end with the one that is asked for', () => {
  expect(daysOfWeek('2026-01-03')).toEqual([
    '2025-12-28',
    '2025-12-29',
    '2025-12-30',
    '2025-12-31',
    '2026-01-01',
    '2026-01-02',
    '2026-01-03',
  ]);
});
