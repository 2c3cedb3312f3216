import type { EpochDay } from './epoch.ts';

/** A geometric law of the days from one item of a file to the next. */
export interface Law {
  /** How often a gap follows this law. */
  readonly share: number;
  /** Its mean, in days. */
  readonly mean: number;
}

/** A live blog runs on within a day; a page goes on by the day or skips some, and now and then leaves a hole. */
const LIVE: readonly Law[] = [
  { share: 0.98, mean: 0.02 },
  { share: 0.02, mean: 1 },
];
const PAGE: readonly Law[] = [
  { share: 0.6, mean: 0.4 },
  { share: 0.37, mean: 1.7 },
  { share: 0.03, mean: 7 },
];

/** How the gaps are mixed before anything of the file is read. */
export const startOf = (live: boolean): readonly Law[] => (live ? LIVE : PAGE);

/** Between two neighbours that tell much the same. */
const CLOSE: Law = { share: 1, mean: 0.4 };
/** Between two items that lie among some that name the same day of the same week. */
const SAME_WEEK: Law = { share: 1, mean: 1 };
/** An item out of the file's order, by a day or a few. */
const ASTRAY: Law = { share: 0.01, mean: 2 };

/** The laws of one step: the file's pace, as far as nothing binds the two items. */
export function bound(pace: readonly Law[], close: number, sameWeek: number): Law[] {
  const week = (1 - close) * sameWeek;
  const laws = pace.map((law) => ({ ...law, share: law.share * (1 - close - week) }));
  if (close > 0) laws.push({ ...CLOSE, share: close });
  if (week > 0) laws.push({ ...SAME_WEEK, share: week });
  return laws;
}

/** Gaps that the pace is thought to rest on before the file is read: so much does a short file keep of it. */
const PRIOR = 20;

/** The pace in which the shares are those of the gaps counted. */
export function learned(start: readonly Law[], counts: readonly number[]): Law[] {
  const all = counts.reduce((a, b) => a + b, 0) + PRIOR;
  return start.map((law, k) => ({ ...law, share: ((counts[k] ?? 0) + PRIOR * law.share) / all }));
}

interface Moved {
  readonly out: Float64Array;
  /** What each law brings, in their order, and what all bring. */
  readonly parts: readonly number[];
  readonly all: number;
}

/**
 * Moves chances from an item to its neighbour by geometric laws. With such laws the sum over all earlier days is carried
 * along from day to day, so a file of n items over d days costs n × d steps and not n × d².
 */
export class Sweeper {
  readonly #gaps: Float64Array;
  readonly #powers = new Map<number, Float64Array>();

  /** @param days candidate days, ascending */
  constructor(days: readonly EpochDay[]) {
    this.#gaps = Float64Array.from(days, (day, d) => (d === 0 ? 0 : day - (days[d - 1] ?? day)));
  }

  /**
   * One item further on in time (`direction` 1) or back (−1), the odd item astray included; with what each law brings,
   * weighed by `weights`.
   */
  moved(chances: Float64Array, laws: readonly Law[], direction: 1 | -1, weights: Float64Array): Moved {
    const out = new Float64Array(chances.length);
    const parts = laws.map((law) => this.#add(out, chances, law, direction, weights));
    const astray = this.#add(out, chances, ASTRAY, direction === 1 ? -1 : 1, weights);
    return { out, parts, all: parts.reduce((a, b) => a + b, astray) };
  }

  /**
   * Adds to each day of `out` what one law brings it from the days before (direction 1) or after it (−1); answers what
   * that comes to when weighed by `weights`.
   */
  #add(
    out: Float64Array,
    chances: Float64Array,
    { share, mean }: Law,
    direction: 1 | -1,
    weights: Float64Array,
  ): number {
    const powers = this.#powersOf(mean);
    const stay = share / (1 + mean);
    const last = chances.length - 1;
    let carried = 0;
    let sum = 0;
    for (let step = 0; step <= last; step++) {
      const d = direction === 1 ? step : last - step;
      carried = carried * (powers[direction === 1 ? d : d + 1] ?? 0) + (chances[d] ?? 0);
      const brought = stay * carried;
      sum += brought * (weights[d] ?? 0);
      out[d] = (out[d] ?? 0) + brought;
    }
    return sum;
  }

  /** What is left of a chance over the gap before each candidate day. */
  #powersOf(mean: number): Float64Array {
    const known = this.#powers.get(mean);
    if (known) return known;
    const powers = this.#gaps.map((gap) => (mean / (1 + mean)) ** gap);
    this.#powers.set(mean, powers);
    return powers;
  }
}
