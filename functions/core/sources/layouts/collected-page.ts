/** A page on which somebody collected articles: headline, body, and a closing line that names the outlet, or none. */
import { claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import { opensItem } from '../headlines.ts';
import type { Line } from '../lines.ts';
import { liveSigns } from '../live.ts';
import { agencyOf, closingOutlets, nameShaped, statedSource } from '../outlets.ts';
import { isParagraph, titleLike, wordCount } from '../shapes.ts';

/** Fewest articles of a collection; of one in which no outlet closes an article, and no mark parts them. */
const [FEWEST, FEWEST_UNSURE] = [2, 4];
/** With no other sign between two articles, a headline has at least so many words. */
const PLAIN_HEADLINE = 6;
/** A label at the foot of the page has at most so many. */
const LABEL = 3;

function read(page: Page): Reading | null {
  const { lines } = page;
  const closing = closingLines(lines);
  const closings = closing.filter(Boolean).length;
  const stated = lines.some((line, at) => closing[at] && statedSource(line));
  // Where empty lines that hold white space are rare, they part articles.
  const marks = lines.filter((line) => line.marked).length;
  const marked = marks >= FEWEST && marks * 3 <= lines.length;

  const foot = footOf(lines, closing);
  const opening: number[] = [];
  lines.forEach((line, at) => {
    if (closing[at] || closing[at + 1] || at + 1 >= foot) return;
    const opens =
      opening.length === 0
        ? isHeaded(lines, at)
        : closing[at - 1] || (marked ? line.marked && isHeaded(lines, at) : isPlainHeadline(lines, at));
    if (opens) opening.push(at);
  });
  const sure = stated || marked || closings >= FEWEST;
  // Questions head the parts of one text; headlines of several are mostly none.
  const headlines = opening.filter((at) => !isAsked(lines[at])).length;
  if (headlines < (sure ? FEWEST : FEWEST_UNSURE) || headlines * 2 < opening.length) return null;
  // The agencies' credits in a live blog look like the closing lines of a collection, and are fewer.
  const signs = liveSigns(lines);
  if (!stated && !marked && (signs > 1 || (signs > 0 && closings * 2 < opening.length))) return null;

  const drafts = opening.map((at, place) => draftOf(lines, at, Math.min(opening[place + 1] ?? foot, foot), closing));
  const claims = [
    ...lines.slice(0, opening[0]).map((line) => claim(line, 'boilerplate', 'head of the page')),
    ...lines.slice(foot).map((line) => claim(line, 'boilerplate', 'foot of the page')),
  ];
  return { drafts, claims };
}

/** Which lines close an article: they name an outlet, and an article or the end comes after. */
function closingLines(lines: readonly Line[]): boolean[] {
  const outlets = closingOutlets(lines);
  const closing = lines.map((line, at) => {
    if (at < 2 || !(statedSource(line) !== null || outlets.has(line.text))) return false;
    const next = lines[at + 1];
    return next === undefined || ((next.gap > 0 || titleLike(next)) && !outlets.has(next.text));
  });
  // Where some articles are closed so, a name between an article's text and the next headline closes one too.
  if (!closing.includes(true)) return closing;
  return closing.map((closes, at) => {
    const [above, line] = [lines[at - 1], lines[at]];
    return (
      closes ||
      (above !== undefined && line !== undefined && isParagraph(above) && nameShaped(line) && isHeaded(lines, at + 1))
    );
  });
}

/** A headline with text below it; a caption may stand between, right above the text. */
function isHeaded(lines: readonly Line[], at: number): boolean {
  const [line, next, later] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!line || !next || !titleLike(line)) return false;
  return isParagraph(next) || (later !== undefined && isParagraph(later) && later.gap === 0);
}

const isPlainHeadline = (lines: readonly Line[], at: number): boolean =>
  (lines[at]?.gap ?? 0) > 0 &&
  (lines[at + 1]?.gap ?? 0) > 0 &&
  wordCount(lines[at]?.text ?? '') >= PLAIN_HEADLINE &&
  opensItem(lines, at);

const isAsked = (line: Line | undefined): boolean => line?.text.endsWith('?') ?? false;

function draftOf(lines: readonly Line[], at: number, to: number, closing: readonly boolean[]): Draft {
  const last = to - 1;
  const closed = closing[last] ? lines[last] : undefined;
  return {
    kind: 'article',
    title: lines[at] ?? null,
    lines: lines.slice(at + 1, closed ? last : to),
    outlet: closed ? (statedSource(closed) ?? agencyOf(closed) ?? closed.text) : null,
    claims: closed ? [claim(closed, 'byline', 'outlet')] : [],
  };
}

/** Where the page's own foot begins: labels after the last article's last line. */
function footOf(lines: readonly Line[], closing: readonly boolean[]): number {
  let foot = lines.length;
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const line = lines[at];
    if (!line || closing[at] || !titleLike(line) || wordCount(line.text) > LABEL) break;
    foot = at;
  }
  return foot;
}

export const collectedPage: Layout = { name: 'collected-page', read };
