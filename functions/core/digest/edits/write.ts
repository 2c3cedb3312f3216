/**
 * Writes entries into the text of an `edits/DATE.yaml`. A person writes in that file too: whatever is not the entry itself
 * stays as it is, byte for byte, comments and layout included.
 */
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { InputError } from '../../errors.ts';
import type { IsoMoment } from '../../model.ts';
import { parseEdits } from './parse.ts';
import type { Edit } from './schema.ts';

/** Who makes an entry, and when. */
export interface Signature {
  readonly by?: string;
  readonly at?: IsoMoment;
}

/** An entry without who made it and when. */
export type Change = Edit extends infer One ? (One extends Edit ? Omit<One, 'by' | 'at'> : never) : never;

/** How an error names the text: the caller knows the file, and has parsed it before. */
const TEXT = 'the edits';

/** @param text of the file; null where there is none. @throws {InputError} where it is malformed */
export function appendEdit(text: string | null, edit: Change, signature: Signature): string {
  const made = { ...edit, ...signature };
  const last = text !== null && countOf(text) > 0 ? placesIn(text)?.at(-1) : undefined;
  if (text !== null && last) return splice(text, last.end, last.end, `\n${indented(linesOf(made), last.indent)}`);
  return rewritten(text, (entries) => entries.push(nodeOf(made)));
}

/** @throws {InputError} where the text is malformed, or has no such entry */
export function removeEdit(text: string, at: number): string {
  const place = placeOf(text, at);
  // The last entry leaves an empty list behind, which a block cannot be.
  if (!place || countOf(text) === 1) return rewritten(text, (entries) => entries.splice(at, 1));
  return splice(text, place.start, Math.min(text.length, place.end + 1), '');
}

const countOf = (text: string): number => parseEdits(text, TEXT).length;

const splice = (text: string, start: number, end: number, made: string): string =>
  text.slice(0, start) + made + text.slice(end);

/** Where one entry's lines stand: from the start of the line with its hyphen to the end of its last line. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Before the hyphen. */
  readonly indent: string;
}

function placeOf(text: string, at: number): Place | null {
  const count = countOf(text);
  if (!(at >= 0 && at < count)) throw new InputError(`there is no entry ${at + 1} among ${count} edits`);
  return placesIn(text)?.[at] ?? null;
}

/** The places of all entries; null where the list is not laid out one entry a line or more, as `[{ drop: … }]`. */
function placesIn(text: string): readonly Place[] | null {
  const { contents } = parseDocument(text);
  const list = isMap(contents) ? contents.get('edits', true) : null;
  if (!isSeq(list) || list.flow) return null;
  const places = list.items.flatMap((item): Place[] => {
    if (!isMap(item) || !item.range) return [];
    const [from, to] = item.range;
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const indent = /^( *)-[ \t]+$/.exec(text.slice(start, from))?.[1];
    return indent === undefined ? [] : [{ start, end: lineEnd(text, text.slice(0, to).trimEnd().length), indent }];
  });
  return places.length === list.items.length ? places : null;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

type Made = { readonly verb: string } & Record<string, unknown>;

/** The entry as it would be read from a file, laid out as `linesOf` does it. */
const nodeOf = (made: Made): unknown => parseDocument(linesOf(made).join('\n')).contents;

/** A short entry stands in one line, a longer one has a line for each key. */
const ONE_LINE = 100;

function linesOf(made: Made): readonly string[] {
  const { verb, ...said } = made;
  const doc = new Document({ [verb]: said });
  const print = (): readonly string[] => doc.toString({ lineWidth: 0 }).trimEnd().split('\n');
  const block = print();
  const change = doc.get(verb, true);
  if (isMap(change)) change.flow = true;
  const flow = print();
  return flow.length === 1 && (flow[0] ?? '').length <= ONE_LINE ? flow : block;
}

const indented = (lines: readonly string[], indent: string): string =>
  lines.map((line, at) => (line === '' ? '' : `${indent}${at === 0 ? '- ' : '  '}${line}`)).join('\n');

/** The whole text laid out anew, where it has no list with a line an entry to write into; comments stay. */
function rewritten(text: string | null, change: (entries: unknown[]) => unknown): string {
  const doc: Document = parseDocument(text ?? '');
  if (!isMap(doc.contents)) doc.contents = doc.createNode({ edits: [] });
  const had = doc.get('edits', true);
  const list = isSeq(had) ? had : doc.createNode([]);
  change(list.items);
  list.flow = list.items.length === 0;
  doc.set('edits', list);
  return doc.toString({ lineWidth: 0 });
}
