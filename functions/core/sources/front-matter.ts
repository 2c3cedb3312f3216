/** YAML between two lines of `---`, or plain TOML between two of `+++`, at the top of a seed file. */
import { parse } from 'yaml';
import { IsoMoment, type SeedMeta } from '../model.ts';
import type { Claim } from './draft.ts';
import { machineMoment } from './formats/moment.ts';

/** Front matter longer than this is none, in characters. */
const LONGEST = 8000;

export interface FrontMatter {
  readonly meta: SeedMeta;
  /** Where the text after it begins. */
  readonly from: number;
  readonly claims: readonly Claim[];
}

export const NO_FRONT_MATTER: FrontMatter = { meta: {}, from: 0, claims: [] };

/** What the front matter says; keys it does not know are left alone. A file without any gives an empty answer. */
export function readFrontMatter(text: string): FrontMatter {
  const none = NO_FRONT_MATTER;
  const match = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!match) return none;
  const rest = text.slice(match[0].length, match[0].length + LONGEST);
  const toml = match[1] === '+++';
  const close = (toml ? /^\+\+\+[ \t]*\r?$/m : /^---[ \t]*\r?$/m).exec(rest);
  if (!close) return none;
  const from = match[0].length + close.index + close[0].length;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const end = start + text.slice(start, from).trimEnd().length;
  const source = rest.slice(0, close.index);
  const read = metaOf(toml ? plainToml(source) : source);
  if (!read) return none;
  const detail = read.wrong === null ? 'front matter' : `front matter; published: "${read.wrong}" is not a date`;
  return { meta: read.meta, from, claims: [{ start, end, reason: 'boilerplate', detail }] };
}

/** What other tools call the same, as static site generators and scrapers write it; the first that is there counts. */
const KEYS: Readonly<Record<keyof SeedMeta, readonly string[]>> = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'publication', 'site', 'site_name', 'sitename', 'website', 'source'],
  author: ['author', 'authors', 'byline', 'by', 'creator'],
  url: [
    'url',
    'link',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'permalink',
    'source_url',
    'original_url',
    'source',
  ],
  published: [
    'published',
    'date',
    'date_published',
    'datepublished',
    'published_at',
    'publishdate',
    'pubdate',
    'created',
  ],
};

/** Keys and values that stand alone on a line, as YAML; tables and all else are somebody else's. */
const plainToml = (source: string): string =>
  source
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, key, value] = /^\s*([\w-]{1,40})\s*=\s*(\S.{0,2000}?)\s*$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [`${key}: ${value}`];
    })
    .join('\n');

/** Null where it is no YAML map: then the text between the rules is text. `wrong`: a date that cannot be read. */
function metaOf(source: string): { readonly meta: SeedMeta; readonly wrong: string | null } | null {
  let value: unknown;
  try {
    value = parse(source, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), textOf(entry)]));
  const given = (field: keyof SeedMeta) =>
    KEYS[field].map((key) => entries.get(key) ?? '').find((text) => text !== '' && fits(field, text));
  const published = given('published');
  const moment = published === undefined ? null : momentOf(published);
  const meta: SeedMeta = moment ? { published: moment } : {};
  for (const field of ['title', 'outlet', 'author', 'url'] as const) {
    const text = given(field);
    if (text !== undefined) meta[field] = text;
  }
  return { meta, wrong: published !== undefined && moment === null ? published : null };
}

/** A text, or names in a list, or the name of an object. */
function textOf(entry: unknown): string {
  if (typeof entry === 'string') return entry.trim();
  if (Array.isArray(entry))
    return entry
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ');
  return typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string'
    ? entry.name.trim()
    : '';
}

/** "source" is an outlet's name to some and a link to others. */
const fits = (field: keyof SeedMeta, text: string): boolean =>
  (field !== 'outlet' && field !== 'url') || /^https?:/.test(text) === (field === 'url');

const momentOf = (text: string): IsoMoment | null =>
  IsoMoment.safeParse(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')).data ?? machineMoment(text);
