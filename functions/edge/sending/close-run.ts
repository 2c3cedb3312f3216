/** Looks whether a run has come to its end, and writes what became of everybody. */
import { type RunReport, tally } from '#core/delivery/report.ts';
import type { ClosingMessage, Manifest, RunName } from '#core/delivery/run.ts';
import { DaybriefError } from '#core/errors.ts';
import type { EditionStore } from '#core/ports.ts';
import type { Ledger } from './dynamo-ledger.ts';
import { readDecision } from './hold.ts';
import type { Sends } from './s3-sends.ts';
import type { Queues } from './sqs-queues.ts';

export interface ClosePlace {
  readonly sends: Sends;
  readonly editions: Pick<EditionStore, 'edits' | 'where'>;
  readonly ledger: Ledger;
  readonly queues: Pick<Queues, 'closing'>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** No worker lives longer: what it has left `submitting` by then is not decided any more. */
export const WORKER_LONGEST_MS = 15 * 60 * 1000;

/** The state of a run as its ledger tells it now. A call may still be answered for as long as a worker lives. */
export async function stateOf(
  { sends, editions, ledger, now }: Omit<ClosePlace, 'queues'>,
  run: RunName,
): Promise<RunReport> {
  const manifest = await manifestOf(sends, run);
  const sums = tally();
  let young = false;
  for await (const row of ledger.rows(run)) {
    sums.add(row);
    const open = row.entries.some(({ state }) => state === 'submitting');
    young ||= open && Date.parse(row.at) + WORKER_LONGEST_MS > now();
  }
  const at = new Date(now()).toISOString();
  const report = sums.report(manifest, at, 'under-way');
  if (report.pending === 0) return young ? report : { ...report, state: 'done' };
  const { state } = await readDecision(editions, run.date);
  return state === 'held' && !young ? { ...report, state: 'held' } : report;
}

/** Writes the report of a run that is done, held or overdue; looks again later at one that is under way. */
export async function closeRun(place: ClosePlace, message: ClosingMessage): Promise<RunReport> {
  const { run, rate, until } = message;
  const found = await stateOf(place, run);
  if (found.state === 'under-way' && place.now() < Date.parse(until)) {
    // Where nobody waits, some calls may still be answered: it is decided when no worker can be at them any more.
    const seconds = found.pending === 0 ? WORKER_LONGEST_MS / 1000 : Math.max(60, found.pending / rate);
    await place.queues.closing(message, seconds);
    return found;
  }
  const report: RunReport = found.state === 'under-way' ? { ...found, state: 'overdue' } : found;
  await place.sends.put(run, 'report.json', `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

/** @throws {DaybriefError} where a run was never planned, or its manifest is gone */
export async function manifestOf(sends: Sends, run: RunName): Promise<Manifest> {
  const manifest = await sends.manifest(run);
  if (manifest === null)
    throw new DaybriefError(
      `${sends.where(run, 'manifest.json')} is missing: the ${run.kind} edition of ${run.date} was not planned, or its manifest was removed`,
    );
  return manifest;
}
