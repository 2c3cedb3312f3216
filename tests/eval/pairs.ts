/** Labelled pairs of statements, found again among the statements that the project reads: see labels/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { cluster } from '#core/events/cluster.ts';
import { type Features, featuresOf } from '#core/events/features.ts';
import type { IsoDate, SeedFile } from '#core/model.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import { daysBetween, localDay } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import type { RawDay } from './data.ts';

const Passage = z.object({ file: z.string(), start: z.int(), end: z.int() });
type Passage = z.infer<typeof Passage>;
const Passages = z.object({ corpus: z.iso.date(), a: Passage, b: Passage, same: z.boolean() });
const LabelledPair = Passages.extend({
  labels: z.tuple([z.int(), z.int()]),
  hard: z.boolean(),
  frozen: z.boolean(),
});
export type LabelledPair = z.infer<typeof LabelledPair>;

export const labelledPairs = (): LabelledPair[] =>
  z
    .array(LabelledPair)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'labels/same-event-pairs.json'), 'utf8')));

/** Pairs drawn near the border of an earlier grouping, labelled once, to fit on; none shares a statement with the others. */
export const morePairs = (): LabelledPair[] =>
  z
    .array(Passages)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'labels/same-event-more.json'), 'utf8')))
    .map((pair) => ({ ...pair, labels: [Number(pair.same), Number(pair.same)], hard: true, frozen: false }));

/** A labelled pair as the project reads it. */
export interface FoundPair {
  readonly label: LabelledPair;
  readonly a: Features;
  readonly b: Features;
  /** Both ended in one event. */
  readonly together: boolean;
}

/** The seed files around a day, and the folder of `../shared` that their names are relative to, with a slash. */
export interface PairCorpus {
  readonly date: IsoDate;
  readonly folder: string;
  readonly seeds: readonly SeedFile[];
}

/** The corpora that the labels name. @param shared the seed files of `../shared/seeds` */
export function pairCorpora(
  labels: readonly LabelledPair[],
  shared: PairCorpus['seeds'],
  days: readonly RawDay[],
): PairCorpus[] {
  return [...new Set(labels.map(({ corpus }) => corpus))].sort().map((date) => {
    const day = days.find((one) => one.date === date);
    return day
      ? { date, folder: `eval/days/${date}/seeds/`, seeds: day.seeds }
      : { date, folder: 'seeds/', seeds: shared };
  });
}

/**
 * Groups all statements of the articles dated within a day of the corpus's day, whatever they are about, and finds the
 * labelled pairs among them. Lost are those whose passages are no longer statements, and how the day was grouped.
 */
export function foundPairs(
  labels: readonly LabelledPair[],
  { date, folder, seeds }: PairCorpus,
  story: Story,
): { found: FoundPair[]; lost: LabelledPair[]; groups: Features[][] } {
  const any = { ...story, terms: [] };
  const articles = readArticles(seeds, any).kept.filter(
    ({ published }) => published !== null && Math.abs(daysBetween(localDay(any, published), date)) <= 1,
  );
  const { features } = featuresOf(readStatements(articles, seeds, any).kept, articles, any);
  const byFile = Map.groupBy(features, ({ statement }) => folder + statement.file);
  const groups = cluster(features);
  const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member, group])));
  const found: FoundPair[] = [];
  const lost: LabelledPair[] = [];
  for (const label of labels) {
    const a = statementAt(label.a, byFile.get(label.a.file) ?? []);
    const b = statementAt(label.b, byFile.get(label.b.file) ?? []);
    if (a && b && a !== b) found.push({ label, a, b, together: groupOf.get(a) === groupOf.get(b) });
    else lost.push(label);
  }
  return { found, lost, groups };
}

/** The statement that covers most of a passage, where that is at least half of both. */
function statementAt({ start, end }: Passage, features: readonly Features[]): Features | undefined {
  const shared = ({ statement }: Features) => Math.min(end, statement.end) - Math.max(start, statement.start);
  const [best] = [...features].sort((x, y) => shared(y) - shared(x));
  if (!best) return undefined;
  const longest = Math.max(end - start, best.statement.end - best.statement.start);
  return shared(best) >= longest / 2 ? best : undefined;
}
