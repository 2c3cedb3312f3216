/** Which section a bullet belongs to: by its heading in a list, else by what happened and who speaks. */
import { kindsNamed, type Profile, profilesOf } from '../story/profiles.ts';
import type { Story } from '../story/schema.ts';
import { contentStems } from '../text/tokens.ts';
import { type Gist, gistOf, type Said } from './gist.ts';

/** How many words may stand between two words of a phrase: "launched nearly 500 drones". */
const GAP = 4;
/** What a political speaker adds under a heading for politics, and what an act of speech adds to that. */
const VOICE = 0.8;
const ACT = 0.8;
const ABROAD = 0.4;
/** The share of it where the speaker only vouches for a fact. */
const VOUCHED = 0.4;
/** What is known of a statement in so few signs goes to the last section. */
const LEAST = 0.35;
/** The second sign of a section weighs so much of what it would alone, the third the square of it. */
const FURTHER = 0.8;

/**
 * The section's id. What somebody says about an attack is politics, an attack that somebody reports is fighting: the words
 * of what happened count more than those of its circumstances, the speaker's own not at all, and a political speaker
 * speaks for politics.
 * @param heading the heading above the statement in a published list, null elsewhere
 */
export const sectionOf = (said: Said, heading: string | null, story: Story): string =>
  placeOf(said, heading, story)(new Set()) ?? lastOf(story);

/** The last section takes what no other does. */
const lastOf = (story: Story): string => story.sections.at(-1)?.id ?? '';

/** Reads once where a statement belongs; undefined, for the headings that are left, where too little shows it. */
function placeOf(
  said: Said,
  heading: string | null,
  story: Story,
): (without: ReadonlySet<string>) => string | undefined {
  const named = heading === null ? null : sectionNamed(heading, story);
  let scores: readonly (readonly [id: string, score: number])[] | null = null;
  return (without) => {
    if (named !== null && !without.has(named)) return named;
    if (scores === null) {
      const gist = gistOf(said, story);
      scores = profilesOf(story).map((profile) => [profile.id, scoreOf(gist, profile)] as const);
    }
    const [best] = scores
      .filter(([id, score]) => score > LEAST && !without.has(id))
      .toSorted(([, one], [, other]) => other - one);
    return best?.[0];
  };
}

/** The smallest headings are left out where there are more than this. */
const MOST_HEADINGS = 6;

/** What is to be put under a heading, and the article that tells it. */
interface Placeable {
  readonly statement: Said & { readonly articleId?: string };
  readonly heading: string | null;
}

/**
 * The section of each of a day's bullets; one that says too little of its own matter goes where its article's others go,
 * unless the last heading is for such.
 * A heading that is printed from so many bullets on, and has fewer, is left out;
 * so are the smallest where there are too many headings. Their bullets go where they fit next best.
 */
export function sectionsOf<T extends Placeable>(items: readonly T[], story: Story): Map<T, string> {
  const without = new Set<string>();
  const last = lastOf(story);
  // "Other developments" is for whatever is left; a heading with a matter of its own is not.
  const open = isForTheRest(story.sections.at(-1));
  const places = new Map(items.map((item) => [item, placeOf(item.statement, item.heading, story)]));
  for (;;) {
    const sure = new Map(items.map((item) => [item, places.get(item)?.(without)]));
    const made = new Map(
      items.map((item) => [item, sure.get(item) ?? (open ? undefined : besideOf(item, sure)) ?? last]),
    );
    const sizes = [...Map.groupBy(made.values(), (id) => id)].map(([id, all]) => ({ id, size: all.length }));
    const [smallest] = sizes
      .flatMap(({ id, size }) => {
        const least = story.sections.find((section) => section.id === id)?.least ?? 1;
        const open = id !== last && (size < least || sizes.length > MOST_HEADINGS);
        return open ? [{ id, size }] : [];
      })
      .sort((a, b) => a.size - b.size);
    if (!smallest) return made;
    without.add(smallest.id);
  }
}

const isForTheRest = (section: Story['sections'][number] | undefined): boolean =>
  section !== undefined && section.terms.length === 0 && (section.kinds ?? kindsNamed(section.heading)).length === 0;

/** Where most of the bullets from its article are; undefined where there is none. */
function besideOf<T extends Placeable>(item: T, sure: ReadonlyMap<T, string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const [{ statement }, id] of sure)
    if (id !== undefined && statement.articleId === item.statement.articleId) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The section of a few words that nobody says, as a name or a headline. */
export const sectionOfText = (text: string, story: Story): string =>
  sectionOf({ text, start: 0, attribution: null, voices: [], quotes: [], mentions: [] }, null, story);

function scoreOf(gist: Gist, { phrases, voices }: Profile): number {
  const signs: number[] = [];
  for (const { stems, weight } of phrases) {
    const found = weightIn(gist, stems);
    if (found > 0) signs.push(weight * found);
  }
  signs.sort((a, b) => b - a);
  const words = signs.reduce((sum, sign, at) => sum + sign * FURTHER ** at, 0);
  const heard =
    (gist.political && (voices.has('political') || (voices.has('bargaining') && words >= LEAST))) ||
    (gist.foreign && voices.has('foreign'));
  // A heading for the world's voices is where a foreign one is looked for.
  const abroad = voices.has('foreign') ? ABROAD : 0;
  const voice = heard ? (gist.vouched ? VOUCHED : 1) * (VOICE + (gist.act ? ACT : 0) + abroad) : 0;
  return words + voice;
}

/**
 * The weight of a phrase where it counts most: that of its lightest word; 0 where it is not met. Its words may stand in
 * any order, with a few others between: "launched nearly 500 drones", "the tanks that it is supplying".
 */
function weightIn({ words }: Gist, stems: readonly string[]): number {
  let most = 0;
  for (let at = 0; at < words.length; at++) {
    const first = words[at]?.stem;
    if (first === undefined || !stems.includes(first)) continue;
    const near = words.slice(at, at + stems.length + GAP);
    const weights = stems.map((one) => near.find((word) => word.stem === one)?.weight ?? 0);
    most = Math.max(most, Math.min(...weights));
  }
  return most;
}

/** The section whose heading a list's heading is, or null. */
export const sectionNamed = (heading: string, story: Story): string | null =>
  story.sections.find((section) => sameWords(section.heading, heading))?.id ?? null;

const sameWords = (a: string, b: string): boolean => contentStems(a).join(' ') === contentStems(b).join(' ');

/** What each place further down in story.yaml takes off a section's weight. */
const HEAD_START = 0.3;

/**
 * Sections by the weight of their bullets, with a head start for those that the story names first; one that is for
 * whatever is left stands last.
 */
export function inOrder<S extends Weighed>(sections: readonly S[], story: Story): S[] {
  const rank = new Map(story.sections.map((section, at) => [section.id, at]));
  const weight = (section: S): number => {
    const total = section.items.reduce((sum, item) => sum + Math.max(0.1, item.salience), 0);
    return total / (1 + HEAD_START * (rank.get(section.id) ?? 0));
  };
  const last = isForTheRest(story.sections.at(-1)) ? lastOf(story) : null;
  return [...sections].sort((a, b) => Number(a.id === last) - Number(b.id === last) || weight(b) - weight(a));
}

interface Weighed {
  readonly id: string;
  readonly items: readonly { readonly salience: number }[];
}
