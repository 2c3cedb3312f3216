/**
 * Continuous LexRank (G. Erkan and D. Radev, "LexRank: Graph-based lexical centrality as salience in text
 * summarization", 2004): a random walk over idf-modified cosines. A published yardstick, not a part of the project.
 */
import { rougeTokens } from './rouge.ts';

const DAMPING = 0.85;
const ROUNDS = 100;
const SETTLED = 1e-6;
/** A sentence closer than this to a chosen one is passed over, as in the paper's re-ranker. */
const TOO_CLOSE = 0.5;

/** The centrality of each sentence; they add up to 1. */
export function lexrank(sentences: readonly string[]): number[] {
  return rank(similarities(sentences));
}

/** Most central first, without what repeats a chosen one, until `budget` words are reached. */
export function lexrankSummary(sentences: readonly string[], budget: number): string[] {
  const rows = similarities(sentences);
  const scores = rank(rows);
  const order = sentences.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const chosen: number[] = [];
  let length = 0;
  for (const i of order) {
    if (length >= budget) break;
    if (chosen.some((other) => (rows[i]?.[other] ?? 0) > TOO_CLOSE)) continue;
    chosen.push(i);
    length += (sentences[i] ?? '').split(/\s+/).length;
  }
  return chosen.map((i) => sentences[i] ?? '');
}

/** The matrix of idf-modified cosines, by way of an index of terms. */
function similarities(sentences: readonly string[]): Float32Array[] {
  const n = sentences.length;
  const postings = new Map<string, [sentence: number, count: number][]>();
  sentences.forEach((sentence, i) => {
    const counts = new Map<string, number>();
    for (const token of rougeTokens(sentence)) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push([i, count]);
      else postings.set(term, [[i, count]]);
    }
  });
  const rows = sentences.map(() => new Float32Array(n));
  const squares = new Float64Array(n);
  for (const list of postings.values()) {
    const idf = Math.log(n / list.length);
    if (idf === 0) continue;
    for (const [i, count] of list) {
      const weight = count * idf * idf;
      squares[i] = (squares[i] ?? 0) + weight * count;
      const row = rows[i];
      if (row) for (const [j, other] of list) row[j] = (row[j] ?? 0) + weight * other;
    }
  }
  rows.forEach((row, i) => {
    for (let j = 0; j < n; j++) {
      const norm = Math.sqrt((squares[i] ?? 0) * (squares[j] ?? 0));
      row[j] = norm === 0 ? 0 : (row[j] ?? 0) / norm;
    }
  });
  return rows;
}

/** The walk's stationary distribution, by power iteration over the rows made stochastic. */
function rank(rows: readonly Float32Array[]): number[] {
  const n = rows.length;
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  let scores = new Float64Array(n).fill(1 / Math.max(1, n));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(n).fill((1 - DAMPING) / n);
    rows.forEach((row, i) => {
      const sum = sums[i] ?? 0;
      const share = (DAMPING * (scores[i] ?? 0)) / (sum || n);
      for (let j = 0; j < n; j++) next[j] = (next[j] ?? 0) + share * (sum ? (row[j] ?? 0) : 1);
    });
    const moved = next.reduce((sum, value, i) => sum + Math.abs(value - (scores[i] ?? 0)), 0);
    scores = next;
    if (moved < SETTLED) break;
  }
  return [...scores];
}
