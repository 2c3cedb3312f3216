/** Pairwise precision and recall of the grouping, on labelled pairs (see labels/README.md). */

import { sameness } from '#core/events/same.ts';
import type { Story } from '#core/story/schema.ts';
import { cosine } from '#core/text/similarity.ts';
import type { RawDay } from './data.ts';
import { type FoundPair, foundPairs, type LabelledPair, labelledPairs, type PairCorpus, pairCorpora } from './pairs.ts';
import { type Part, score, shorten, table } from './table.ts';

const WORST = 5;

export function pairsPart(shared: PairCorpus['seeds'], days: readonly RawDay[], story: Story): Part {
  const labels = labelledPairs();
  const read = pairCorpora(labels, shared, days).map((corpus) =>
    foundPairs(
      labels.filter((label) => label.corpus === corpus.date),
      corpus,
      story,
    ),
  );
  const found = read.flatMap((one) => one.found);
  const lost = read.flatMap((one) => one.lost);
  const of = (name: string, test: (label: LabelledPair) => boolean) => ({
    name,
    lost: lost.filter(test).length,
    ...agreement(found.filter(({ label }) => test(label))),
  });
  const subsets = [
    of('tuned', (label) => !label.frozen),
    of('  of which hard', (label) => !label.frozen && label.hard),
    of('frozen', (label) => label.frozen),
    of('  of which hard', (label) => label.frozen && label.hard),
    of('all', () => true),
  ];
  const tuned = found.filter(({ label }) => !label.frozen);
  return {
    title: 'Same event: labelled pairs that end in one event (aim: F1 .850 on the frozen half)',
    lines: [
      ...table(
        ['pairs', 'number', 'lost', 'same', 'grouped', 'right', 'precision', 'recall', 'F1'],
        subsets.map((one) => [
          one.name,
          one.pairs,
          one.lost,
          one.same,
          one.together,
          one.right,
          score(one.precision),
          score(one.recall),
          score(one.f1),
        ]),
      ),
      ...worst(tuned.filter(({ label, together }) => together && !label.same)).map((line) => `  wrongly one: ${line}`),
      ...worst(tuned.filter(({ label, together }) => !together && label.same)).map((line) => `  wrongly two: ${line}`),
    ],
    data: { subsets },
  };
}

function agreement(pairs: readonly FoundPair[]) {
  const same = pairs.filter(({ label }) => label.same).length;
  const together = pairs.filter((pair) => pair.together).length;
  const right = pairs.filter((pair) => pair.together && pair.label.same).length;
  return {
    pairs: pairs.length,
    same,
    together,
    right,
    precision: right / Math.max(1, together),
    recall: right / Math.max(1, same),
    f1: (2 * right) / Math.max(1, same + together),
  };
}

const scoreOf = ({ a, b }: FoundPair): number => sameness(a, b, cosine(a.vector, b.vector));

/** The mistakes that the score was surest of: high ones that are two events, low ones that are one. */
function worst(mistakes: readonly FoundPair[]): string[] {
  const sign = mistakes[0]?.label.same ? 1 : -1;
  return [...mistakes]
    .sort((x, y) => sign * (scoreOf(x) - scoreOf(y)))
    .slice(0, WORST)
    .map((pair) => `${scoreOf(pair).toFixed(2)} ${shorten(pair.a.statement.text)} | ${shorten(pair.b.statement.text)}`);
}
