import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { accept } from './accept.ts';
import { Daily } from './daily.ts';
import { nodeFunction } from './node-function.ts';
import { OnChange } from './on-change.ts';
import type { Storage } from './storage.ts';

interface ComposeProps {
  readonly settings: StageSettings;
  readonly storage: Storage;
  readonly siteUrl: string;
}

/**
 * Seeds → edition, every day, and again when the editor has changed one. Two runs at once end in one edition by compare-and-swap on its pointer; no concurrency is
 * reserved, which an account of ten could not give.
 */
export class Compose extends Construct {
  readonly handler: NodejsFunction;
  readonly deadLetters: Queue;
  readonly timeout = Duration.minutes(10);

  constructor(scope: Construct, id: string, { settings, storage, siteUrl }: ComposeProps) {
    super(scope, id);
    const { stories } = settings;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.handler = nodeFunction(this, 'compose', {
      logDays: settings.logDays,
      memorySize: 3008,
      timeout: this.timeout,
      onFailure: new SqsDestination(this.deadLetters),
      environment: {
        DAYBRIEF_BUCKET: storage.data.bucketName,
        DAYBRIEF_SITE: siteUrl,
        // That there is one: its pages then say where to subscribe.
        ...(settings.sender ? { DAYBRIEF_SENDER: settings.sender } : {}),
        DAYBRIEF_APPROVED_BY_EDITOR: stories
          .filter(({ approval }) => approval === 'editor')
          .map((story) => story.id)
          .join(','),
      },
    });
    accept(this.deadLetters, 'SQS3', 'It is the dead-letter queue.');
    this.handler.addToRolePolicy(storage.listing(stories));
    const written = ['cache/*', 'drafts/*', 'public/*'];
    storage.grant(this.handler, 's3:GetObject', stories, 'story.yaml', 'seeds/*', 'edits/*', ...written);
    storage.grant(this.handler, 's3:PutObject', stories, ...written);
    new Daily(this, 'Daily', {
      stories,
      handler: this.handler,
      deadLetters: this.deadLetters,
      cron: ({ cron }) => cron,
    });
    new OnChange(this, 'OnEdits', {
      ...{ storage, stories, handler: this.handler, deadLetters: this.deadLetters },
      files: 'edits/*.yaml',
    });
    // Whether an edition has gone out: a change after that is a correction.
    if (settings.sender) storage.grant(this.handler, 's3:GetObject', stories, 'sends/*');
  }
}
