import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '#core/errors.ts';
import { importSubscribers } from '#edge/people/import-subscribers.ts';
import { readSubscriberCsv } from '#edge/people/subscriber-csv.ts';
import { EXIT, progress, result } from '../output.ts';
import { type SubscriberOptions, subscriberPlace } from './place.ts';

/** Lines between two looks at how far it is. */
const STEP = 1000;

/** `daybrief subscribers import FILE STORY`: each refused line with its reason, then the counts. @returns the exit code */
export async function run(
  file: string,
  story: string,
  { dryRun = false, ...options }: SubscriberOptions & { readonly dryRun?: boolean },
): Promise<number> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new InputError(`there is no file ${file}`);
  const place = await subscriberPlace(story, options);
  const counts = { added: 0, known: 0, refused: 0 };
  const reasons = new Map<string, number>();
  let lines = 0;
  const list = readSubscriberCsv(createReadStream(file, 'utf8'), file);
  for await (const one of importSubscribers(list, { ...place, origin: 'import', dryRun })) {
    counts[one.outcome] += 1;
    lines += 1;
    if (lines % STEP === 0) progress(`${lines} lines: ${counts.added} added, ${counts.known} known`);
    if (one.outcome !== 'refused') continue;
    reasons.set(one.why, (reasons.get(one.why) ?? 0) + 1);
    await result(`line ${one.line}: ${one.why}`);
  }
  await result(
    `${dryRun ? 'would be added' : 'added'} ${counts.added}, known ${counts.known}, refused ${counts.refused}`,
  );
  const often = [...reasons].toSorted(([, a], [, b]) => b - a);
  if (often.length > 0) await result(often.map(([why, count]) => `  ${count} × ${why}`).join('\n'));
  return EXIT.done;
}
