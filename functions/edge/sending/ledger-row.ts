/** One batch's row while it is worked on. Every change is written before anything rests on it. */
import { changed, untouched } from '#core/delivery/entries.ts';
import type { EntryOutcome, LedgerRow, RunName } from '#core/delivery/run.ts';
import { DaybriefError } from '#core/errors.ts';
import type { Ledger } from './dynamo-ledger.ts';

/** Changes that others may make to the same row while one of ours is under way. */
const ATTEMPTS = 10;

export interface OpenRow {
  /** Of the last write; 0 where there was none. */
  readonly version: number;
  /** As they were last read or written. */
  readonly entries: readonly EntryOutcome[];
  /**
   * Changes some entries, by compare-and-swap. Where somebody else has changed the row meanwhile, it is read again and
   * `decide` asked anew; it may be asked several times.
   * @returns what was changed, by index; nothing is written where that is nothing
   */
  change(
    decide: (entries: readonly EntryOutcome[]) => ReadonlyMap<number, EntryOutcome>,
  ): Promise<ReadonlyMap<number, EntryOutcome>>;
}

/** @param by a name that no other opener of a row has @param now this moment, ISO 8601 */
export async function openRow(
  ledger: Ledger,
  { run, batch, recipients }: { readonly run: RunName; readonly batch: number; readonly recipients: number },
  by: string,
  now: () => string,
): Promise<OpenRow> {
  let row: LedgerRow | null = await ledger.get(run, batch);
  const entriesOf = (): readonly EntryOutcome[] => row?.entries ?? untouched(recipients);
  return {
    get version() {
      return row?.version ?? 0;
    },
    get entries() {
      return entriesOf();
    },
    async change(decide) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const changes = decide(entriesOf());
        if (changes.size === 0) return changes;
        const version = (row?.version ?? 0) + 1;
        const next: LedgerRow = { run, batch, entries: changed(entriesOf(), changes), version, by, at: now() };
        if (await ledger.put(next)) {
          row = next;
          return changes;
        }
        row = await ledger.get(run, batch);
        // The write was done and its answer lost; the client made it again, and the condition refused it.
        if (row?.by === by && row.version === version) return changes;
      }
      throw new DaybriefError(`batch ${batch} was held by other workers ${ATTEMPTS} times: it goes back to the queue`);
    },
  };
}
