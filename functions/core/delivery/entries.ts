/** What may become of the entries of a batch, and what SES's words for it mean. */
import type { EntryOutcome } from './run.ts';

const PENDING: EntryOutcome = { state: 'pending' };

/** The entries of a batch that nobody has begun. */
export const untouched = (recipients: number): EntryOutcome[] => Array.from({ length: recipients }, () => PENDING);

/** Indexes of the entries that wait to be sent. */
export const pendingOf = (entries: readonly EntryOutcome[]): number[] => indexesOf(entries, 'pending');

/** Indexes of the entries that are in a call whose answer is not written down. */
export const submittingOf = (entries: readonly EntryOutcome[]): number[] => indexesOf(entries, 'submitting');

const indexesOf = (entries: readonly EntryOutcome[], state: EntryOutcome['state']): number[] =>
  entries.flatMap((entry, at) => (entry.state === state ? [at] : []));

/** The entries with some of them changed. */
export const changed = (entries: readonly EntryOutcome[], changes: ReadonlyMap<number, EntryOutcome>): EntryOutcome[] =>
  entries.map((entry, at) => changes.get(at) ?? entry);

/**
 * SES refused these for now and has sent nothing: they may be tried again, some of them when a person has mended the
 * account or its set-up. Every other status but SUCCESS is final.
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_BulkEmailEntryResult.html
 */
const FOR_NOW = new Set([
  'ACCOUNT_THROTTLED',
  'ACCOUNT_DAILY_QUOTA_EXCEEDED',
  'ACCOUNT_SENDING_PAUSED',
  'ACCOUNT_SUSPENDED',
  'CONFIGURATION_SET_SENDING_PAUSED',
  'CONFIGURATION_SET_NOT_FOUND',
  'MAIL_FROM_DOMAIN_NOT_VERIFIED',
  'INVALID_SENDING_POOL_NAME',
  'TRANSIENT_FAILURE',
]);

/** One entry of SES's answer. */
export interface EntryAnswer {
  readonly status: string | null;
  readonly messageId: string | null;
}

/** An answer that says neither yes nor no leaves its entry possibly accepted. */
export function outcomeOf({ status, messageId }: EntryAnswer): EntryOutcome {
  if (status === 'SUCCESS') return messageId ? { state: 'submitted', messageId } : { state: 'submitting' };
  if (status === null) return { state: 'submitting' };
  return FOR_NOW.has(status) ? PENDING : { state: 'failed', reason: status };
}
