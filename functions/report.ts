/** From the queue of closings: has a run come to its end? Then what became of everybody is written down and counted. */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type RunReport, sumOf } from '#core/delivery/report.ts';
import { ClosingMessage } from '#core/delivery/run.ts';
import { closeRun } from '#edge/sending/close-run.ts';
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';
import { eachMessage, type SqsAnswer } from '#edge/sqs-event.ts';

/** The handler over a given runtime. */
export const reportHandler =
  (runtime: SendRuntime) =>
  (event: unknown): Promise<SqsAnswer> =>
    eachMessage(event, async (body) => {
      const { logger } = runtime.lambda;
      try {
        const message = ClosingMessage.parse(JSON.parse(body));
        const report = await closeRun(runtime.close(message.run.story), message);
        logger.info('run', { ...report });
        if (report.state !== 'under-way') count(runtime, report);
        return true;
      } catch (error) {
        logger.info('report failed', { body, error: error instanceof Error ? error.message : String(error) });
        return false;
      }
    });

function count({ lambda: { metrics } }: SendRuntime, report: RunReport): void {
  metrics.addDimension('story', report.run.story);
  metrics.addMetric('Submitted', MetricUnit.Count, report.submitted);
  metrics.addMetric('SendFailed', MetricUnit.Count, sumOf(report.failed));
  metrics.addMetric('PossiblyAccepted', MetricUnit.Count, report.possiblyAccepted);
  metrics.addMetric('SendPending', MetricUnit.Count, report.pending);
  metrics.publishStoredMetrics();
}

let runtime: SendRuntime | undefined;

/** What Lambda calls. */
export const handler = (event: unknown): Promise<SqsAnswer> => {
  runtime ??= sendRuntime();
  return reportHandler(runtime)(event);
};
