import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type MailPlace, mailEnvironment } from './mail-place.ts';
import { allow, nodeFunction } from './node-function.ts';
import { WorkQueue } from './work-queue.ts';

const TIMEOUT = Duration.seconds(30);

const EVENTS = [
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

/** What SES tells of each mail, through a queue, to the function that suppresses addresses and counts. */
export class Feedback extends Construct {
  readonly handler: NodejsFunction;
  readonly events: WorkQueue;

  constructor(scope: Construct, id: string, place: MailPlace) {
    super(scope, id);
    const { settings, mail, storage, tables, secrets } = place;
    this.events = new WorkQueue(this, 'Events', { timeout: TIMEOUT, tries: 5 });
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new SqsSubscription(this.events.queue, { rawMessageDelivery: true }));
    const destination = EventDestination.snsTopic(topic);
    mail.configurationSet.addEventDestination('Feedback', { destination, events: EVENTS });
    this.handler = nodeFunction(this, 'feedback', {
      logDays: settings.logDays,
      memorySize: 512,
      timeout: TIMEOUT,
      environment: mailEnvironment(place),
    });
    this.handler.addEventSource(
      new SqsEventSource(this.events.queue, {
        batchSize: 100,
        maxBatchingWindow: Duration.seconds(5),
        reportBatchItemFailures: true,
        maxConcurrency: 10,
      }),
    );
    for (const statement of [
      storage.listing(settings.stories, { names: true }),
      allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [tables.subscribers.tableArn]),
      allow(['dynamodb:PutItem'], [tables.suppressions.tableArn]),
      allow(['secretsmanager:GetSecretValue'], [secrets.addressSalt.resource]),
    ])
      this.handler.addToRolePolicy(statement);
  }
}
