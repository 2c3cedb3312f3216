/** A published list of key events: headings, bullets, captions in between. A file of its own, or an item of a page. */
import type { DateEvidence, IsoMoment } from '../../model.ts';
import { type Claim, claim, type Draft, type Layout, type Page, type Reading } from '../draft.ts';
import type { Line } from '../lines.ts';
import { firstDate, firstYearlessDate, isoDay } from '../moments.ts';
import { bulletLength, isParagraph, leadsOn, titleLike, wordCount } from '../shapes.ts';

const NAMED =
  /\b(?:list of (?:key|main|major)? ?(?:events|developments)|key (?:events|developments)|what we know|things to know|at a glance|(?:the )?(?:day|week) in (?:brief|review)|news in brief|round-?up)\b/i;
const FRAME =
  /^(?:(?:these|here) (?:are|is) (?:the |a |some )?(?:key|main|latest|major|most|list|round|look|where)\b|here(?:['’]s| is) (?:where|what|how|the)\b|(?:the )?(?:key|main|latest) (?:events|developments)\b)/i;

/** Fewest bullets of a list, and of one whose title says that it is one. */
const [FEWEST, FEWEST_NAMED] = [3, 2];

/** A line that ends on a colon heads the bullets below it with so many words at most; a longer one leads in to the list. */
const LONGEST_HEADING = 4;

const isBullet = (line: Line): boolean => bulletLength(line) > 0;
const isFrame = (line: Line | undefined): boolean => line !== undefined && FRAME.test(line.text.slice(0, 200));

/** The item as a list; null where it is none. */
export function listDraft(title: Line | null, lines: readonly Line[]): Draft | null {
  const bullets = lines.filter(isBullet);
  if (bullets.length < (NAMED.test(title?.text ?? '') ? FEWEST_NAMED : FEWEST)) return null;
  // Bullets carry a list; in an article they are an inset.
  const length = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.text.length, 0);
  if (length(bullets) < length(lines.filter((line) => !isBullet(line) && isParagraph(line)))) return null;

  const first = lines.findIndex(isBullet);
  const claims: Claim[] = [];
  const evidence: DateEvidence[] = [];
  const days = [...(title ? [title] : []), ...lines.slice(0, first)].map((line) => statedDay(line, evidence));
  const body = lines.filter((line, at) => {
    const frame = at < first && (isFrame(line) || (leadsOn(line) && wordCount(line.text) > LONGEST_HEADING));
    if (frame) claims.push(claim(line, 'boilerplate', 'frame of the list'));
    return !frame;
  });
  return { kind: 'list', title, lines: body, claims, evidence, published: days.find((day) => day !== null) ?? null };
}

/** The day that a line of the list's opening states; one without its year becomes evidence. */
function statedDay(line: Line, evidence: DateEvidence[]): IsoMoment | null {
  if (line.text.length > 200) return null;
  const full = firstDate(line.text);
  const found = full ?? firstYearlessDate(line.text);
  if (!found) return null;
  evidence.push({
    kind: full ? 'date' : 'weekday-month-day',
    note: line.text.slice(found.start, found.end),
    start: line.start + found.start,
    end: line.start + found.end,
  });
  return full ? isoDay(full.day) : null;
}

function read(page: Page): Reading | null {
  const { lines } = page;
  // Several lists in one file each open with a title and the sentence that frames it.
  const opening = lines.flatMap((line, at) =>
    at > 0 && titleLike(line) && !isBullet(line) && isFrame(lines[at + 1]) ? [at] : [],
  );
  const firstBullet = lines.findIndex(isBullet);
  const starts = [0, ...opening.filter((at) => firstBullet >= 0 && at > firstBullet)];
  const drafts: Draft[] = [];
  for (const [place, from] of starts.entries()) {
    const [first, ...rest] = lines.slice(from, starts[place + 1]);
    if (!first) return null;
    const draft = titleLike(first) && !isBullet(first) ? listDraft(first, rest) : listDraft(null, [first, ...rest]);
    if (!draft) return null;
    drafts.push(draft);
  }
  return drafts.length > 0 ? { drafts, claims: [] } : null;
}

export const eventList: Layout = { name: 'event-list', read };
