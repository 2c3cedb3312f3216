import type { Subscriber } from '#core/delivery/subscriber.ts';
import { CSV_HEADER, subscriberCsv } from '#edge/people/subscriber-csv.ts';
import { EXIT, message, result } from '../output.ts';
import { type SubscriberOptions, subscriberPlace } from './place.ts';

/** Lines written at once. */
const CHUNK = 500;

/** `daybrief subscribers export STORY`: all of a story as CSV, which `import` reads. @returns the exit code */
export async function run(story: string, options: SubscriberOptions): Promise<number> {
  const { subscribers } = await subscriberPlace(story, options);
  await result(CSV_HEADER.join(','));
  let chunk: Subscriber[] = [];
  let count = 0;
  const write = async () => {
    if (chunk.length > 0) await result(subscriberCsv(chunk));
    count += chunk.length;
    chunk = [];
  };
  for await (const one of subscribers.list(story)) {
    chunk.push(one);
    if (chunk.length === CHUNK) await write();
  }
  await write();
  message(`${count} subscribers of ${story}`);
  return EXIT.done;
}
