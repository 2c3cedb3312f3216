/** YAML between two lines of `---` at the top of a seed file. */
import { parse } from 'yaml';
import { IsoMoment, SeedMeta } from '../model.ts';
import type { Claim } from './draft.ts';
import { momentOfLine } from './moments.ts';

/** Front matter longer than this is none, in characters. */
const LONGEST = 8000;

export interface FrontMatter {
  readonly meta: SeedMeta;
  /** Where the text after it begins. */
  readonly from: number;
  readonly claims: readonly Claim[];
}

/** What the front matter says; keys it does not know are left alone. A file without any gives an empty answer. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { meta: {}, from: 0, claims: [] };
  const match = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!match) return none;
  const rest = text.slice(match[0].length, match[0].length + LONGEST);
  const close = /^---[ \t]*\r?$/m.exec(rest);
  if (!close) return none;
  const from = match[0].length + close.index + close[0].length;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const end = start + text.slice(start, from).trimEnd().length;
  const read = metaOf(rest.slice(0, close.index));
  if (!read) return none;
  const detail = read.wrong === null ? 'front matter' : `front matter; published: "${read.wrong}" is not a date`;
  return { meta: read.meta, from, claims: [{ start, end, reason: 'boilerplate', detail }] };
}

const KEYS = SeedMeta.keyof().options;

/** Null where it is no YAML map: then the text between the rules is text. `wrong`: a date that cannot be read. */
function metaOf(source: string): { readonly meta: SeedMeta; readonly wrong: string | null } | null {
  let value: unknown;
  try {
    value = parse(source, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given: Partial<Record<(typeof KEYS)[number], string>> = {};
  for (const [key, entry] of Object.entries(value)) {
    const known = KEYS.find((name) => name === key.toLowerCase());
    if (known && typeof entry === 'string' && entry.trim() !== '') given[known] = entry.trim();
  }
  const { published, ...others } = given;
  const moment = published === undefined ? null : momentOf(published);
  return {
    meta: SeedMeta.parse(moment ? { ...others, published: moment } : others),
    wrong: published !== undefined && moment === null ? published : null,
  };
}

function momentOf(text: string): IsoMoment | null {
  const direct = IsoMoment.safeParse(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2'));
  return direct.success ? direct.data : momentOfLine(text);
}
