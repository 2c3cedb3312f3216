/** The lines of one item → its paragraphs, each line that is none with the reason, and what the lines tell of the item. */
import type { DateEvidence, IsoMoment } from '../model.ts';
import { datelineOf } from './credits.ts';
import { type Claim, claim } from './draft.ts';
import { embedded } from './embeds.ts';
import type { Line } from './lines.ts';
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

/** Reads the body of an item. `title` is its headline, as far as it has one. */
export function readBody(lines: readonly Line[], title: string | null): Body {
  const embeds = embedded(lines);
  const spaced = lines.filter((line) => line.gap > 0).length * 2 > lines.length;
  const blocks: Block[] = [];
  const claims: Claim[] = [];
  const told: NonNullable<Role['tells']>[] = [];
  const evidence: DateEvidence[] = [];
  let heading: string | null = null;
  let before: Role | null = null;
  let inDateline: string | null = null;
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
    const dateline = blocks.length === 0 && sign === 0 ? datelineOf(line.text) : null;
    if (dateline) {
      const end = line.start + line.text.slice(0, dateline.length).trimEnd().length;
      claims.push({ start: line.start, end, reason: 'byline', detail: 'dateline' });
      inDateline = dateline.agency;
    }
    blocks.push({ start: line.start + (dateline?.length ?? sign), end: line.end, heading });
  });
  const first = <K extends keyof NonNullable<Role['tells']>>(key: K) =>
    told.find((tells) => tells[key] !== undefined)?.[key] ?? null;
  return {
    blocks,
    claims,
    author: first('author'),
    outlet: first('outlet') ?? first('agency'),
    agency: first('agency') ?? inDateline,
    url: first('url'),
    published: first('published'),
    evidence,
  };
}
