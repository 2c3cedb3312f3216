/** Keeps one worker under its share of the account's rate. */
import { type PastCall, slotLength, stillCounted, waitBefore } from '#core/delivery/pace.ts';
import type { TakeSlot } from './dynamo-slots.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

/** Recipients a second: of the account, and of one worker. */
export interface Pace {
  readonly rate: number;
  readonly share: number;
}

export interface Pacer {
  /**
   * Waits until so many may be sent.
   * @param until when the worker has to be done, milliseconds since 1970
   * @returns false, at once, where that would be too late
   */
  ready(recipients: number, pace: Pace, until: number): Promise<boolean>;
  /** A call to so many has been answered, or will not be. */
  called(recipients: number): void;
}

/**
 * One for all batches of a worker, whatever runs they belong to. A new one does not know what the worker whose place it
 * has taken sent a moment ago: it begins as if that had been a whole share.
 */
export function pacer({ now, wait }: Clock, takeSlot: TakeSlot): Pacer {
  let past: PastCall[] | null = null;
  const momentOf = (recipients: number, { rate, share }: Pace, until: number): Promise<number | null> | number => {
    if (share < 1) return takeSlot(slotLength(rate), now(), until);
    past = stillCounted(past ?? [{ at: now(), recipients: share }], now());
    return now() + waitBefore(past, recipients, share, now());
  };
  return {
    async ready(recipients, pace, until) {
      const moment = await momentOf(recipients, pace, until);
      if (moment === null || moment >= until) return false;
      if (moment > now()) await wait(moment - now());
      return true;
    },
    called(recipients) {
      past = [...(past ?? []), { at: now(), recipients }];
    },
  };
}
