/** The last state of every day that was opened, kept fresh in the background, and who is told of a newer one. */
import { setTimeout as delay } from 'node:timers/promises';
import type { IsoDate } from '#core/model.ts';
import type { FindingView } from './api.ts';
import type { DayText } from './work/composer.ts';
import type { Changed } from './work/days.ts';
import type { Engine } from './work/engine.ts';
import type { KeptDays } from './work/kept-days.ts';

/** What is known of a day now; `text` is null where none could be composed yet. */
export interface Known {
  readonly text: DayText | null;
  readonly findings: readonly FindingView[];
  readonly composing: boolean;
  readonly problem: string | null;
}

export interface Live {
  /** @param date null for the newest. Waits only where nothing was ever composed. */
  get(date: IsoDate | null): Promise<Known>;
  /** Composes every open day anew; listeners hear of each that comes out otherwise. */
  changed(what: Changed): void;
  listen(tell: (event: 'composing' | 'day') => void): () => void;
  /** The days that are open. */
  dates(): readonly IsoDate[];
}

interface Entry {
  text: DayText | null;
  findings: readonly FindingView[];
  problem: string | null;
  running: Promise<void> | null;
  /** Something changed while it was being composed. */
  again: boolean;
  /** How many states have waited to be checked: of several, the last one is. */
  states: number;
}

/** How long a question waits for a newer state before the last one is given. */
const PATIENCE_MS = 400;
/** How long nothing must have changed before the checks begin: what an editor does in a row goes first. */
const CHECK_AFTER_MS = 800;
/** Days that are composed anew at every change: those opened last. */
const OPEN = 3;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function liveDays(engine: Pick<Engine, 'day' | 'findings' | 'changed'>, kept: Pick<KeptDays, 'get'>): Live {
  const entries = new Map<IsoDate | null, Entry>();
  const listeners = new Set<(event: 'composing' | 'day') => void>();
  const tell = (event: 'composing' | 'day') => {
    for (const listener of listeners) listener(event);
  };

  const compose = async (date: IsoDate | null, entry: Entry): Promise<void> => {
    do {
      entry.again = false;
      try {
        entry.text = await engine.day(date);
        entry.problem = null;
      } catch (error) {
        entry.problem = messageOf(error);
      }
      tell('day');
    } while (entry.again);
  };

  /** Behind the day itself, which an editor waits for. */
  const check = async (entry: Entry): Promise<void> => {
    entry.states += 1;
    const own = entry.states;
    await delay(CHECK_AFTER_MS, undefined, { ref: false });
    if (own !== entry.states || entry.running !== null || entry.text === null || entry.problem !== null) return;
    entry.findings = await engine.findings(entry.text.date).catch(() => entry.findings);
    tell('day');
  };

  const refresh = (date: IsoDate | null, entry: Entry): Promise<void> => {
    entry.again = entry.running !== null;
    entry.running ??= compose(date, entry).finally(() => {
      entry.running = null;
      tell('day');
      void check(entry);
    });
    return entry.running;
  };

  const open = (date: IsoDate | null): Entry => {
    const entry = entries.get(date) ?? {
      text: null,
      findings: [],
      problem: null,
      running: null,
      again: false,
      states: 0,
    };
    entries.delete(date);
    entries.set(date, entry);
    for (const oldest of [...entries.keys()].slice(0, -OPEN)) entries.delete(oldest);
    return entry;
  };

  return {
    async get(date) {
      const fresh = !entries.has(date);
      const entry = open(date);
      if (fresh) {
        const composed = refresh(date, entry);
        const earlier = await kept.get(date);
        entry.text ??= earlier;
        if (entry.text === null) await composed;
      } else if (entry.running) {
        // A change of the edits is composed in less: the answer then has it.
        await Promise.race(entry.text === null ? [entry.running] : [entry.running, delay(PATIENCE_MS)]);
      }
      return { text: entry.text, findings: entry.findings, composing: entry.running !== null, problem: entry.problem };
    },
    changed(what) {
      void engine.changed(what).catch(() => undefined);
      for (const [date, entry] of entries) void refresh(date, entry);
      tell('composing');
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dates: () => [...entries.values()].flatMap(({ text }) => text?.date ?? []),
  };
}
