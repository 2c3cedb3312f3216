/** A live blog without stamps: short headline lines, posts below them, now and then an agency's credit. */
import { type Claim, claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import { opensItem, withoutInterviews } from '../headlines.ts';
import type { Line } from '../lines.ts';
import { liveSigns } from '../live.ts';
import { agencyOf, selfNamed } from '../outlets.ts';
import { isParagraph } from '../shapes.ts';

/** Fewest posts of a live blog that shows several signs of being one, and of one that shows a single sign. */
const [FEWEST, FEWEST_UNSURE] = [2, 4];

function read(page: Page): Reading | null {
  const { lines } = page;
  const signs = liveSigns(lines);
  if (signs === 0) return null;
  const opening = withoutInterviews(
    lines,
    lines.flatMap((line, at) => (at > 0 && opens(lines, line, at) ? [at] : [])),
  );
  if (opening.length < (signs > 1 ? FEWEST : FEWEST_UNSURE)) return null;
  const outlet = selfNamed(lines);
  const drafts: Draft[] = opening.map((at, place) => {
    const body = lines.slice(at + 1, opening[place + 1]);
    const credit = body.at(-1);
    const agency = credit ? agencyOf(credit) : null;
    return { kind: 'live-post', title: lines[at] ?? null, lines: body, outlet: outlet ?? agency };
  });
  const first = opening[0] ?? 0;
  return { drafts, claims: lines.slice(0, first).map((line, at) => openingClaim(line, at)) };
}

/** A headline stands apart; a page set without empty lines has running text above each. */
const opens = (lines: readonly Line[], line: Line, at: number): boolean => {
  const above = lines[at - 1];
  return (line.gap > 0 || (above !== undefined && isParagraph(above))) && opensItem(lines, at);
};

/** Before the first post: the page's title, what it sums up, and furniture. */
const openingClaim = (line: Line, at: number): Claim =>
  at === 0
    ? claim(line, 'boilerplate', 'title of the page')
    : isParagraph(line)
      ? claim(line, 'recap', 'standfirst')
      : claim(line, 'boilerplate', 'head of the page');

export const unstampedBlog: Layout = { name: 'unstamped-blog', read };
