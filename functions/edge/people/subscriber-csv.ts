/** Lists of subscribers as CSV: read line by line whatever their size, and written so that a spreadsheet runs nothing. */
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

/** Characters of a line of a list; a longer one is something else. */
const MAX_LINE = 20_000;

const Record = z.array(z.array(z.string())).transform(([record = []]) => record);

/**
 * Reads a list. Its first line may name the columns (address or email, cadence, sections, status, in any order; others
 * are passed over); where it holds an address, the first column is the address. Commas, semicolons or tabs.
 *
 * Each line is parsed by itself: a cell may not hold a line break, and in return a stray quotation mark costs its own
 * line, and not all that follow up to the next one.
 * @param name of the file, for messages
 * @throws {InputError} where columns are named and none is the address
 */
export async function* readSubscriberCsv(stream: Readable, name: string): AsyncGenerator<CsvLine> {
  let line = 0;
  let columns: readonly (keyof Cells | undefined)[] | undefined;
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const record = parsedLine(line === 1 ? text.replace(/^\ufeff/, '') : text);
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

function parsedLine(text: string): readonly string[] | null {
  if (text.length > MAX_LINE) return null;
  try {
    return Record.parse(parse(text, { delimiter: [',', ';', '\t'], trim: true, relax_column_count: true }));
  } catch (error) {
    if (error instanceof CsvError) return null;
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
