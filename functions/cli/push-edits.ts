import { parseEdits } from '#core/digest/edits/parse.ts';
import { InputError } from '#core/errors.ts';
import { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';

/**
 * Uploads the entries of a day, unless others have been made on the stack meanwhile (an approval, a hold): those that are
 * there must stand at the head of the new ones.
 * @param path `edits/DATE.yaml`
 * @throws {InputError} where the name or the text is no such file
 */
export async function pushEdits(
  editions: EditionStore,
  path: string,
  text: string,
  dryRun: boolean,
): Promise<'uploaded' | 'kept'> {
  const date = IsoDate.safeParse(path.slice('edits/'.length, -'.yaml'.length));
  if (!date.success) throw new InputError(`${path} is called after no day: edits/YYYY-MM-DD.yaml`);
  const own = parseEdits(text, path);
  const held = await editions.edits(date.data);
  const there = held === null ? [] : parseEdits(held.text, `${editions.where}${path}`);
  if (JSON.stringify(own.slice(0, there.length)) !== JSON.stringify(there)) return 'kept';
  if (dryRun) return 'uploaded';
  return (await editions.swapEdits(date.data, text, held?.etag ?? null)) ? 'uploaded' : 'kept';
}
