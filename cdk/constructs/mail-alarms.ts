import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { StorySettings } from '../settings.ts';
import { type Alarms, counted } from './alarms.ts';
import type { Mailing } from './mailing.ts';

/** Per cent. SES looks at an account from 5 and 0.1 on; mailbox providers want complaints below 0.1. */
const BOUNCES = 3;
const COMPLAINTS = 0.05;
/** Per cent of a run that SES refused: more than a few bad addresses. */
const FAILED = 1;
/** Under so many deliveries in a day one complaint says nothing about the rest. */
const ENOUGH = 100;
const DAY = Duration.days(1);

/** A share of the whole in per cent, by a day's sums; nothing where there is too little to tell. */
const share = (part: Metric, rest: Metric, least: number): IMetric => {
  const [some, whole] = ['FILL(part, 0)', '(FILL(part, 0) + FILL(rest, 0))'];
  return new MathExpression({
    expression: `IF(${whole} >= ${least}, 100 * ${some} / ${whole}, 0)`,
    usingMetrics: { part, rest },
    period: DAY,
  });
};

/** A run that did not go out as it should, readers who do not want it, and messages that nothing could be made of. */
export function watchMailing(alarms: Alarms, stories: readonly StorySettings[], mailing: Mailing): void {
  for (const { id: story } of stories) {
    const sum = (service: string, name: string) => counted(service, story, name, 'Sum');
    const delivered = sum('feedback', 'Deliveries');
    alarms.on(
      `SendRefused-${story}`,
      sum('plan', 'SendRefused'),
      1,
      `an edition of ${story} was not sent: plan’s log says why`,
    );
    alarms.on(
      `Possibly-${story}`,
      sum('report', 'PossiblyAccepted'),
      1,
      `mails of ${story} that may have gone out or not: daybrief report`,
    );
    alarms.on(
      `Pending-${story}`,
      sum('report', 'SendPending'),
      1,
      `mails of ${story} that were not sent: a hold, or a run that took too long`,
    );
    alarms.on(
      `SendFailed-${story}`,
      share(sum('report', 'SendFailed'), sum('report', 'Submitted'), 1),
      FAILED,
      `per cent of a run of ${story} that SES refused`,
    );
    alarms.on(
      `Bounces-${story}`,
      share(sum('feedback', 'Bounces'), delivered, ENOUGH),
      BOUNCES,
      `per cent of the mails of ${story} that bounced`,
    );
    alarms.on(
      `Complaints-${story}`,
      share(sum('feedback', 'Complaints'), delivered, ENOUGH),
      COMPLAINTS,
      `per cent of the mails of ${story} marked as spam`,
    );
  }
  // What SES itself judges the account by, as shares of one.
  for (const [id, name, limit] of [
    ['AccountBounces', 'Reputation.BounceRate', BOUNCES],
    ['AccountComplaints', 'Reputation.ComplaintRate', COMPLAINTS],
  ] as const) {
    const rate = new Metric({
      namespace: 'AWS/SES',
      metricName: name,
      statistic: 'Maximum',
      period: Duration.hours(1),
    });
    alarms.on(id, rate, limit / 100, `${name} of the account, by which SES reviews it`);
  }
  const { api, plan, send, report, feedback } = mailing;
  for (const [name, { handler }] of Object.entries({
    Api: api,
    Plan: plan,
    Send: send,
    Report: report,
    Feedback: feedback,
  }))
    alarms.onErrors(`${name}Errors`, handler, `${name.toLowerCase()} failed`);
  const queues = { Batch: send.batches, Closing: report.closing, Feedback: feedback.events };
  for (const [name, { deadLetters }] of Object.entries(queues))
    alarms.onDeadLetters(
      `${name}DeadLetters`,
      deadLetters,
      `messages of the ${name.toLowerCase()} queue that failed for good`,
    );

  const each = (service: string, ...names: readonly string[]): IMetric[] =>
    stories.flatMap(({ id }) =>
      names.map((name) => counted(service, id, name, 'Sum').with({ label: `${id}: ${name}` })),
    );
  alarms.row(
    ['Sent', each('report', 'Submitted', 'SendFailed', 'PossiblyAccepted', 'SendPending')],
    ['Come back', each('feedback', 'Deliveries', 'Delays', 'Bounces', 'Complaints', 'Rejects', 'RenderingFailures')],
  );
  alarms.row(
    ['Waiting', Object.values(queues).map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible())],
    ['Subscriber’s pages: calls and errors', [api.handler.metricInvocations(), api.handler.metricErrors()]],
  );
}
