import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { allowSending, type MailPlace, mailEnvironment, workersOf } from './mail-place.ts';
import { allow, nodeFunction } from './node-function.ts';
import { WorkQueue } from './work-queue.ts';

/** Long enough for a batch at the rate of a new account: one mail a second, shared by two workers. */
const TIMEOUT = Duration.minutes(5);

/** Workers take batches, one at a time, and send them: as many at once as the stage says. */
export class Send extends Construct {
  readonly handler: NodejsFunction;
  readonly batches: WorkQueue;

  constructor(scope: Construct, id: string, place: MailPlace) {
    super(scope, id);
    const { settings, storage, tables, secrets } = place;
    this.batches = new WorkQueue(this, 'Batches', { timeout: TIMEOUT, tries: 20 });
    this.handler = nodeFunction(this, 'send', {
      logDays: settings.logDays,
      memorySize: 1024,
      timeout: TIMEOUT,
      environment: { ...mailEnvironment(place), DAYBRIEF_BATCHES: this.batches.queue.queueUrl },
    });
    this.handler.addEventSource(
      new SqsEventSource(this.batches.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: workersOf(settings),
      }),
    );
    this.handler.addToRolePolicy(storage.listing(settings.stories));
    storage.grant(this.handler, 's3:GetObject', settings.stories, 'edits/*', 'sends/*');
    for (const statement of [
      allow(['dynamodb:BatchGetItem'], [tables.subscribers.tableArn, tables.suppressions.tableArn]),
      allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], [tables.ledger.tableArn]),
      allow(['secretsmanager:GetSecretValue'], [secrets.tokenKeys.resource, secrets.addressSalt.resource]),
    ])
      this.handler.addToRolePolicy(statement);
    allowSending(this.handler, 'ses:SendBulkEmail', place);
  }
}
