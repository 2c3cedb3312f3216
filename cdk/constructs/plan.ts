import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { atSendTime, Daily, everyDayAtSendTime } from './daily.ts';
import { allowAccount, type MailPlace, mailEnvironment } from './mail-place.ts';
import { allow, nodeFunction } from './node-function.ts';
import { OnChange } from './on-change.ts';

interface PlanProps {
  readonly place: MailPlace;
  readonly batches: Queue;
  readonly closing: Queue;
  readonly deadLetters: Queue;
}

/** At each story's hour of sending, or when an edition is approved after it: the published edition and who gets it → a manifest of batches, and the queue. */
export class Plan extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, { place, batches, closing, deadLetters }: PlanProps) {
    super(scope, id);
    const { settings, storage, tables } = place;
    const { stories } = settings;
    this.handler = nodeFunction(this, 'plan', {
      logDays: settings.logDays,
      memorySize: 1769,
      timeout: Duration.minutes(15),
      onFailure: new SqsDestination(deadLetters),
      environment: {
        ...mailEnvironment(place),
        DAYBRIEF_BATCHES: batches.queueUrl,
        DAYBRIEF_CLOSING: closing.queueUrl,
        DAYBRIEF_SEND_AT: stories.map(({ id: story, sendAt }) => `${story}=${sendAt}`).join(','),
      },
    });
    this.handler.addToRolePolicy(storage.listing(stories));
    // The weekly edition is composed here, from the published days, and published.
    const written = ['weekly/*', 'public/*', 'sends/*'];
    storage.grant(this.handler, 's3:GetObject', stories, 'story.yaml', 'edits/*', 'drafts/*', ...written);
    storage.grant(this.handler, 's3:PutObject', stories, ...written);
    this.handler.addToRolePolicy(allow(['dynamodb:Query'], [tables.subscribers.tableArn, tables.ledger.tableArn]));
    this.handler.addToRolePolicy(allow(['sqs:SendMessage'], [batches.queueArn, closing.queueArn]));
    allowAccount(this.handler);
    const { handler } = this;
    new Daily(this, 'Daily', { stories, handler, deadLetters, cron: atSendTime });
    // Which day the weekly edition goes out on, and whether there is one, is in story.yaml: on others nothing is due.
    const input = { kind: 'weekly' };
    new Daily(this, 'Weekly', { stories, handler, deadLetters, cron: everyDayAtSendTime, input });
    // An edition that becomes public after the hour, because it was approved late, goes out then.
    new OnChange(this, 'OnPublication', {
      ...{ storage, stories, handler, deadLetters },
      files: 'public/index.json',
      inputs: [{ onApproval: true }, { onApproval: true, kind: 'weekly' }],
    });
  }
}
