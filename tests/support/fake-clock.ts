import type { Clock } from '#edge/sending/pacer.ts';

export interface FakeClock extends Clock {
  pass(ms: number): void;
  /** How long somebody waited, each time. */
  readonly waits: number[];
}

/** Time that passes when somebody waits, and when a test says so. */
export function fakeClock(start: number): FakeClock {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
    pass(ms) {
      now += ms;
    },
  };
}
