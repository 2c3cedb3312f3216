/** One article of our own words as it arrives by each way. */
import { gzipSync } from 'node:zlib';

export const TITLE = 'Dockers’ union & port agree to talks – “at last”';
export const PARAGRAPHS = [
  'Dockers of Port Example will meet the port’s owners on Tuesday for the first time in 31 days, their union said on Monday.',
  '“We go there to listen, not to sign,” said union leader Mira Vollan at the northern gate, where 400 people had gathered.',
  'Police in Haverquay arrested nine strikers on Sunday night after a lorry was set on fire, a spokeswoman said.',
  'The port’s director, Tomas Berrigan, put the cost of the strike at £14m a day & called it “unbearable”.',
  'Talks broke down in February, when the owners offered 3.5% more pay and the union asked for 9%.',
];
export const META = {
  outlet: 'Example Herald',
  author: 'Ada Okoro',
  url: 'https://herald.example/2031/03/10/dockers-talks',
  published: '2031-03-10T09:15+01:00',
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inHtml = PARAGRAPHS.map(
  (text) => `<p>${escaped(text).replace('Mira Vollan', '<a href="/m">Mira <b>Vollan</b></a>')}</p>`,
).join('\n');
const RFC = 'Mon, 10 Mar 2031 09:15:00 +0100';

export const PLAIN = [TITLE, ...PARAGRAPHS].join('\n\n');

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>World news | Example Herald</title><link>https://herald.example/</link><description>All of it</description>
<item><title>${escaped(TITLE)}</title><link>${META.url}?utm_source=rss</link><description>Short.</description>
<content:encoded><![CDATA[<figure><img src="https://herald.example/a.jpg"><figcaption>The northern gate on Sunday.</figcaption></figure>${inHtml}<p><a href="https://herald.example/more">Read more</a></p>]]></content:encoded>
<dc:creator>Ada Okoro</dc:creator><pubDate>${RFC}</pubDate><guid isPermaLink="false">77</guid><media:credit>Reuters</media:credit></item>
<item><title>Ferry late</title><link>https://herald.example/ferry</link><description>The ferry to Millsand was two hours late on Monday, the company said.</description><pubDate>Mon, 10 Mar 2031 07:00 GMT</pubDate></item>
</channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example Herald</title><id>x</id><updated>2031-03-10T10:00:00Z</updated>
<entry><id>tag:77</id><title type="text">${escaped(TITLE)}</title><link rel="self" href="https://herald.example/feed"/><link rel="alternate" href="${META.url}"/>
<author><name>Ada Okoro</name></author><published>2031-03-10T09:15:00+01:00</published><updated>2031-03-10T11:00:00+01:00</updated><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inHtml}</div></content></entry></feed>`;

const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="https://herald.example/"><title>Example Herald</title></channel>
<item rdf:about="${META.url}"><title>${escaped(TITLE)}</title><link>${META.url}</link><dc:creator>Ada Okoro</dc:creator><dc:date>2031-03-10T09:15:00+01:00</dc:date>
<content:encoded>${escaped(inHtml)}</content:encoded></item></rdf:RDF>`;

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Example Herald',
  items: [
    {
      id: '77',
      url: META.url,
      title: TITLE,
      content_html: inHtml,
      date_published: '2031-03-10T09:15:00+01:00',
      authors: [{ name: 'Ada Okoro' }],
    },
  ],
});

const linked = (body: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Example Herald', '@id': '#site' },
      { '@type': 'Organization', name: 'Example Herald', '@id': '#paper' },
      {
        '@type': ['NewsArticle', 'ReportageNewsArticle'],
        headline: escaped(TITLE),
        ...(body === '' ? {} : { articleBody: body }),
        datePublished: '2031-03-10T09:15:00+01:00',
        dateModified: '2031-03-11T06:00:00+01:00',
        author: [{ '@type': 'Person', name: 'Ada Okoro' }],
        publisher: { '@id': '#paper' },
        mainEntityOfPage: { '@type': 'WebPage', '@id': META.url },
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ name: 'World' }] },
    ],
  });

/** A page as papers have them: menus, a banner, advertisements, related links, comments. */
export const page = (jsonLd: string, article = inHtml): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(TITLE)} | Example Herald</title>
<meta property="og:title" content="${escaped(TITLE)}"><meta property="og:site_name" content="Example Herald">
<meta property="article:published_time" content="2031-03-10T09:15:00+01:00"><meta name="author" content="Ada Okoro">
<link rel="canonical" href="${META.url}">
<script type="application/ld+json">${jsonLd}</script><script>var x = "<p>not a word of this</p>";</script>
<style>.a{color:red}</style></head><body>
<div id="cookie-banner" class="consent"><p>We use cookies to make this site work. Accept all cookies?</p><button>Accept</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div style="display:none"><p>Nobody sees this paragraph, and so nobody said it.</p></div>
<main><article class="story"><h1>${escaped(TITLE)}</h1><p class="byline">By Ada Okoro</p>
<figure><img src="a.jpg" alt=""><figcaption>The northern gate on Sunday. Photograph: Kim Sample/AFP</figcaption></figure>
${article.replace('</p>\n', '</p>\n<div class="ad-slot" aria-hidden="true">Advertisement</div>\n')}
<aside class="related"><h3>Related</h3><ul><li><a href="/1">Ferry company sues the city</a></li><li><a href="/2">What the strike costs you</a></li></ul></aside>
</article></main>
<div class="newsletter-signup"><p>Sign up for our morning newsletter</p></div>
<section class="comments"><p>jo77: nonsense, all of it</p></section>
<footer><p>© 2031 Example Herald. All rights reserved.</p></footer></body></html>`;

const quoted = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte === 10
        ? '\n'
        : byte === 61 || byte > 126 || byte < 32
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/([^\n]{60}(?:(?<!=.?)[^\n=]))(?=[^\n])/g, '$1=\r\n')
    .replace(/(?<!\r)\n/g, '\r\n');

const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

export const letter = (html: string, text: string, subject = TITLE): string =>
  [
    'Return-Path: <bounce@mail.herald.example>',
    'MIME-Version: 1.0',
    `From: ${encoded('Example Herald')} <news@herald.example>`,
    'To: reader@inbox.example',
    `Subject: ${encoded(subject)}`,
    `Date: ${RFC}`,
    'Content-Type: multipart/alternative; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted(html),
    '--b1--',
    '',
  ].join('\r\n');

export const FOOT =
  'You are receiving this because you signed up. <a href="https://click.mail.example/u/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA">Unsubscribe</a>';
const mailHtml = `<html><body><div style="display:none;max-height:0">Preheader that is not shown</div><table><tr><td><a href="https://click.mail.example/v">View in browser</a></td></tr><tr><td>${inHtml}</td></tr>
<tr><td><p>${FOOT}</p><p>Example Herald, 1 Dock Road, Haverquay</p><img src="https://t.example/p.gif" width="1"></td></tr></table></body></html>`;

const ninjs1 = {
  uri: 'urn:herald:77',
  version: '1',
  versioncreated: '2031-03-10T09:15:00+01:00',
  pubstatus: 'usable',
  headline: TITLE,
  byline: 'Ada Okoro',
  body_html: inHtml,
  infosources: [{ name: 'Example Herald' }],
};
const ninjs2 = {
  uri: 'urn:herald:77',
  contentCreated: '2031-03-10T09:15:00+01:00',
  pubStatus: 'usable',
  headlines: [
    { role: 'social', value: 'Talks!' },
    { role: 'main', value: TITLE },
  ],
  by: 'Ada Okoro',
  bodies: [{ role: 'main', contentType: 'text/html', value: inHtml }],
  infoSources: [{ name: 'Example Herald' }],
};
const plainObject = {
  title: TITLE,
  text: PARAGRAPHS.join('\n'),
  date: '2031-03-10T09:15:00+01:00',
  url: META.url,
  outlet: 'Example Herald',
  author: 'Ada Okoro',
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Each way by its file's name. */
export const ARRIVALS: Readonly<Record<string, Uint8Array>> = {
  'feed.rss': bytes(rss),
  'feed.atom': bytes(atom),
  'feed.rdf': bytes(rdf),
  'feed.json': bytes(jsonFeed),
  'body.html': bytes(page(linked(PARAGRAPHS.join('\n\n')))),
  'blob.html': bytes(page(linked(PARAGRAPHS.join(' ')))),
  'meta.html': bytes(page(linked(''))),
  'bare.html': bytes(page('{}')),
  'broken-data.html': bytes(page('{"@type": "NewsArticle", "headline": oops')),
  'letter.eml': bytes(letter(mailHtml, 'Read it in your browser.')),
  'plain.eml': bytes(
    letter(
      '',
      `${PARAGRAPHS.map((text) => text.replace(/(.{60}\S*) /g, '$1\n')).join('\n\n')}\n\n-- \nUnsubscribe: https://herald.example/u`,
    ),
  ),
  'ninjs1.json': bytes(JSON.stringify(ninjs1)),
  'ninjs2.json': bytes(JSON.stringify({ items: [ninjs2] }, null, 2)),
  'lines.jsonl': bytes(
    `${JSON.stringify(plainObject)}\n\n${JSON.stringify({ title: 'Ferry late', text: 'The ferry was late on Monday, the company said.', date: '2031-03-10' })}\n`,
  ),
  'object.json': bytes(JSON.stringify([plainObject])),
  'front.md': bytes(
    `---\ntitle: ${JSON.stringify(TITLE)}\nsource: Example Herald\nauthors: [Ada Okoro]\ncanonical_url: ${META.url}\ndate: 2031-03-10T09:15:00+01:00\n---\n\n${PARAGRAPHS.join('\n\n')}\n`,
  ),
  'packed.txt.gz': gzipSync(
    bytes(
      `---\ntitle: ${JSON.stringify(TITLE)}\noutlet: Example Herald\npublished: 2031-03-10T09:15+01:00\n---\n\n${PARAGRAPHS.join('\n\n')}\n`,
    ),
  ),
  'packed.rss.gz': gzipSync(bytes(rss)),
  'wide.html': utf16(page(linked(PARAGRAPHS.join('\n\n')))),
};
