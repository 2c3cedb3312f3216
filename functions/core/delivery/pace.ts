/** How fast one worker may send, so that all of them together stay under the account's rate. */
import { BATCH_SIZE } from './run.ts';

/** A call that was made: when its answer came, in milliseconds, and to how many it went. */
export interface PastCall {
  readonly at: number;
  readonly recipients: number;
}

/** Recipients of one call at most: what a worker may send in a second. @param share recipients a second */
export const callSize = (share: number): number => Math.max(1, Math.min(BATCH_SIZE, Math.floor(share)));

const windowOf = (share: number): number => (share >= 1 ? 1000 : 1000 / share);

/**
 * Milliseconds to wait before a call to so many recipients. SES counts a call at some time between its start and its
 * answer: counted from its answer, no second holds more than the share. With a share below one it is one recipient in
 * every `1 / share` seconds.
 * @param past calls of this worker, the oldest first
 */
export function waitBefore(past: readonly PastCall[], recipients: number, share: number, now: number): number {
  const most = Math.max(1, share);
  const span = windowOf(share);
  let sum = recipients;
  for (const call of past.toReversed()) {
    sum += call.recipients;
    if (sum > most) return Math.max(0, call.at + span - now);
  }
  return 0;
}

/** Those of the calls that still count. */
export const stillCounted = (past: readonly PastCall[], share: number, now: number): PastCall[] =>
  past.filter(({ at }) => at + windowOf(share) > now);
