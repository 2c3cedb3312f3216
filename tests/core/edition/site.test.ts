import { describe, expect, test } from 'vitest';
import { renderArchive } from '#core/edition/archive.ts';
import { linksOf, neighboursOf, type PublishedDay, pageUrl, storyUrl, withDay } from '#core/edition/site.ts';
import { STRIKE } from '#tests/support/builders.ts';

const SITE = 'https://news.example.com';
const HERE = { origin: SITE, subscribe: false };

const day = (date: string, over: Partial<PublishedDay> = {}): PublishedDay => ({
  date,
  day: Number(date.slice(-2)),
  title: `Dock strike: List of key events, day ${Number(date.slice(-2))}`,
  summary: `Dockers marched on ${date}.`,
  rev: 'a'.repeat(16),
  published: `${date}T06:00:00+00:00`,
  ...over,
});
const INDEX = ['2031-03-09', '2031-03-11', '2031-03-10'].reduce((index, date) => withDay(index, day(date)), {
  days: [] as PublishedDay[],
});

describe('the list of published days', () => {
  test('has the newest first, whatever order they came in', () => {
    expect(INDEX.days.map(({ date }) => date)).toEqual(['2031-03-11', '2031-03-10', '2031-03-09']);
  });

  test('has one entry a date: the last', () => {
    const again = withDay(INDEX, day('2031-03-10', { rev: 'b'.repeat(16) }));
    expect(again.days).toHaveLength(3);
    expect(again.days[1]?.rev).toBe('b'.repeat(16));
  });

  test.each([
    ['2031-03-10', '2031-03-09', '2031-03-11'],
    ['2031-03-09', undefined, '2031-03-10'],
    ['2031-03-11', '2031-03-10', undefined],
    ['2031-03-20', '2031-03-11', undefined],
  ])('the neighbours of %s', (date, before, after) => {
    const found = neighboursOf(INDEX, date);
    expect([found.before?.date, found.after?.date]).toEqual([before, after]);
  });

  test('a page links to the days on either side and knows its address', () => {
    expect(linksOf(INDEX, HERE, 'dock-strike', '2031-03-10')).toMatchObject({
      canonical: 'https://news.example.com/dock-strike/2031-03-10/',
      before: { href: '../2031-03-09/', day: 9 },
      after: { href: '../2031-03-11/', day: 11 },
    });
  });
});

describe('the archive and the feeds', () => {
  const files = renderArchive(INDEX, STRIKE, HERE);

  test('the page lists every day with a link', () => {
    const links = [...(files['index.html'] ?? '').matchAll(/<li><a href="(\d{4}-\d{2}-\d{2}\/)">/g)].map(
      ([, to]) => to,
    );
    expect(links).toEqual(['2031-03-11/', '2031-03-10/', '2031-03-09/']);
  });

  test('the JSON feed is one of version 1, with absolute addresses', () => {
    const feed = JSON.parse(files['feed.json'] ?? '');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: storyUrl(SITE, 'dock-strike'),
      feed_url: 'https://news.example.com/dock-strike/feed.json',
    });
    expect(feed.items[0]).toMatchObject({
      id: pageUrl(SITE, 'dock-strike', '2031-03-11'),
      content_text: 'Dockers marched on 2031-03-11.',
    });
  });

  test('the Atom feed has an id, a title and a moment for each entry', () => {
    const atom = files['feed.xml'] ?? '';
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(atom.match(/<entry>/g)).toHaveLength(3);
    expect(atom).toContain('<updated>2031-03-11T06:00:00.000Z</updated>');
    expect(atom).toContain('<link href="https://news.example.com/dock-strike/feed.xml" rel="self"/>');
  });

  test('what seeds say cannot break out of page or feed', () => {
    const hostile = withDay(INDEX, day('2031-03-12', { summary: '</summary>]]><script>alert(1)</script> & "x"' }));
    const made = renderArchive(hostile, STRIKE, HERE);
    expect(made['index.html']).not.toContain('<script>');
    const item = (made['feed.xml'] ?? '').split('<entry>')[1] ?? '';
    expect(item.replace(/<!\[CDATA\[[\s\S]*?\]\]>(?!\])/g, '')).not.toContain('<script>');
  });

  test('the same list gives the same bytes', () => {
    expect(renderArchive(INDEX, STRIKE, HERE)).toEqual(files);
  });
});

test('where editions are mailed, the pages say where to subscribe', () => {
  const mailed = { origin: SITE, subscribe: true };
  expect(linksOf(INDEX, HERE, 'dock-strike', '2031-03-10').subscribe).toBeNull();
  expect(linksOf(INDEX, mailed, 'dock-strike', '2031-03-10').subscribe).toBe('/subscribe?story=dock-strike');
  expect(renderArchive(INDEX, STRIKE, mailed)['index.html']).toMatch(
    /href="\/subscribe\?story(?:=|&#x3D;)dock-strike"/,
  );
  expect(renderArchive(INDEX, STRIKE, HERE)['index.html']).not.toContain('/subscribe');
});
