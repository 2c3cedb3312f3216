/** Changes of the edits from the page: each upon the state that its editor saw, undone and done again one by one. */
import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { appendEdit, type Change, removeEdit, type Signature } from '#core/digest/edits/write.ts';
import { InputError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { editWords } from './edit-words.ts';
import type { Done } from './requests.ts';
import type { Undone } from './undone.ts';

/** Somebody else wrote since the page read the edits. */
export class ConflictError extends Error {
  override name = 'ConflictError';
}

const CONFLICT =
  'somebody else changed the edits of this day meanwhile: the desk shows them now; look, and make your change again';

/** The edits as they lie there now, and what the steps would do, in words; null where there is nothing to do. */
export interface Steps {
  readonly etag: string | null;
  readonly undo: string | null;
  readonly redo: string | null;
}

export type Step = 'undo' | 'redo';

export interface Editing {
  /** Adds an entry at the end. @throws {ConflictError} where `etag` is not that of the edits any more */
  add(date: IsoDate, etag: string | null, edit: Change, signature: Signature): Promise<Done>;
  /** Takes the last entry away, or puts back the one taken away last. `edit` is that entry; null where there is none. */
  step(date: IsoDate, etag: string | null, step: Step): Promise<Done & { readonly edit: Edit | null }>;
  steps(date: IsoDate): Promise<Steps>;
}

/** What can be done again ends with the next entry. */
export function editing(store: () => Promise<EditionStore>, undone: Undone): Editing {
  const write = async (
    date: IsoDate,
    etag: string | null,
    change: (text: string | null) => string,
  ): Promise<string | null> => {
    const editions = await store();
    const held = await editions.edits(date);
    if ((held?.etag ?? null) !== etag) throw new ConflictError(CONFLICT);
    // A broken file is told by its name.
    if (held) parseEdits(held.text, paths.edits(date));
    const text = change(held?.text ?? null);
    if (!(await editions.swapEdits(date, text, etag))) throw new ConflictError(CONFLICT);
    return (await editions.edits(date))?.etag ?? null;
  };

  /** None where a person has broken the file: what is wrong with it, composing tells. */
  const readable = (text: string, date: IsoDate): readonly Edit[] => {
    try {
      return parseEdits(text, paths.edits(date));
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  };

  const entries = async (date: IsoDate): Promise<readonly Edit[]> => {
    const held = await (await store()).edits(date);
    return held === null ? [] : parseEdits(held.text, paths.edits(date));
  };

  return {
    async add(date, etag, edit, signature) {
      const after = await write(date, etag, (text) => appendEdit(text, edit, signature));
      if ((await undone.get(date)).length > 0) await undone.set(date, []);
      return { etag: after, words: editWords({ ...edit, ...signature }) };
    },
    async step(date, etag, step) {
      const back = await undone.get(date);
      if (step === 'redo') {
        const edit = back.at(-1);
        if (!edit) return { etag, words: 'There is nothing to do again', edit: null };
        // It is put back as it was, with who made it and when.
        const after = await write(date, etag, (text) => appendEdit(text, edit, {}));
        await undone.set(date, back.slice(0, -1));
        return { etag: after, words: `Done again: ${editWords(edit)}`, edit };
      }
      const all = await entries(date);
      const last = all.at(-1);
      if (!last) return { etag, words: 'There is nothing to undo', edit: null };
      const after = await write(date, etag, (text) => removeEdit(text ?? '', all.length - 1));
      await undone.set(date, [...back, last]);
      return { etag: after, words: `Undone: ${editWords(last)}`, edit: last };
    },
    async steps(date) {
      const held = await (await store()).edits(date);
      const last = held === null ? undefined : readable(held.text, date).at(-1);
      const next = (await undone.get(date)).at(-1);
      return { etag: held?.etag ?? null, undo: last ? editWords(last) : null, redo: next ? editWords(next) : null };
    },
  };
}
