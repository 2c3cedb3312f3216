import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import type { Compose } from './compose.ts';
import type { Watch } from './watch.ts';

interface AlarmsProps {
  readonly settings: StageSettings;
  readonly compose: Compose;
  readonly watch: Watch;
}

/** Per cent of the articles without a date, or of the seeds that cannot be read, from which a person should look. */
const TOO_MANY = 30;
/** Share of the timeout that a run may take. */
const NEAR_LIMIT = 0.8;

/** Who operates it is told when an edition is missing, a run fails, or what is read gets worse. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { settings, compose, watch }: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    // Its policy, which refuses plain HTTP, takes the place of the default one, under which alarms of the account may publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (settings.operators) this.topic.addSubscription(new EmailSubscription(settings.operators));

    const period = Duration.minutes(5);
    const of = (service: string, story: string, metricName: string, statistic: string): Metric =>
      new Metric({ namespace: 'Daybrief', metricName, dimensionsMap: { service, story }, statistic, period });
    for (const { id: story } of settings.stories) {
      this.alarm(
        `Missing-${story}`,
        of('watch', story, 'EditionMissing', 'Maximum'),
        1,
        `no edition of ${story} by its hour`,
      );
      this.alarm(
        `Undated-${story}`,
        of('compose', story, 'UndatedShare', 'Maximum'),
        TOO_MANY,
        `per cent of the articles of ${story} without a date`,
      );
      this.alarm(
        `Refused-${story}`,
        of('compose', story, 'RefusedShare', 'Maximum'),
        TOO_MANY,
        `per cent of the seeds of ${story} that cannot be read`,
      );
    }
    this.alarm('ComposeErrors', compose.handler.metricErrors({ period }), 1, 'compose failed');
    this.alarm('WatchErrors', watch.handler.metricErrors({ period }), 1, 'the look for the edition failed');
    this.alarm(
      'DeadLetters',
      compose.deadLetters.metricApproximateNumberOfMessagesVisible({ period }),
      1,
      'a run failed for good',
    );
    this.alarm(
      'Slow',
      compose.handler.metricDuration({ period, statistic: 'Maximum' }),
      NEAR_LIMIT * compose.timeout.toMilliseconds(),
      'compose takes nearly as long as it may (milliseconds)',
    );
    const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
    const each = (service: string, name: string, statistic: string): Metric[] =>
      settings.stories.map((story) => of(service, story.id, name, statistic).with({ label: story.id }));
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph('Bullets', each('compose', 'Bullets', 'Maximum')),
          graph('Articles', each('compose', 'Articles', 'Maximum')),
        ],
        [
          graph('Undated, per cent', each('compose', 'UndatedShare', 'Maximum')),
          graph('Refused seeds, per cent', each('compose', 'RefusedShare', 'Maximum')),
        ],
        [
          graph('Compose: errors', [compose.handler.metricErrors({ period })]),
          graph('Compose: duration', [compose.handler.metricDuration({ period, statistic: 'Maximum' })]),
        ],
      ],
    });
  }

  /** No data is no fault: between runs there is none. */
  private alarm(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
