/** The affair of the day: one matter that alone gives many bullets gets a heading of its own, in a few of their words. */
import type { Statement } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { cosine, vectorSpace } from '../text/similarity.ts';
import { termsOf } from '../text/terms.ts';
import { isStop, stem, tokenise } from '../text/tokens.ts';
import type { Matter } from './matters.ts';
import { sectionNamed } from './sections.ts';

const LEAST_BULLETS = 5;
const LEAST_GIVEN = 3;
/** An affair that is most of the list is the story, not an affair in it. */
const MOST_SHARE = 0.6;
const LONGEST = 6;

/** May stand inside a heading, not at its ends. */
const LINK = new Set(['of', 'on', 'in', 'at', 'over', 'against', 'for', 'with', 'to', 'the', 'a', 'and', 's']);
/** What a heading in a few words does not hold: verbs of telling and being, days, pronouns. */
const NO_HEADING =
  /^(?:sa(?:id|ys?)|told|tells?|announc\w+|report(?:s|ed)?|accord\w+|claim(?:s|ed)?|add(?:s|ed)|wrote|call(?:s|ed)|is|was|were|are|be|been|has|have|had|will|would|could|may|might|not|no|that|this|it|its|he|she|they|his|her|their|who|which|after|before|during|when|as|by|from|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/;

interface Told {
  readonly statement: Statement;
  readonly title: string;
  /** The heading above it in a published list; null elsewhere. */
  readonly heading: string | null;
}

/** @returns the bullets of the day's affair with its heading, or null */
export function affairOf<T extends Told>(
  groups: readonly Matter<T>[],
  total: number,
  story: Story,
): { items: readonly T[]; heading: string } | null {
  const all = groups.flatMap(({ items }) => items);
  const given = givenHeading(all, story);
  if (given) {
    const items = withTheirOwn(
      all.filter(({ heading }) => heading === given),
      all,
    );
    if (items.length <= MOST_SHARE * total) return { items, heading: given };
  }
  for (const { items } of groups) {
    if (items.length < LEAST_BULLETS || items.length > MOST_SHARE * total) continue;
    const heading = headingOf(
      items,
      all.filter((item) => !items.includes(item)),
    );
    if (heading) return { items, heading };
  }
  return null;
}

/** An item this near to two of the affair's belongs to it, whatever its own section. */
const OF_THE_AFFAIR = 0.13;

/** The affair's items and what else is on it: other articles tell it under no heading. */
function withTheirOwn<T extends Told>(listed: readonly T[], all: readonly T[]): T[] {
  const space = vectorSpace(all.map(({ statement }) => termsOf(statement)));
  const vectors = new Map(all.map((item) => [item, space.vector(termsOf(item.statement))]));
  const near = (a: T, b: T): number => cosine(vectors.get(a) ?? new Map(), vectors.get(b) ?? new Map());
  return all.filter((item) => {
    if (listed.includes(item)) return true;
    const [first = 0, second = 0] = listed.map((other) => near(item, other)).sort((a, b) => b - a);
    return (first + second) / 2 >= OF_THE_AFFAIR;
  });
}

/** A heading that published lists among the sources give to enough bullets, where it is none of the story's own. */
function givenHeading(items: readonly Told[], story: Story): string | null {
  const counts = new Map<string, number>();
  for (const { heading } of items) {
    if (heading !== null && sectionNamed(heading, story) === null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const [heading, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return heading !== undefined && count !== undefined && count >= LEAST_GIVEN ? heading : null;
}

interface Phrase {
  readonly text: string;
  readonly length: number;
}

/** The phrase that most of the matter's bullets and titles share and the others do not. */
function headingOf(inside: readonly Told[], outside: readonly Told[]): string | null {
  const counts = new Map<string, { count: number; forms: Map<string, number>; length: number }>();
  for (const item of inside) {
    for (const [key, { text, length }] of phrasesOf(item)) {
      const entry = counts.get(key) ?? { count: 0, forms: new Map<string, number>(), length };
      entry.count += 1;
      entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
      counts.set(key, entry);
    }
  }
  const elsewhere = new Map<string, number>();
  for (const item of outside)
    for (const key of phrasesOf(item).keys()) elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1);
  const least = Math.max(3, Math.ceil(0.4 * inside.length));
  const ranked = [...counts]
    .filter(([key, { count }]) => count >= least && (elsewhere.get(key) ?? 0) * 4 <= count)
    .map(([key, entry]) => ({ key, ...entry, score: entry.count * entry.length }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const form = ranked[0] && [...ranked[0].forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  return form ? form.charAt(0).toUpperCase() + form.slice(1) : null;
}

function phrasesOf({ statement, title }: Told): Map<string, Phrase> {
  const found = new Map<string, Phrase>();
  for (const text of [statement.text, title]) {
    const tokens = tokenise(text);
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST); to++) {
        const run = tokens.slice(from, to);
        const first = run[0];
        const last = run.at(-1);
        if (!first || !last || run.some(({ norm }) => NO_HEADING.test(norm) || (isStop(norm) && !LINK.has(norm))))
          break;
        if (isStop(first.norm) || isStop(last.norm) || /^\W?\d/.test(first.norm)) continue;
        const written = text.slice(first.start, last.end);
        // A heading says what of what: "fire at the customs house"; a name with its noun alone says too little.
        if (!run.slice(1, -1).some(({ norm }) => LINK.has(norm) && norm !== 'the' && norm !== 's')) continue;
        // Only words and spaces between, and a word that is no name: names alone are no heading.
        if (
          /[,;:.!?“”"()–—]/.test(written.slice(0, -1)) ||
          !run.some(({ text: word, norm }) => /^\p{Ll}/u.test(word) && !isStop(norm))
        )
          continue;
        const key = run.map(({ norm }) => stem(norm)).join(' ');
        if (!found.has(key))
          found.set(key, {
            text: written.replace(/\s+/g, ' '),
            length: run.filter(({ norm }) => !isStop(norm)).length,
          });
      }
    }
  }
  return found;
}
