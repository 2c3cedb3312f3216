/** The lines of one item → its paragraphs, each line that is none with the reason, and what the lines tell of the item. */
import type { DateEvidence, IsoMoment } from '../model.ts';
import { isGallery, opensOnDate } from './captions.ts';
import { type Dateline, datelineOf } from './datelines.ts';
import { type Claim, claim } from './draft.ts';
import { embedded } from './embeds.ts';
import type { Line } from './lines.ts';
import { gluedOpening } from './openings.ts';
import { type Role, roleOf } from './roles.ts';
import { bulletLength } from './shapes.ts';

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
}

export interface Body {
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly author: string | null;
  /** What a "Source: …" line states, else the agency credited. */
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly url: string | null;
  readonly published: IsoMoment | null;
  readonly evidence: readonly DateEvidence[];
}

/** How near the head or the foot of an item bylines, dates and biographies stand. */
const EDGE = 3;
/** An article has at most so many pictures under a date; more such lines are a chronicle. */
const MOST_PICTURES = 3;
/** With so few paragraphs above may a dateline stand that has nothing before it, of so many characters. */
const [FIRST_DATELINE, BARE_DATELINE] = [6, 60];

/** "…in Port Example, Nsh..": the stop of the abbreviation ended the sentence already. */
const DOUBLED_STOP = /\p{L}\.\.$/u;

interface Opening {
  readonly length: number;
  readonly detail: string;
  readonly dateline: Dateline | null;
}

/** What stands before the first word of a paragraph's text. `above`: how many paragraphs there are. */
function openingOf(text: string, above: number, free: boolean, outlet: string | null, listed: boolean): Opening | null {
  const dateline = free && above < FIRST_DATELINE ? datelineOf(text, outlet) : null;
  const places =
    dateline && (above < EDGE || dateline.length <= BARE_DATELINE) && (!listed || dateline.agency !== null);
  if (places) return { length: dateline.length, detail: 'dateline', dateline };
  const glued = gluedOpening(text, above < EDGE, outlet);
  return glued && { ...glued, dateline: null };
}

/** Reads the body of an item. `title` is its headline, as far as it has one; `outlet` whose it is, as far as that is known. */
export function readBody(lines: readonly Line[], title: string | null, outlet: string | null): Body {
  const embeds = embedded(lines);
  const spaced = lines.filter((line) => line.gap > 0).length * 2 > lines.length;
  const gallery = isGallery(lines);
  const chronicle = !gallery && lines.filter(opensOnDate).length > MOST_PICTURES;
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  const told: NonNullable<Role['tells']>[] = [];
  const evidence: DateEvidence[] = [];
  let heading: string | null = null;
  let before: Role | null = null;
  let inDateline: Dateline | null = null as Dateline | null;
  lines.forEach((line, at) => {
    if (embeds[at]) {
      claims.push(claim(line, 'embed', 'post of a social network'));
      return;
    }
    const role = roleOf({
      line,
      above: lines[at - 1],
      next: lines[at + 1],
      atHead: at < EDGE && blocks.length < 2,
      atFoot: at >= lines.length - EDGE,
      paragraphs: blocks.length,
      title,
      outlet,
      chronicle,
      gallery,
      spaced,
      before,
    });
    before = role;
    heading = role.heading ?? heading;
    if (role.tells) told.push(role.tells);
    if (role.tells?.published) evidence.push({ kind: 'date', note: line.text, start: line.start, end: line.end });
    if (role.reason) {
      claims.push(claim(line, role.reason, role.detail));
      return;
    }
    const sign = bulletLength(line);
    if (sign > 0) claims.push({ start: line.start, end: line.start + 1, reason: 'boilerplate', detail: 'bullet sign' });
    const opening = openingOf(line.text.slice(sign), blocks.length, inDateline === null, outlet, sign > 0);
    const start = line.start + sign;
    if (opening) {
      const end = start + line.text.slice(sign, sign + opening.length).trimEnd().length;
      claims.push({ start, end, reason: 'byline', detail: opening.detail });
      if (opening.dateline) inDateline = opening.dateline;
      if (opening.dateline?.published) evidence.push({ kind: 'stamp', note: opening.dateline.published, start, end });
    }
    const doubled = DOUBLED_STOP.test(line.text.slice(-8));
    if (doubled)
      claims.push({ start: line.end - 1, end: line.end, reason: 'boilerplate', detail: 'full stop after a full stop' });
    blocks.push({ start: start + (opening?.length ?? 0), end: line.end - (doubled ? 1 : 0), heading });
  });
  const first = <K extends keyof NonNullable<Role['tells']>>(key: K) =>
    told.find((tells) => tells[key] !== undefined)?.[key] ?? null;
  return {
    blocks,
    claims,
    author: first('author'),
    outlet: first('outlet') ?? first('agency'),
    agency: first('agency') ?? inDateline?.agency ?? null,
    url: first('url'),
    published: first('published') ?? inDateline?.published ?? null,
    evidence,
  };
}
