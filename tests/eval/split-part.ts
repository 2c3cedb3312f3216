/** How seed files are split and dated, as the evaluation prints it. */
import type { Article } from '#core/model.ts';
import type { Story } from '#core/story/schema.ts';
import type { Annotated } from './data.ts';
import { type SplitScore, scoreSplit } from './split-score.ts';
import { type Part, percent, score, shorten, table } from './table.ts';

/** Lines that are shown of each kind of mistake in a file. */
const SHOWN = 8;

const share = ([right, whole]: readonly [number, number]) => (whole === 0 ? null : `${right}/${whole}`);

export function splitPart(
  annotations: Readonly<Record<string, readonly Annotated[]>>,
  articles: readonly Article[],
  story: Story,
): Part {
  const of = (file: string) => articles.filter((article) => article.file === file);
  const scores = Object.entries(annotations).map(([file, wanted]) => ({
    file,
    ...scoreSplit(wanted, of(file), story),
  }));
  const sum = (pick: (one: SplitScore) => number) => scores.reduce((total, one) => total + pick(one), 0);
  const [found, annotated, split] = [sum((one) => one.found), sum((one) => one.annotated), sum((one) => one.split)];
  const dates = [sum((one) => one.dates[0]), sum((one) => one.dates[1])] as const;
  const f1 = (2 * found) / Math.max(1, annotated + split);
  const scored = [
    ...scores.map((one) => [
      one.file,
      one.annotated,
      one.split,
      one.found,
      score(one.f1),
      share(one.dates),
      share(one.times),
      share(one.authors),
      share(one.outlets),
    ]),
    ['total', annotated, split, found, score(f1), percent(...dates), null, null, null],
  ];
  const notes = scores.flatMap((one) => [
    ...one.missed.slice(0, SHOWN).map((title) => `  missed  ${shorten(title)}`),
    ...one.extra.slice(0, SHOWN).map((title) => `  extra   ${shorten(title)}`),
    ...one.wrongDates.slice(0, SHOWN).map((line) => `  date    ${line}`),
  ]);
  const head = ['file', 'annotated', 'split', 'found', 'F1', 'dates', 'times', 'authors', 'outlets'];
  return {
    title:
      scores.length === 0
        ? 'Split and dates of the sample story (not annotated)'
        : 'Split and dates against the annotations (aim: F1 at least .980, dates at least 90%)',
    lines: [...(scores.length === 0 ? [] : table(head, scored)), ...notes, ...unannotated(annotations, articles)],
    data: { f1, dates: { right: dates[0], of: dates[1] }, files: scores },
  };
}

function unannotated(annotations: Readonly<Record<string, unknown>>, articles: readonly Article[]): string[] {
  const files = [...new Set(articles.map(({ file }) => file))].filter((file) => !(file in annotations));
  return table(
    ['not annotated', 'articles', 'lists', 'dated', 'inferred', 'first', 'last'],
    files.map((file) => {
      const here = articles.filter((article) => article.file === file);
      const days = here.flatMap(({ published }) => (published ? [published.slice(0, 10)] : [])).sort();
      return [
        file,
        here.length,
        here.filter(({ kind }) => kind === 'list').length,
        days.length,
        here.filter(({ dating }) => dating === 'inferred').length,
        days[0] ?? null,
        days.at(-1) ?? null,
      ];
    }),
  );
}
