import { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { atSendTime, Daily } from './daily.ts';
import { nodeFunction } from './node-function.ts';
import type { Storage } from './storage.ts';

interface WatchProps {
  readonly settings: StageSettings;
  readonly storage: Storage;
  readonly deadLetters: Queue;
}

/** Looks at each story's hour of sending whether the day's edition is public, and counts those that are not. */
export class Watch extends Construct {
  readonly handler: NodejsFunction;

  constructor(scope: Construct, id: string, { settings, storage, deadLetters }: WatchProps) {
    super(scope, id);
    this.handler = nodeFunction(this, 'watch', {
      logDays: settings.logDays,
      memorySize: 256,
      timeout: Duration.seconds(30),
      onFailure: new SqsDestination(deadLetters),
      environment: { DAYBRIEF_BUCKET: storage.data.bucketName },
    });
    const { stories } = settings;
    this.handler.addToRolePolicy(storage.listing(stories));
    storage.grant(this.handler, 's3:GetObject', stories, 'story.yaml', 'public/index.json');
    new Daily(this, 'Daily', {
      stories,
      handler: this.handler,
      deadLetters,
      cron: atSendTime,
    });
  }
}
