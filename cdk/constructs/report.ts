import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { type MailPlace, mailEnvironment } from './mail-place.ts';
import { allow, nodeFunction } from './node-function.ts';
import { WorkQueue } from './work-queue.ts';

const TIMEOUT = Duration.minutes(1);

/** Closes a run when its last batch has an outcome, and writes what became of everybody. */
export class Report extends Construct {
  readonly handler: NodejsFunction;
  readonly closing: WorkQueue;

  constructor(scope: Construct, id: string, place: MailPlace) {
    super(scope, id);
    const { settings, storage, tables } = place;
    this.closing = new WorkQueue(this, 'Closing', { timeout: TIMEOUT, tries: 5 });
    this.handler = nodeFunction(this, 'report', {
      logDays: settings.logDays,
      memorySize: 512,
      timeout: TIMEOUT,
      environment: { ...mailEnvironment(place), DAYBRIEF_CLOSING: this.closing.queue.queueUrl },
    });
    this.handler.addEventSource(
      new SqsEventSource(this.closing.queue, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 2 }),
    );
    this.handler.addToRolePolicy(storage.listing(settings.stories));
    storage.grant(this.handler, 's3:GetObject', settings.stories, 'edits/*', 'sends/*');
    storage.grant(this.handler, 's3:PutObject', settings.stories, 'sends/*');
    this.handler.addToRolePolicy(allow(['dynamodb:Query'], [tables.ledger.tableArn]));
    this.handler.addToRolePolicy(allow(['sqs:SendMessage'], [this.closing.queue.queueArn]));
  }
}
