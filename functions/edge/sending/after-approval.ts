import { whyNotSent } from '#core/delivery/approval.ts';
import type { RunName } from '#core/delivery/run.ts';
import type { Run } from '../editions/run-event.ts';
import type { SendRuntime } from './send-runtime.ts';

/** Why an approval of just now does not start the run; null where it does. */
export async function whyApprovalWaits(
  { clock, sendAt, sends }: Pick<SendRuntime, 'clock' | 'sendAt' | 'sends'>,
  { story, id, date }: Run,
  run: RunName,
): Promise<string | null> {
  const begun = (await sends(id).manifest(run)) !== null;
  return whyNotSent({ story, date, now: new Date(clock.now()).toISOString(), sendAt: sendAt.get(id) ?? null, begun });
}
