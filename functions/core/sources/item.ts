/** One draft, with the file's metadata → the article it becomes, its id apart. */
import type { Article, Span } from '../model.ts';
import { countWords } from '../text/tokens.ts';
import { type Body, readBody } from './body.ts';
import type { Claim, Draft, Page } from './draft.ts';
import type { Line } from './lines.ts';
import { agencyNamed, titleSuffix } from './outlets.ts';
import { sameText } from './shapes.ts';

/** Longest title made from the first words of an item without a headline, in characters. */
const MADE_TITLE = 90;

export interface Item {
  readonly article: Omit<Article, 'id' | 'layout'>;
  readonly claims: readonly Claim[];
}

/**
 * Metadata is the strongest word on the file. Of a file with several items it cannot name one: there it gives the
 * outlet and the date, and an author and a link only to items without their own.
 */
export function readItem(page: Page, draft: Draft, alone: boolean): Item {
  const { meta, text } = page;
  const headline = draft.title && headlineOf(draft.title);
  const stated = alone ? meta.title : undefined;
  const replaced = headline !== null && stated !== undefined && sameText(stated) !== sameText(headline.text);
  const body = readBody(draft.lines, headline?.text ?? stated ?? null, draft.outlet ?? meta.outlet ?? null);
  const claims = [...(draft.claims ?? []), ...body.claims];
  if (headline && replaced)
    claims.push({ ...headline.span, reason: 'boilerplate', detail: 'headline; the metadata states another' });
  if (headline?.suffix) claims.push({ ...headline.suffix, reason: 'boilerplate', detail: 'section of the site' });

  const url = (alone ? (meta.url ?? draft.url ?? body.url) : (draft.url ?? body.url ?? meta.url)) ?? null;
  const outlet = meta.outlet ?? draft.outlet ?? headline?.outlet ?? body.outlet ?? hostOf(url);
  const author = (alone ? (meta.author ?? draft.author) : draft.author) ?? body.author ?? meta.author ?? null;
  const article = {
    file: page.file,
    kind: draft.kind,
    title: (replaced ? stated : headline?.text) ?? stated ?? firstWords(text, body.blocks[0] ?? draft.lines[0]),
    titleSpan: headline && !replaced ? headline.span : null,
    outlet,
    author,
    agency: draft.agency ?? body.agency ?? agencyNamed(author ?? '') ?? agencyNamed(outlet ?? ''),
    url,
    ...dateOf(page, draft, body, alone),
    ...extentOf(draft),
    words: body.blocks.reduce((sum, block) => sum + countWords(text.slice(block.start, block.end)), 0),
    blocks: [...body.blocks],
  };
  return { article, claims };
}

/** The item's own date, else the metadata's, else what the page states. */
function dateOf(
  page: Page,
  draft: Draft,
  body: Body,
  alone: boolean,
): Pick<Article, 'published' | 'dating' | 'evidence'> {
  const evidence = [...(draft.evidence ?? []), ...body.evidence];
  if (draft.ownDate && draft.published) {
    return { published: draft.published, dating: draft.dating ?? 'stated', evidence };
  }
  const stated = page.meta.published;
  if (stated && (alone || !body.published)) {
    // A dateline of the day that is stated adds the time of it.
    const published = stated.length === 10 && body.published?.startsWith(stated) ? body.published : stated;
    return { published, dating: 'stated', evidence: [{ kind: 'metadata', note: stated }, ...evidence] };
  }
  const published = body.published ?? draft.published ?? null;
  return { published, dating: published ? 'stated' : 'unknown', evidence };
}

/** A headline without the section of the site, or the outlet, after its last bar. */
function headlineOf(line: Line) {
  const suffix = titleSuffix(line.text);
  const end = line.end - (suffix?.length ?? 0);
  return {
    text: suffix ? line.text.slice(0, -suffix.length) : line.text,
    span: { start: line.start, end },
    outlet: suffix?.outlet ?? null,
    suffix: suffix && { start: end + line.text.slice(-suffix.length).search(/\S/), end: line.end },
  };
}

/** From the first to the last passage of the item, whatever becomes of it. */
function extentOf(draft: Draft): Span {
  const spans: readonly Span[] = [
    ...(draft.title ? [draft.title] : []),
    ...draft.lines.slice(0, 1),
    ...draft.lines.slice(-1),
    ...(draft.claims ?? []),
  ];
  return spans.reduce((all, span) => ({ start: Math.min(all.start, span.start), end: Math.max(all.end, span.end) }));
}

/** The site that a link leads to, where nothing else names the outlet. */
const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.|m\.|amp\.)?([a-z0-9.-]{3,80})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;

function firstWords(text: string, span: Span | undefined): string {
  if (!span) return 'Untitled';
  const start = text.slice(span.start, Math.min(span.end, span.start + MADE_TITLE + 1)).replace(/\s+/g, ' ');
  return start.length <= MADE_TITLE ? start : `${start.slice(0, MADE_TITLE).replace(/\s+\S*$/, '')}…`;
}
