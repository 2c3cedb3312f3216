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
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';

const PERIOD = Duration.minutes(5);

/** A count that a Lambda makes of a story. */
export const counted = (service: string, story: string, metricName: string, statistic: string): Metric =>
  new Metric({ namespace: 'Daybrief', metricName, dimensionsMap: { service, story }, statistic, period: PERIOD });

/** Tells who operates it, and shows what there is to see: the parts of the stack add their alarms and graphs. */
export class Alarms extends Construct {
  private readonly action: SnsAction;
  private readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string, { operators }: StageSettings) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    // Its policy, which refuses plain HTTP, takes the place of the default one, under which alarms of the account may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (operators) topic.addSubscription(new EmailSubscription(operators));
    this.action = new SnsAction(topic);
    this.dashboard = new Dashboard(this, 'Dashboard');
  }

  /** Fires from the threshold on. No data is no fault: between runs there is none. */
  on(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.action);
  }

  onErrors(id: string, handler: IFunction, alarmDescription: string): void {
    this.on(id, handler.metricErrors({ period: PERIOD }), 1, alarmDescription);
  }

  /** On what a queue of dead letters holds. */
  onDeadLetters(id: string, queue: IQueue, alarmDescription: string): void {
    this.on(id, queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD }), 1, alarmDescription);
  }

  /** One row of the dashboard. */
  row(...graphs: readonly (readonly [title: string, metrics: readonly IMetric[]])[]): void {
    const width = 24 / graphs.length;
    this.dashboard.addWidgets(...graphs.map(([title, left]) => new GraphWidget({ title, left: [...left], width })));
  }
}
