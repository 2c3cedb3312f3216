/** The Lambdas of a stage on this machine: called by hand, or by their queue as Lambda's event source mapping does it. */
import { DeleteMessageBatchCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { NoEditionError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import { peopleStores } from '#edge/people/people-runtime.ts';
import { lambdaRuntime } from '#edge/runtime.ts';
import { sendRuntime } from '#edge/sending/send-runtime.ts';
import type { SqsAnswer } from '#edge/sqs-event.ts';
import { composeHandler } from '../../functions/compose.ts';
import { feedbackHandler } from '../../functions/feedback.ts';
import { planHandler } from '../../functions/plan.ts';
import { reportHandler } from '../../functions/report.ts';
import { sendHandler } from '../../functions/send.ts';
import { simulateMailboxes } from './simulator.ts';
import type { Stage } from './stage.ts';

/** A run is closed a minute after it was planned; here nobody waits for that. */
const CLOSING_SECONDS = 1;
/** How long a worker may live, in milliseconds. */
const LIFE = 5 * 60_000;

export type Note = (message: string, fields: Readonly<Record<string, unknown>>) => void;

export interface Lambdas {
  /** Composes and publishes a day. @returns what came of it, in words */
  compose(date: IsoDate): Promise<string>;
  /** Plans a run of the edition of a day, whatever today is; the queues do the rest. */
  plan(date: IsoDate, kind: 'daily' | 'weekly'): ReturnType<ReturnType<typeof planHandler>>;
  /** Ends the workers when what they are at is done. */
  stop(): Promise<void>;
}

/** @param site the address of the site @param note is told what the Lambdas log */
export function startLambdas({ story, sqs, ses, env, queues }: Stage, site: string, note: Note): Lambdas {
  const variables = { ...env, DAYBRIEF_SITE: site };
  const logger = { info: note };
  const compose = composeHandler({ ...lambdaRuntime(variables), logger });
  const own = sendRuntime(variables);
  const send = {
    ...own,
    lambda: { ...own.lambda, logger },
    plan: (id: string) => {
      const place = own.plan(id);
      const soon: typeof place.queues.closing = (message) => place.queues.closing(message, CLOSING_SECONDS);
      return { ...place, queues: { ...place.queues, closing: soon } };
    },
  };
  const feedback = { ...lambdaRuntime(variables), logger, place: peopleStores(variables) };
  const ending = new AbortController();
  const workers = [
    work(sqs, queues.batches, (event) => sendHandler(send)(event, LIFE), ending.signal),
    work(sqs, queues.closing, reportHandler(send), ending.signal),
    work(sqs, queues.feedback, feedbackHandler(feedback), ending.signal),
    simulateMailboxes(ses, { sqs, queue: queues.feedback, story: story.id }, ending.signal),
  ];
  return {
    async compose(date) {
      try {
        const done = await compose({ story: story.id, date });
        if (done.outcome === 'none') return done.reason;
        return done.published ? 'published' : done.why.join('; ');
      } catch (error) {
        if (error instanceof NoEditionError) return error.message;
        throw error;
      }
    },
    plan: (date, kind) => planHandler(send)({ story: story.id, date, kind, anotherDay: true }),
    async stop() {
      ending.abort();
      await Promise.all(workers);
    },
  };
}

/** Hands a queue's messages to a Lambda until the end; those that it is done with are taken out. */
async function work(
  sqs: SQSClient,
  QueueUrl: string,
  lambda: (event: unknown) => Promise<SqsAnswer>,
  end: AbortSignal,
): Promise<void> {
  while (!end.aborted) {
    const received = new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 });
    const { Messages = [] } = await sqs.send(received);
    const Records = Messages.map(({ MessageId = '', ReceiptHandle = '', Body = '' }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
    }));
    if (Records.length === 0) continue;
    const { batchItemFailures } = await lambda({ Records });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const Entries = Records.filter(({ messageId }) => !failed.has(messageId)).map(({ messageId, receiptHandle }) => ({
      Id: messageId,
      ReceiptHandle: receiptHandle,
    }));
    if (Entries.length > 0) await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}
