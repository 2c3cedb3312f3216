/**
 * Real articles written out in each format and read back: does the same article come out? What is plain text in a seed
 * file is put into a page among menus, links and banners, a feed's entry, a letter and a line of JSON.
 */
import type { Article, SeedFile } from '#core/model.ts';
import { readBytes } from '#core/sources/formats/read.ts';
import { splitSeed } from '#core/sources/split.ts';
import { type Part, percent, shorten, table } from './table.ts';

interface Plain {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const body = ({ paragraphs }: Plain): string => paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const DATE = '2031-03-10T09:15:00+01:00';
const MENU = ['World', 'Sport', 'Weather'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');

const page = (plain: Plain, data: object): string => `<!doctype html><html><head><title>${escaped(plain.title)}</title>
<meta property="og:site_name" content="Example Herald"><meta property="article:published_time" content="${DATE}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><nav><ul>${MENU}</ul></nav>
<div class="cookie-consent"><p>We use cookies to make this site work.</p></div>
<main><article><h1>${escaped(plain.title)}</h1>${body(plain)}<div class="related"><h3>Related</h3><ul>${MENU}</ul></div></article></main>
<footer><ul>${MENU}</ul><p>© 2031 Example Herald. All rights reserved.</p></footer></body></html>`;

const data = ({ title, paragraphs }: Plain, join: string) => ({
  '@type': 'NewsArticle',
  headline: title,
  datePublished: DATE,
  articleBody: paragraphs.join(join),
});

const WAYS: Readonly<Record<string, readonly [file: string, write: (plain: Plain) => string]>> = {
  'page, JSON-LD with paragraphs': ['a.html', (plain) => page(plain, data(plain, '\n\n'))],
  'page, JSON-LD without paragraphs': ['a.html', (plain) => page(plain, data(plain, ' '))],
  'page, Readability': ['a.html', (plain) => page(plain, {})],
  RSS: [
    'a.rss',
    (plain) =>
      `<rss version="2.0"><channel><title>Example Herald</title><item><title>${escaped(plain.title)}</title><pubDate>Mon, 10 Mar 2031 09:15:00 +0100</pubDate><description>${escaped(body(plain))}</description></item></channel></rss>`,
  ],
  letter: [
    'a.eml',
    (plain) =>
      `MIME-Version: 1.0\r\nSubject: =?utf-8?B?${Buffer.from(plain.title).toString('base64')}?=\r\nDate: Mon, 10 Mar 2031 09:15:00 +0100\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${body(plain)}<p>You are receiving this because you signed up. <a href="https://x.example/u">Unsubscribe</a></p></body></html>`,
  ],
  'JSON lines': [
    'a.jsonl',
    ({ title, paragraphs }) => `${JSON.stringify({ title, text: paragraphs.join('\n'), date: DATE })}\n`,
  ],
};

/** Articles with fewer paragraphs are teasers; so many are taken, evenly, of each file. */
const [FEWEST, MOST] = [4, 60];

export async function formatsPart(articles: readonly Article[], seeds: readonly SeedFile[]): Promise<Part> {
  const texts = new Map(seeds.map(({ file, text }) => [file, text]));
  const full = articles.filter(({ kind, blocks }) => kind !== 'list' && blocks.length >= FEWEST);
  const step = Math.max(1, Math.floor(full.length / MOST));
  const plains = full
    .filter((_, at) => at % step === 0)
    .map(({ title, file, blocks }): Plain => {
      const text = texts.get(file) ?? '';
      const paragraphs = blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
      return { title: title.replace(/\s+/g, ' '), paragraphs };
    });
  const rows: (string | number)[][] = [];
  const lost: string[] = [];
  for (const [name, [file, write]] of Object.entries(WAYS)) {
    let [one, titled, dated, wanted, found, extra] = [0, 0, 0, 0, 0, 0];
    for (const plain of plains) {
      const { seed } = await readBytes(file, new TextEncoder().encode(write(plain)));
      const { kept } = seed ? splitSeed(seed) : { kept: [] };
      const read = new Set(kept.flatMap(({ blocks }) => blocks.map(({ start, end }) => seed?.text.slice(start, end))));
      const missing = plain.paragraphs.filter((text) => !read.has(text));
      one += Number(kept.length === 1);
      titled += Number(kept[0]?.title === plain.title);
      dated += Number(kept[0]?.published?.startsWith('2031-03-10T09:15') ?? false);
      wanted += plain.paragraphs.length;
      found += plain.paragraphs.length - missing.length;
      extra += Math.max(0, read.size - (plain.paragraphs.length - missing.length));
      if (missing[0]) lost.push(`  lost  ${name}: ${shorten(missing[0], 90)}`);
    }
    const of = plains.length;
    rows.push([name, percent(one, of), percent(titled, of), percent(dated, of), percent(found, wanted), extra]);
  }
  return {
    title: `${plains.length} real articles written out in each format and read back`,
    lines: [...table(['format', 'one article', 'title', 'time', 'paragraphs', 'others'], rows), ...lost.slice(0, 10)],
    data: rows,
  };
}
