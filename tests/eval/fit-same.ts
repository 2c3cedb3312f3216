/**
 * `node tests/eval/fit-same.ts`: what each piece of evidence is worth to the grouping, fitted on the labelled pairs that
 * are not frozen (logistic regression with a ridge, by Newton's steps), and how well that does on each day when the
 * weights come from the other days. The weights of `core/events/same.ts` are these, rounded by hand.
 */
import type { Features } from '#core/events/features.ts';
import { type Evidence, evidence } from '#core/events/same.ts';
import { cosine } from '#core/text/similarity.ts';
import { loadStory, rawDays, sharedSeeds } from './data.ts';
import { foundPairs, labelledPairs, morePairs, pairCorpora } from './pairs.ts';
import { score } from './table.ts';

const RIDGE = 0.5;
const STEPS = 12;
/** So few pairs have these that a weight fitted to them means nothing. */
const BY_HAND: ReadonlySet<string> = new Set(['placesApart', 'elsewhere', 'number', 'value', 'inARow', 'quotation']);

interface Sample {
  readonly corpus: string;
  readonly same: number;
  readonly found: Evidence;
}

const { story } = loadStory();
const labels = [...labelledPairs().filter(({ frozen }) => !frozen), ...morePairs()];
const evidenceOf = (a: Features, b: Features) => evidence(a, b, cosine(a.vector, b.vector));
const samples = pairCorpora(labels, await sharedSeeds(), await rawDays()).flatMap((corpus): Sample[] =>
  foundPairs(
    labels.filter((label) => label.corpus === corpus.date),
    corpus,
    story,
  ).found.map(({ label, a, b }) => ({ corpus: corpus.date, same: label.same ? 1 : 0, found: evidenceOf(a, b) })),
);
const pieces = Object.keys(samples[0]?.found ?? {}).filter((name) => !BY_HAND.has(name)) as (keyof Evidence)[];

const oddsOf = (weights: readonly number[], { found }: Sample): number =>
  pieces.reduce((sum, name, i) => sum + (weights[i] ?? 0) * found[name], 0);

function fitted(data: readonly Sample[]): number[] {
  let weights = pieces.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = pieces.map((name, i) => (name === 'base' ? 0 : RIDGE * (weights[i] ?? 0)));
    const hessian: number[][] = pieces.map((name, i) =>
      pieces.map((_, j) => (i === j ? (name === 'base' ? 1e-6 : RIDGE) : 0)),
    );
    for (const sample of data) {
      const p = 1 / (1 + Math.exp(-oddsOf(weights, sample)));
      const x = pieces.map((name) => sample.found[name]);
      x.forEach((one, i) => {
        gradient[i] = (gradient[i] ?? 0) + (p - sample.same) * one;
        const row = hessian[i] ?? [];
        x.forEach((other, j) => {
          row[j] = (row[j] ?? 0) + p * (1 - p) * one * other;
        });
      });
    }
    const move = solved(hessian, gradient);
    weights = weights.map((weight, i) => weight - (move[i] ?? 0));
  }
  return weights;
}

/** Gauss and Jordan's elimination, the largest pivot first. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  rows.forEach((_, i) => {
    let pivot = i;
    for (let k = i + 1; k < rows.length; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    const [one, other] = [rows[i] ?? [], rows[pivot] ?? []];
    rows[i] = other;
    rows[pivot] = one;
    rows.forEach((row, k) => {
      const factor = k === i ? 0 : at(k, i) / at(i, i);
      if (factor !== 0) rows[k] = row.map((value, j) => value - factor * at(i, j));
    });
  });
  return rows.map((_, i) => at(i, rows.length) / at(i, i));
}

const odds = [...new Set(samples.map(({ corpus }) => corpus))].flatMap((day) => {
  const weights = fitted(samples.filter(({ corpus }) => corpus !== day));
  return samples.filter(({ corpus }) => corpus === day).map((one) => ({ same: one.same, odds: oddsOf(weights, one) }));
});
const loss = odds.reduce((sum, one) => sum + Math.log(1 + Math.exp(one.same ? -one.odds : one.odds)), 0);
console.log(`${samples.length} pairs; on days left out: log loss ${score(loss / odds.length)}`);
for (const least of [-1, -0.6, -0.3, 0, 0.3]) {
  const right = odds.filter((one) => one.same && one.odds > least).length;
  const taken = odds.filter((one) => one.odds > least).length;
  const all = odds.filter((one) => one.same).length;
  console.log(`  same from log-odds ${least} on: F1 ${score((2 * right) / (taken + all))} (each pair by itself)`);
}
fitted(samples).forEach((weight, i) => {
  console.log(`  ${pieces[i]} ${weight.toFixed(2)}`);
});
