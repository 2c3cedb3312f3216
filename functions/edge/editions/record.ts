import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Accounting } from '#core/model.ts';
import type { LambdaRuntime } from '../runtime.ts';
import type { Outcome } from './compose-revision.ts';
import type { Publication } from './publish.ts';
import type { Run } from './run-event.ts';

/** What a run answers to its caller. */
export type Recorded =
  | {
      readonly outcome: 'stored' | 'unchanged';
      readonly story: string;
      readonly date: string;
      readonly rev: string;
      readonly published: boolean;
      /** Why it is not published; empty where it is. */
      readonly why: readonly string[];
      readonly accounting: Accounting;
    }
  | { readonly outcome: 'none'; readonly story: string; readonly date: string; readonly reason: string };

/** Bad files named in a log line at most; accounting.json names them all. */
const NAMED = 50;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

/** One structured log line with the accounting, and the metrics of a run. */
export function record(
  runtime: LambdaRuntime,
  { id: story, date }: Run,
  done: Outcome,
  publication: Publication,
): Recorded {
  const { logger, metrics } = runtime;
  metrics.addDimension('story', story);
  const count = (name: string, value: number): unknown => metrics.addMetric(name, MetricUnit.Count, value);
  count('EditionStored', done.outcome === 'stored' ? 1 : 0);
  count('NoEdition', done.outcome === 'none' ? 1 : 0);
  count('SeedsSplit', done.read.split);
  count('SeedsKnown', done.read.known);
  count('SeedsUnread', done.read.unread);
  count('SeedsRefused', done.refused.length);
  const seeds = done.read.split + done.read.known + done.refused.length;
  count('RefusedShare', percent(done.refused.length, seeds));
  const { read } = done;
  const refused = done.refused.slice(0, NAMED);
  if (done.outcome === 'none') {
    const { outcome, reason } = done;
    logger.info('no edition', { story, date, outcome, reason, read, refused });
    metrics.publishStoredMetrics();
    return { outcome, story, date, reason };
  }
  const { outcome, rev, day } = done;
  const { accounting } = day.digest;
  const undated = [...new Set(day.articles.filter((one) => one.dating === 'unknown').map((one) => one.file))];
  const files = undated.slice(0, NAMED);
  const unapplied = day.edits.filter(({ result, superseded }) => result !== 'applied' && !superseded);
  const published = publication.published;
  const why = publication.published ? [] : publication.why;
  logger.info('edition composed', {
    story,
    date,
    outcome,
    rev,
    published,
    why,
    accounting,
    undated: files,
    unapplied: unapplied.map(({ at, edit, detail }) => ({ entry: at + 1, verb: edit.verb, detail })),
    read,
    refused,
  });
  count('EditionPublished', published ? 1 : 0);
  const dateless = day.articles.filter((one) => one.dating === 'unknown').length;
  count('UndatedShare', percent(dateless, day.articles.length));
  count('Bullets', accounting.kept);
  count('Articles', accounting.articles);
  count('Unverified', accounting.excluded.unverified ?? 0);
  metrics.publishStoredMetrics();
  return { outcome, story, date, rev, published, why, accounting };
}
