import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '#tests/support/imports.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run local` with these arguments, without npm. @param typed what the person types */
function local(args: readonly string[], typed = ''): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'tests/local/main.ts'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(typed);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const SECONDS = 1000;

test('the whole cycle runs by itself: subscribed, confirmed, sent, left', { timeout: 180 * SECONDS }, async () => {
  const { code, stdout, stderr } = await local(['--auto']);
  expect([code, stderr]).toEqual([0, '']);
  const steps = [
    'the edition of 2025-12-31: published',
    'daily.reader@example.net confirmed',
    'the letter to bounce@example.net came back (bounce)',
    'daily.reader@example.net got “Day 1,406: ',
    'weekly.reader@example.net got “Days 1,400–1,406: ',
    'weekly.reader@example.net left by one click, and once more',
    'a second sending of the same edition was refused',
  ];
  const places = steps.map((step) => stdout.indexOf(step));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('by hand: nobody has subscribed yet, so nothing is sent; the end of the input ends it', {
  timeout: 180 * SECONDS,
}, async () => {
  const { code, stdout } = await local([], '\nw\n');
  expect(code).toBe(0);
  expect(stdout).toContain('not sent: nobody is to get the daily edition of russia-ukraine');
  expect(stdout).toContain('not sent: nobody is to get the weekly edition of russia-ukraine');
});

test.each([
  [['--port', 'x'], '--port: "x" is not a port'],
  [['--seeds', '/nowhere/at/all'], '/nowhere/at/all cannot be read'],
])('%s is refused in one line', { timeout: 90 * SECONDS }, async (args, said) => {
  const { code, stderr } = await local(args);
  expect([code, stderr.split('\n').length]).toEqual([1, 2]);
  expect(stderr).toContain(said);
});
