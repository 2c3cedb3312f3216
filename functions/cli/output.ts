import { once } from 'node:events';
import { DaybriefError, NoEditionError } from '#core/errors.ts';
import { awsFault } from './aws-faults.ts';

/** Exit codes: done; the digest has errors or a check failed; wrong usage or input. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Writes a result to standard output, however large, and waits until a slow reader has taken it. */
export async function result(text: string): Promise<void> {
  progress('');
  if (!process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)) await once(process.stdout, 'drain');
}

/** Writes a result as JSON. */
export const json = (value: unknown): Promise<void> => result(JSON.stringify(value, null, 2));

/** Writes one line for the person at the terminal to standard error. */
export function message(text: string): void {
  progress('');
  process.stderr.write(`daybrief: ${oneLine(text)}\n`);
}

/** Says on a terminal what long work is at; the next line takes its place. In a pipe it says nothing. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}

/** Shows an error as one line and answers the exit code for it. A fault of the program alone shows where it is. */
export function report(error: unknown): number {
  if (error instanceof NoEditionError) {
    message(error.message);
    return EXIT.failed;
  }
  if (error instanceof DaybriefError) {
    message(error.message);
    return EXIT.usage;
  }
  const fault = error instanceof Error ? awsFault(error) : null;
  if (fault !== null) {
    message(fault.text);
    return fault.usage ? EXIT.usage : EXIT.failed;
  }
  if (error instanceof Error) {
    const place = process.env.DAYBRIEF_DEBUG ? `\n${error.stack ?? ''}` : '';
    process.stderr.write(
      `daybrief: ${oneLine(`${error.name}: ${error.message}`)} (set DAYBRIEF_DEBUG=1 for where)${place}\n`,
    );
    return EXIT.failed;
  }
  message(String(error));
  return EXIT.failed;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
