/** Bullets on one matter, found and put together: the attack, its dead, its damage; the claim, the denial. */
import type { Statement } from '../model.ts';
import { cosine, vectorSpace } from '../text/similarity.ts';
import { contentStems } from '../text/tokens.ts';

/** From this mean likeness on, two groups of bullets are on one matter. */
const ONE_MATTER = 0.08;
/**
 * What a sentence and the next of its article have in common beside their words: "Two fell … The roof burned".
 * More than any words: such pairs are joined before others draw one of them away.
 */
const BESIDE = 0.5;
export interface Matter<T> {
  readonly items: readonly T[];
}

/**
 * Average-link clustering over the few dozen bullets of a day.
 * @param items in the order of their salience; so are each matter's items, and the matters by their first
 */
export function matters<T extends { readonly statement: Statement }>(items: readonly T[]): Matter<T>[] {
  const bags = items.map(({ statement }) => [
    ...contentStems(statement.text),
    ...statement.mentions.filter(({ kind }) => kind !== 'quantity').map(({ kind, key }) => `${kind}:${key}`),
  ]);
  const space = vectorSpace(bags);
  const vectors = bags.map((bag) => space.vector(bag));
  const like = (a: number, b: number) =>
    cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map()) +
    (beside(items[a]?.statement, items[b]?.statement) ? BESIDE : 0);
  let groups = items.map((_, at) => [at]);
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const pairs = (groups[a] ?? []).flatMap((one) => (groups[b] ?? []).map((other) => like(one, other)));
        const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
        if (mean >= ONE_MATTER && mean > (best?.mean ?? 0)) best = { a, b, mean };
      }
    }
    if (!best) break;
    const { a, b } = best;
    const joined = [...(groups[a] ?? []), ...(groups[b] ?? [])].sort((x, y) => x - y);
    groups = groups.map((group, at) => (at === a ? joined : group)).filter((_, at) => at !== b);
  }
  return groups
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => ({ items: group.flatMap((at) => items[at] ?? []) }));
}

/** Under a heading each paragraph may be an item of a list, on a matter of its own. */
function beside(a: Statement | undefined, b: Statement | undefined): boolean {
  if (a?.articleId !== b?.articleId || a === undefined || b === undefined) return false;
  return a.block === b.block || (a.heading === null && b.heading === null && Math.abs(a.index - b.index) === 1);
}
