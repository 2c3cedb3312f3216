import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

describe('a tag page', () => {
  const page = split(fixture('tag-page'));

  it('is parted at its closing lines, its own heading apart', () => {
    expectWhole(page);
    expect(page.kept.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'list: Port strike: List of key events, day 17',
      'article: What the port strike means for bakers',
      'article: Two hurt as crane arm falls',
    ]);
    expect(page.left('boilerplate')).toEqual(expect.arrayContaining(['Harbours', 'Source link', '| Port strike News']));
  });

  it('keeps what the text gives of author, outlet and link', () => {
    expect(page.kept.map(({ author, outlet, url }) => [author, outlet, url])).toEqual([
      [null, null, null],
      [null, 'news.example', 'https://news.example/bakers'],
      ['Sam Sample', 'The Example Times', null],
    ]);
  });

  it('reads a list inside: bullets without their sign, each under its section', () => {
    expect(page.kept[0]?.blocks.map(({ heading }) => heading)).toEqual(['Talks', 'Talks', 'Talks', 'Trade']);
    expect(page.blocks(0)[2]).toBe('A mediator said both sides had agreed on a list of subjects.');
    expect(page.kept[0]?.evidence).toMatchObject([{ kind: 'weekday-month-day', note: 'Tuesday, January 7' }]);
    expect(page.kept[0]?.published).toBeNull();
  });

  it('leaves out captions, posts of networks, questions, links and the author’s life', () => {
    expect(page.left('caption')).toHaveLength(5);
    expect(page.left('embed')).toHaveLength(2);
    expect(page.left('question')).toEqual(['Why is flour dearer?', 'Who pays?']);
    expect(page.left('biography')).toHaveLength(1);
    expect(page.blocks(1)).toEqual([
      'Flour prices have risen by a tenth since the dockers walked out.',
      "Most of the region's wheat comes by sea, the bakers' guild said.",
      '“In the end, our customers do,” said Eva Muster, who runs two shops.',
    ]);
  });

  it('keeps a last paragraph that has lost its full stop', () => {
    expect(page.blocks(2)[1]).toMatch(/^The crane had last been checked/);
    expect(page.kept[2]?.blocks[1]?.heading).toBe('Safety rules');
  });
});

it('a page with Windows line ends and a passage in the wrong encoding', () => {
  const page = split(fixture('tag-page-crlf'));
  expectWhole(page);
  expect(page.titles).toHaveLength(2);
  expect(page.blocks(1)).toHaveLength(1);
  expect(page.excluded.find(({ detail }) => detail?.includes('encoding'))).toBeDefined();
});

it('an article cut off after the last closing line is kept; the foot of the page is not', () => {
  const item = (n: number) =>
    `Ferry line adds crossing number ${n}\n\nThe ferry line said so on Monday.\n\nSource link\n\n`;
  expect(
    split(`${item(1)}Harbour café opens after two years\n\nThe café at the old harbour opens its doors again today.`)
      .titles,
  ).toHaveLength(2);
  expect(split(`${item(1)}${item(2)}Older posts\n\nNext page`).titles).toHaveLength(2);
});

it.each([
  ['words of an article', 'Harbour opens\n\nThe source link between both cases is a ferry, doctors said.\n'],
  ['a quotation', 'Harbour opens\n\n"Source link"? What would that be, she asked.\n'],
])('%s close nothing', (_, text) => {
  expect(split(text).kept.map(({ layout }) => layout)).toEqual(['article']);
});
