/** Which section a bullet belongs to: by its heading in a list, else by the section's terms. */
import type { Section } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { contentStems } from '../text/tokens.ts';

interface Profile {
  readonly id: string;
  readonly phrases: readonly { readonly text: string; readonly weight: number }[];
}

const profiles = new WeakMap<Story, readonly Profile[]>();

/** Rare across sections, and longer, is worth more. */
function profilesOf(story: Story): readonly Profile[] {
  const known = profiles.get(story);
  if (known) return known;
  const stemmed = story.sections.map((section) => ({
    id: section.id,
    terms: [
      ...new Set([...section.terms, section.heading].map((term) => contentStems(term).join(' ')).filter(Boolean)),
    ],
  }));
  const holders = (phrase: string) => stemmed.filter((section) => section.terms.includes(phrase)).length;
  const made = stemmed.map(({ id, terms }) => ({
    id,
    phrases: terms.map((text) => ({ text, weight: (1 + 0.6 * (text.split(' ').length - 1)) / holders(text) })),
  }));
  profiles.set(story, made);
  return made;
}

/**
 * The section's id. What stands early in a sentence says what happened, what stands late is its circumstance: a term
 * counts the more the earlier it is met.
 * @param heading the heading above the statement in a published list, null elsewhere
 */
export function sectionOf(text: string, heading: string | null, story: Story): string {
  const named = heading === null ? null : sectionNamed(heading, story);
  if (named !== null) return named;
  const stems = contentStems(text);
  const joined = ` ${stems.join(' ')} `;
  let best = story.sections.at(-1)?.id ?? '';
  let most = 0;
  for (const { id, phrases } of profilesOf(story)) {
    let score = 0;
    for (const { text: phrase, weight } of phrases) {
      const at = joined.indexOf(` ${phrase} `);
      if (at >= 0) score += weight * (1 - (0.8 * at) / joined.length);
    }
    if (score > most) {
      best = id;
      most = score;
    }
  }
  return best;
}

/** The section whose heading a list's heading is, or null. */
export const sectionNamed = (heading: string, story: Story): string | null =>
  story.sections.find((section) => sameWords(section.heading, heading))?.id ?? null;

const sameWords = (a: string, b: string): boolean => contentStems(a).join(' ') === contentStems(b).join(' ');

/** Sections by the weight of their bullets, with a head start for those that the story names first. */
export function inOrder(sections: readonly Section[], story: Story): Section[] {
  const rank = new Map(story.sections.map((section, at) => [section.id, at]));
  const weight = (section: Section): number => {
    const total = section.items.reduce((sum, item) => sum + Math.max(0.1, item.salience), 0);
    return total / (1 + 0.35 * (rank.get(section.id) ?? 0));
  };
  const last = story.sections.at(-1)?.id;
  return [...sections].sort((a, b) => Number(a.id === last) - Number(b.id === last) || weight(b) - weight(a));
}
