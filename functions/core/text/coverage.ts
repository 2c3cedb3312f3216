/**
 * How much of a day's matter a set of texts covers: a feature-based submodular function, Σ c(t)·√(Σ w(t)), after H. Lin
 * and J. Bilmes, "A Class of Submodular Functions for Document Summarization" (2011), and K. Wei, R. Iyer and J. Bilmes,
 * "Fast Multi-stage Submodular Maximization" (2014). A term counts for as much as the day speaks of it (its weight in the
 * centroid of all texts; the first gain is then near the centrality of D. Radev et al., 2004), and for less each time that
 * a chosen text has it. Linear in the terms, where a matrix of likenesses would be quadratic in the texts.
 */
import type { Vector } from './similarity.ts';

export interface Coverage {
  /** What a text would add to what is covered so far, 0 to about 1. */
  gain(vector: Vector): number;
  /** What it would add if nothing were covered yet. */
  first(vector: Vector): number;
  take(vector: Vector): void;
}

/** @param day the unit vectors of all the day's texts */
export function coverageOf(day: readonly Vector[]): Coverage {
  const centroid = new Map<string, number>();
  for (const vector of day) for (const [term, weight] of vector) centroid.set(term, (centroid.get(term) ?? 0) + weight);
  let squares = 0;
  for (const weight of centroid.values()) squares += weight * weight;
  const norm = Math.sqrt(squares) || 1;
  const covered = new Map<string, number>();
  const added = (vector: Vector, already: (term: string) => number): number => {
    let sum = 0;
    for (const [term, weight] of vector) {
      const before = already(term);
      sum += (centroid.get(term) ?? 0) * (Math.sqrt(before + weight) - Math.sqrt(before));
    }
    return sum / norm;
  };
  return {
    gain: (vector) => added(vector, (term) => covered.get(term) ?? 0),
    first: (vector) => added(vector, () => 0),
    take(vector) {
      for (const [term, weight] of vector) covered.set(term, (covered.get(term) ?? 0) + weight);
    },
  };
}

/** How much of a time's matter a text covers, as a share of what its texts do on the mean. @param all the unit vectors of them */
export function shareOfMean(all: readonly Vector[]): (vector: Vector) => number {
  const coverage = coverageOf(all);
  const sum = all.reduce((total, vector) => total + coverage.first(vector), 0);
  return (vector) => (sum === 0 ? 0 : (coverage.first(vector) * all.length) / sum);
}
