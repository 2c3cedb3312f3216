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
  for (const { id } of stories) watchStory(alarms, id);
  watchAccount(alarms);
  const { api, plan, send, report, feedback } = mailing;
  const parts = { api, plan, send, report, feedback };
  for (const [name, { handler }] of Object.entries(parts)) alarms.onErrors(`${name}Errors`, handler, `${name} failed`);
  const queues = { batches: send.batches, closing: report.closing, feedback: feedback.events };
  for (const [name, { deadLetters }] of Object.entries(queues))
    alarms.onDeadLetters(`${name}DeadLetters`, deadLetters, `messages of the queue of ${name} that failed for good`);

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

function watchStory(alarms: Alarms, story: string): void {
  const sum = (service: string, name: string) => counted(service, story, name, 'Sum');
  const delivered = sum('feedback', 'Deliveries');
  const failed = share(sum('report', 'SendFailed'), sum('report', 'Submitted'), 1);
  const bounced = share(sum('feedback', 'Bounces'), delivered, ENOUGH);
  const complained = share(sum('feedback', 'Complaints'), delivered, ENOUGH);
  for (const [name, metric, threshold, description] of [
    ['SendRefused', sum('plan', 'SendRefused'), 1, `an edition of ${story} was not sent: plan’s log says why`],
    ['PossiblyAccepted', sum('report', 'PossiblyAccepted'), 1, `mails of ${story} that may have gone out or not`],
    ['SendPending', sum('report', 'SendPending'), 1, `mails of ${story} not sent: a hold, or a run that took too long`],
    ['SendFailed', failed, FAILED, `per cent of a run of ${story} that SES refused`],
    ['Bounces', bounced, BOUNCES, `per cent of the mails of ${story} that bounced`],
    ['Complaints', complained, COMPLAINTS, `per cent of the mails of ${story} marked as spam`],
  ] as const)
    alarms.on(`${name}-${story}`, metric, threshold, description);
}

/** By what SES itself judges the account, in shares of one. */
function watchAccount(alarms: Alarms): void {
  for (const [name, limit] of [
    ['BounceRate', BOUNCES],
    ['ComplaintRate', COMPLAINTS],
  ] as const) {
    const metricName = `Reputation.${name}`;
    const rate = new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: Duration.hours(1) });
    alarms.on(`Account${name}`, rate, limit / 100, `the account’s ${metricName}, by which SES reviews it`);
  }
}
