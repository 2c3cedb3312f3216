/** A live blog whose first line states its date and its title; headlines stand between single-line paragraphs. */
import { claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import { opensItem, withoutInterviews } from '../headlines.ts';
import type { Line } from '../lines.ts';
import { DATE, dayOf, isoDay } from '../moments.ts';
import { selfNamed } from '../outlets.ts';
import { isParagraph } from '../shapes.ts';

const FIRST = new RegExp(`^(?:(?:date|published|updated|live)\\s*[:=]?\\s*)?${DATE}\\s*[:|,–—-]?\\s+(?=\\S)`, 'i');

/** Fewest headlines below the first line. */
const FEWEST = 2;

function read(page: Page): Reading | null {
  const [first, ...rest] = page.lines;
  const match = first && first.text.length <= 300 ? FIRST.exec(first.text) : null;
  const day = match && dayOf(match.slice(1, 10));
  if (!first || !match || !day) return null;
  const opening = withoutInterviews(
    rest,
    rest.flatMap((line, at) => (at > 0 && isHeadline(rest, line, at) ? [at] : [])),
  );
  if (opening.length < FEWEST) return null;

  const stamp: Line = { ...first, end: first.start + match[0].trimEnd().length, text: match[0].trim() };
  const title: Line = { ...first, start: first.start + match[0].length, text: first.text.slice(match[0].length) };
  const common = {
    kind: 'live-post' as const,
    outlet: selfNamed(rest),
    published: isoDay(day),
    dating: 'stated' as const,
    evidence: [{ kind: 'date', note: stamp.text, start: stamp.start, end: stamp.end }],
  };
  const drafts: Draft[] = opening.map((at, place) => ({
    ...common,
    title: rest[at] ?? null,
    lines: rest.slice(at + 1, opening[place + 1]),
  }));
  const lead = rest.slice(0, opening[0]);
  return {
    drafts: [{ ...common, title, lines: lead }, ...drafts],
    claims: [claim(stamp, 'boilerplate', 'date of the page')],
  };
}

/** A headline comes after running text, and longer running text comes after it. */
function isHeadline(lines: readonly Line[], line: Line, at: number): boolean {
  const [above, next] = [lines[at - 1], lines[at + 1]];
  if (!above || !next || !opensItem(lines, at)) return false;
  return isParagraph(above) && next.text.length > line.text.length;
}

export const datedBlog: Layout = { name: 'dated-blog', read };
