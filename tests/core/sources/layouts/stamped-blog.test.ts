import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

describe('a live blog with stamps, newest first', () => {
  const blog = split(fixture('stamped-strike'));

  it('is parted at each headline over a stamp, headlines alone and questions among them', () => {
    expectWhole(blog);
    expect(blog.kept.map(({ layout, kind }) => `${layout} ${kind}`)).toEqual(Array(7).fill('stamped-blog live-post'));
    expect(blog.titles).toEqual([
      'Union turns down the latest pay offer',
      'Watch: Picket line grows at the east gate',
      'Ferries to the islands run to a reduced timetable',
      'First container ship diverted to a rival port',
      'Pictured: Empty quays at dusk',
      'Is a deal still possible this week?',
      'Minister calls for talks to go on',
    ]);
    expect(blog.blocks(1)).toEqual([]);
  });

  it('dates each post by its stamp; a bare time above the last full one is of the day after', () => {
    expect(blog.kept.map(({ published, dating }) => `${published} ${dating}`)).toEqual([
      '2025-01-06T10:42 stamped',
      '2025-01-06T09:10 stamped',
      '2025-01-06T06:55 stamped',
      '2025-01-06T00:20 stamped',
      '2025-01-05T23:40 stamped',
      '2025-01-05T21:15 stamped',
      '2025-01-04T22:05 stamped',
    ]);
    expect(blog.kept.map(({ author }) => author)).toContain('Juan Pérez');
    expect(blog.kept[0]?.evidence).toMatchObject([{ kind: 'stamp', note: '10:42 , Jane Doe' }]);
  });

  it('leaves out what sums the posts up, links, and the disclaimer', () => {
    expect(blog.left('recap')).toContain('First container ship diverted to a rival port');
    expect(blog.left('promotion')).toEqual([
      'Follow live updates here:',
      'Port strike enters a third week — live updates',
      'Ferries to islands run to reduced timetable',
    ]);
    expect(blog.left('boilerplate')).toHaveLength(1);
    expect(blog.blocks(6)).toHaveLength(1);
  });
});

describe('a live blog of bare times', () => {
  it('has no date, and keeps each time as evidence', () => {
    const blog = split(fixture('stamped-outbreak'));
    expectWhole(blog);
    expect(blog.kept.map(({ published, dating, author }) => [published, dating, author])).toEqual([
      [null, 'unknown', 'Ada Example'],
      [null, 'unknown', 'Ada Example'],
      [null, 'unknown', 'Bo Beispiel'],
    ]);
    expect(blog.kept.map(({ evidence }) => evidence[0]?.note)).toEqual(['21:05', '19:50', '18:15']);
    const { start = 0, end = 0 } = blog.kept[0]?.evidence[0] ?? {};
    expect(blog.text.slice(start, end)).toBe('9.05pm - Ada Example');
  });

  it('takes the day that the metadata states for its newest post', () => {
    const blog = split(fixture('stamped-outbreak'), { published: '2025-02-06' });
    expect(blog.kept.map(({ published, dating }) => `${published} ${dating}`)).toEqual([
      '2025-02-06T21:05 stated',
      '2025-02-06T19:50 stated',
      '2025-02-06T18:15 stated',
    ]);
  });
});

it('a blog with its stamps above the headlines, oldest first', () => {
  const blog = split(fixture('stamped-above'));
  expectWhole(blog);
  expect(blog.kept.map(({ title, published }) => `${published} ${title}`)).toEqual([
    '2025-03-03T22:15Z River reaches the second warning mark',
    '2025-03-04T00:05Z Two villages told to leave',
    '2025-03-04T04:30Z Dyke holds through the night',
  ]);
});

it.each([
  ['one stamp is no blog', 'Harbour opens\n10:00 , Jane Doe\nThe harbour opened today.\n'],
  [
    'times in running text are no stamps',
    'Harbour opens\nAt 10:00 , Jane Doe said, it opened.\nBy 11:00 , it was shut again.\n',
  ],
  ['no such time', 'Harbour opens\n29:75 , Jane Doe\nIt opened.\nHarbour shuts\n30:10 , Jane Doe\nIt shut.\n'],
])('%s', (_, text) => {
  expect(split(text).kept.map(({ layout }) => layout)).not.toContain('stamped-blog');
});

it.each([
  ['9:05 am', '09:05', null],
  ['Updated 09:05 , Jane Doe in Exampleton', '09:05', 'Jane Doe'],
  ['09.05 GMT | Jane Doe', '09:05', 'Jane Doe'],
  ['9:05 p.m. ET', '21:05', null],
])('a stamp may read %s', (stamp, time, author) => {
  const blog = split(`Harbour opens\n${stamp}\nIt opened.\nHarbour to open\n07:00 , Ola Nordmann\nIt will open.\n`);
  expect(blog.kept[0]).toMatchObject({ title: 'Harbour opens', author });
  expect(split(blog.text, { published: '2025-01-06' }).kept[0]?.published).toMatch(
    new RegExp(`^2025-01-06T${time}Z?$`),
  );
});
