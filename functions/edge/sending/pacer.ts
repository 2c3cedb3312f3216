/** Keeps one worker under its share of the account's rate. */
import { type PastCall, stillCounted, waitBefore } from '#core/delivery/pace.ts';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<void>;
}

export interface Pacer {
  /**
   * Waits until so many may be sent.
   * @param until when the worker has to be done, milliseconds since 1970
   * @returns false, at once, where that would be too late
   */
  ready(recipients: number, share: number, until: number): Promise<boolean>;
  /** A call to so many has been answered, or will not be. */
  called(recipients: number): void;
}

/** One for all batches of a worker, whatever runs they belong to. */
export function pacer({ now, wait }: Clock): Pacer {
  let past: PastCall[] = [];
  return {
    async ready(recipients, share, until) {
      past = stillCounted(past, share, now());
      const ms = waitBefore(past, recipients, share, now());
      if (now() + ms >= until) return false;
      if (ms > 0) await wait(ms);
      return true;
    },
    called(recipients) {
      past.push({ at: now(), recipients });
    },
  };
}
