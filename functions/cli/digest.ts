import { composeFromOptions, type DayOptions } from './compose-day.ts';
import { EXIT, json, result } from './output.ts';

/** `daybrief digest`: the digest of a day, as plain text or JSON. @returns the exit code */
export async function run(options: DayOptions & { readonly json?: boolean }): Promise<number> {
  const { day, story } = await composeFromOptions(options);
  if (options.json) await json(day.digest);
  else {
    const { renderEdition } = await import('#core/edition/render.ts');
    await result(renderEdition(day.digest, story)['email.txt'] ?? '');
  }
  return EXIT.done;
}
