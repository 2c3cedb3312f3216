/** From the queue of SES's events: suppresses addresses that bounced or complained, and counts what became of mails. */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { type FeedbackMetric, readFeedback } from '#core/delivery/feedback.ts';
import { applyFeedback, type FeedbackPlace } from '#edge/people/feedback.ts';
import { peopleStores } from '#edge/people/people-runtime.ts';
import { type LambdaRuntime, lambdaRuntime } from '#edge/runtime.ts';
import { eachMessage, type SqsAnswer } from '#edge/sqs-event.ts';
import { withoutAddresses } from '#edge/without-addresses.ts';

export interface FeedbackRuntime extends Pick<LambdaRuntime, 'logger' | 'metrics'> {
  readonly place: FeedbackPlace;
}

/** The story of a mail that names none, as a dimension. */
const NO_STORY = 'none';

/** The handler over a given runtime. A message that fails comes again, and in the end lies in the dead-letter queue. */
export const feedbackHandler =
  (runtime: FeedbackRuntime) =>
  async (event: unknown): Promise<SqsAnswer> => {
    const counts = new Map<string, Map<FeedbackMetric, number>>();
    const answer = await eachMessage(event, async (body) => {
      try {
        const feedback = readFeedback(body);
        await applyFeedback(runtime.place, feedback);
        const { metric, story } = feedback;
        if (metric === null) return true;
        const ofStory = counts.get(story ?? NO_STORY) ?? new Map<FeedbackMetric, number>();
        counts.set(story ?? NO_STORY, ofStory.set(metric, (ofStory.get(metric) ?? 0) + 1));
        return true;
      } catch (error) {
        // The message itself stays in its queue.
        const why = withoutAddresses(error instanceof Error ? error.message : String(error));
        runtime.logger.info('an event of SES failed', { error: why });
        return false;
      }
    });
    for (const [story, ofStory] of counts) {
      runtime.metrics.addDimension('story', story);
      for (const [metric, count] of ofStory) runtime.metrics.addMetric(metric, MetricUnit.Count, count);
      runtime.metrics.publishStoredMetrics();
    }
    return answer;
  };

let runtime: FeedbackRuntime | undefined;

/** What Lambda calls. */
export const handler = async (event: unknown): Promise<SqsAnswer> => {
  runtime ??= { ...lambdaRuntime(), place: peopleStores() };
  return feedbackHandler(runtime)(event);
};
