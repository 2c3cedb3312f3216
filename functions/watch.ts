/** Scheduled at a story's hour of sending: is the day's edition public? Where it is not, the alarm on this count fires. */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SiteIndex } from '#core/edition/site.ts';
import { storyPrefix } from '#core/revision.ts';
import { readRun } from '#edge/editions/run-event.ts';
import { type LambdaRuntime, lambdaRuntime } from '#edge/runtime.ts';

/** The handler over a given runtime. */
export const watchHandler = (runtime: LambdaRuntime) => async (event: unknown) => {
  const { logger, metrics } = runtime;
  const { id, date, editions } = await readRun(runtime, event);
  const held = await editions.index();
  const index = held === null ? { days: [] } : SiteIndex.parse(JSON.parse(held.text));
  const missing = !index.days.some((day) => day.date === date);
  metrics.addDimension('story', id);
  metrics.addMetric('EditionMissing', MetricUnit.Count, missing ? 1 : 0);
  metrics.publishStoredMetrics();
  logger.info(missing ? 'the edition is missing' : 'the edition is there', {
    story: id,
    date,
    prefix: storyPrefix(id),
  });
  return { story: id, date, missing };
};

let runtime: LambdaRuntime | undefined;

/** What Lambda calls. */
export const handler = async (event: unknown) => {
  runtime ??= lambdaRuntime();
  return watchHandler(runtime)(event);
};
