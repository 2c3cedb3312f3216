import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { MailSettings } from '../settings.ts';
import { Api } from './api.ts';
import { Feedback } from './feedback.ts';
import type { Http } from './http.ts';
import { MailIdentity } from './mail-identity.ts';
import type { MailPlace } from './mail-place.ts';
import { Plan } from './plan.ts';
import { Report } from './report.ts';
import type { Secrets } from './secrets.ts';
import { Send } from './send.ts';
import type { Storage } from './storage.ts';
import { Tables } from './tables.ts';

interface MailingProps {
  readonly settings: MailSettings;
  readonly storage: Storage;
  readonly siteUrl: string;
  readonly secrets: Secrets;
  readonly http: Http;
  /** Where schedules and runs that fail for good end. */
  readonly deadLetters: Queue;
}

/** All that a sender brings: who gets an edition, sending it, what comes back. Wiring only. */
export class Mailing extends Construct {
  readonly api: Api;
  readonly plan: Plan;
  readonly send: Send;
  readonly report: Report;
  readonly feedback: Feedback;

  constructor(scope: Construct, id: string, { settings, storage, siteUrl, secrets, http, deadLetters }: MailingProps) {
    super(scope, id);
    const tables = new Tables(this, 'Tables', settings);
    const mail = new MailIdentity(this, 'Mail', settings);
    const place: MailPlace = { settings, storage, siteUrl, tables, secrets, mail };
    this.api = new Api(this, 'Api', { place, http });
    this.send = new Send(this, 'Send', place);
    this.report = new Report(this, 'Report', place);
    const { batches } = this.send;
    const { closing } = this.report;
    this.plan = new Plan(this, 'Plan', { place, batches: batches.queue, closing: closing.queue, deadLetters });
    this.feedback = new Feedback(this, 'Feedback', place);

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(Stack.of(this), name, { value, description });
    output('Sender', settings.sender, 'The address that mail comes from');
    output('ConfigurationSet', mail.configurationSetName, 'Through which mail goes out');
    output('Subscribers', tables.subscribers.tableName, 'Table of the subscribers');
    output('Suppressions', tables.suppressions.tableName, 'Table of the addresses that get nothing any more');
    output('Ledger', tables.ledger.tableName, 'Table of what became of each batch');
    output('Batches', batches.queue.queueUrl, 'Queue of the batches to be sent');
    output('Closing', closing.queue.queueUrl, 'Queue of the runs to be closed');
    output('BatchesDeadLetters', batches.deadLetters.queueUrl, 'Batches that failed for good');
    output('ClosingDeadLetters', closing.deadLetters.queueUrl, 'Closings that failed for good');
    const { events } = this.feedback;
    output('FeedbackDeadLetters', events.deadLetters.queueUrl, 'Events of SES that nothing could be made of');
    output('PlanFunction', this.plan.handler.functionName, 'daybrief send calls it');
    output('TokenKeys', secrets.tokenKeys.name, 'Secret: the keys that sign links');
    output('AddressSalt', secrets.addressSalt.name, 'Secret: the salt of addresses’ hashes');
    if (settings.replyTo) output('ReplyTo', settings.replyTo, 'The address that replies go to');
  }
}
