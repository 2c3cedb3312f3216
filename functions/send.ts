/** From the queue of batches: sends each to its recipients, and has it come again where SES refused some for now. */

import { type BatchResult, sendBatch } from '#edge/sending/send-batch.ts';
import { parseBatchMessage } from '#edge/sending/send-jobs.ts';
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';
import { eachMessage, type SqsAnswer } from '#edge/sqs-event.ts';
import { withoutAddresses } from '#edge/without-addresses.ts';

/** Before Lambda ends the worker, what it is at must be written down. */
const SPARE_MS = 20_000;

/** Seconds until a batch that could not be finished comes again: sooner than one whose worker died. */
const AGAIN_SECONDS = 30;

/** The handler over a given runtime. @param leftMs how long the worker may live yet */
export const sendHandler =
  (runtime: SendRuntime) =>
  (event: unknown, leftMs: number): Promise<SqsAnswer> => {
    const until = runtime.clock.now() + leftMs - SPARE_MS;
    return eachMessage(event, async (body, receipt) => {
      const done = await sendMessage(runtime, body, until);
      if (!done) await runtime.queues.again(receipt, AGAIN_SECONDS).catch(() => undefined);
      return done;
    });
  };

/** @returns whether the message is done with */
async function sendMessage(runtime: SendRuntime, body: string, until: number): Promise<boolean> {
  const { logger } = runtime.lambda;
  let about: Record<string, unknown> = { body };
  try {
    const message = parseBatchMessage(body);
    about = { ...message.run, batch: message.batch };
    const job = await runtime.jobs(runtime.sends(message.run.story), message);
    const result: BatchResult = await sendBatch(await runtime.worker(message.run.story), job, until);
    logger.info('batch', { ...about, ...result, why: result.why && withoutAddresses(result.why) });
    return result.outcome !== 'again';
  } catch (error) {
    logger.info('batch failed', {
      ...about,
      error: withoutAddresses(error instanceof Error ? error.message : String(error)),
    });
    return false;
  }
}

let runtime: SendRuntime | undefined;

/** What Lambda calls. */
export const handler = (
  event: unknown,
  context: { readonly getRemainingTimeInMillis: () => number },
): Promise<SqsAnswer> => {
  runtime ??= sendRuntime();
  return sendHandler(runtime)(event, context.getRemainingTimeInMillis());
};
