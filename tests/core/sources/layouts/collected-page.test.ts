import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

describe('a page of collected articles', () => {
  it('parted by marks and outlets: a headline that is a sentence, an article without an outlet', () => {
    const page = split(fixture('collected-marked'));
    expectWhole(page);
    expect(page.kept.map(({ title, outlet }) => [title.slice(0, 40), outlet])).toEqual([
      ['Health service opens three night clinics', 'Example Broadcasting'],
      ['Schools in the valley to open a week lat', 'Sample Wire'],
      ['The mayor of Sampleford says the town wi', 'Example Broadcasting'],
      ['Thaw brings down a bridge on the valley ', null],
    ]);
    expect(page.kept.map(({ kind, dating }) => `${kind} ${dating}`)).toEqual(Array(4).fill('article unknown'));
    expect(page.kept[1]?.blocks.map(({ heading }) => heading)).toEqual([null, '‘We need to be sure’']);
    expect(page.left('boilerplate')).toEqual(
      expect.arrayContaining(["What's new", 'The valley outbreak', 'Back', 'Top']),
    );
    expect(page.left('caption')).toHaveLength(1);
  });

  it('parted by bare outlet lines, an agency among them', () => {
    const page = split(fixture('collected-plain'));
    expectWhole(page);
    expect(page.kept.map(({ title, outlet }) => [title, outlet])).toEqual([
      ['Union and port agree on a list of subjects', 'The Example Times'],
      ['Bread gets dearer as the port strike drags on', 'The Example Times'],
      ['Coastguard sends ships north', 'Reuters'],
    ]);
  });

  it('parted by "Source:" lines, without empty lines inside an article', () => {
    const page = split(fixture('collected-sources'));
    expectWhole(page);
    expect(page.kept.map(({ outlet, blocks }) => [outlet, blocks.length])).toEqual([
      ['Example Times', 2],
      ['Sample Wire', 1],
      ['Example Times', 1],
    ]);
    expect(page.titles[2]).toMatch(/^A mediator told reporters/);
  });

  it('takes a name before the next headline for an outlet, where others are stated', () => {
    const page = split(
      'Ferry line cancels every second crossing\n\nThe company blamed the strike.\n\nHarbour Lights\n\nMinister says she will not step in\n\nThe minister said so on Monday.\n\nSource: Sample Wire\n',
    );
    expect(page.kept.map(({ outlet }) => outlet)).toEqual(['Harbour Lights', 'Sample Wire']);
  });

  it('keeps the same article twice, under two ids', () => {
    const twice =
      'Ferry line cancels every second crossing\n\nThe company blamed the strike.\n\nSource: Sample Wire\n\n';
    const page = split(twice + twice);
    expect(page.titles).toEqual([
      'Ferry line cancels every second crossing',
      'Ferry line cancels every second crossing',
    ]);
    expect(new Set(page.kept.map(({ id }) => id)).size).toBe(2);
  });

  it('takes the outlet and the date that the metadata states', () => {
    const page = split(fixture('collected-plain'), { outlet: 'Sample Wire', published: '2025-01-07' });
    expect(page.kept.map(({ outlet, published, dating }) => [outlet, published, dating])).toEqual(
      Array(3).fill(['Sample Wire', '2025-01-07', 'stated']),
    );
  });
});

it('one article with sub-headings is no collection', () => {
  const article = `Bread gets dearer as the port strike drags on

A loaf costs a tenth more than in December.

New prices

The guild expects another rise.

Old habits

People buy what they have always bought.

The Example Times
`;
  const page = split(article);
  expect(page.kept).toMatchObject([{ layout: 'article' }]);
});
