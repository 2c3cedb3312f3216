/** The server's end of the composing thread: its methods as promises, and a new thread where one has died. */
import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { DaybriefError } from '#core/errors.ts';
import { Answer } from './calls.ts';
import type { Composer } from './composer.ts';
import type { DeskPlace } from './place.ts';

/** What the composer does, asked from another thread. */
export type Engine = {
  [Method in keyof Composer]: (...args: Parameters<Composer[Method]>) => Promise<Awaited<ReturnType<Composer[Method]>>>;
} & { close(): Promise<void> };

/** How long a thread that ends may still write; one that is composing hears of nothing. */
const PATIENCE_MS = 1_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export function startEngine(place: DeskPlace): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let closed = false;

  const start = (): Worker => {
    const fresh = new Worker(new URL('./worker.ts', import.meta.url), { workerData: place });
    fresh.on('message', (message: unknown) => {
      const { id, value, error } = Answer.parse(message);
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === null) call?.resolve(value);
      else call?.reject(new DaybriefError(error));
    });
    // What it was asked is lost; the next question starts another.
    const gone = (why: string) => {
      if (worker === fresh) worker = null;
      for (const call of waiting.values()) call.reject(new DaybriefError(`composing broke off: ${why}`));
      waiting.clear();
    };
    fresh.on('error', (error) => gone(error instanceof Error ? error.message : String(error)));
    fresh.on('exit', (code) => gone(`exit code ${code}`));
    return fresh;
  };
  // It has modules to load while nobody asks anything yet.
  let worker: Worker | null = start();

  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new DaybriefError('the desk is closed'));
      worker ??= start();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, method, args });
    });
  const method =
    <Method extends keyof Composer>(name: Method) =>
    // The other end runs this very method of the same type.
    (...args: Parameters<Composer[Method]>) =>
      call(name, args) as Promise<Awaited<ReturnType<Composer[Method]>>>;

  return {
    ready: method('ready'),
    day: method('day'),
    changed: method('changed'),
    file: method('file'),
    below: method('below'),
    excluded: method('excluded'),
    seed: method('seed'),
    seeds: method('seeds'),
    yesterday: method('yesterday'),
    verify: method('verify'),
    correction: method('correction'),
    findings: method('findings'),
    links: method('links'),
    revision: method('revision'),
    settled: method('settled'),
    async close() {
      if (worker)
        await Promise.race([call('settled', []).catch(() => undefined), delay(PATIENCE_MS, undefined, { ref: false })]);
      closed = true;
      await worker?.terminate();
    },
  };
}
