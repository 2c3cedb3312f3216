/** The planner of a stack, called by hand, and what it answers. */
import * as z from 'zod';
import { sumOf } from '#core/delivery/report.ts';
import type { RunName } from '#core/delivery/run.ts';
import type { DeployedMail } from '#edge/deployed.ts';
import { invoke } from '#edge/invoke.ts';
import { EXIT, message, result } from './output.ts';

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

export const planOnStack = ({ planFunction }: DeployedMail, event: object): Promise<unknown> =>
  invoke('plan', planFunction, event);

/** Tells what a planner answered. @returns the exit code: 1 where nothing is sent */
export async function tellPlanned({ date, kind }: RunName, answer: unknown): Promise<number> {
  const done = Answer.parse(answer);
  if (done.outcome === 'none' || done.outcome === 'refused') {
    const anotherDay = done.outcome === 'refused' && done.code === 'another-day';
    message(`${kind}: nothing is sent: ${done.reason}${anotherDay ? '; --another-day sends it all the same' : ''}`);
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
