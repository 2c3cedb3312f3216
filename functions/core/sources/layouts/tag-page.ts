/** A tag page as a syndication site copies it: a page heading, then articles, each closed by a "Source link" line. */
import { type Claim, claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import type { Line } from '../lines.ts';
import { selfNamed } from '../outlets.ts';
import { isParagraph, titleLike, wordCount } from '../shapes.ts';
import { listDraft } from './event-list.ts';

const CLOSING =
  /^(?:(?:original )?source(?: link)?|view (?:the )?(?:original|source)|(?:read )?(?:the )?original (?:article|story|post|source)|link to (?:the )?(?:source|original))\b[:.]?(?: *<?(https?:\/\/[^\s<>]{4,500})>?)?$/i;

/** A line of the page's foot has at most so many words. */
const LONGEST_FOOT = 8;
/** The page's heading: at most so many lines, each of at most so many words. */
const [HEADING_LINES, HEADING_WORDS] = [4, 6];

function read(page: Page): Reading | null {
  const { lines } = page;
  const closings = lines.flatMap((line, at) => (CLOSING.test(line.text.slice(0, 600)) ? [at] : []));
  if (closings.length === 0) return null;
  const heading = Math.min(headingLines(lines), closings[0] ?? 0);
  const drafts: Draft[] = [];
  const outside: Claim[] = [];
  let from = heading;
  for (const at of closings) {
    const closing = lines[at];
    const draft = closing ? itemDraft(lines.slice(from, at), closing) : null;
    if (draft) drafts.push(draft);
    else if (closing) outside.push(claim(closing, 'boilerplate', 'closing link'));
    from = at + 1;
  }
  // After the last closing line comes one more article, cut off, or the foot of the page.
  const rest = itemDraft(lines.slice(from), null);
  const cutOff = rest?.lines.some((line) => isParagraph(line) && wordCount(line.text) > LONGEST_FOOT) ? [rest] : [];
  const claims = [
    ...lines.slice(0, heading).map((line) => claim(line, 'boilerplate', 'page heading')),
    ...outside,
    ...(cutOff.length > 0 ? [] : lines.slice(from).map((line) => claim(line, 'boilerplate', 'foot of the page'))),
  ];
  return { drafts: [...drafts, ...cutOff], claims };
}

function itemDraft(lines: readonly Line[], closing: Line | null): Draft | null {
  const [title, ...body] = lines;
  if (!title) return null;
  const url = closing && (CLOSING.exec(closing.text.slice(0, 600))?.[1] ?? null);
  const common = { url, claims: closing ? [claim(closing, 'boilerplate', 'closing link')] : [] };
  const list = listDraft(title, body);
  return list
    ? { ...list, ...common, claims: [...common.claims, ...(list.claims ?? [])] }
    : { kind: 'article', title, lines: body, outlet: selfNamed(body), ...common };
}

/** How many lines at the top name the page: short ones with another headline, not running text, after them. */
function headingLines(lines: readonly Line[]): number {
  let count = 0;
  for (; count < HEADING_LINES; count += 1) {
    const [line, next] = [lines[count], lines[count + 1]];
    if (!line || !next || wordCount(line.text) > HEADING_WORDS || !titleLike(line) || !titleLike(next)) break;
    if (wordCount(next.text) <= wordCount(line.text)) break;
  }
  return count;
}

export const tagPage: Layout = { name: 'tag-page', read };
