import { expect, it } from 'vitest';
import { expectWhole, split } from '../splitting.ts';

const FEED = `https://news.example/rss.xml
# Two ships leave the port
 - https://www.news.example/2025/ships
 - RSS feed: https://news.example/rss.xml
 - date published: 2025-01-07 04:25:20+00:00

<p>Two ships left the port on Monday.</p><p>The <a href="https://x.example/?a=b.c">coastguard</a> said so. They were empty.</p> <a href="https://x.example">Continue reading...</a>

# Bread gets dearer
 - https://news.example/2025/bread
 - date published: 2025-01-07T06:00:00Z

A loaf costs a tenth more.
`;

it('a feed in Markdown: links, dates, and text without its tags', () => {
  const feed = split(FEED);
  expectWhole(feed);
  expect(feed.kept.map(({ title, url, outlet, published }) => [title, url, outlet, published])).toEqual([
    ['Two ships leave the port', 'https://www.news.example/2025/ships', 'news.example', '2025-01-07T04:25+00:00'],
    ['Bread gets dearer', 'https://news.example/2025/bread', 'news.example', '2025-01-07T06:00Z'],
  ]);
  expect(feed.blocks(0)).toEqual(['Two ships left the port on Monday.', 'They were empty.']);
  expect(feed.kept.flatMap((_, at) => feed.blocks(at)).join('')).not.toContain('<');
});

it('an article with Markdown headings is no feed', () => {
  expect(split('# Harbour opens\n\nIt opened.\n\n# Later\n\nIt shut.\n').kept.map(({ layout }) => layout)).toEqual([
    'article',
  ]);
});
