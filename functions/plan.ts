/** Scheduled at a story's hour of sending, or called when an edition is approved after it: fixes who gets it, and queues them. */
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { RunName } from '#core/delivery/run.ts';
import { readRun } from '#edge/editions/run-event.ts';
import { whyApprovalWaits } from '#edge/sending/after-approval.ts';
import { mailingFor, parsePlanEvent } from '#edge/sending/mailings.ts';
import { type Planned, type PlanPlace, planRun } from '#edge/sending/plan-run.ts';
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';

/** The handler over a given runtime. */
export const planHandler = (runtime: SendRuntime) => async (event: unknown) => {
  const { lambda, sender, clock } = runtime;
  const { kind, anotherDay, onApproval, scheduledTime } = parsePlanEvent(event);
  const today = scheduledTime ?? new Date(clock.now()).toISOString();
  const run = await readRun(lambda, event);
  const name = { story: run.id, date: run.date, kind };
  const waits = onApproval ? await whyApprovalWaits(runtime, run, name) : null;
  if (waits !== null) return { ...name, outcome: 'none' as const, reason: waits };
  const mailing = await mailingFor(kind, run, { site: runtime.site, sender, today: anotherDay ? null : today });
  const planned = await plannedOf(mailing, () => runtime.plan(run.id), name);
  lambda.metrics.addDimension('story', run.id);
  lambda.metrics.addMetric('SendRefused', MetricUnit.Count, planned.outcome === 'refused' ? 1 : 0);
  lambda.metrics.publishStoredMetrics();
  lambda.logger.info(planned.outcome === 'refused' ? 'sending refused' : 'sending planned', { ...name, ...planned });
  return { ...name, ...planned };
};

async function plannedOf(
  mailing: Awaited<ReturnType<typeof mailingFor>>,
  place: () => PlanPlace,
  name: RunName,
): Promise<Planned> {
  if ('notDue' in mailing) return { outcome: 'none', reason: mailing.notDue };
  return 'code' in mailing ? { outcome: 'refused', ...mailing } : planRun(place(), name, mailing);
}

let runtime: SendRuntime | undefined;

/** What Lambda calls. */
export const handler = async (event: unknown) => {
  runtime ??= sendRuntime();
  return planHandler(runtime)(event);
};
