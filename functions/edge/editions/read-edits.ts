import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';

/** The editor's changes for a date. @throws {InputError} where the file is malformed: file, line, what was expected */
export async function readEdits(
  editions: Pick<EditionStore, 'edits' | 'where'>,
  date: IsoDate,
): Promise<readonly Edit[]> {
  const held = await editions.edits(date);
  return held === null ? [] : parseEdits(held.text, `${editions.where.replace(/\/$/, '')}/${paths.edits(date)}`);
}
