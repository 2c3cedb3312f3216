import { summed, type Vector, vectorIndex } from '../text/similarity.ts';

/** Statements less near than this are no company. */
const LEAST_COSINE = 0.15;
/** So many of the nearest. */
const MOST_NEAR = 10;
/** What more statements say leads to nobody: each statement asks, where grouping asks for the earlier ones alone. */
const MOST_POSTINGS = 120;
/** So many terms are kept of what a statement and its company say. */
const MOST_TERMS = 24;

/**
 * What the statements nearest to each say together with it: two that tell one happening in other words have the same
 * neighbours, which use the words of both (pseudo-relevance feedback: C. Buckley et al., "Automatic query expansion using
 * SMART", 1995). Copies of a text say nothing more and do not count.
 */
export function companyOf(vectors: readonly Vector[], texts: readonly string[]): Vector[] {
  // Of each text the first.
  const index = vectorIndex(MOST_POSTINGS);
  const firsts: number[] = [];
  const placeOf = new Map<string, number>();
  texts.forEach((text, id) => {
    const vector = vectors[id];
    if (placeOf.has(text) || !vector) return;
    placeOf.set(text, firsts.push(id) - 1);
    index.add(vector);
  });
  const found = firsts.map((id, place): Vector => {
    const vector: Vector = vectors[id] ?? new Map();
    const near = index
      .candidates(vector, LEAST_COSINE)
      .filter(([other]) => other !== place)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_NEAR);
    return summed([vector, ...near.map(([other]): Vector => vectors[firsts[other] ?? 0] ?? new Map())], MOST_TERMS);
  });
  return texts.map((text) => found[placeOf.get(text) ?? 0] ?? new Map());
}
