import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

describe('a live blog without stamps', () => {
  const blog = split(fixture('live-strike'));

  it('is parted at its headlines, not at the headings inside a post', () => {
    expectWhole(blog);
    expect(blog.titles).toEqual([
      'Goodbye',
      'Dockers vote to go on with strike',
      'Watch: Crane comes down on empty quay',
      'Minister rules out stepping in',
      'Analysis: Neither side can afford a long winter',
      'Explained: The port in three maps',
      'Ferries run to a reduced timetable',
    ]);
    expect(blog.kept[5]?.blocks.map(({ heading }) => heading)).toEqual(['East quay', 'Old harbour']);
  });

  it('takes the outlet from the page, the author from the byline', () => {
    expect(new Set(blog.kept.map(({ outlet }) => outlet))).toEqual(new Set(['Example News']));
    expect(blog.kept[4]?.author).toBe('Sam Sample');
    expect(blog.left('byline')).toEqual([
      'Reuters',
      'AP',
      'By Sam Sample, transport correspondent',
      "The dockers' handbook",
    ]);
  });

  it('leaves out the recap, the page’s furniture and what points elsewhere', () => {
    expect(blog.blocks(0)).toEqual([]);
    expect(blog.left('recap')).toEqual(expect.arrayContaining(['• The minister ruled out stepping in.']));
    expect(blog.left('boilerplate')).toContain('Top news');
    expect(blog.left('promotion')).toContain('See our 9.15am post for the new timetable.');
    expect(blog.blocks(6)).toEqual(['Every second crossing is cancelled until Thursday, the ferry company said.']);
  });
});

it('an interview: its questions head no posts', () => {
  const blog = split(fixture('live-outbreak'));
  expectWhole(blog);
  expect(blog.titles).toEqual([
    'Three clinics stay open all night',
    'Your questions: Doctor answers what you asked',
    'Thaw closes the valley road',
  ]);
  expect(blog.left('question')).toHaveLength(3);
  expect(blog.kept[1]).toMatchObject({ outlet: 'AFP', kind: 'live-post', dating: 'unknown' });
});

it('a question may head a post: its own questions do not, and an agency of any name is credited', () => {
  const text = `Port strike live: talks go on

Stay with us for live coverage through the day. See our 9.15am post for more.

Ferry line adds two crossings

The ferry line said so on Monday.

Sample Wire

Could a pause end the strike?

We put your questions to a judge who has seen such strikes.

Who may order a pause?

The minister, she says.

How long would it last?

Thirty days, under a law of 1974.
`;
  const blog = split(text);
  expectWhole(blog);
  expect(blog.kept.map(({ title, outlet }) => [title, outlet])).toEqual([
    ['Ferry line adds two crossings', 'Sample Wire'],
    ['Could a pause end the strike?', null],
  ]);
  expect(blog.left('question')).toEqual(['Who may order a pause?', 'How long would it last?']);
});

it('one article about a live broadcast is no blog', () => {
  const text =
    'Band plays live from the lighthouse\n\nThe band will play tonight.\n\nFollow the concert live on the radio.\n\nTickets are gone.\n';
  expect(split(text).kept.map(({ layout }) => layout)).toEqual(['article']);
});
