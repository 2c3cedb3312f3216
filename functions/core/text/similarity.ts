/**
 * TF-IDF vectors and an inverted index over them, so that no stage compares all with all
 * (G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
import { tokenise } from './tokens.ts';

/** Term → weight, of unit length. */
export type Vector = ReadonlyMap<string, number>;

const RUN = 5;

/** The five-word runs of a text, to compare texts by. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = tokenise(text).map(({ norm }) => norm);
  if (words.length < RUN) return new Set([words.join(' ')]);
  return new Set(words.slice(0, words.length - RUN + 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

/** Share of the shorter text's five-word runs that stand in the other too, 0 to 1: high for a copy, low for a retelling. */
export function sharedRuns(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / Math.max(1, few.size);
}

export interface VectorSpace {
  /** The unit vector of a bag of terms; terms that the space has not seen weigh as the rarest do. */
  vector(terms: readonly string[]): Vector;
  /** How rare a term is: log(1 + n / df). */
  idf(term: string): number;
}

/** A term that is common by what it is weighs as if so large a share of the texts had it. */
const COMMON = 0.5;

/**
 * A space learnt from the bags of terms of all texts.
 * @param common which terms tell no two of the texts apart, however few texts there are to show it
 */
export function vectorSpace(
  bags: readonly (readonly string[])[],
  common: (term: string) => boolean = () => false,
): VectorSpace {
  const df = new Map<string, number>();
  for (const bag of bags) for (const term of new Set(bag)) df.set(term, (df.get(term) ?? 0) + 1);
  for (const [term, count] of df) if (common(term)) df.set(term, Math.max(count, COMMON * bags.length));
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

/** The unit vector of the sum of some, of its heaviest terms only, so that it costs no more than one text's to compare. */
export function summed(vectors: Iterable<Vector>, most: number): Vector {
  const sums = new Map<string, number>();
  for (const vector of vectors) for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  const heaviest = sums.size <= most ? [...sums] : [...sums].sort((a, b) => b[1] - a[1]).slice(0, most);
  const norm = Math.sqrt(heaviest.reduce((squares, [, weight]) => squares + weight * weight, 0)) || 1;
  return new Map(heaviest.map(([term, weight]) => [term, weight / norm]));
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
/** Sums of products in another order differ by less. */
const ROUNDING = 1e-9;

/** The texts with one term, and its weight in each. */
interface Postings {
  readonly ids: number[];
  readonly weights: number[];
}

/**
 * A growing index of vectors, numbered from 0: which earlier ones share a term that is rare enough to mean something.
 * @param mostPostings terms in more texts than this lead to no candidates
 */
export function vectorIndex(mostPostings = MOST_POSTINGS) {
  const vectors: Vector[] = [];
  const postings = new Map<string, Postings>();
  const sums: number[] = [];
  return {
    /** The next vector; its id is the number of those before it. */
    add(vector: Vector): void {
      const id = vectors.push(vector) - 1;
      sums.push(0);
      for (const [term, weight] of vector) {
        const list = postings.get(term);
        if (!list) postings.set(term, { ids: [id], weights: [weight] });
        else if (list.ids.length <= mostPostings) {
          list.ids.push(id);
          list.weights.push(weight);
        }
      }
    },
    /**
     * Ids of those of at least the cosine `least`, each with it, in the order of their ids. A third of it must come from
     * rare terms.
     */
    candidates(vector: Vector, least: number): [id: number, cosine: number][] {
      const touched: number[] = [];
      let common = 0;
      for (const [term, weight] of vector) {
        const list = postings.get(term);
        if (!list) continue;
        if (list.ids.length > mostPostings) {
          common += weight * weight;
          continue;
        }
        for (let at = 0; at < list.ids.length; at++) {
          const id = list.ids[at] ?? 0;
          const sum = sums[id] ?? 0;
          if (sum === 0) touched.push(id);
          sums[id] = sum + weight * (list.weights[at] ?? 0);
        }
      }
      // What common terms can add at the very most (Cauchy and Schwarz).
      const enough = Math.max(least / 3, least - Math.sqrt(common)) - ROUNDING;
      const found: [number, number][] = [];
      for (const id of touched) {
        const partial = sums[id] ?? 0;
        sums[id] = 0;
        const other = vectors[id];
        if (partial < enough || !other) continue;
        const full = cosine(vector, other);
        if (full >= least) found.push([id, full]);
      }
      return found.sort((a, b) => a[0] - b[0]);
    },
  };
}
