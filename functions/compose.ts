/**
 * Scheduled: the seeds of a story in the bucket → the edition of a day, stored as its current revision, and published
 * where no editor has to approve it. Called too when the editor's changes of a day that is composed already have changed:
 * then it is composed with them, and goes out where they approve it.
 */
import { composeRevision } from '#edge/editions/compose-revision.ts';
import { publishUnlessHeld } from '#edge/editions/publish.ts';
import { record } from '#edge/editions/record.ts';
import { isOfEdits, readRun } from '#edge/editions/run-event.ts';
import { type LambdaRuntime, lambdaRuntime } from '#edge/runtime.ts';

/** The handler over a given runtime. */
export const composeHandler = (runtime: LambdaRuntime) => async (event: unknown) => {
  const run = await readRun(runtime, event);
  // An entry for a day to come, as a correction makes it, waits for the hour of that day.
  if (isOfEdits(event) && (await run.editions.pointer(run.date)) === null)
    return { outcome: 'none' as const, story: run.id, date: run.date, reason: 'it is composed at its hour' };
  const done = await composeRevision(run, run.story, run.date);
  const publication = await publishUnlessHeld(runtime, run, done);
  return record(runtime, run, done, publication);
};

let runtime: LambdaRuntime | undefined;

/** What Lambda calls. The runtime is made at the first event, so that a wrong environment is an error with a log line. */
export const handler = async (event: unknown) => {
  runtime ??= lambdaRuntime();
  return composeHandler(runtime)(event);
};
