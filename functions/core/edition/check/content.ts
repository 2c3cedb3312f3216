/** Rules `length` and `terms`: the digest against what story.yaml asks for. */
import { type Bullet, type Derivation, type Digest, EDITOR } from '../../model.ts';
import { outletTerms } from '../../story/outlets.ts';
import type { Story } from '../../story/schema.ts';
import { weekLength } from '../../story/weekly.ts';
import { countWords } from '../../text/tokens.ts';
import { outletName } from '../passages.ts';
import { error, type Finding, shortened, unless, warning } from './finding.ts';

/** A day with a note has said that it is short. */
export function checkLength(digest: Digest, story: Story): readonly Finding[] {
  const bullets = digest.sections.flatMap((section) => section.items);
  const asked = digest.from === undefined ? story.length : weekLength(story);
  const words = bullets.reduce((sum, bullet) => sum + countWords(bullet.text), 0);
  const outside = (count: number, [least, most]: readonly [number, number]): boolean =>
    count > most || (count < least && digest.note === null);
  return [
    ...unless(
      !outside(bullets.length, asked.bullets),
      warning(
        'length',
        'digest.json',
        `${bullets.length} bullets, and the story asks for ${asked.bullets.join(' to ')}: add or drop some`,
      ),
    ),
    ...unless(
      !outside(words, asked.words),
      warning(
        'length',
        'digest.json',
        `${words} words, and the story asks for ${asked.words.join(' to ')}: add or drop bullets`,
      ),
    ),
  ];
}

export function checkTerms(digest: Digest, story: Story): readonly Finding[] {
  const bullets = digest.sections.flatMap((section) => section.items);
  const citations = bullets.flatMap((bullet) => bullet.citations);
  const unnamed = new Set(citations.filter((citation) => citation.outlet === null).map((citation) => citation.file));
  const unstated = new Set(
    citations
      .filter((citation) => citation.outlet !== null && outletTerms(citation.outlet, story)?.terms === undefined)
      .map(outletName),
  );
  return [
    ...[...unstated].map((name) =>
      warning(
        'terms',
        `story.yaml: ${name}`,
        'no terms are stated for this outlet: write licensed, quotation or background under outlets: before publishing',
      ),
    ),
    ...[...unnamed].map((file) =>
      warning('terms', file, 'it names no outlet, so that no terms can be kept: write outlet: into its .meta.yaml'),
    ),
    ...bullets.flatMap((bullet) => checkBackground(bullet, story)),
    ...checkQuotation(bullets, story),
  ];
}

/** Which source a stretch prints; the editor's words count as the first one's, for they may be its very words. */
function citationOf(stretch: Derivation): number | null {
  if (stretch.from === 'citation') return stretch.citation;
  return stretch.from === 'rule' && stretch.rule === EDITOR ? 0 : null;
}

function checkBackground(bullet: Bullet, story: Story): readonly Finding[] {
  const printed = new Set(bullet.derivation.map(citationOf));
  return bullet.citations
    .filter((citation, index) => printed.has(index) && outletTerms(citation.outlet, story)?.terms === 'background')
    .map((citation) =>
      error(
        'terms',
        `“${shortened(bullet.text)}”`,
        `${outletName(citation)} is background only and is printed here: drop the bullet, or change the outlet’s terms`,
      ),
    );
}

/** Words printed from each article against the most that a quotation allows. */
function checkQuotation(bullets: readonly Bullet[], story: Story): readonly Finding[] {
  const printed = new Map<string, { readonly outlet: string; readonly most: number; words: number }>();
  for (const bullet of bullets) {
    for (const stretch of bullet.derivation) {
      const citation = bullet.citations[citationOf(stretch) ?? -1];
      const entry = citation && outletTerms(citation.outlet, story);
      if (citation === undefined || entry?.terms !== 'quotation' || entry.words === undefined) continue;
      const article = printed.get(citation.articleId) ?? { outlet: outletName(citation), most: entry.words, words: 0 };
      article.words += countWords(bullet.text.slice(stretch.start, stretch.end));
      printed.set(citation.articleId, article);
    }
  }
  return [...printed]
    .filter(([, { most, words }]) => words > most)
    .map(([id, { outlet, most, words }]) =>
      error(
        'terms',
        `${outlet}, ${id}`,
        `${words} words of one article are printed, and the outlet’s terms allow ${most}: shorten or drop its bullets`,
      ),
    );
}
