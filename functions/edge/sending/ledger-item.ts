/**
 * A row of the ledger as DynamoDB holds it. An entry is one short string, since a write is paid, and a partition's
 * throughput is counted, by the kilobyte: a batch of 50 sent is 3.4 KB.
 */
import * as z from 'zod';
import type { EntryOutcome, LedgerRow, RunName } from '#core/delivery/run.ts';

const Entry = z.string().regex(/^(p|s|m:.+|f:.*|x:.*)$/s);

export const LedgerItem = z.object({
  sk: z.int().positive(),
  entries: z.array(Entry),
  version: z.int().nonnegative(),
  by: z.string(),
  at: z.iso.datetime({ offset: true }),
});

/** A row is dropped so many days after its last change: later than the manifest (90), which without it would be sent anew. */
const KEPT_DAYS = 120;

export const encodeRow = ({ batch, entries, version, by, at }: LedgerRow) => ({
  sk: batch,
  entries: entries.map(encodeEntry),
  version,
  by,
  at,
  ttl: Math.floor(Date.parse(at) / 1000) + KEPT_DAYS * 24 * 60 * 60,
});

/** @throws {z.ZodError} where it is no row of ours */
export function decodeRow(run: RunName, item: unknown): LedgerRow {
  const { sk, entries, version, by, at } = LedgerItem.parse(item);
  return { run, batch: sk, entries: entries.map(decodeEntry), version, by, at };
}

function encodeEntry(entry: EntryOutcome): string {
  if (entry.state === 'pending') return 'p';
  if (entry.state === 'submitting') return 's';
  if (entry.state === 'submitted') return `m:${entry.messageId}`;
  return `${entry.state === 'failed' ? 'f' : 'x'}:${entry.reason}`;
}

function decodeEntry(text: string): EntryOutcome {
  const rest = text.slice(2);
  if (text === 'p') return { state: 'pending' };
  if (text === 's') return { state: 'submitting' };
  if (text.startsWith('m:')) return { state: 'submitted', messageId: rest };
  return { state: text.startsWith('f:') ? 'failed' : 'skipped', reason: rest };
}
