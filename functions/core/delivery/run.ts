/** A run: one edition sent to all who want it, in batches that are fixed before the first mail. */
import * as z from 'zod';
import { IsoDate } from '../model.ts';
import { type Cadence, SubscriberId } from './subscriber.ts';

/** Recipients of a batch at most: what one call of SES takes. */
export const BATCH_SIZE = 50;

/** Each kind of a date has a run, a manifest and a ledger of its own; a correction's is named by a hash of what it says. */
export const RunKind = z
  .string()
  .regex(/^(daily|weekly|correction-[0-9a-f]{12})$/, 'expected daily, weekly or correction-ID');
export type RunKind = z.infer<typeof RunKind>;

export const RunName = z.object({ story: z.string(), date: IsoDate, kind: RunKind });
export type RunName = z.infer<typeof RunName>;

/** "STORY#DATE#KIND": the key of a run's rows in the ledger. */
export const runKey = ({ story, date, kind }: RunName): string => `${story}#${date}#${kind}`;

/** Who gets it: a correction goes to those who get the daily edition. */
export const cadenceOf = (kind: RunKind): Cadence => (kind === 'weekly' ? 'weekly' : 'daily');

/**
 * One batch, a line of a part of the manifest. Ids alone: addresses are looked up when it is sent, so that who leaves in
 * between gets nothing, and no address lies in a file.
 */
export const Batch = z.object({
  /** From 1, in the order of the manifest. */
  batch: z.int().positive(),
  /** Which of the run's templates (`Manifest.templates`), from 0. */
  template: z.int().nonnegative(),
  recipients: z.array(SubscriberId).min(1).max(BATCH_SIZE),
});
export type Batch = z.infer<typeof Batch>;

/** Where a batch's line stands: bytes of a part, which is named relative to the run's folder. */
export const BatchPlace = z.object({
  part: z.string().regex(/^[\w-]+\/part-\d{5}\.ndjson$/),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type BatchPlace = z.infer<typeof BatchPlace>;

/** `sends/DATE/KIND/manifest.json`: written once, behind all of its parts, and never changed. */
export const Manifest = z.object({
  run: RunName,
  /** The revision that goes out. */
  rev: z.string(),
  /** Which planning wrote the parts and templates: `sends/DATE/KIND/PLAN/part-00001.ndjson`, `…/template-0.json`. */
  plan: z.string(),
  planned: z.iso.datetime({ offset: true }),
  /** Whom it comes from: `"Name" <address>`. */
  from: z.string(),
  /** The sections of each template; null for all of them. */
  templates: z.array(z.array(z.string()).nullable()),
  parts: z.array(z.object({ part: z.string(), batches: z.int().positive() })),
  batches: z.int().nonnegative(),
  recipients: z.int().nonnegative(),
  /** Who gets nothing, by why: prepared + excluded = candidates. */
  excluded: z.record(z.string(), z.int()),
});
export type Manifest = z.infer<typeof Manifest>;

/** A message of the queue: one batch to be sent. */
export const BatchMessage = z.object({
  run: RunName,
  batch: z.int().positive(),
  place: BatchPlace,
  /** Recipients a second that the account may send, as of the time of queueing; the workers share it. */
  rate: z.number().positive(),
});
export type BatchMessage = z.infer<typeof BatchMessage>;

/** A message of the queue of closings: whether a run has come to its end. */
export const ClosingMessage = z.object({
  run: RunName,
  /** Recipients a second that the account may send: says when it is worth looking again. */
  rate: z.number().positive(),
  /** From then on the report says what is missing, and nobody looks again. */
  until: z.iso.datetime({ offset: true }),
});
export type ClosingMessage = z.infer<typeof ClosingMessage>;

/** What became of one recipient of a batch. */
export const EntryOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.literal('pending') }),
  /** In a call whose answer nobody has seen: possibly accepted. */
  z.object({ state: z.literal('submitting') }),
  z.object({ state: z.literal('submitted'), messageId: z.string() }),
  z.object({ state: z.literal('failed'), reason: z.string() }),
  /** Nothing was to be sent: left, suppressed or gone since the plan. */
  z.object({ state: z.literal('skipped'), reason: z.string() }),
]);
export type EntryOutcome = z.infer<typeof EntryOutcome>;

/** One row of the ledger: a batch, with an outcome for each recipient in the order of the manifest. */
export const LedgerRow = z.object({
  run: RunName,
  batch: z.int().positive(),
  entries: z.array(EntryOutcome),
  /** Raised by each write: a write names the version it read. */
  version: z.int().nonnegative(),
  /** Who wrote it: tells a write of one's own, whose answer was lost, from another's. */
  by: z.string(),
  /** When it was last written. */
  at: z.iso.datetime({ offset: true }),
});
export type LedgerRow = z.infer<typeof LedgerRow>;
