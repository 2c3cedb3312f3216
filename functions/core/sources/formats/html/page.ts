/** An HTML page → its article, articles or live posts: by its JSON-LD first, then by Readability. */

import type { SeedMeta } from '../../../model.ts';
import { tokenise } from '../../../text/tokens.ts';
import { stampedBlog } from '../../layouts/stamped-blog.ts';
import { toLines } from '../../lines.ts';
import { titleSuffix } from '../../outlets.ts';
import { sameText, wordOverlap } from '../../shapes.ts';
import type { FormatRead } from '../format.ts';
import { machineMoment } from '../moment.ts';
import { type ItemFields, oneLine, PageText, type Part } from '../page-text.ts';
import { type LinkedArticle, linkedPage } from './json-ld.ts';
import { readableParts } from './readable.ts';
import { type ScannedPage, scanPage } from './scan.ts';

/** A body in fewer words is a standfirst or the stub before a wall, and the page may show more. */
const STUB = 60;

/** @throws {TooDeep} */
export function readPage(html: string): FormatRead {
  const page = scanPage(html);
  const wrong: string[] = [];
  const linked = linkedPage(
    page.jsonLd.flatMap(({ text, line }) => {
      const value = parseLoose(text);
      if (value === undefined) wrong.push(`line ${line}: JSON-LD that is no JSON; the page is read without it`);
      return value === undefined ? [] : [value];
    }),
  );
  const written = new PageText();
  const updates = linked.blogs
    .flatMap((blog) => blog.updates)
    .filter((one) => one.parts.length > 0 || one.title !== null);
  if (updates.length > 0) {
    for (const blog of linked.blogs) {
      written.aside(
        [blog.title ?? '', ...blog.about.map(({ text }) => text)].map(oneLine).filter((line) => line !== ''),
      );
      for (const update of blog.updates) written.item({ ...update, outlet: update.outlet ?? outletOf(page) });
    }
    return { format: 'html', text: written.text, items: written.items, wrong };
  }
  const full = linked.articles.filter((one) => wordsOf(one.parts) >= STUB);
  if (full.length > 1 && new Set(full.map(({ title }) => sameText(title ?? ''))).size === full.length) {
    for (const article of full) written.item(article);
  } else {
    const article = theArticle(page, linked.articles);
    written.item(article);
    if (isStamped(written.text)) return { format: 'html', text: written.text, meta: metaOf(article), wrong };
  }
  return { format: 'html', text: written.text, items: written.items, wrong };
}

/** Fewest stamped posts that make a page a live blog: a photograph's time and an update's are in articles too. */
const FEWEST_STAMPS = 3;

/** A live blog that says nothing of its posts in its data: the layout of its text tells them apart. */
const isStamped = (text: string): boolean =>
  (stampedBlog.read({ file: '', text, lines: toLines(text), meta: {} })?.drafts.length ?? 0) >= FEWEST_STAMPS;

/** The page's word on all of its posts. */
function metaOf({ outlet, url, published }: ItemFields): SeedMeta {
  return { ...(outlet ? { outlet } : {}), ...(url ? { url } : {}), ...(published ? { published } : {}) };
}

/** The one article of the page: what its data says, in the paragraphs that the page shows. */
function theArticle(page: ScannedPage, articles: readonly LinkedArticle[]) {
  const named = [...articles].sort((a, b) => wordsOf(b.parts) - wordsOf(a.parts));
  const heading = titleOf(page);
  const main = named.find((one) => wordOverlap(one.title ?? '', heading) >= 0.6) ?? named[0];
  const title = main?.title ?? heading;
  const meta = (...keys: readonly string[]) =>
    keys.map((key) => page.metas.get(key)).find((value) => value !== undefined);
  const published = machineMoment(
    meta(
      'article:published_time',
      'datepublished',
      'parsely-pub-date',
      'date',
      'pubdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'sailthru.date',
    ),
  );
  return {
    ...main,
    title,
    parts: bodyOf(page, main?.parts ?? []),
    outlet: main?.outlet ?? outletOf(page),
    author: main?.author ?? authorOf(meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    url: canonicalOf(page) ?? main?.url ?? null,
    published: main?.published ?? published,
  };
}

/** The data's body where it has paragraphs; else the page's own, if they hold what the data holds. */
function bodyOf(page: ScannedPage, stated: readonly Part[]): readonly Part[] {
  const words = wordsOf(stated);
  if (stated.length > 2 && words >= STUB) return stated;
  const shown = readableParts(page);
  if (words < STUB) return words > wordsOf(shown) ? stated : shown;
  const own = new Set(runs(stated));
  const fitting = shown.filter((part) => {
    const some = runs([part]);
    return some.filter((run) => own.has(run)).length * 2 >= some.length;
  });
  return wordsOf(fitting) * 10 >= words * 8 ? fitting : stated;
}

const wordsOf = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + text.split(' ').length, 0);

/** Three words in a row, at every place; all words of a shorter line as one. */
function runs(parts: readonly Part[]): string[] {
  return parts.flatMap(({ text }) => {
    const words = tokenise(text).map(({ norm }) => norm);
    return words.length < 3
      ? [words.join(' ')]
      : words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  });
}

function titleOf(page: ScannedPage): string {
  const stated = oneLine(
    page.metas.get('og:title') ?? page.metas.get('twitter:title') ?? (page.title.trim() || page.heading),
  );
  const suffix = titleSuffix(stated)?.length ?? / [-–—] [^-–—]{2,40}$/.exec(stated)?.[0].length ?? 0;
  const bare = stated.slice(0, stated.length - suffix);
  // "Dockers walk out - Example Herald": what follows the dash is the outlet, or the headline's own.
  const site = oneLine(page.metas.get('og:site_name') ?? '');
  return titleSuffix(stated) || (site !== '' && stated.endsWith(site)) ? bare : stated;
}

const outletOf = (page: ScannedPage): string | null =>
  page.metas.get('og:site_name') ?? page.metas.get('application-name') ?? page.metas.get('publisher') ?? null;

const authorOf = (author: string | undefined): string | null => (author && !/^https?:/.test(author) ? author : null);

const canonicalOf = (page: ScannedPage): string | null =>
  [page.canonical, page.metas.get('og:url')].find((url) => /^https?:\/\/[^/]+\/./.test(url ?? '')) ?? null;

/** JSON as pages have it: raw line breaks inside strings, a comment around it, a semicolon after it. */
function parseLoose(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/g,
    '',
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON forbids
  for (const source of [bare, bare.replace(/[\u0000-\u001f]/g, ' ')]) {
    try {
      return JSON.parse(source);
    } catch {}
  }
  return undefined;
}
