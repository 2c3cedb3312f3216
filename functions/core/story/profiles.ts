/** What each section of a story tells: its own terms, those of the kinds that its heading names, and those of their kin. */
import { stem, tokenise } from '../text/tokens.ts';
import { KIND_IDS, KINDS, type Kind, type KindId, type Voice } from './kinds.ts';
import type { Story } from './schema.ts';

/** Words by their stems, in order, and how much they tell for a section. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly weight: number;
}

export interface Profile {
  readonly id: string;
  readonly phrases: readonly Phrase[];
  readonly voices: ReadonlySet<Voice>;
}

/** A deed tells twice as much as what such deeds are about; what the story itself says, the most. */
const OWN = 1.6;
const DEED = 1.3;
const MATTER = 0.5;
/** What a kind that has no heading of its own is worth under its kin's. */
const LENT = 0.7;
/** Each further word makes a phrase surer. */
const LONGER = 0.4;

/** What names the whole story stands in every second bullet, whatever it tells. */
const OF_ALL = 0.5;

const profiles = new WeakMap<Story, readonly Profile[]>();

/** The profiles of a story's sections, in its order. */
export function profilesOf(story: Story): readonly Profile[] {
  const known = profiles.get(story);
  if (known) return known;
  const own = story.sections.map((section) => section.kinds ?? kindsNamed(section.heading));
  const claimed = new Set(own.flat());
  const lent = new Map<string, KindId[]>();
  for (const id of KIND_IDS) {
    const kin = claimed.has(id) ? undefined : (KINDS[id] as Kind).kin?.find((other) => claimed.has(other as KindId));
    if (kin !== undefined) lent.set(kin, [...(lent.get(kin) ?? []), id]);
  }
  const weighed = story.sections.map((section, at) => {
    const weights = new Map<string, number>();
    const voices = new Set<Voice>();
    const add = (phrases: readonly string[], weight: number) => {
      for (const phrase of phrases) {
        const key = stemsOf(phrase).join(' ');
        if (key !== '') weights.set(key, Math.max(weights.get(key) ?? 0, weight));
      }
    };
    add([...section.terms, section.heading], OWN);
    const addKind = (id: KindId, share: number) => {
      const kind: Kind = KINDS[id];
      add(parted(kind.deeds), DEED * share);
      add(parted(kind.matters), MATTER * share);
      if (kind.voice && share === 1) voices.add(kind.voice);
    };
    for (const id of own[at] ?? []) {
      addKind(id, 1);
      for (const other of lent.get(id) ?? []) addKind(other, LENT);
    }
    return { id: section.id, weights, voices };
  });
  const everywhere = new Set([...story.terms, story.title, story.matter].flatMap(stemsOf));
  const made = weighed.map(({ id, weights, voices }) => ({
    id,
    voices,
    phrases: [...weights].map(([key, weight]) => {
      const stems = key.split(' ');
      // What several headings share parts them less.
      const holders = weighed.filter((other) => other.weights.has(key)).length;
      const telling = stems.every((one) => everywhere.has(one)) ? OF_ALL : 1;
      return { stems, weight: (telling * weight * (1 + LONGER * (stems.length - 1))) / Math.sqrt(holders) };
    }),
  }));
  profiles.set(story, made);
  return made;
}

const parted = (list: string): string[] => list.split(',').map((phrase) => phrase.trim());

/** The stems of all words of a phrase, small words too: "without power" is not "power". */
const stemsOf = (phrase: string): string[] => tokenise(phrase).map(({ norm }) => stem(norm));

const NAMED = KIND_IDS.flatMap((id) =>
  parted(KINDS[id].named).map((name) => ({ id, name: ` ${stemsOf(name).join(' ')} ` })),
).sort((a, b) => b.name.length - a.name.length);

/** The kinds that a heading names, by its longest words first; none for "Other developments" or a name of its own. */
export function kindsNamed(heading: string): KindId[] {
  let words = ` ${stemsOf(heading).join(' ')} `;
  const found = new Set<KindId>();
  let taken = '';
  for (const { id, name } of NAMED) {
    // "Military aid" is taken as a whole: its "aid" is not the relief of the humanitarian.
    if (name !== taken && !words.includes(name)) continue;
    found.add(id);
    words = words.replace(name, ' | ');
    taken = name;
  }
  return [...found];
}
