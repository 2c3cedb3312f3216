import { describe, expect, it } from 'vitest';
import { firstDate, firstYearlessDate, isoDay, momentOfLine } from '#core/sources/moments.ts';
import { datePosts, type Stamp } from '#core/sources/stamps.ts';

describe('a line that is a date', () => {
  it.each([
    ['2025-02-06', '2025-02-06'],
    ['2025-02-06 13:20 UTC', '2025-02-06T13:20Z'],
    ['2025-02-06T13:20:11+00:00', '2025-02-06T13:20+00:00'],
    ['Published on 3 June 2024', '2024-06-03'],
    ['Updated: Tuesday, 3rd September 2024 at 9:05pm', '2024-09-03T21:05'],
    ['September 3, 2024, 12:10 am', '2024-09-03T00:10'],
    ['10:20 GMT, 3 June 2024', '2024-06-03T10:20Z'],
  ])('%s', (text, moment) => {
    expect(momentOfLine(text)).toBe(moment);
  });

  it.each([['31 February 2025'], ['On 3 June 2024 the quay opened'], ['3 June'], ['2025-13-01'], ['10:20'], ['']])(
    'not: %s',
    (text) => {
      expect(momentOfLine(text)).toBeNull();
    },
  );
});

it('a date inside a line, with its year or without', () => {
  const text = 'Where things stand on Thursday, 6 February 2025:';
  const found = firstDate(text);
  expect(found && [isoDay(found.day), text.slice(found.start, found.end)]).toEqual([
    '2025-02-06',
    'Thursday, 6 February 2025',
  ]);
  expect(firstDate('on Thursday, February 6:')).toBeNull();
  expect(firstYearlessDate('on Thursday, February 6:')).toMatchObject({ note: 'Thursday, February 6' });
  expect(firstYearlessDate('on Thursday, 6 February:')).toMatchObject({ note: 'Thursday, 6 February' });
  expect(firstYearlessDate('on Thursday evening')).toBeNull();
});

describe('stamps', () => {
  const at = (time: string, day?: number): Stamp => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return {
      minutes: hour * 60 + minute,
      day: day === undefined ? null : { year: 2025, month: 1, day },
      zone: '',
      author: null,
    };
  };
  const dates = (...stamps: Stamp[]) =>
    datePosts(stamps, undefined).map(({ published }) => published?.slice(5, 16) ?? null);

  it.each([
    [
      'newest first, over midnight',
      [at('09:00'), at('00:30'), at('23:50', 5), at('22:00', 5)],
      ['01-06T09:00', '01-06T00:30', '01-05T23:50', '01-05T22:00'],
    ],
    [
      'newest first, two nights',
      [at('01:00'), at('23:00'), at('02:00'), at('23:30', 5)],
      ['01-07T01:00', '01-06T23:00', '01-06T02:00', '01-05T23:30'],
    ],
    ['the same evening', [at('23:58'), at('23:50', 5)], ['01-05T23:58', '01-05T23:50']],
    [
      'older than the full stamp',
      [at('00:10', 6), at('23:40'), at('21:00')],
      ['01-06T00:10', '01-05T23:40', '01-05T21:00'],
    ],
    [
      'oldest first',
      [at('22:00', 5), at('23:50'), at('00:30'), at('09:00')],
      ['01-05T22:00', '01-05T23:50', '01-06T00:30', '01-06T09:00'],
    ],
    [
      'a little out of order',
      [at('09:00'), at('09:20'), at('08:00', 6)],
      ['01-06T09:00', '01-06T09:20', '01-06T08:00'],
    ],
    ['no full stamp', [at('09:00'), at('08:00')], [null, null]],
    ['none at all', [], []],
  ])('%s', (_, stamps, expected) => {
    expect(dates(...stamps)).toEqual(expected);
  });
});
