/** Puts batches of a planned run into the queue: all of them, or those that somebody still waits in. */
import type { BatchMessage, BatchPlace, Manifest } from '#core/delivery/run.ts';
import { mapConcurrently } from '../concurrent.ts';
import type { Ledger } from './dynamo-ledger.ts';
import type { Sends } from './s3-sends.ts';
import { MESSAGES, type Queues } from './sqs-queues.ts';

/** Calls of SQS at a time. */
const AT_ONCE = 8;

/** What became of the batches of a run so far, by their numbers. */
export interface Progress {
  /** Nobody of these waits. */
  readonly settled: ReadonlySet<number>;
  /** Recipients of the settled ones and of those begun that wait no more. */
  readonly decided: number;
}

export async function progressOf(ledger: Ledger, { run }: Manifest): Promise<Progress> {
  const settled = new Set<number>();
  let decided = 0;
  for await (const { batch, entries } of ledger.rows(run)) {
    const waiting = entries.filter(({ state }) => state === 'pending').length;
    decided += entries.length - waiting;
    if (waiting === 0) settled.add(batch);
  }
  return { settled, decided };
}

/**
 * Queues the batches of a run that `wanted` says.
 * @param rate recipients a second that the account may send
 * @returns how many were queued
 */
export async function queueBatches(
  { sends, queues }: { readonly sends: Sends; readonly queues: Pick<Queues, 'batches'> },
  { run, parts }: Manifest,
  rate: number,
  wanted: (batch: number) => boolean,
): Promise<number> {
  let queued = 0;
  for (const { part } of parts) {
    const messages = placesIn(part, await sends.part(run, part))
      .filter(({ batch }) => wanted(batch))
      .map(({ batch, place }): BatchMessage => ({ run, batch, place, rate }));
    const calls = Array.from({ length: Math.ceil(messages.length / MESSAGES) }, (_, call) =>
      messages.slice(call * MESSAGES, (call + 1) * MESSAGES),
    );
    await mapConcurrently(calls, AT_ONCE, (call) => queues.batches(call));
    queued += messages.length;
  }
  return queued;
}

const NEWLINE = 10;

/** Where each batch's line stands in a part; its number is the first thing in it. */
function placesIn(part: string, bytes: Uint8Array): { readonly batch: number; readonly place: BatchPlace }[] {
  const places: { batch: number; place: BatchPlace }[] = [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0, end = text.indexOf(NEWLINE); end >= 0; start = end + 1, end = text.indexOf(NEWLINE, start)) {
    const batch = Number(/^\{"batch":(\d+),/.exec(text.toString('latin1', start, start + 30))?.[1]);
    places.push({ batch, place: { part, start, end } });
  }
  return places;
}
