/** JSON files: JSON Feed, IPTC ninjs, JSON-LD, plain objects, and any of the objects one a line. */
import { DaybriefError } from '../../errors.ts';
import { readJsonFeed } from './feed.ts';
import { type FormatRead, Unreadable } from './format.ts';
import { linkedPage } from './html/json-ld.ts';
import { TooDeep } from './html/parts.ts';
import { jsonFault } from './json-fault.ts';
import { objectItem } from './object.ts';
import { PageText } from './page-text.ts';

/** Bad lines named at most; a file of another kind would name each of its lines. */
const MOST_NAMED = 50;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of a JSON file is an item, and the format's name. */
export function readJson(text: string): FormatRead {
  const value = parse(text);
  if (value.ok) return readValue(value.value);
  const lines = readLines(text);
  if (lines) return lines;
  throw new Unreadable(`is no JSON: ${value.problem}`);
}

/** One object a line; null where fewer than half of the lines hold one. */
export function readLines(text: string): FormatRead | null {
  const written = new PageText();
  const wrong: string[] = [];
  let [good, bad] = [0, 0];
  const format = new Set<string>();
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const value = parse(line);
    const problem = value.ok ? writeObject(written, value.value, format) : 'no JSON';
    if (problem === null) good += 1;
    else {
      bad += 1;
      if (bad <= MOST_NAMED) wrong.push(`line ${at + 1}: ${problem}; the other lines are read`);
    }
  }
  if (good === 0 || bad > good) return null;
  if (bad > MOST_NAMED) wrong.push(`${bad - MOST_NAMED} more lines cannot be read`);
  return { format: format.has('ninjs') ? 'ninjs' : 'json-lines', text: written.text, items: written.items, wrong };
}

function readValue(value: unknown): FormatRead {
  if (isObject(value) && typeof value.version === 'string' && /jsonfeed\.org/i.test(value.version)) {
    return readJsonFeed(value);
  }
  const written = new PageText();
  const linked = linkedPage([value]);
  for (const blog of linked.blogs) {
    written.aside([blog.title ?? '', ...blog.about.map(({ text }) => text)].filter((line) => line !== ''));
    for (const update of blog.updates) written.item(update);
  }
  for (const article of linked.articles) written.item(article);
  if (written.items.length > 0) return { format: 'json-ld', text: written.text, items: written.items, wrong: [] };
  const wrong: string[] = [];
  const format = new Set<string>();
  const objects = listIn(value);
  for (const [at, one] of objects.entries()) {
    const problem = writeObject(written, one, format);
    if (problem !== null && wrong.length < MOST_NAMED) wrong.push(`object ${at + 1}: ${problem}`);
  }
  if (written.items.length === 0) {
    throw new Unreadable('holds no article: an object needs a title or headline, or a text or body', 'empty');
  }
  return { format: format.has('ninjs') ? 'ninjs' : 'json', text: written.text, items: written.items, wrong };
}

/** Keys under which a document keeps its list of articles. */
const LISTS = [
  'items',
  '_items',
  'articles',
  'entries',
  'results',
  'docs',
  'documents',
  'hits',
  'data',
  'posts',
  'stories',
  'news',
];

/** The articles of a document: its list, itself, or a list it keeps. */
function listIn(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > 3) return [];
  const list = LISTS.map((key) => value[key]).find((one) => Array.isArray(one) && one.some(isObject));
  if (list) return listIn(list);
  const inner = LISTS.concat('response')
    .map((key) => value[key])
    .find(isObject);
  return inner && !('title' in value || 'headline' in value) ? listIn(inner, depth + 1) : [value];
}

/** @returns what is wrong with it; null where it was written */
function writeObject(written: PageText, value: unknown, format: Set<string>): string | null {
  if (!isObject(value)) return 'no object';
  const source = isObject(value._source) ? value._source : value;
  try {
    const item = objectItem(source);
    if (item.ninjs) format.add('ninjs');
    return written.item(item) ? null : 'neither a title nor a text';
  } catch (error) {
    if (error instanceof TooDeep || error instanceof DaybriefError) return error.message;
    throw error;
  }
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'not valid';
    const line = text.slice(0, jsonFault(text)).split('\n').length;
    return { ok: false, problem: `line ${line}: ${message.replace(/\s+/g, ' ').slice(0, 120)}` };
  }
}
