import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, inWindow, localDay, parseDate, weekdayMonthDay } from '#core/story/days.ts';
import { STRIKE } from '#tests/support/builders.ts';

const OSLO = { timeZone: 'Europe/Oslo', hour: '06:00' };

it.each([
  ['2031-03-10', 40],
  ['2031-03-11', 41],
  ['2031-01-30', 1],
])('the story counts %s as day %i', (date, day) => expect(dayNumber(STRIKE, date)).toBe(day));

it('there is no day before the first', () => {
  expect(() => dayNumber(STRIKE, '2031-01-29')).toThrow(/before the story's first day \(2031-01-30\)/);
});

it.each(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '2025-01-01T00:00', '', 'today'])(
  '%j is no date',
  (text) => {
    expect(() => parseDate(text)).toThrow(/is not a date that exists/);
  },
);

it('days are counted over the ends of months and years', () => {
  expect([addDays('2024-02-28', 1), addDays('2025-01-01', -1)]).toEqual(['2024-02-29', '2024-12-31']);
  expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2025-01-01', '2024-12-31')]).toEqual([2, -1]);
});

it.each([
  ['2025-12-31', 'Wednesday, December 31'],
  ['2026-02-01', 'Sunday, February 1'],
])('%s is %s', (date, words) => expect(weekdayMonthDay(date)).toBe(words));

it.each([
  ['2031-03-09', '2031-03-09'],
  ['2031-03-09T23:59', '2031-03-09'],
  ['2031-03-09T23:30Z', '2031-03-10'],
  ['2031-07-09T22:30Z', '2031-07-10'],
  ['2031-03-10T00:30+05:00', '2031-03-09'],
])('%s is of %s in the zone of the story', (moment, day) => expect(localDay(OSLO, moment)).toBe(day));

describe('the edition of 10 March may tell', () => {
  it.each([
    ['2031-03-09T05:59', false],
    ['2031-03-09T06:00', true],
    ['2031-03-10T05:59', true],
    ['2031-03-10T06:00', false],
    ['2031-03-10T04:59Z', true],
    ['2031-03-10T05:00Z', false],
    ['2031-03-08', false],
    ['2031-03-09', true],
    ['2031-03-10', true],
    ['2031-03-11', false],
  ])('%s: %s', (moment, tells) => expect(inWindow(OSLO, '2031-03-10', moment)).toBe(tells));
});
