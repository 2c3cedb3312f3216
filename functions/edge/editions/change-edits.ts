import { DaybriefError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';

/** Editors who write at the same moment at most. */
const ATTEMPTS = 5;

/**
 * Changes the entries of a date as they are when they are written: what somebody else wrote meanwhile stays.
 * @param change the text of the file (null for none) → its new text; asked again where another was first
 * @throws {DaybriefError} where others are first again and again
 */
export async function changeEdits(
  editions: Pick<EditionStore, 'edits' | 'swapEdits' | 'where'>,
  date: IsoDate,
  change: (text: string | null) => string,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = await editions.edits(date);
    if (await editions.swapEdits(date, change(held?.text ?? null), held?.etag ?? null)) return;
  }
  throw new DaybriefError(
    `${editions.where}: the edits of ${date} were changed by somebody else ${ATTEMPTS} times: try again`,
  );
}
