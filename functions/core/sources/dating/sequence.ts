import type { EpochDay } from './epoch.ts';
import { bound, type Law, learned, Sweeper, startOf } from './gaps.ts';

/**
 * The days of a file's items, read as one sequence: a hidden Markov model whose states are days
 * (L. R. Rabiner, "A Tutorial on Hidden Markov Models", 1989). The forward–backward algorithm gives each item the chance
 * of each day over all readings of the whole file, and so knows where it does not know, as one best path does not; the
 * file's own pace is learned from it by some rounds of Baum–Welch.
 */
export type Order = 'oldest first' | 'newest first' | 'unordered';

/** Log-chance, before looking, that a file has no order at all. */
const UNORDERED = -5;

/** Rounds in which the pace is learned. */
const ROUNDS = 2;

export interface SequenceItem {
  /** Log-likelihood of its cues on each candidate day. */
  readonly score: Float64Array;
  /** How much it tells what the item before it tells, 0 to 1. */
  readonly close: number;
  /** How sure it is that it and the item before it name days of one week, 0 to 1. */
  readonly sameWeek: number;
}

export interface SequenceResult {
  readonly order: Order;
  /** The candidate days that are left, ascending. */
  readonly days: readonly EpochDay[];
  /** For each item, the chance of each of these days; each adds up to one. */
  readonly chances: readonly Float64Array[];
}

/**
 * Reads a file under the order that makes the whole of it the likeliest.
 * @param days candidate days, ascending
 */
export function readSequence(days: readonly EpochDay[], items: readonly SequenceItem[], live: boolean): SequenceResult {
  const likelihoods = items.map((item) => likelihood(item.score));
  if (items.length > 1) {
    const sweeper = new Sweeper(days);
    const start = startOf(live);
    const orders = [
      { order: 'oldest first' as const, chain: links(items, likelihoods) },
      { order: 'newest first' as const, chain: backwards(items, likelihoods) },
    ].map((one) => ({ ...one, ...forward(sweeper, one.chain, start) }));
    const best = orders.reduce((a, b) => (b.total > a.total ? b : a));
    const loose = likelihoods.reduce((sum, { log }) => sum + log - Math.log(days.length), 0);
    if (best.total > loose + UNORDERED) {
      const first = smoothed(sweeper, best.chain, best.rows, start);
      const { kept, chances } = refined(days, best.chain, first, start);
      return { order: best.order, days: kept, chances: best.order === 'oldest first' ? chances : chances.reverse() };
    }
  }
  return { order: 'unordered', days, chances: likelihoods.map(({ chances }) => chances) };
}

/** One item of the chain, in the order of time: what its cues say of each day, and what binds it to the one before. */
interface ChainItem {
  readonly chances: Float64Array;
  readonly log: number;
  readonly close: number;
  readonly sameWeek: number;
}

const links = (items: readonly SequenceItem[], likelihoods: readonly Likelihood[]): ChainItem[] =>
  items.map(({ close, sameWeek }, i) => ({ ...(likelihoods[i] ?? NOTHING), close, sameWeek }));

/** From last to first, each with what binds it to the one now before it. */
const backwards = (items: readonly SequenceItem[], likelihoods: readonly Likelihood[]): ChainItem[] =>
  items
    .map((_, i) => ({
      ...(likelihoods[i] ?? NOTHING),
      close: items[i + 1]?.close ?? 0,
      sameWeek: items[i + 1]?.sameWeek ?? 0,
    }))
    .reverse();

interface Likelihood {
  /** Adds up to one. */
  readonly chances: Float64Array;
  /** Logarithm of what they added up to. */
  readonly log: number;
}
const NOTHING: Likelihood = { chances: new Float64Array(0), log: 0 };

function likelihood(score: Float64Array): Likelihood {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of score) if (value > top) top = value;
  const chances = score.map((value) => Math.exp(value - top));
  return { chances, log: Math.log(level(chances)) + top };
}

/** Keeps a file of contradictions from dividing by nothing. */
const NEVER_QUITE = 1e-200;

/** Makes the chances add up to one, in place, and answers what they added up to. */
function level(chances: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < chances.length; d++) sum += chances[d] = (chances[d] ?? 0) + NEVER_QUITE;
  for (let d = 0; d < chances.length; d++) chances[d] = (chances[d] ?? 0) / sum;
  return sum;
}

/** For each item, the chance of each day given all items up to it; `total` is the log-likelihood of them all. */
function forward(sweeper: Sweeper, chain: readonly ChainItem[], pace: readonly Law[]) {
  const rows: Float64Array[] = [];
  let total = 0;
  for (const [i, item] of chain.entries()) {
    const before = rows[i - 1];
    const row = before
      ? sweeper.moved(before, bound(pace, item.close, item.sameWeek), 1, before).out
      : new Float64Array(item.chances.length).fill(1 / item.chances.length);
    for (let d = 0; d < row.length; d++) row[d] = (row[d] ?? 0) * (item.chances[d] ?? 0);
    total += Math.log(level(row)) + item.log;
    rows.push(row);
  }
  return { rows, total };
}

/** A day that no item has this chance of being of is left out of the further rounds. */
const HARDLY = 1e-5;

/** The chances at the pace learned from the items themselves, over the days that are worth it. */
function refined(days: readonly EpochDay[], chain: readonly ChainItem[], first: Smoothed, start: readonly Law[]) {
  const top = new Float64Array(days.length);
  for (const row of first.chances) for (let d = 0; d < row.length; d++) top[d] = Math.max(top[d] ?? 0, row[d] ?? 0);
  const keep = [...days.keys()].filter((d) => (top[d] ?? 0) > HARDLY);
  const kept = keep.map((d) => days[d] ?? 0);
  const items = chain.map((item) => ({ ...item, chances: Float64Array.from(keep, (d) => item.chances[d] ?? 0) }));
  const sweeper = new Sweeper(kept);
  let { counts, chances } = first;
  for (let round = 0; round < ROUNDS; round++) {
    const pace = learned(start, counts);
    ({ counts, chances } = smoothed(sweeper, items, forward(sweeper, items, pace).rows, pace));
  }
  return { kept, chances };
}

interface Smoothed {
  readonly chances: Float64Array[];
  /** How many gaps follow each law of the pace. */
  readonly counts: readonly number[];
}

/** The chances of each day given all items. */
function smoothed(
  sweeper: Sweeper,
  chain: readonly ChainItem[],
  rows: readonly Float64Array[],
  pace: readonly Law[],
): Smoothed {
  const chances: Float64Array[] = [];
  const counts = pace.map(() => 0);
  let onward: Float64Array = new Float64Array(rows[0]?.length ?? 0).fill(1);
  for (let i = chain.length - 1; i >= 0; i--) {
    const item = chain[i];
    const row = rows[i];
    if (!item || !row) continue;
    chances.push(product(row, onward));
    const before = rows[i - 1];
    if (!before) break;
    const told = product(item.chances, onward);
    const moved = sweeper.moved(told, bound(pace, item.close, item.sameWeek), -1, before);
    onward = moved.out;
    for (const k of counts.keys()) counts[k] = (counts[k] ?? 0) + (moved.parts[k] ?? 0) / (moved.all + NEVER_QUITE);
  }
  return { chances: chances.reverse(), counts };
}

/** Day by day, made to add up to one. */
function product(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let d = 0; d < a.length; d++) out[d] = (a[d] ?? 0) * (b[d] ?? 0);
  level(out);
  return out;
}
