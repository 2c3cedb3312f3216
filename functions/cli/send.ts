import * as z from 'zod';
import { sumOf } from '#core/delivery/report.ts';
import type { RunName } from '#core/delivery/run.ts';
import { invoke } from '#edge/invoke.ts';
import { EXIT, message, result } from './output.ts';
import { mailingStack, runOf, type SendOptions, sendingOf } from './sending.ts';

/** What a planner answers. */
const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('none'), reason: z.string() }),
  z.object({ outcome: z.literal('refused'), code: z.string(), reason: z.string() }),
  z.object({
    outcome: z.enum(['planned', 'resumed']),
    rev: z.string(),
    recipients: z.int(),
    excluded: z.record(z.string(), z.int()),
    queued: z.int(),
    batches: z.int(),
  }),
]);

/**
 * `daybrief send STORY DATE`: plans a run, or goes on with one that was stopped.
 * @returns the exit code: 1 where nothing is sent
 */
export async function run(
  story: string,
  date: string,
  options: SendOptions & { readonly anotherDay?: boolean },
): Promise<number> {
  const name = runOf(story, date, options);
  return tell(name, Answer.parse(await plan({ ...name, anotherDay: options.anotherDay ?? false }, options)));
}

async function tell({ date, kind }: RunName, done: z.infer<typeof Answer>): Promise<number> {
  if (done.outcome === 'none' || done.outcome === 'refused') {
    const anotherDay = done.outcome === 'refused' && done.code === 'another-day';
    message(`nothing was sent: ${done.reason}${anotherDay ? '; --another-day sends it all the same' : ''}`);
    return EXIT.failed;
  }
  await result(
    [
      `${date} ${kind}, revision ${done.rev}: ${done.outcome}, ${done.recipients} recipients`,
      `${done.queued} of ${done.batches} batches queued; ${sumOf(done.excluded)} get nothing`,
    ].join('\n'),
  );
  return EXIT.done;
}

async function plan(event: object, options: SendOptions): Promise<unknown> {
  if (!options.local) return invoke('plan', (await mailingStack(options)).mail.planFunction, event);
  const { planHandler } = await import('../plan.ts');
  const runtime = await sendingOf(options);
  // The answer says it all.
  return planHandler({ ...runtime, lambda: { ...runtime.lambda, ...QUIET } })(event);
}

const nothing = (): undefined => undefined;
const QUIET = {
  logger: { info: nothing },
  metrics: { addMetric: nothing, addDimension: nothing, publishStoredMetrics: nothing },
};
