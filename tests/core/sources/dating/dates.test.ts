import { describe, expect, test } from 'vitest';
import { dateMentions, daysOf, lastBefore, latestYear, nextFrom } from '#core/sources/dating/dates.ts';
import { epochOf, isoOf } from '#core/sources/dating/epoch.ts';

const short = (text: string) =>
  dateMentions(text).map(({ year, month, day, place }) => `${year ?? '?'}-${month}-${day} ${place}`);

describe('days in figures', () => {
  test.each([
    ['The ward closed on December 27, 2021, for good.', ['2021-12-27 text']],
    ['The ward closed on 27 December 2021.', ['2021-12-27 text']],
    ['It began on the 3rd of January.', ['?-1-3 text']],
    ['Two berths shut on Sept. 9 and on 10 September.', ['?-9-9 text', '?-9-10 text']],
    ['The log of 2021-12-27 is lost.', ['2021-12-27 text']],
    ['People wait at a clinic in Exampleton, January 2, 2022. Sample/Pool', ['2022-1-2 caption']],
    ['EXAMPLETON - DECEMBER 30: a view of the quay', ['?-12-30 text']],
    ['— A. Docker (@docker) January 4, 2022', ['2022-1-4 embed']],
    ['Here is where things stand on Tuesday, January 4:', ['?-1-4 line']],
    ['4 January 2022', ['2022-1-4 line']],
    ['Published: January 4, 2022 09:15', ['2022-1-4 line']],
  ])('%s', (text, found) => {
    expect(short(text)).toEqual(found);
  });

  test.each([
    'It may 5 times out of ten.',
    'They march 10 miles a day.',
    'February 30 is no day.',
    'On 31 April nothing happened.',
    'The Boeing 737 and 12 others left.',
    'Room 2021-13-40 is closed.',
  ])('none in: %s', (text) => {
    expect(short(text)).toEqual([]);
  });

  test('a day to come is told from one that was', () => {
    expect(dateMentions('The board will meet on January 9.').map(({ ahead }) => ahead)).toEqual([true]);
    expect(dateMentions('The board met on January 9.').map(({ ahead }) => ahead)).toEqual([false]);
  });

  test('a weekday chooses among years', () => {
    const [mention] = dateMentions('Where things stand on Tuesday, January 4:');
    expect(mention && daysOf(mention, [2020, 2021, 2022, 2023]).map(isoOf)).toEqual(['2022-01-04']);
  });

  test('an open year is the last that fits, or the next, across a new year', () => {
    const [mention] = dateMentions('It began on 28 December.');
    const day = epochOf('2022-01-03');
    expect(mention && isoOf(lastBefore(mention, day) ?? 0)).toBe('2021-12-28');
    expect(mention && isoOf(nextFrom(mention, day) ?? 0)).toBe('2022-12-28');
  });

  test.each([
    ['Since 2019 the port has grown; in 2021 it was sold.', 2021],
    ['Exercise Northport 2022 opened here.', 2022],
    ['The plan will be done in 2035.', null],
    ['All lines are to close by 2030.', null],
    ['It counted 2022 boxes.', null],
  ])('latest year: %s', (text, year) => {
    expect(latestYear(text)).toBe(year);
  });
});
