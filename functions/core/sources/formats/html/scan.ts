/** A page in one pass: what its head says, its JSON-LD, and its body without what nobody sees. */
import { Parser } from 'htmlparser2';
import { DEEPEST, isUnseen, TooDeep } from './parts.ts';

export interface ScannedPage {
  /** The bodies of `application/ld+json` scripts, and the line of the file each begins on. */
  readonly jsonLd: readonly { readonly text: string; readonly line: number }[];
  /** `meta` elements: content by lower-case name, property or itemprop; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly title: string;
  /** The first top heading. */
  readonly heading: string;
  /** The body, made of its visible elements and their text, well formed. */
  readonly body: string;
  /** Number of elements and pieces of text in it. */
  readonly nodes: number;
}

/** Attributes by which an article is told from the rest of a page. */
const KEPT = ['class', 'id', 'href', 'role', 'itemprop', 'rel'] as const;
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'wbr', 'col', 'source', 'track', 'area', 'base', 'input']);
const LONGEST_ATTRIBUTE = 500;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** @throws {TooDeep} */
export function scanPage(html: string): ScannedPage {
  const jsonLd: { text: string; line: number }[] = [];
  const metas = new Map<string, string>();
  const body: string[] = [];
  let [canonical, title, heading]: [string | null, string, string] = [null, '', ''];
  let [depth, unseenFrom, nodes] = [0, 0, 0];
  let inside: 'title' | 'heading' | 'json-ld' | null = null;
  const head = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
      if (key !== '' && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
    } else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href ?? null;
    else if (name === 'title' && title === '') inside = 'title';
    else if (name === 'h1' && heading.trim() === '') inside = 'heading';
    else if (name === 'script' && /^application\/(?:[\w.]+\+)?ld\+json/i.test(attributes.type ?? '')) {
      inside = 'json-ld';
      jsonLd.push({ text: '', line: lineAt(html, parser.startIndex) });
    }
  };
  const lineAt = lineCounter();
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      head(name, attributes);
      if (unseenFrom > 0 || name === 'head' || name === 'html' || name === 'body') return;
      if (isUnseen(name, attributes)) {
        unseenFrom = depth;
        return;
      }
      nodes += 1;
      body.push(`<${name}`);
      for (const key of KEPT) {
        const value = attributes[key];
        if (value !== undefined && value.length < LONGEST_ATTRIBUTE)
          body.push(` ${key}="${escaped(value).replace(/"/g, '&quot;')}"`);
      }
      body.push('>');
    },
    ontext(data) {
      const last = jsonLd.at(-1);
      if (inside === 'title') title += data;
      else if (inside === 'heading') heading += data;
      else if (inside === 'json-ld' && last) last.text += data;
      if (unseenFrom > 0) return;
      const written = escaped(data);
      // Each sign that is written as an entity is a piece of text of its own to whoever reads this again.
      nodes += 1 + (written.length - data.length) / 3;
      body.push(written);
    },
    onclosetag(name) {
      if (name === 'title' || name === 'script' || name === 'h1') inside = null;
      if (unseenFrom === 0 && !VOID.has(name) && name !== 'html' && name !== 'body' && name !== 'head')
        body.push(`</${name}>`);
      if (unseenFrom === depth) unseenFrom = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  return { jsonLd, metas, canonical, title, heading, body: body.join(''), nodes };
}

/** Counts lines as far as it is asked, from where it was asked before. */
function lineCounter(): (text: string, offset: number) => number {
  let [line, at] = [1, 0];
  return (text, offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}
