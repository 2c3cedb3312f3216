/** A person's decision to send again what may have been accepted: those readers may get it twice. */
import { submittingOf } from '#core/delivery/entries.ts';
import type { EntryOutcome, LedgerRow, RunName } from '#core/delivery/run.ts';
import { manifestOf, WORKER_LONGEST_MS } from './close-run.ts';
import { openRow } from './ledger-row.ts';
import type { PlanPlace } from './plan-run.ts';
import { queueBatches } from './queue-run.ts';

export interface Resent {
  /** Possibly accepted and old enough that no worker is at them. */
  readonly recipients: number;
  readonly batches: number;
  /** Of calls so young that they may still be answered: left alone. */
  readonly young: number;
}

/** @param dry only counts */
export async function resendSubmitting(place: PlanPlace, run: RunName, dry: boolean): Promise<Resent> {
  const { sends, ledger, queues, now } = place;
  const manifest = await manifestOf(sends, run);
  const batches = new Set<number>();
  let [recipients, young] = [0, 0];
  for await (const listed of ledger.rows(run)) {
    const open = submittingOf(listed.entries).length;
    if (open === 0) continue;
    const old = Date.parse(listed.at) + WORKER_LONGEST_MS <= now();
    if (!old || (!dry && !(await reopen(place, listed)))) {
      young += open;
      continue;
    }
    recipients += open;
    batches.add(listed.batch);
  }
  if (!dry && batches.size > 0) {
    const { rate } = await place.account.account();
    await queueBatches(place, manifest, rate, (batch) => batches.has(batch));
    const until = new Date(now() + 2 * (recipients / rate) * 1000 + WORKER_LONGEST_MS).toISOString();
    await queues.closing({ run, rate, until }, Math.max(60, recipients / rate));
  }
  return { recipients, batches: batches.size, young };
}

/** @returns false where somebody else has changed the row since it was listed */
async function reopen(
  { ledger, now, newId }: PlanPlace,
  { run, batch, entries, version }: LedgerRow,
): Promise<boolean> {
  const size = { run, batch, recipients: entries.length };
  const row = await openRow(ledger, size, newId(), () => new Date(now()).toISOString());
  const changes = await row.change((held) =>
    row.version === version
      ? new Map(submittingOf(held).map((at): [number, EntryOutcome] => [at, { state: 'pending' }]))
      : new Map(),
  );
  return changes.size > 0;
}
