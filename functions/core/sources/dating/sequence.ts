import type { EpochDay } from './epoch.ts';

/**
 * The days of a file's items, read as one sequence: a hidden Markov model whose states are days
 * (L. R. Rabiner, "A Tutorial on Hidden Markov Models", 1989; the forward–backward algorithm). It gives each item the
 * chance of each day over all readings of the whole file, and so knows where it does not know, as one best path does not.
 *
 * From one item to the next the day stays or moves on by a gap drawn from a mixture of geometric laws: most gaps are
 * short, a few are long. With such laws the sum over all earlier days is carried along from day to day, so a file of n
 * items over d days costs n × d steps and not n × d².
 */
export type Order = 'oldest first' | 'newest first' | 'unordered';

interface Law {
  /** How often a gap follows this law. */
  readonly share: number;
  /** Its mean, in days. */
  readonly mean: number;
}

/** A live blog runs on within a day; a tag page tells some items a day; a collected page skips days. */
const PACES: Record<'live' | 'daily' | 'sparse', readonly Law[]> = {
  live: [
    { share: 0.98, mean: 0.02 },
    { share: 0.02, mean: 1 },
  ],
  daily: [
    { share: 0.75, mean: 0.3 },
    { share: 0.22, mean: 1.5 },
    { share: 0.03, mean: 15 },
  ],
  sparse: [
    { share: 0.5, mean: 0.6 },
    { share: 0.42, mean: 2 },
    { share: 0.08, mean: 10 },
  ],
};

/** Between two neighbours that tell much the same. */
const CLOSE: Law = { share: 1, mean: 0.4 };

/** Between two items that lie among some that name the same day of the same week. */
const SAME_WEEK: Law = { share: 1, mean: 1 };

/** An item out of the file's order, by a day or a few. */
const ASTRAY: Law = { share: 0.01, mean: 2 };

/** Log-chance, before looking, that a file has no order at all. */
const UNORDERED = -5;

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
  /** For each item, the chance of each candidate day; each adds up to one. */
  readonly chances: readonly Float64Array[];
}

/**
 * Reads a file under the order and pace that make the whole of it the likeliest.
 * @param days candidate days, ascending
 */
export function readSequence(days: readonly EpochDay[], items: readonly SequenceItem[], live: boolean): SequenceResult {
  const apart = items.map((item) => weighed(item.score, null));
  if (items.length > 1) {
    const backwards = reversed(items);
    const readings = (live ? [PACES.live] : [PACES.daily, PACES.sparse]).flatMap((pace) => [
      { order: 'oldest first' as const, items, pace, ...forward(days, items, pace) },
      { order: 'newest first' as const, items: backwards, pace, ...forward(days, backwards, pace) },
    ]);
    const best = readings.reduce((a, b) => (b.total > a.total ? b : a));
    const loose = apart.reduce((sum, { log }) => sum + log - Math.log(days.length), 0);
    if (best.total > loose + UNORDERED) {
      const chances = smoothed(days, best.items, best.rows, best.pace);
      return { order: best.order, chances: best.order === 'oldest first' ? chances : chances.reverse() };
    }
  }
  return { order: 'unordered', chances: apart.map(({ chances }) => chances) };
}

/** The items from last to first, each with what binds it to the one now before it. */
function reversed(items: readonly SequenceItem[]): SequenceItem[] {
  return items
    .map((item, i) => ({ ...item, close: items[i + 1]?.close ?? 0, sameWeek: items[i + 1]?.sameWeek ?? 0 }))
    .reverse();
}

/**
 * The chances of the days by their log-likelihoods `score` and by what other items say of them (`prior`), made to add up
 * to one; `log` is the logarithm of what they added up to.
 */
function weighed(score: Float64Array, prior: Float64Array | null): { chances: Float64Array; log: number } {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of score) if (value > top) top = value;
  const chances = new Float64Array(score.length);
  let sum = 0;
  for (let d = 0; d < score.length; d++) {
    const chance = Math.exp((score[d] ?? 0) - top) * (prior ? (prior[d] ?? 0) : 1) + NEVER_QUITE;
    chances[d] = chance;
    sum += chance;
  }
  for (let d = 0; d < chances.length; d++) chances[d] = (chances[d] ?? 0) / sum;
  return { chances, log: Math.log(sum) + top };
}

/** Keeps a file of contradictions from dividing by nothing. */
const NEVER_QUITE = 1e-200;

/** For each item, the chance of each day given all items up to it; `total` is the log-likelihood of them all. */
function forward(days: readonly EpochDay[], items: readonly SequenceItem[], pace: readonly Law[]) {
  const rows: Float64Array[] = [];
  let total = 0;
  for (const [i, item] of items.entries()) {
    const before = rows[i - 1];
    const prior = before
      ? moved(days, before, laws(pace, item), 1)
      : new Float64Array(days.length).fill(1 / days.length);
    const { chances, log } = weighed(item.score, prior);
    total += log;
    rows.push(chances);
  }
  return { rows, total };
}

/** For each item, the chance of each day given all items. */
function smoothed(
  days: readonly EpochDay[],
  items: readonly SequenceItem[],
  rows: readonly Float64Array[],
  pace: readonly Law[],
): Float64Array[] {
  const out: Float64Array[] = [];
  const level = new Float64Array(days.length);
  let onward: Float64Array = new Float64Array(days.length).fill(1);
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    const row = rows[i];
    if (!item || !row) continue;
    out.push(weighed(level, product(row, onward)).chances);
    onward = moved(days, weighed(item.score, onward).chances, laws(pace, item), -1);
  }
  return out.reverse();
}

const product = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, d) => value * (b[d] ?? 0));

function laws(pace: readonly Law[], { close, sameWeek }: SequenceItem): Law[] {
  const week = (1 - close) * sameWeek;
  return [
    ...pace.map((law) => ({ ...law, share: law.share * (1 - close - week) })),
    { ...CLOSE, share: close },
    { ...SAME_WEEK, share: week },
  ];
}

/** One item further on in time (`direction` 1) or back (−1), the odd item astray included. */
function moved(
  days: readonly EpochDay[],
  chances: Float64Array,
  gaps: readonly Law[],
  direction: 1 | -1,
): Float64Array {
  const out = new Float64Array(chances.length);
  for (const law of gaps) if (law.share > 0) sweep(days, chances, out, law, direction);
  sweep(days, chances, out, ASTRAY, direction === 1 ? -1 : 1);
  return out;
}

/** Adds to each day of `out` what it gets from the days before it (direction 1) by one geometric law. */
function sweep(
  days: readonly EpochDay[],
  chances: Float64Array,
  out: Float64Array,
  { share, mean }: Law,
  direction: 1 | -1,
): void {
  const keep = mean / (1 + mean);
  const stay = share * (1 - keep);
  let carried = 0;
  let d = direction === 1 ? 0 : days.length - 1;
  let last = days[d] ?? 0;
  for (let step = days.length; step > 0; step--, d += direction) {
    const day = days[d] ?? 0;
    const away = direction * (day - last);
    // A power is dear, and nearly all candidate days follow one another.
    if (away === 1) carried *= keep;
    else if (away > 1) carried *= keep ** away;
    carried += chances[d] ?? 0;
    out[d] = (out[d] ?? 0) + stay * carried;
    last = day;
  }
}
