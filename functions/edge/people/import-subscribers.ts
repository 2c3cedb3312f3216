/**
 * A list of subscribers into the store. A line is the same subscriber each time, so that an import that broke off is
 * simply run again; whatever the list's length, some hundred lines are in memory.
 */
import { addressHashOf } from '#core/delivery/address.ts';
import { type ListedOf, listedSubscriber, whyNotAgain } from '#core/delivery/listed.ts';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import type { SubscriberStore, SuppressionStore } from '#core/ports.ts';
import { mapConcurrently } from '../concurrent.ts';
import type { CsvLine } from './subscriber-csv.ts';

export interface ImportPlace extends ListedOf {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  /** Says what would be done, and writes nothing; who stands twice, far apart in a list, then counts twice. */
  readonly dryRun: boolean;
}

/** What became of a line, in the order of the list. */
export type Imported =
  | { readonly line: number; readonly outcome: 'added' | 'known' }
  | { readonly line: number; readonly outcome: 'refused'; readonly why: string };

/** Lines that are looked up in one call. */
const CHUNK = 100;
/** Chunks under way, and rows of each that are written at once. */
const CHUNKS_AT_ONCE = 4;
const WRITES_AT_ONCE = 16;

export async function* importSubscribers(lines: AsyncIterable<CsvLine>, place: ImportPlace): AsyncGenerator<Imported> {
  const underWay: Promise<readonly Imported[]>[] = [];
  try {
    for await (const chunk of chunks(lines)) {
      const work = importChunk(chunk, place);
      // Whoever waits for an earlier one first must not find this one unhandled.
      work.catch(() => undefined);
      underWay.push(work);
      if (underWay.length === CHUNKS_AT_ONCE) yield* (await underWay.shift()) ?? [];
    }
    for (const work of underWay) yield* await work;
  } finally {
    await Promise.allSettled(underWay);
  }
}

async function* chunks(lines: AsyncIterable<CsvLine>): AsyncGenerator<readonly CsvLine[]> {
  let chunk: CsvLine[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function importChunk(lines: readonly CsvLine[], place: ImportPlace): Promise<readonly Imported[]> {
  const { subscribers, suppressions, story, salt } = place;
  const read = lines.map((line) => ({ line: line.line, listed: line.ok ? listedSubscriber(line.cells, place) : line }));
  const sound = read.flatMap(({ listed }) => (listed.ok ? [listed.subscriber] : []));
  const [barred, held] = await Promise.all([
    suppressions.find(sound.map(({ address }) => addressHashOf(salt, address))),
    subscribers.getMany(
      story.id,
      sound.map(({ id }) => id),
    ),
  ]);
  const reasons = new Map<string, string>(barred.map(({ hash, reason }) => [hash, reason]));
  const known = new Map<string, Subscriber>(held.map((one) => [one.id, one]));
  return mapConcurrently(read, WRITES_AT_ONCE, async ({ line, listed }): Promise<Imported> => {
    if (!listed.ok) return { line, outcome: 'refused', why: listed.why };
    const { subscriber } = listed;
    const reason = reasons.get(addressHashOf(salt, subscriber.address));
    if (reason !== undefined) return { line, outcome: 'refused', why: `suppressed: ${reason}` };
    const before = known.get(subscriber.id);
    if (before !== undefined) {
      const why = whyNotAgain(before);
      return why === null ? { line, outcome: 'known' } : { line, outcome: 'refused', why };
    }
    // Two lines of one person, or two imports at once: one of them adds.
    known.set(subscriber.id, subscriber);
    const added = place.dryRun || (await subscribers.put(subscriber, null));
    return { line, outcome: added ? 'added' : 'known' };
  });
}
