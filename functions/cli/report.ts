import { reportLines } from '#core/delivery/report.ts';
import { stateOf } from '#edge/sending/close-run.ts';
import { EXIT, json, result } from './output.ts';
import { runOf, type SendOptions, sendingOf } from './sending.ts';

/** `daybrief report STORY DATE`: how far a run has come, as its ledger tells it now. @returns the exit code */
export async function run(
  story: string,
  date: string,
  options: SendOptions & { readonly json?: boolean },
): Promise<number> {
  const name = runOf(story, date, options);
  const place = (await sendingOf(options)).close(story);
  const now = await stateOf(place, name);
  // Rows are dropped after some months; the report that was written then stays.
  const report = now.batches.begun === 0 ? ((await place.sends.report(name)) ?? now) : now;
  await (options.json ? json(report) : result(reportLines(report).join('\n')));
  return EXIT.done;
}
