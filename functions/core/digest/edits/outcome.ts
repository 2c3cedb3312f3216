/** What came of each entry of the editor's. */
import type { Edit } from './schema.ts';

/**
 * `applied`: it stands in the digest. `gone`: what it names (an event, a seed, a quotation) is not there today.
 * `no-effect`: a later entry undoes it, or what it names is not in the list; `detail` says which.
 */
export type EditResult = 'applied' | 'gone' | 'no-effect';

export interface EditOutcome {
  /** Which entry of the file, from 0. */
  readonly at: number;
  readonly edit: Edit;
  readonly result: EditResult;
  /** In words for the editor; null where there is nothing to say. */
  readonly detail: string | null;
  /** Whether a later entry undoes it: nobody has to look at it again. */
  readonly superseded: boolean;
}

/** Collects the outcomes while the edits are applied; what is set later about an entry holds. */
export interface Outcomes {
  set(edit: Edit, result: EditResult, detail?: string): void;
  /** A later entry undoes it. @param how the later one does: "drops it" */
  supersede(edit: Edit, how: string): void;
  of(edit: Edit): EditResult;
  /** One for each entry, in their order. */
  all(): readonly EditOutcome[];
}

const APPLIED = { result: 'applied', detail: null, superseded: false } as const;

export function outcomesOf(edits: readonly Edit[]): Outcomes {
  const known = new Map<Edit, Pick<EditOutcome, 'result' | 'detail' | 'superseded'>>();
  return {
    set: (edit, result, detail) => {
      known.set(edit, { result, detail: detail ?? null, superseded: false });
    },
    supersede: (edit, how) => {
      known.set(edit, { result: 'no-effect', detail: `a later entry ${how}`, superseded: true });
    },
    of: (edit) => known.get(edit)?.result ?? 'applied',
    all: () => edits.map((edit, at) => ({ at, edit, ...(known.get(edit) ?? APPLIED) })),
  };
}
