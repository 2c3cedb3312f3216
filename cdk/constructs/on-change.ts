import { Duration } from 'aws-cdk-lib';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StorySettings } from '../settings.ts';
import type { Storage } from './storage.ts';

interface OnChangeProps {
  readonly storage: Storage;
  readonly stories: readonly StorySettings[];
  /** Which of a story's files, with `*` for what is not known beforehand: "edits/*.yaml". */
  readonly files: string;
  readonly handler: IFunction;
  readonly deadLetters: IQueue;
  /** What the function is told, once for each, beside the file's key (`changed`). */
  readonly inputs?: readonly Readonly<Record<string, unknown>>[];
}

/** Calls a function when a file of a story has been written, by whomever: a command, the desk, a person at the console. */
export class OnChange extends Construct {
  constructor(scope: Construct, id: string, props: OnChangeProps) {
    super(scope, id);
    const { storage, stories, files, handler, deadLetters: deadLetterQueue, inputs = [{}] } = props;
    new Rule(this, 'Rule', {
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [storage.data.bucketName] },
          object: { key: stories.map((story) => ({ wildcard: `stories/${story.id}/${files}` })) },
        },
      },
      targets: inputs.map(
        (input) =>
          new LambdaFunction(handler, {
            event: RuleTargetInput.fromObject({ ...input, changed: EventField.fromPath('$.detail.object.key') }),
            deadLetterQueue,
            retryAttempts: 10,
            maxEventAge: Duration.hours(6),
          }),
      ),
    });
  }
}
