/** How fast one worker may send, so that all of them together stay under the account's rate. */
import { BATCH_SIZE } from './run.ts';

/** A call that was made: when its answer came, in milliseconds, and to how many it went. */
export interface PastCall {
  readonly at: number;
  readonly recipients: number;
}

/** Recipients of one call at most: what a worker may send in a second. @param share recipients a second */
export const callSize = (share: number): number => Math.max(1, Math.min(BATCH_SIZE, Math.floor(share)));

/** A second, in which no worker sends to more than its share. */
const WINDOW = 1000;

/**
 * Milliseconds to wait before a call to so many recipients. SES counts a call at some time between its start and its
 * answer: counted from its answer, no second holds more than the share.
 * @param past calls of this worker, the oldest first
 * @param share one recipient a second or more
 */
export function waitBefore(past: readonly PastCall[], recipients: number, share: number, now: number): number {
  let sum = recipients;
  for (const call of past.toReversed()) {
    sum += call.recipients;
    if (sum > share) return Math.max(0, call.at + WINDOW - now);
  }
  return 0;
}

/** Those of the calls that still count. */
export const stillCounted = (past: readonly PastCall[], now: number): PastCall[] =>
  past.filter(({ at }) => at + WINDOW > now);

/**
 * Milliseconds between two calls of all workers together, each to one recipient, where a share is less than one a second:
 * a quarter more than the rate asks for, since SES may count the first of them late.
 */
export const slotLength = (rate: number): number => Math.ceil(1250 / rate);
