/** Medians of several runs after a warm-up, in this process and in processes of their own. */
import { spawnSync } from 'node:child_process';
import { median } from '#tests/eval/table.ts';

/** Milliseconds of one call: the median of `runs`, after `warm` that do not count. */
export function timed(work: () => unknown, runs: number, warm = 2): number {
  for (let i = 0; i < warm; i++) work();
  return median(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}

/** What a process of its own wrote, or why it failed; `ms` is its whole life. */
export interface Spawned {
  readonly ms: number;
  readonly out: string;
  readonly failed: string | null;
}

/** Runs this very Node with arguments. A process that takes longer than `limit` ms is ended. */
export function spawnNode(args: readonly string[], limit = 300_000): Spawned {
  const began = performance.now();
  const { stdout, stderr, status, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 64 * 1024 * 1024,
  });
  const ms = performance.now() - began;
  const failed = status === 0 ? null : (error?.message ?? lastLine(stderr) ?? `exit code ${status}`);
  return { ms, out: stdout ?? '', failed };
}

function lastLine(text: string): string | undefined {
  const lines = text.trim().split('\n');
  return lines.find((line) => /^\s*\w*Error\b.*: /.test(line)) ?? lines.at(-1);
}
