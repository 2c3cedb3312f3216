import { cosine, type Vector, vectorSpace } from '../../text/similarity.ts';

/** Terms by which a passage is found: its heaviest ones. */
const KEYS = 12;
/** A key that more passages share finds nothing: looking them all up would make the search quadratic. */
const MOST_SHARING = 60;
/** The fewest keys that two passages share before they are compared in full. */
const LEAST_KEYS = 2;

/** The most passages that one is compared with in full. */
const MOST_COMPARED = 24;

export interface Like<T> {
  readonly passage: T;
  /** Cosine of the two, 0 to 1. */
  readonly likeness: number;
}

/** Finds passages like a bag of terms. Work for one search is bounded, however many passages there are. */
export function likePassages<T extends { readonly terms: readonly string[] }>(passages: readonly T[]) {
  const space = vectorSpace(passages.map(({ terms }) => terms));
  const vectors = passages.map(({ terms }) => space.vector(terms));
  const sharing = new Map<string, number[]>();
  for (const [id, vector] of vectors.entries()) {
    for (const key of keysOf(vector)) {
      const ids = sharing.get(key);
      if (ids) ids.push(id);
      else sharing.set(key, [id]);
    }
  }
  return (terms: readonly string[], least: number): Like<T>[] => {
    const vector = space.vector(terms);
    const counts = new Map<number, number>();
    for (const key of keysOf(vector)) {
      const ids = sharing.get(key) ?? [];
      if (ids.length > MOST_SHARING) continue;
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const found: Like<T>[] = [];
    const likeliest: [number, number][] = [];
    for (const entry of counts) if (entry[1] >= LEAST_KEYS) likeliest.push(entry);
    likeliest.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [id] of likeliest.slice(0, MOST_COMPARED)) {
      const passage = passages[id];
      const other = vectors[id];
      if (!passage || !other) continue;
      const likeness = cosine(vector, other);
      if (likeness >= least) found.push({ passage, likeness });
    }
    return found;
  };
}

const keysOf = (vector: Vector): string[] =>
  [...vector]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEYS)
    .map(([term]) => term);
