import { describe, expect, it } from 'vitest';
import { timexesIn } from '#core/statements/timex.ts';
import { dayOfIso, isoOf } from '#core/text/calendar.ts';
import { DAY, one, read } from './read.ts';
import { ASIDE, FOLLOWING, PLAIN, SAID } from './when-cases.ts';

describe('expressions of time, read on Wednesday 5 March 2025', () => {
  const ref = dayOfIso(DAY);
  it.each([
    ['Boats sank on Monday.', 'Monday', '2025-03-03', 'day'],
    ['Boats sank on Wednesday.', 'Wednesday', '2025-03-05', 'day'],
    ['Boats will sail on Monday.', 'Monday', '2025-03-10', 'day'],
    ['Talks are due to start on Friday.', 'Friday', '2025-03-07', 'day'],
    ['He said on Friday that boats would sail.', 'Friday', '2025-02-28', 'day'],
    ['Boats sank on Thursday night.', 'Thursday night', '2025-02-27', 'day'],
    ['Boats sank overnight.', 'overnight', '2025-03-05', 'day'],
    ['Boats sank yesterday.', 'yesterday', '2025-03-04', 'day'],
    ['Boats sank last night.', 'last night', '2025-03-04', 'day'],
    ['Boats sank last week.', 'last week', '2025-02-24', 'week'],
    ['Boats sank earlier this month.', 'earlier this month', '2025-03-01', 'month'],
    ['Boats sank in May 2023.', 'in May 2023', '2023-05-01', 'month'],
    ['Boats sank in August.', 'in August', '2024-08-01', 'month'],
    ['Boats sank in July last year.', 'in July last year', '2024-07-01', 'month'],
    ['Boats sank in 2014.', 'in 2014', '2014-01-01', 'year'],
    ['Boats sank three years ago.', 'three years ago', '2022-01-01', 'year'],
    ['Boats sank two days earlier.', 'two days earlier', '2025-03-03', 'day'],
    ['Boats sank on June 29.', 'June 29', '2024-06-29', 'day'],
    ['Boats sank on 29 June 2021.', '29 June 2021', '2021-06-29', 'day'],
    ['Boats sank on Dec. 23.', 'Dec. 23', '2024-12-23', 'day'],
    ['Boats sank on Sunday, March 2.', 'Sunday, March 2', '2025-03-02', 'day'],
    ['On Monday, boats are due to meet at sea.', 'Monday', '2025-03-10', 'day'],
    ['On Monday, boats met at sea.', 'Monday', '2025-03-03', 'day'],
    ['Boats met at sea this weekend.', 'this weekend', '2025-03-01', 'day'],
  ])('%s', (passage, text, date, precision) => {
    const [found, ...more] = timexesIn(passage, ref);
    expect(found && { text: found.text, date: isoOf(found.day), precision: found.precision }).toEqual({
      text,
      date,
      precision,
    });
    expect(more).toEqual([]);
  });

  it.each([
    ['It may rain.'],
    ['They march on.'],
    ['Jan sank 2025 boats.'],
    ['A two-day storm.'],
    ['On 31 February 2025 nothing was.'],
  ])('none: %s', (passage) => expect(timexesIn(passage, ref).filter((found) => found.precision === 'day')).toEqual([]));

  it('reads full dates alone where the article has no date', () => {
    expect(timexesIn('Boats sank on Monday and on 29 June 2021.', null).map((found) => found.text)).toEqual([
      '29 June 2021',
    ]);
  });
});

describe('when it happened', () => {
  it.each(
    [...PLAIN, ...ASIDE, ...SAID].map(([passage, date, stated, precision = 'day']) => ({
      passage,
      when: { date, precision, stated },
    })),
  )('$passage', ({ passage, when }) => expect(one(passage).when).toEqual(when));

  it.each(FOLLOWING)('%s %s', (first, second, date) => {
    expect(read([`${first} ${second}`]).body[1]?.when?.date).toBe(date);
    expect(read([first, second]).body[1]?.when?.date).toBe(date);
  });

  it('is unknown where the article has no date and the text no full one', () => {
    expect(one('A bridge fell on Monday.', { published: null }).when).toBeNull();
    expect(one('A bridge fell in May 2023.', { published: null }).when?.date).toBe('2023-05-01');
  });

  it.each([
    ['A bridge fell today.', '2025-03-04'],
    ['A bridge fell on Tuesday.', '2025-03-04'],
    ['A bridge fell on Monday.', '2025-03-03'],
  ])('reads a text in its writer’s day: %s', (passage, date) => {
    expect(one(passage, { published: '2025-03-04T23:30-02:00' }).when?.date).toBe(date);
  });

  it.each([
    ['A bridge fell at 2300 GMT on Monday.', '2025-03-03'],
    ['A bridge fell at 11 p.m. EST on Monday.', '2025-03-04'],
    ['A bridge fell on Monday at 22:30 ET.', '2025-03-04'],
    ['A bridge fell at 01:00 MSK on Tuesday.', '2025-03-03'],
    ['A bridge fell at 11 p.m. on Monday.', '2025-03-03'],
    ['A bridge fell at 1 a.m. local time on Tuesday.', '2025-03-04'],
    ['A bridge of 23 GMT fell on Monday.', '2025-03-03'],
  ])('counts a clock’s zone, the story told in UTC: %s', (passage, date) => {
    expect(one(passage).when?.date).toBe(date);
  });

  it('holds UTC for nobody’s own day', () => {
    expect(one('A bridge fell today.', { published: '2025-03-04T23:30+00:00' }).when?.date).toBe('2025-03-04');
  });

  it('counts from the story’s local day', () => {
    expect(one('A bridge fell.', { published: '2025-03-04T23:30-02:00' }).when?.date).toBe('2025-03-05');
  });
});
