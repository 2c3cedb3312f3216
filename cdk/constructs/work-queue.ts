import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept } from './accept.ts';

interface WorkQueueProps {
  /** Of the Lambda that takes the messages. */
  readonly timeout: Duration;
  /** How often a message is tried before it is put aside. */
  readonly tries: number;
}

/** Of the timeout: below six times it, a Lambda that is held back can see a message a second time (AWS's own advice). */
const VISIBLE_AFTER = 6;

/** A queue that one Lambda works off, and the one where messages that keep failing are kept for a person. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { timeout, tries }: WorkQueueProps) {
    super(scope, id);
    const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
    // A message brings its age with it: kept longer than in the queue that it comes from.
    this.deadLetters = new Queue(this, 'DeadLetters', { ...guarded, retentionPeriod: Duration.days(14) });
    accept(this.deadLetters, 'SQS3', 'It is the dead-letter queue.');
    this.queue = new Queue(this, 'Queue', {
      ...guarded,
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(timeout.toSeconds() * VISIBLE_AFTER),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
  }
}
