/**
 * TF-IDF vectors and an inverted index over them, so that no stage compares all with all
 * (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
import { tokenise } from './tokens.ts';

/** Term → weight, of unit length. */
export type Vector = ReadonlyMap<string, number>;

const RUN = 5;

/** Share of the shorter text's five-word runs that stand in the other too, 0 to 1: high for a copy, low for a retelling. */
export function sharedRuns(a: string, b: string): number {
  const runs = (text: string): Set<string> => {
    const words = tokenise(text).map(({ norm }) => norm);
    if (words.length < RUN) return new Set([words.join(' ')]);
    return new Set(words.slice(0, words.length - RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
  };
  const [left, right] = [runs(a), runs(b)];
  const shared = [...left].filter((run) => right.has(run)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

export interface VectorSpace {
  /** The unit vector of a bag of terms; terms that the space has not seen weigh as the rarest do. */
  vector(terms: readonly string[]): Vector;
  /** How rare a term is: log(1 + n / df). */
  idf(term: string): number;
}

/** A space learnt from the bags of terms of all texts. */
export function vectorSpace(bags: readonly (readonly string[])[]): VectorSpace {
  const df = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) df.set(term, (df.get(term) ?? 0) + 1);
  const idf = (term: string) => Math.log(1 + bags.length / (df.get(term) ?? 1));
  const vector = (terms: readonly string[]): Vector => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weights = new Map<string, number>();
    let squares = 0;
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * idf(term);
      weights.set(term, weight);
      squares += weight * weight;
    }
    const norm = Math.sqrt(squares) || 1;
    for (const [term, weight] of weights) weights.set(term, weight / norm);
    return weights;
  };
  return { vector, idf };
}

/** Cosine of two unit vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Terms that stand in more texts than this lead to no candidates: they would make the index quadratic. */
const MOST_POSTINGS = 400;

/** A growing index of vectors: which earlier ones share a term that is rare enough to mean something. */
export function vectorIndex() {
  const postings = new Map<string, number[]>();
  return {
    add(id: number, vector: Vector): void {
      for (const term of vector.keys()) {
        const list = postings.get(term);
        if (list) list.push(id);
        else postings.set(term, [id]);
      }
    },
    /**
     * Ids of those that share terms, each with the cosine over the shared rare terms (a lower bound of the full one),
     * in the order of their ids.
     */
    candidates(vector: Vector, least: number, weightOf: (id: number) => Vector): [id: number, cosine: number][] {
      const shared = new Map<number, number>();
      for (const [term, weight] of vector) {
        const list = postings.get(term);
        if (!list || list.length > MOST_POSTINGS) continue;
        for (const id of list) shared.set(id, (shared.get(id) ?? 0) + weight * (weightOf(id).get(term) ?? 0));
      }
      const found: [number, number][] = [];
      for (const [id, partial] of shared) {
        if (partial < least / 3) continue;
        const full = cosine(vector, weightOf(id));
        if (full >= least) found.push([id, full]);
      }
      return found.sort((a, b) => a[0] - b[0]);
    },
  };
}
