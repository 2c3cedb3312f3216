/** The queues of sending: batches for the workers, and runs to be closed. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  ChangeMessageVisibilityCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { BatchMessage, ClosingMessage } from '#core/delivery/run.ts';
import { DaybriefError } from '#core/errors.ts';

/** Messages of one call. */
export const MESSAGES = 10;

/** SQS delays a message by so many seconds at most. */
const LONGEST_DELAY = 900;

const ATTEMPTS = 5;

export interface Queues {
  /** Queues up to `MESSAGES` batches. */
  batches(messages: readonly BatchMessage[]): Promise<void>;
  closing(message: ClosingMessage, delaySeconds: number): Promise<void>;
  /** Lets a batch that a worker could not finish come back sooner than one whose worker died. */
  again(receipt: string, seconds: number): Promise<void>;
}

/** Asked for when they are used: not every function has both. */
export interface QueueUrls {
  batches(): string;
  closing(): string;
}

export function sqsQueues(sqs: SQSClient, { batches, closing }: QueueUrls): Queues {
  return {
    async batches(messages) {
      let left = messages.map((message, at) => ({ Id: String(at), MessageBody: JSON.stringify(message) }));
      for (let attempt = 0; left.length > 0; attempt++) {
        if (attempt === ATTEMPTS)
          throw new DaybriefError(`${batches()} refused ${left.length} messages ${ATTEMPTS} times: plan again`);
        if (attempt > 0) await wait(50 * 2 ** attempt);
        const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: batches(), Entries: left }));
        const failed = new Set(Failed.map(({ Id }) => Id));
        left = left.filter(({ Id }) => failed.has(Id));
      }
    },
    async closing(message, delaySeconds) {
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: closing(),
          MessageBody: JSON.stringify(message),
          DelaySeconds: Math.min(LONGEST_DELAY, Math.max(0, Math.ceil(delaySeconds))),
        }),
      );
    },
    async again(ReceiptHandle, seconds) {
      await sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl: batches(), ReceiptHandle, VisibilityTimeout: seconds }),
      );
    },
  };
}
