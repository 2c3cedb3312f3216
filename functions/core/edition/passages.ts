/** The passages that a bullet rests on, as the web page shows them: what was used is marked, what was changed is said. */
import type { Bullet, Citation, Derivation } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { clean, scrub } from './clean.ts';
import { momentText } from './dates.ts';
import { publicUrl } from './links.ts';
import { passageAllowed } from './terms.ts';

/** A piece of a passage; `used` where its words stand in the bullet. */
export interface PassagePiece {
  readonly text: string;
  readonly used: boolean;
}

export interface PassageView {
  readonly outlet: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  /** A URL that is no safe link, to be shown as text. */
  readonly plainUrl: string | null;
  readonly pieces: readonly PassagePiece[];
  /** The stretches of the bullet that this passage backs; null where no other passage does. */
  readonly backs: string | null;
  /** True where none of the bullet's words are from here: it tells the same. */
  readonly same: boolean;
  /** True where the outlet's terms keep the passage off a public page. */
  readonly withheld: boolean;
}

/** Stands where neither the seed nor its URL names an outlet. */
export const UNNAMED = 'Unnamed source';

/** The outlet's name; the host of its URL where the seed names none. */
export function outletName(citation: Citation): string {
  const url = publicUrl(citation.url);
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
  return clean(citation.outlet ?? '') || host || UNNAMED;
}

/** The stretches that come from one citation, in the order of the source. */
const stretchesFrom = (bullet: Bullet, citation: number) =>
  bullet.derivation
    .filter((stretch) => stretch.from === 'citation')
    .filter((stretch) => stretch.citation === citation)
    .toSorted((a, b) => a.sourceStart - b.sourceStart);

/** One view a citation; `quotedWords` carries what each article has had quoted so far, for the outlets' terms. */
export function passagesOf(bullet: Bullet, story: Story, quotedWords: Map<string, number>): readonly PassageView[] {
  const stretchesOf = bullet.citations.map((_, index) => stretchesFrom(bullet, index));
  const shared = stretchesOf.filter((stretches) => stretches.length > 0).length > 1;
  return bullet.citations.map((citation, index) => {
    const stretches = stretchesOf[index] ?? [];
    const allowed = passageAllowed(citation, story, quotedWords);
    const url = publicUrl(citation.url);
    return {
      outlet: outletName(citation),
      title: clean(citation.title),
      published: citation.published === null ? null : momentText(citation.published, story.timeZone),
      url,
      plainUrl: url === null && citation.url !== null ? clean(citation.url) : null,
      pieces: allowed ? piecesOf(citation, stretches) : [],
      backs: shared ? backs(bullet, stretches) : null,
      same: stretches.length === 0,
      withheld: !allowed,
    };
  });
}

type CitedStretch = Extract<Derivation, { from: 'citation' }>;

function piecesOf(citation: Citation, stretches: readonly CitedStretch[]): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const start = Math.max(at, stretch.sourceStart - citation.start);
    const end = Math.min(citation.quote.length, stretch.sourceStart - citation.start + stretch.end - stretch.start);
    if (end <= start) continue;
    pieces.push({ text: scrub(citation.quote.slice(at, start)), used: false });
    pieces.push({ text: scrub(citation.quote.slice(start, end)), used: true });
    at = end;
  }
  pieces.push({ text: scrub(citation.quote.slice(at)), used: false });
  return pieces.filter((piece) => piece.text !== '');
}

function backs(bullet: Bullet, stretches: readonly CitedStretch[]): string | null {
  const texts = stretches
    .toSorted((a, b) => a.start - b.start)
    .map((stretch) => clean(bullet.text.slice(stretch.start, stretch.end)))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return texts.length === 0 ? null : texts.join(' … ');
}

/** What stands in the bullet otherwise than in its passages, one line each: "“Jane Roe” for “J. Roe” (glossary)". */
export function changesOf(bullet: Bullet): readonly string[] {
  return bullet.derivation.flatMap((stretch) => {
    if (stretch.from === 'citation') return [];
    const written = clean(bullet.text.slice(stretch.start, stretch.end));
    const replaced = clean(stretch.replaced);
    if (written === replaced || !/[\p{L}\p{N}]/u.test(written + replaced)) return [];
    const why = clean(stretch.from === 'glossary' ? `glossary: ${stretch.entry}` : stretch.rule);
    if (written === '') return [`left out “${replaced}” (${why})`];
    return [replaced === '' ? `added “${written}” (${why})` : `“${written}” for “${replaced}” (${why})`];
  });
}
