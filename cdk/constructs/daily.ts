import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StorySettings } from '../settings.ts';
import { accept, arnOf } from './accept.ts';

interface DailyProps {
  readonly stories: readonly StorySettings[];
  readonly handler: IFunction;
  readonly deadLetters: IQueue;
  /** The six fields of a story's cron. */
  cron(story: StorySettings): string;
  /** What the function is told beside the story and which run it is. */
  readonly input?: Readonly<Record<string, string>>;
}

/** The cron of a story's hour of sending, on the days on which it is composed. */
export const atSendTime = ({ sendAt, cron }: Pick<StorySettings, 'sendAt' | 'cron'>): string =>
  [Number(sendAt.slice(3)), Number(sendAt.slice(0, 2)), ...cron.split(' ').slice(2)].join(' ');

/** Every day at that hour, whether or not it is composed. */
export const everyDayAtSendTime = ({ sendAt }: StorySettings): string => atSendTime({ sendAt, cron: '* * * * ? *' });

/** One schedule a story, in its own time zone. The input says which run it is, however late it comes. */
export class Daily extends Construct {
  constructor(scope: Construct, id: string, { stories, handler, deadLetters, cron, input }: DailyProps) {
    super(scope, id);
    const scheduleGroup = new ScheduleGroup(this, 'Group');
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    accept(
      role,
      `IAM5[Resource::${arnOf(handler)}:*]`,
      'The library allows the function’s versions with the function; it has none.',
    );
    for (const story of stories) {
      new Schedule(this, story.id, {
        scheduleGroup,
        schedule: ScheduleExpression.expression(`cron(${cron(story)})`, TimeZone.of(story.timeZone)),
        target: new LambdaInvoke(handler, {
          input: ScheduleTargetInput.fromObject({
            ...input,
            story: story.id,
            scheduledTime: '<aws.scheduler.scheduled-time>',
          }),
          role,
          deadLetterQueue: deadLetters,
          retryAttempts: 10,
          maxEventAge: Duration.hours(6),
        }),
      });
    }
  }
}
