/** Any other text: one article, its headline first if it has one. */
import { datelineOf } from '../datelines.ts';
import type { Layout, Page, Reading } from '../draft.ts';
import { momentOfLine } from '../moments.ts';
import { selfNamed } from '../outlets.ts';
import { isParagraph, titleLike } from '../shapes.ts';

/** How many lines (a link, a date, a byline) may stand above the headline. */
const ABOVE = 4;

function read(page: Page): Reading | null {
  const { lines } = page;
  if (lines.length === 0) return { drafts: [], claims: [] };
  const at = lines
    .slice(0, ABOVE)
    .findIndex((line) => !/^https?:\/\/\S+$/.test(line.text.slice(0, 600)) && !momentOfLine(line.text));
  const first = lines[at];
  const next = lines[at + 1];
  // A first line that ends as a sentence is a headline only where it stands apart from longer text.
  const titled =
    first !== undefined &&
    datelineOf(first.text) === null &&
    (titleLike(first) ||
      (first.text.length <= 200 &&
        next !== undefined &&
        next.gap > 0 &&
        next.text.length > first.text.length &&
        isParagraph(next)));
  const title = titled ? first : null;
  return {
    drafts: [{ kind: 'article', title, lines: lines.filter((line) => line !== title), outlet: selfNamed(lines) }],
    claims: [],
  };
}

export const plainArticle: Layout = { name: 'article', read };
