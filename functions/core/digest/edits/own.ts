/** Bullets of the editor's own: their words, and the passages that they rest on. */
import {
  type Article,
  ArticleId,
  type Bullet,
  type Citation,
  EDITOR,
  type IsoDate,
  type SeedFile,
} from '../../model.ts';
import { escapeRegExp } from '../../text/regexp.ts';
import type { Edit } from './schema.ts';

export type Write = Extract<Edit, { verb: 'write' }>;

/** What the editor's passages are looked up in. */
export interface Shelf {
  readonly date: IsoDate;
  readonly articles: readonly Article[];
  readonly seed: (file: string) => SeedFile | undefined;
}

export interface OwnBullet {
  readonly bullet: Bullet;
  /** Sources that are no seeds, each as a text of its own that the offsets count in. */
  readonly texts: readonly SeedFile[];
}

/** @returns what is missing, in words, where a passage is not where the entry says */
export function ownBullet(edit: Write, shelf: Shelf): OwnBullet | { readonly missing: string } {
  const citations: Citation[] = [];
  const texts: SeedFile[] = [];
  for (const [at, source] of edit.sources.entries()) {
    if ('file' in source) {
      const found = citationIn(source.file, source.quote, shelf);
      if ('missing' in found) return found;
      citations.push(found);
      continue;
    }
    const { outlet, title, quote, url = null, published = null } = source;
    const file = `edits/${shelf.date}/${edit.id}-${at + 1}`;
    texts.push({ file, text: quote, meta: {}, format: 'edit' });
    const articleId = ArticleId.parse(file);
    citations.push({ articleId, file, start: 0, end: quote.length, quote, outlet, title, url, published });
  }
  return {
    texts,
    bullet: {
      id: edit.id,
      text: edit.text,
      standing: 'reported',
      salience: 0,
      parts: {},
      status: 'new',
      citations,
      derivation: [{ from: 'rule', rule: EDITOR, start: 0, end: edit.text.length, replaced: '' }],
      edited: ['write'],
      findings: [],
    },
  };
}

/** Where the quotation stands in a seed's text, however the lines of either are broken. */
function citationIn(file: string, quote: string, shelf: Shelf): Citation | { readonly missing: string } {
  const seed = shelf.seed(file);
  if (seed === undefined) return { missing: `there is no seed file ${file}` };
  const words = quote.trim().split(/\s+/).map(escapeRegExp);
  const found = new RegExp(words.join('\\s+'), 'u').exec(seed.text);
  if (!found || found[0] === '')
    return { missing: `${file} does not hold this quotation: copy the passage as it stands there` };
  const [start, end] = [found.index, found.index + found[0].length];
  const article = shelf.articles.find((one) => one.file === file && one.start <= start && end <= one.end);
  return {
    articleId: article?.id ?? ArticleId.parse(file),
    file,
    start,
    end,
    quote: found[0],
    outlet: article?.outlet ?? seed.meta.outlet ?? null,
    title: article?.title ?? seed.meta.title ?? file,
    url: article?.url ?? seed.meta.url ?? null,
    published: article?.published ?? seed.meta.published ?? null,
  };
}
