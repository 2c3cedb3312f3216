import { describe, expect, it } from 'vitest';
import { timexesIn } from '#core/statements/timex.ts';
import { dayOfIso, isoOf } from '#core/text/calendar.ts';
import { DAY, one } from './read.ts';

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
  it.each([
    ['A bridge fell near Norburg.', { date: DAY, precision: 'day', stated: null }],
    ['A bridge fell near Norburg on Monday.', { date: '2025-03-03', precision: 'day', stated: 'Monday' }],
    ['A bridge that opened in 2014 fell on Monday.', { date: '2025-03-03', precision: 'day', stated: 'Monday' }],
    ['A bridge has been shut since the flood in 2022.', { date: DAY, precision: 'day', stated: null }],
    ['Petr Hansen said “we fled on Sunday”.', { date: DAY, precision: 'day', stated: null }],
    [
      'Petr Hansen said on Tuesday that a bridge would open on June 1.',
      { date: '2025-03-04', precision: 'day', stated: 'Tuesday' },
    ],
    ['A bridge would open on June 1, Petr Hansen said.', { date: DAY, precision: 'day', stated: null }],
    ['A bridge fell on Monday, Petr Hansen said.', { date: '2025-03-03', precision: 'day', stated: 'Monday' }],
    [
      'Prosecutors told the court on Tuesday that in 2022 the bridge was sold.',
      { date: '2025-03-04', precision: 'day', stated: 'Tuesday' },
    ],
    [
      'A depot in the valley, which Chile annexed in 2014, has been burning.',
      { date: DAY, precision: 'day', stated: null },
    ],
    ['The River Guard says it has lost ten boats this year.', { date: DAY, precision: 'day', stated: null }],
  ])('%s', (paragraph, when) => expect(one(paragraph).when).toEqual(when));

  it('is unknown where the article has no date and the text no full one', () => {
    expect(one('A bridge fell on Monday.', { published: null }).when).toBeNull();
    expect(one('A bridge fell in May 2023.', { published: null }).when?.date).toBe('2023-05-01');
  });

  it('counts from the story’s local day', () => {
    expect(one('A bridge fell.', { published: '2025-03-04T23:30-02:00' }).when?.date).toBe('2025-03-05');
  });
});
