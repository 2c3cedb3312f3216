import { expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

it('a list alone in its file, with a full date', () => {
  const list = split(fixture('list-alone'));
  expectWhole(list);
  expect(list.kept).toMatchObject([{ kind: 'list', layout: 'event-list', published: '2025-02-06', dating: 'stated' }]);
  expect(list.kept[0]?.blocks.map(({ heading }) => heading)).toEqual(['Health', 'Health', 'Roads']);
  expect(list.blocks(0)[0]).toBe('Eleven new cases were counted on Wednesday, the health service said.');
});

it('several lists in one file', () => {
  const day = (n: number) =>
    `Port strike: key events, day ${n}\n\nHere is where things stand on Tuesday, January ${n}:\n\nTalks\n\n• The union met the mayor on day ${n}.\n• The port said nothing at all.\n• A ferry left on time.\n\n`;
  const lists = split(day(7) + day(8));
  expectWhole(lists);
  expect(lists.titles).toEqual(['Port strike: key events, day 7', 'Port strike: key events, day 8']);
  expect(lists.kept.map(({ evidence }) => evidence[0]?.note)).toEqual(['Tuesday, January 7', 'Tuesday, January 8']);
});

it('headings may end on a colon', () => {
  const list = split(
    'Port strike: key events\n\nTalks:\n\n* The union met the mayor.\n* The port said nothing.\n\nTrade:\n\n* A ferry left on time.\n',
  );
  expect(list.kept[0]?.blocks.map(({ heading }) => heading)).toEqual(['Talks', 'Talks', 'Trade']);
});

it('is as sure with bullets alone', () => {
  const list = split('• One ship came in on Monday.\n• Two ships left on Tuesday.\n• None came after that.\n');
  expect(list.kept).toMatchObject([{ kind: 'list', titleSpan: null }]);
  expect(list.blocks(0)).toHaveLength(3);
});

it.each([
  [
    'an article with an inset',
    'Harbour opens\n\nThe harbour opened on Monday after a winter of repairs that cost more than planned.\n\n• New quay\n• New crane\n• New café\n\nThe mayor cut the ribbon while a band from the school played on the quay.\n',
  ],
  ['two bullets', 'Harbour opens\n\n• New quay\n• New crane\n'],
])('%s is no list', (_, text) => {
  expect(split(text).kept.map(({ kind }) => kind)).toEqual(['article']);
});
