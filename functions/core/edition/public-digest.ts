/** What of a digest may be public: the outlets' terms applied. */
import type { Bullet, Digest } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { passageAllowed } from './terms.ts';

/**
 * The digest with every passage taken out that an outlet's terms keep off a public page, and the words that a derivation
 * quotes from it. Offsets stay, so that whoever has the seed file can still check.
 */
export function publicDigest(digest: Digest, story: Story): Digest {
  const quotedWords = new Map<string, number>();
  return {
    ...digest,
    sections: digest.sections.map((section) => ({
      ...section,
      items: section.items.map((bullet) => publicBullet(bullet, story, quotedWords)),
    })),
  };
}

function publicBullet(bullet: Bullet, story: Story, quotedWords: Map<string, number>): Bullet {
  const allowed = bullet.citations.map((citation) => passageAllowed(citation, story, quotedWords));
  if (allowed.every(Boolean)) return bullet;
  return {
    ...bullet,
    citations: bullet.citations.map((citation, at) => (allowed[at] ? citation : { ...citation, quote: '' })),
    // What was replaced are words of the passages, as on the page.
    derivation: bullet.derivation.map((stretch) =>
      stretch.from === 'citation' ? stretch : { ...stretch, replaced: '' },
    ),
    // What the editor left out are words of the passages too.
    findings: bullet.findings.map(({ rule }) => ({ rule, found: '' })),
  };
}
