import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from '../splitting.ts';

describe('any other text is one article', () => {
  it('with front matter', () => {
    const article = split(fixture('article-front-matter'));
    expectWhole(article);
    expect(article.kept).toMatchObject([
      {
        kind: 'article',
        layout: 'article',
        title: 'Union names new team',
        outlet: 'Sample Wire',
        author: 'Jane Doe',
        url: 'https://wire.example/team',
        published: '2025-01-07T18:30',
        dating: 'stated',
      },
    ]);
    expect(article.blocks(0)).toHaveLength(2);
  });

  it('with its link and date above the text', () => {
    const article = split(fixture('article-link-date'));
    expectWhole(article);
    expect(article.kept).toMatchObject([
      {
        title: 'Thaw closes the valley road',
        outlet: 'times.example',
        published: '2025-02-06T13:20Z',
        dating: 'stated',
      },
    ]);
    expect(article.blocks(0)).toHaveLength(3);
  });

  it('the sidecar speaks louder than the front matter and the text', () => {
    const article = split(fixture('article-front-matter'), {
      title: 'New team',
      published: '2025-01-08',
      outlet: 'Other Wire',
    });
    expect(article.kept).toMatchObject([
      { title: 'New team', titleSpan: null, published: '2025-01-08', outlet: 'Other Wire', author: 'Jane Doe' },
    ]);
    expectWhole(article);
  });

  it('without a headline takes its first words', () => {
    const text = 'The harbour opened on Monday. '.repeat(9);
    const article = split(text);
    expect(article.kept[0]?.titleSpan).toBeNull();
    expect(article.titles[0]).toMatch(/^The harbour opened .{20,80}…$/);
    expect(article.blocks(0)).toEqual([text.trim()]);
  });
});
