import { type Decision, decisionOf, parseEdits } from '#core/digest/edits/parse.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';

/** What the editor has decided about the edition of a day. @throws {InputError} where the edits cannot be read */
export async function readDecision(editions: Pick<EditionStore, 'edits' | 'where'>, date: IsoDate): Promise<Decision> {
  const edits = await editions.edits(date);
  return edits === null ? { state: 'open' } : decisionOf(parseEdits(edits.text, editions.where + paths.edits(date)));
}
