/** RSS 0.9x and 2.0, Atom, RDF (RSS 1.0) and JSON Feed → their entries. */
import { parseFeed } from 'feedsmith';
import { agencyNamed, outletShaped } from '../outlets.ts';
import { type FormatRead, Unreadable } from './format.ts';
import { htmlParts, htmlText, looksLikeHtml, partsOf, TooDeep } from './html/parts.ts';
import { machineMoment } from './moment.ts';
import { PageText, type Part, partsOfPlain, type WrittenItem } from './page-text.ts';

/** What the four formats tell of an entry, by one set of names; texts may be HTML. */
interface Entry {
  readonly title: string | undefined;
  /** The fullest first; the longest is read. */
  readonly bodies: readonly (string | undefined)[];
  readonly links: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly outlet: string | undefined;
  readonly dates: readonly unknown[];
}

interface Source {
  readonly format: string;
  readonly title: string | undefined;
  readonly entries: readonly Entry[];
}

/** A DTD is never needed, and some name a file outside. */
const DOCTYPE = /<!DOCTYPE\b[^[>]{0,2000}(?:\[[^\]]{0,100000}\]\s*)?>/iy;
/** What may stand before it. */
const MISCELLANY = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
const ROOT_CLOSED = /<\/(?:[\w-]{1,20}:)?(?:rss|feed|rdf)\s*>\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?$/i;
/** The end of the last whole entry, in a feed that breaks off, and what closes such a feed. */
const ENDS: readonly (readonly [entry: string, root: RegExp, closing: string])[] = [
  ['</entry>', /^<feed\b/im, '</feed>'],
  ['</item>', /<rdf:RDF\b/, '</rdf:RDF>'],
  ['</item>', /<rss\b/i, '</channel></rss>'],
];

const NO_FEED = 'is no feed: neither RSS nor Atom nor RDF can be read from it';

/** @throws {Unreadable} */
export function readXmlFeed(xml: string): FormatRead {
  const bare = withoutDoctype(xml.replace(/^\ufeff?\s*/, ''));
  const ends = ENDS.find(([, root]) => root.test(bare.slice(0, 8192)));
  if (!ends) return readEntries(parsed(bare, NO_FEED), []);
  const lastLine = lineCount(xml);
  const whole = ROOT_CLOSED.test(bare.slice(-4000));
  const [entry, , closing] = ends;
  const end = bare.lastIndexOf(entry);
  if (!whole && end < 0) {
    throw new Unreadable(`breaks off before its first entry ends, at line ${lastLine}: fetch it again`);
  }
  const wrong = whole ? [] : [`line ${lastLine}: the feed breaks off here; its whole entries are read: fetch it again`];
  const feed = whole ? bare : bare.slice(0, end + entry.length) + closing;
  let source: Source;
  try {
    source = parsed(feed, NO_FEED);
  } catch {
    source = entryByEntry(feed, entry, closing, lastLine - lineCount(bare), wrong);
  }
  return readEntries(source, wrong);
}

/** It stands before the root, once: it is looked for in that one place, in linear time. */
function withoutDoctype(xml: string): string {
  let at = 0;
  for (MISCELLANY.lastIndex = 0; MISCELLANY.test(xml); ) at = MISCELLANY.lastIndex;
  DOCTYPE.lastIndex = at;
  return DOCTYPE.test(xml) ? xml.slice(0, at) + xml.slice(DOCTYPE.lastIndex) : xml;
}

/** Bad entries named at most; the longest head of a feed that is read entry by entry, alone and times its entries, in characters. */
const [MOST_NAMED, LONGEST_HEAD, MOST_READ_AGAIN] = [20, 20_000, 20_000_000];
/** What is read of a feed’s own title, in characters: too short to nest too deep. */
const LONGEST_TITLE = 1000;

/** Reads each entry of a feed that is broken somewhere by itself; those that are broken are named in `wrong`. */
function entryByEntry(feed: string, entry: string, closing: string, linesBefore: number, wrong: string[]): Source {
  const opening = new RegExp(`${entry.replace('/', '').slice(0, -1)}[\\s>]`, 'g');
  const first = opening.exec(feed)?.index ?? feed.length;
  const head = feed.slice(0, first);
  // It is read again with each entry.
  const most = Math.min(LONGEST_HEAD, MOST_READ_AGAIN / feed.split(entry).length);
  if (head.length > most) throw new Unreadable(NO_FEED);
  let [format, title]: [string, string | undefined] = ['rss', undefined];
  const entries: Entry[] = [];
  let [at, line] = [first, linesBefore + lineCount(head)];
  for (let end = feed.indexOf(entry, at); end >= 0; end = feed.indexOf(entry, at)) {
    const chunk = feed.slice(at, end + entry.length);
    const from = line + (/^\s*/.exec(chunk)?.[0].split('\n').length ?? 1) - 1;
    try {
      const source = sourceOf(parseFeed(head + chunk + closing));
      [format, title] = [source.format, source.title];
      for (const one of source.entries) entries.push(one);
    } catch {
      if (wrong.length < MOST_NAMED) wrong.push(`line ${from}: an entry that is no XML; the others are read`);
    }
    line += lineCount(chunk) - 1;
    at = end + entry.length;
  }
  if (entries.length === 0) throw new Unreadable(NO_FEED);
  return { format, title, entries };
}

/** @param value a parsed JSON Feed. @throws {Unreadable} */
export const readJsonFeed = (value: unknown): FormatRead =>
  readEntries(parsed(value, 'is no JSON Feed that can be read'), []);

function parsed(value: unknown, problem: string): Source {
  try {
    return sourceOf(parseFeed(value));
  } catch {
    throw new Unreadable(problem);
  }
}

function sourceOf(read: ReturnType<typeof parseFeed>): Source {
  switch (read.format) {
    case 'atom':
      return {
        format: 'atom',
        title: read.feed.title?.value,
        entries: (read.feed.entries ?? []).map((entry) => ({
          title: entry.title?.value,
          bodies: [entry.content?.value, entry.summary?.value],
          links: [
            entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
            entry.links?.[0]?.href,
            entry.id,
          ],
          authors: (entry.authors ?? entry.source?.authors ?? read.feed.authors ?? []).map(({ name }) => name),
          outlet: entry.source?.title?.value,
          dates: [entry.published, entry.dc?.dates?.[0], entry.updated],
        })),
      };
    case 'json':
      return {
        format: 'json-feed',
        title: read.feed.title,
        entries: (read.feed.items ?? []).map((item) => ({
          title: item.title,
          bodies: [item.content_html, item.content_text, item.summary],
          links: [item.url, item.external_url, item.id],
          authors: (item.authors ?? read.feed.authors ?? []).map(({ name }) => name),
          outlet: undefined,
          dates: [item.date_published, item.date_modified],
        })),
      };
    case 'rdf':
      return {
        format: 'rdf',
        title: read.feed.title,
        entries: (read.feed.items ?? []).map((item) => ({
          title: item.title,
          bodies: [item.content?.encoded, item.description, item.dc?.descriptions?.[0]],
          links: [item.link, item.rdf?.about],
          authors: item.dc?.creators ?? [],
          outlet: item.dc?.publishers?.[0] ?? item.dc?.sources?.[0],
          dates: [item.dc?.dates?.[0]],
        })),
      };
    default:
      return {
        format: 'rss',
        title: read.feed.title,
        entries: (read.feed.items ?? []).map((item) => ({
          title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
          bodies: [item.content?.encoded, item.description, item.media?.description?.value],
          links: [item.link, item.guid?.isPermaLink === false ? undefined : item.guid?.value],
          authors: item.dc?.creators ?? (item.authors ?? []).map(({ name, email }) => name ?? inBrackets(email)),
          outlet: item.source?.title ?? item.dc?.publishers?.[0],
          dates: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.atom?.updated],
        })),
      };
  }
}

function readEntries({ format, title, entries }: Source, wrong: string[]): FormatRead {
  if (entries.length === 0) throw new Unreadable(`is a feed (${format}) without an entry`, 'empty');
  const written = new PageText();
  const feedTitle = htmlText((title ?? '').slice(0, LONGEST_TITLE));
  entries.forEach((entry, at) => {
    try {
      written.item(itemOf(entry, feedTitle));
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      wrong.push(`entry ${at + 1} ${error.message}: left out`);
    }
  });
  return { format, text: written.text, items: written.items, wrong };
}

function itemOf(entry: Entry, feedTitle: string): WrittenItem {
  const url = entry.links.find((link) => /^https?:\/\//i.test(link ?? '')) ?? null;
  const authors = entry.authors.map((author) => htmlText(author ?? '')).filter((author) => author !== '');
  const outlet = htmlText(entry.outlet ?? '') || outletOfTitle(feedTitle);
  const bodies = entry.bodies.map((body) => partsOf(body ?? '', partsOfPlain));
  const length = (parts: readonly Part[]) => parts.reduce((sum, { text }) => sum + text.length, 0);
  const [body = []] = [...bodies].sort((a, b) => length(b) - length(a));
  const heading = entry.title ?? '';
  return {
    title: looksLikeHtml(heading)
      ? htmlParts(heading)
          .map(({ text }) => text)
          .join(' ')
      : htmlText(heading),
    parts: withoutBrokenEnd(body),
    outlet,
    author: authors.join(', ') || null,
    agency: [...authors, outlet].map((name) => agencyNamed(name ?? '')).find((name) => name !== null) ?? null,
    url,
    published:
      entry.dates
        .map((date) => (typeof date === 'string' ? machineMoment(date) : null))
        .find((date) => date !== null) ?? null,
  };
}

/** "jo@paper.example (Jo Sample)". */
const inBrackets = (address: string | undefined): string | undefined => /\(([^()]{2,80})\)/.exec(address ?? '')?.[1];

const GENERAL =
  /^(?:world|top|latest|breaking|local|all|home|business|politics|international|europe|africa|asia|middle east|us|uk|rss|news|frontpage|front page)\b/i;

/** "World news | The Example Post" names the outlet beside the section. */
function outletOfTitle(title: string): string | null {
  const names = title.split(/\s+[|»>·–—-]+\s+|:\s+/).filter((name) => name !== '' && !GENERAL.test(name));
  const shaped = names.find(
    (text) => agencyNamed(text) ?? outletShaped({ text, start: 0, end: 0, gap: 0, marked: false }),
  );
  return (shaped ?? names[0])?.replace(/\s+(?:RSS(?: feed)?|feed)$/i, '') ?? null;
}

/** An excerpt that breaks off ("The port will […]"): its last sentence is no sentence. */
function withoutBrokenEnd(parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (!last || !/(?:\[(?:…|\.\.\.)\]|[^.]\.\.\.|…)$/.test(last.text)) return parts;
  const whole = /^.*[.!?]["”’)]?(?= )/.exec(last.text)?.[0] ?? '';
  const rest = last.text.slice(whole.length).trim();
  const cut: Part = { text: rest, kind: last.kind, left: { reason: 'fragment', detail: 'the entry breaks off here' } };
  return [...parts.slice(0, -1), ...(whole === '' ? [] : [{ ...last, text: whole }]), cut];
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
