import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineMoment } from '#core/sources/formats/moment.ts';
import { formatOf } from '#core/sources/formats/sniff.ts';
import { FOOT, letter, PARAGRAPHS, page, TITLE } from './arrivals.ts';
import { read } from './reading.ts';

const ld = (data: unknown) => JSON.stringify(data);
const HERALD = { '@type': 'Organization', name: 'Example Herald' };

describe('live blogs', () => {
  const update = (at: number) => ({
    '@type': 'BlogPosting',
    headline: at % 3 === 0 ? '' : `Post number ${at} of the strike`,
    articleBody: `<p>Dockers blocked gate ${at} on Monday, police said.</p><p>Nobody was hurt at gate ${at}, they added.</p>`,
    datePublished: `2031-03-10T${String(8 + Math.floor(at / 6)).padStart(2, '0')}:${at % 6}0:00+01:00`,
    url: `https://herald.example/live/strike#block-${at}`,
    author: { '@type': 'Person', name: 'Ada Okoro' },
  });
  const blog = {
    '@type': 'LiveBlogPosting',
    headline: 'Dock strike live: talks on Tuesday',
    description: 'All of the day at the port',
    publisher: HERALD,
    url: 'https://herald.example/live/strike',
    liveBlogUpdate: Array.from({ length: 60 }, (_, at) => update(at)),
  };

  it('give each update as a post with its own time, link and author', async () => {
    const { kept, text, blocks } = await read(
      'live.html',
      page(ld({ '@context': 'https://schema.org', '@graph': [HERALD, blog] })),
    );
    expect(kept).toHaveLength(60);
    expect(new Set(kept.map(({ kind }) => kind))).toEqual(new Set(['live-post']));
    expect(kept[7]).toMatchObject({
      title: 'Post number 7 of the strike',
      published: '2031-03-10T09:10+01:00',
      url: 'https://herald.example/live/strike#block-7',
      author: 'Ada Okoro',
      outlet: 'Example Herald',
      dating: 'stated',
    });
    expect(kept[0]).toMatchObject({ title: 'Dockers blocked gate 0 on Monday, police said.', titleSpan: null });
    expect(blocks(7)).toHaveLength(2);
    expect(text.startsWith('Dock strike live')).toBe(true);
  });

  it('give one update where there is one', async () => {
    const { kept } = await read('live.html', page(ld({ ...blog, liveBlogUpdate: update(1) })));
    expect(kept).toMatchObject([{ kind: 'live-post', title: 'Post number 1 of the strike' }]);
  });

  it('without updates in their data are read as the page shows them', async () => {
    const { kept } = await read('live.html', page(ld({ ...blog, liveBlogUpdate: [] })));
    expect(kept).toHaveLength(1);
  });
});

describe('live blogs without data', () => {
  it('are parted by the stamps that the page shows', async () => {
    const post = (at: number) =>
      `<article class="post"><time>1${at}:30</time><h2>Post number ${at} of the whole strike</h2><p>Dockers blocked gate ${at} on Monday, police said in a statement to reporters.</p><p>Nobody was hurt at gate ${at} of the port, they added, and the road is open.</p></article>`;
    const html = `<!doctype html><html><head><title>Dock strike live</title><meta property="og:site_name" content="Example Herald"><meta property="article:published_time" content="2031-03-10T08:00:00+01:00"></head><body><main><h1>Dock strike live</h1>${[4, 3, 2, 1, 0].map(post).join('')}</main></body></html>`;
    const { kept } = await read('live.html', html);
    expect(kept.map(({ kind, published }) => [kind, published])).toEqual(
      [4, 3, 2, 1, 0].map((at) => ['live-post', `2031-03-10T1${at}:30`]),
    );
    expect(kept[1]).toMatchObject({ title: 'Post number 3 of the whole strike', outlet: 'Example Herald' });
  });
});

describe('the data of pages', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2031-03-10T09:15:00+01:00',
    publisher: HERALD,
  };

  it.each<[string, unknown]>([
    ['credit', { ...article, creditText: 'Reuters' }],
    ['provider', { ...article, provider: { '@type': 'Organization', name: 'Reuters' } }],
    ['source', { ...article, sourceOrganization: { name: 'Reuters' } }],
    ['author', { ...article, author: { '@type': 'Organization', name: 'Reuters' } }],
  ])('names an agency by its %s', async (_, data) => {
    const { kept } = await read('a.html', page(ld(data)));
    expect(kept[0]).toMatchObject({ agency: 'Reuters', outlet: 'Example Herald' });
  });

  it('the article of the page among those it links to', async () => {
    const other = { ...article, headline: 'Ferry company sues the city over its quay', datePublished: '2030-01-01' };
    const { kept } = await read(
      'a.html',
      page(ld([{ '@type': 'ItemList', itemListElement: [other] }, other, article])),
    );
    expect(kept).toMatchObject([{ title: TITLE, published: '2031-03-10T09:15+01:00' }]);
  });

  it('a stub before a wall gives what the page shows', async () => {
    const { blocks } = await read(
      'a.html',
      page(ld({ ...article, isAccessibleForFree: false, articleBody: 'Dockers of Port Example will meet …' })),
    );
    expect(blocks(0)).toEqual(PARAGRAPHS);
  });

  it('entities and tags in it are text', async () => {
    const { kept, blocks } = await read(
      'a.html',
      page(
        ld({
          ...article,
          headline: 'Port &amp; union &ldquo;agree&rdquo;',
          articleBody: PARAGRAPHS.map(
            (text) => `<p>${text.replace('&', '&amp;amp;'.replace('amp;amp;', 'amp;'))}</p>`,
          ).join(''),
        }),
      ),
    );
    expect(kept[0]?.title).toBe('Port & union “agree”');
    expect(blocks(0)).toEqual(PARAGRAPHS);
  });
});

describe('letters', () => {
  const items = [
    'Dockers vote to end their strike',
    'Ferry to Millsand is late again',
    'Mayor opens the new northern quay',
  ];
  const html = `<p>Good morning. Here is what happened.</p>${items
    .map(
      (title, at) =>
        `<h2><a href="https://click.mail.example/r?url=https%3A%2F%2Fherald.example%2F${at}%3Futm_source%3Dmail">${title}</a></h2><p>It happened on Monday at gate ${at}, a spokesman for the port said.</p><p><a href="https://click.mail.example/x">Read more</a></p>`,
    )
    .join('')}<p>${FOOT}</p><p>1 Dock Road, Haverquay</p>`;

  it('of many items give each, without the tracker in its link', async () => {
    const { kept, titles, left } = await read('brief.eml', letter(html, '', 'Morning brief'));
    expect(titles).toEqual(items);
    expect(kept[1]).toMatchObject({
      url: 'https://herald.example/1',
      outlet: 'Example Herald',
      published: '2031-03-10T09:15+01:00',
    });
    expect(left('boilerplate').join('\n')).toContain('1 Dock Road');
    expect(left('boilerplate').join('\n')).toContain('Morning brief');
  });

  it('of one item with sub-headings give one', async () => {
    const one = `<h2>The talks of Tuesday morning</h2><p>${PARAGRAPHS[0]}</p><h2>What the owners want now</h2><p>${PARAGRAPHS[3]?.replace('&', '&amp;')}</p>`;
    const { titles, blocks } = await read('one.eml', letter(one, ''));
    expect(titles).toEqual([TITLE]);
    expect(blocks(0)).toEqual([PARAGRAPHS[0], PARAGRAPHS[3]]);
  });

  it('in plain text only, with links on lines of their own', async () => {
    const text = items
      .map(
        (title, at) =>
          `${title}\nhttps://herald.example/${at}\n\nIt happened on Monday at gate ${at}, a spokesman\nfor the owners of the whole port said.\n`,
      )
      .join('\n');
    const { titles, blocks } = await read(
      'plain.eml',
      letter('', `${text}\n-- \nUnsubscribe: https://herald.example/u`, 'Morning brief'),
    );
    expect(titles).toEqual(items);
    expect(blocks(0)).toEqual(['It happened on Monday at gate 0, a spokesman for the owners of the whole port said.']);
  });
});

describe('feeds', () => {
  const feed = (item: string, title = 'World news | Example Herald') =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title><item>${item}</item></channel></rss>`;

  it('an excerpt that breaks off loses its broken sentence alone', async () => {
    const { blocks, left } = await read(
      'a.rss',
      feed(
        '<title>Ferry late again today</title><description>The ferry was late. Its owner will [&amp;#8230;]</description>',
      ),
    );
    expect(blocks(0)).toEqual(['The ferry was late.']);
    expect(left('fragment')).toEqual(['Its owner will […]']);
  });

  it.each([
    ['World news | Example Herald', 'Example Herald'],
    ['Example Times - World', 'Example Times'],
    ['Reuters: World News', 'Reuters'],
    ['Harbour Watch', 'Harbour Watch'],
  ])('a title names the outlet: %s', async (title, outlet) => {
    const { kept } = await read('a.rss', feed('<title>Ferry late again today</title>', title));
    expect(kept[0]?.outlet).toBe(outlet);
  });

  it('of the old kind, with a DTD from elsewhere', async () => {
    const old = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Example Herald</title><item><title>Ferry late again today</title><link>https://herald.example/f</link></item></channel></rss>`;
    expect((await read('old.xml', old)).kept).toMatchObject([
      { title: 'Ferry late again today', url: 'https://herald.example/f' },
    ]);
  });
});

describe('pages without data', () => {
  const block = (text: string) =>
    `<div data-component="text-block" class="ssrcss-1"><div><p class="x">${text.replace('&', '&amp;')}</p></div></div>`;
  const links = ['Ferry company sues the city over its quay', 'What the strike costs the whole of the town']
    .map((text) => `<li><a href="/1"><span>${text}</span></a></li>`)
    .join('');
  const html = `<!doctype html><html><head><title>${TITLE.replace('&', '&amp;')} - Example Herald</title><meta property="og:site_name" content="Example Herald"></head><body>
<header><a href="/">Example Herald</a><button>Menu</button></header>
<div role="dialog" class="cmp"><h2>Your privacy</h2><p>We use cookies and other tools, and so do our 812 partners, to show you things.</p></div>
<main id="main-content"><article><div data-component="headline-block"><h1>${TITLE.replace('&', '&amp;')}</h1></div>
<div data-component="byline-block"><span>Ada Okoro</span><time datetime="2031-03-10T08:15:00Z">2 hours ago</time></div>
<figure><figcaption>The northern gate on Sunday</figcaption></figure>
${PARAGRAPHS.slice(0, 2).map(block).join('')}
<div data-component="ad-slot"><p>Advertisement</p></div>
${PARAGRAPHS.slice(2).map(block).join('')}
<div data-component="links-block"><h2>More on this story</h2><ul>${links}</ul></div>
</article></main><footer><ul><li><a href="/t">Terms of use</a></li></ul><p>© 2031 Example Herald</p></footer></body></html>`;

  it('give their text, without menus, banners, related links and foot', async () => {
    const { kept, blocks } = await read('a.html', html);
    expect(kept).toMatchObject([{ title: TITLE, outlet: 'Example Herald' }]);
    expect(blocks(0)).toEqual(PARAGRAPHS);
  });
});

describe('any text in any format', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Dockers',
      'said',
      '<p>',
      '</p>',
      '<b>',
      '&amp;',
      '&#0;',
      '\u2028',
      '\n',
      '• one',
      '“',
      ']]>',
      '<!--',
      '<a href="x">',
      '</a>',
      '<li>',
      'Read more',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const some = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));

  it('every character ends in an article or with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, some, async (title, one, two) => {
        const files = {
          'a.rss': `<rss version="2.0"><channel><title>Example Herald</title><item><title>Item of the day</title></item><item><title><![CDATA[${title}]]></title><description><![CDATA[${one}]]></description></item></channel></rss>`,
          'a.html': `<!doctype html><html><body><h1>Item of the day</h1><p>It is one.</p>${one}<div>${two}</div></body></html>`,
          'a.jsonl': [
            { title: 'Item', text: 'x' },
            { title, text: one },
            { headline: two, body_html: one },
          ]
            .map((line) => JSON.stringify(line))
            .join('\n'),
          'a.eml': letter(`<p>It is one.</p>${one}<h2>${title}</h2>${two}`, one, 'Item of the day'),
        };
        for (const [file, content] of Object.entries(files)) await read(file, content);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('dates of machines', () => {
  it.each([
    ['2031-03-10T09:15:00Z', '2031-03-10T09:15Z'],
    ['2031-03-10T09:15:00.123+0100', '2031-03-10T09:15+01:00'],
    ['2031-03-10 09:15:00 +00:00', '2031-03-10T09:15Z'],
    ['2031-03-10', '2031-03-10'],
    ['20310310T091500Z', '2031-03-10T09:15Z'],
    ['Mon, 10 Mar 2031 09:15:00 GMT', '2031-03-10T09:15Z'],
    ['Mon, 10 Mar 2031 09:15:00 EST', '2031-03-10T09:15-05:00'],
    ['10 Mar 31 09:15 -0330', '2031-03-10T09:15-03:30'],
    ['Mon, 10 Mar 2031 09:15:00 +0000 (UTC)', '2031-03-10T09:15Z'],
    ['Mon, 10 Mar 2031 9:15:00 XYZ', '2031-03-10'],
    ['March 10, 2031', '2031-03-10'],
    ['Mon, 30 Feb 2031 09:15:00 GMT', null],
    ['2031-03-10T25:00', null],
    ['yesterday', null],
    ['', null],
  ])('%s: %s', (text, moment) => expect(machineMoment(text)).toBe(moment));
});

describe('what kind of file it is', () => {
  it.each([
    ['a.txt', '<?xml version="1.0"?>\n<!-- x --><rss>', 'feed'],
    ['a', '\ufeff<!DOCTYPE html><p>', 'html'],
    ['a.txt', '<!-- x -->\n<html lang="en">', 'html'],
    ['a.htm', '<p>Text', 'html'],
    ['a.xml', '<?xml version="1.0"?><a:feed xmlns:a="x">', 'feed'],
    ['a.txt', '{"title": "x"}', 'json'],
    ['a.txt', '[{"title": "x"}]', 'json'],
    ['a', 'Return-Path: <a@b>\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nText', 'eml'],
    ['a.txt', 'From: the mayor\nTo: the dockers\nSubject: an appeal\n\nStop.', 'text'],
    ['a.txt', '[Breaking] The port is shut', 'text'],
    ['a.txt', '<p>A paragraph of a feed that was written out', 'text'],
    ['a.md', '# Title\n - https://herald.example', 'text'],
    ['a.txt', '{ braces } and words', 'text'],
  ])('%s %j: %s', (file, head, format) => expect(formatOf(file, head)).toBe(format));
});
