/**
 * A plain reading of the raw texts in `shared/eval/days`, for the evaluation alone: it stands beside the project's reader
 * so that a digest is measured apart from how well its layout was read.
 *
 * A dump is items of `# title`, ` - url`, ` - RSS feed: …`, ` - date published: …`, a blank line and a body in Markdown or
 * HTML. A single article is url, title, `YYYY-MM-DD HH:MM UTC`, a blank line and a body.
 */
import type { SeedFile } from '#core/model.ts';
import { sentences } from './sentences.ts';

export interface Item {
  readonly title: string;
  readonly url: string;
  /** A moment with its offset, as `2023-07-16T06:22:32+00:00`. */
  readonly published: string;
  /** The first part of the file's name, which tells the outlet. */
  readonly outlet: string;
  readonly paragraphs: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

/** Reads one raw file, whichever of the two shapes it has. */
export function neutralItems(name: string, text: string): Item[] {
  const outlet = name.split('-')[0] ?? name;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const heads = lines.flatMap((line, i) => (line.startsWith('# ') && lines[i + 1]?.startsWith(' - ') ? [i] : []));
  if (heads.length === 0) return single(lines, outlet);
  return heads.flatMap((head, i) => dumped(lines.slice(head, heads[i + 1] ?? lines.length), outlet));
}

function dumped(lines: readonly string[], outlet: string): Item[] {
  const facts = lines.slice(1).findIndex((line) => !line.startsWith(' - ')) + 1;
  const published = lines.find((line) => line.startsWith(' - date published: '))?.slice(19) ?? '';
  const url = lines[1]?.slice(3).trim() ?? '';
  const paragraphs = plain((facts === 0 ? [] : lines.slice(facts)).join('\n'));
  const at = moment(published);
  return at === null
    ? []
    : [{ title: plain(lines[0]?.slice(2) ?? '').join(' '), url, published: at, outlet, paragraphs }];
}

function single(lines: readonly string[], outlet: string): Item[] {
  const [url = '', title = '', date = ''] = lines;
  const at = moment(date.replace(' UTC', ':00+00:00'));
  if (at === null) return [];
  return [
    { title: title.trim(), url: url.trim(), published: at, outlet, paragraphs: plain(lines.slice(3).join('\n')) },
  ];
}

function moment(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text.trim());
  return match ? `${match[1]}T${match[2]}${match[3]}` : null;
}

/** Paragraphs of a body: block tags break them, other tags go, entities are read, a closing "Continue reading…" goes. */
function plain(body: string): string[] {
  return body
    .replace(/<\/?(?:p|li|ul|ol|br|div|h\d|blockquote)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? numeric(name) ?? whole)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^continue reading/i.test(line));
}

function numeric(name: string): string | undefined {
  const code = /^#x[\da-f]+$/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return name.startsWith('#') && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}

/** The sentences of an item's body; of an item without one, its title. */
export const itemSentences = (item: Item): string[] =>
  item.paragraphs.length === 0 ? [item.title] : item.paragraphs.flatMap(sentences);

/** Each item as a seed file of its own, with what is known of it as its metadata. */
export const itemSeeds = (items: readonly Item[]): SeedFile[] =>
  items.map((item, i) => ({
    file: `${String(i).padStart(4, '0')}-${item.outlet}.txt`,
    text: `${item.title}\n\n${item.paragraphs.join('\n\n')}\n`,
    meta: { title: item.title, url: item.url, outlet: item.outlet, published: item.published },
  }));
