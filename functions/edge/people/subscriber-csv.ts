/** Lists of subscribers as CSV: read a few lines at a time, whatever their size, and written so that a spreadsheet runs nothing. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import { InputError } from '#core/errors.ts';

/** A line of a list: its cells under the names that we know, or why it is none. */
export type CsvLine =
  | { readonly line: number; readonly ok: true; readonly cells: Cells }
  | { readonly line: number; readonly ok: false; readonly why: string };

/** Empty where the list has no such column. */
export type Cells = Readonly<Record<'address' | 'cadence' | 'sections' | 'status', string>>;

/** Names of our columns, and those of other programs; compared in lower case, everything but letters left out. */
const COLUMNS: ReadonlyMap<string, keyof Cells> = new Map([
  ['address', 'address'],
  ['email', 'address'],
  ['emailaddress', 'address'],
  ['mail', 'address'],
  ['cadence', 'cadence'],
  ['frequency', 'cadence'],
  ['sections', 'sections'],
  ['status', 'status'],
]);

const NO_CELLS: Cells = { address: '', cadence: '', sections: '', status: '' };

/** Lines that one line of a list may have, where its cells hold line breaks, and its characters; a longer one is something else. */
const MOST_LINES = 20;
const MOST_CHARACTERS = 20_000;

const Record = z.array(z.array(z.string())).transform(([record = []]) => record);

/**
 * Reads a list. Its first line may name the columns (address or email, cadence, sections, status, in any order; others
 * are passed over); where it holds an address, the first column is the address. Commas, semicolons or tabs.
 * @param name of the file, for messages
 * @throws {InputError} where columns are named and none is the address
 */
export async function* readSubscriberCsv(stream: Readable, name: string): AsyncGenerator<CsvLine> {
  let columns: readonly (keyof Cells | undefined)[] | undefined;
  for await (const { line, record } of records(stream)) {
    if (record === null) {
      yield { line, ok: false, why: 'it is no line of a CSV file: look at its quotation marks' };
      continue;
    }
    if (columns === undefined) {
      const named = !record.some((cell) => cell.includes('@'));
      columns = named ? namedColumns(record, name) : ['address'];
      if (named) continue;
    }
    yield { line, ok: true, cells: cellsOf(columns, record) };
  }
}

/**
 * The records of a file, each with its first line, and null for a line that is none. A record is as many lines as its
 * quotation marks need. Where they do not close, the first line alone is none, and the next is looked at for itself: a
 * stray mark does not swallow what follows it up to the next one.
 */
async function* records(stream: Readable): AsyncGenerator<{ line: number; record: readonly string[] | null }> {
  const source = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const ahead: string[] = [];
  const reach = async (count: number): Promise<boolean> => {
    while (ahead.length < count) {
      const next = await source.next();
      if (next.done) return false;
      ahead.push(next.value);
    }
    return true;
  };
  try {
    for (let line = 1; await reach(1); ) {
      let used = 0;
      let parsed: ReturnType<typeof parsedRecord> = 'open';
      while (parsed === 'open' && used < MOST_LINES && (await reach(used + 1))) {
        used += 1;
        parsed = parsedRecord(ahead.slice(0, used).join('\n'));
      }
      const record = typeof parsed === 'string' ? null : parsed;
      if (ahead[0]?.trim() !== '') yield { line, record };
      const taken = record === null ? 1 : used;
      ahead.splice(0, taken);
      line += taken;
    }
  } finally {
    stream.destroy();
  }
}

/** `open`: a quotation mark does not close; `none`: the text is no record. */
function parsedRecord(text: string): readonly string[] | 'open' | 'none' {
  if (text.length > MOST_CHARACTERS) return 'none';
  try {
    return Record.parse(parse(text, { bom: true, delimiter: [',', ';', '\t'], trim: true, relax_column_count: true }));
  } catch (error) {
    if (error instanceof CsvError) return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'none';
    throw error;
  }
}

function namedColumns(header: readonly string[], name: string): readonly (keyof Cells | undefined)[] {
  const columns = header.map((cell) => COLUMNS.get(cell.toLowerCase().replace(/[^a-z]/g, '')));
  if (!columns.includes('address'))
    throw new InputError(`${name}: its first line names no column "address" or "email", and holds no address`);
  return columns;
}

function cellsOf(columns: readonly (keyof Cells | undefined)[], record: readonly string[]): Cells {
  const cells: Record<keyof Cells, string> = { ...NO_CELLS };
  for (const [at, column] of columns.entries()) if (column !== undefined) cells[column] = unguarded(record[at] ?? '');
  return cells;
}

/** Spreadsheets run cells that begin with such a sign: an apostrophe stands before them, and is taken off again. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

export const CSV_HEADER = [
  'address',
  'status',
  'cadence',
  'sections',
  'origin',
  'asked',
  'confirmed',
  'softBounces',
] as const;

/** Lines of a list as `readSubscriberCsv` reads it, sections by their ids with blanks between. */
export const subscriberCsv = (subscribers: readonly Subscriber[]): string =>
  stringify(
    subscribers.map((one) => CSV_HEADER.map((name) => (name === 'sections' ? one.sections?.join(' ') : one[name]))),
    { escape_formulas: true },
  );
