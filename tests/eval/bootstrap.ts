/**
 * Paired bootstrap (P. Koehn, "Statistical significance tests for machine translation evaluation", 2004): the days are
 * drawn anew with all their systems, so that what is easy for all of them tells nothing. The same draws every time.
 */
import type { Recall } from './recall.ts';
import { type Part, score, table } from './table.ts';

const DRAWS = 2000;

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Indices below `below`, the same ones on every machine (a linear congruential generator, constants of D. Knuth's MMIX). */
function indices(below: number): () => number {
  let state = 0x5deece66dn;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}

/** A figure of a list of days, with the interval that holds 95% of its values over lists of days drawn anew. */
export function bootstrap<T>(days: readonly T[], figure: (days: readonly T[]) => number): Interval {
  const next = indices(Math.max(1, days.length));
  const drawn = Array.from({ length: DRAWS }, () => figure(days.flatMap(() => days[next()] ?? []))).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => drawn[Math.min(DRAWS - 1, Math.floor(share * DRAWS))] ?? 0;
  return { value: figure(days), low: at(0.025), high: at(0.975) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const r2Of = ({ systems }: Recall, wanted: (name: string) => boolean): number =>
  systems.find(({ name }) => wanted(name))?.r2 ?? 0;
const isOurs = (name: string) => name.startsWith('ours');

/** Ours against the better of lead and LexRank, on means over the same days. */
export function ratio(days: readonly Recall[]): number {
  const of = (wanted: (name: string) => boolean) => mean(days.map((day) => r2Of(day, wanted)));
  const better = Math.max(
    of((name) => name === 'lead'),
    of((name) => name === 'LexRank'),
  );
  return better === 0 ? 0 : of(isOurs) / better;
}

/** @param sets days and lists, by what the table calls them; a day for which we have nothing is left out of its set */
export function ratioPart(sets: Readonly<Record<string, readonly Recall[]>>): Part {
  const rows = Object.entries(sets).map(([name, all]) => {
    const days = all.filter(({ systems }) => systems.some((system) => isOurs(system.name)));
    const of = (wanted: (name: string) => boolean) => mean(days.map((day) => r2Of(day, wanted)));
    const oracle = of((system) => system === 'oracle');
    const ours = of(isOurs);
    return {
      name,
      days: days.length,
      ours,
      oracle,
      ratio: bootstrap(days, ratio),
      share: oracle === 0 ? 0 : ours / oracle,
    };
  });
  return {
    title:
      'ROUGE-2 F against the better of lead and LexRank, at equal words (aim 1.25; stretch 1.4 and .667 of the oracle)',
    lines: table(
      ['set', 'days', 'ours', 'oracle', 'ratio', '95% of paired draws', 'of the oracle'],
      rows.map((one) => [
        one.name,
        one.days,
        score(one.ours),
        score(one.oracle),
        one.ratio.value.toFixed(2),
        `${one.ratio.low.toFixed(2)} to ${one.ratio.high.toFixed(2)}`,
        score(one.share),
      ]),
    ),
    data: rows,
  };
}
