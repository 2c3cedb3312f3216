import { type Decision, decisionOf } from '#core/digest/edits/parse.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { readEdits } from '../editions/read-edits.ts';

/** What the editor has decided about the edition of a day. @throws {InputError} where the edits cannot be read */
export const readDecision = async (editions: Pick<EditionStore, 'edits' | 'where'>, date: IsoDate): Promise<Decision> =>
  decisionOf(await readEdits(editions, date));
