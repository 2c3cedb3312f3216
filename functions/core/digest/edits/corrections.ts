import type { Correction, IsoDate } from '../../model.ts';
import type { Edit } from './schema.ts';

/** A correction that subscribers are told of by a mail of its own. `kind` names its run and ledger. */
export interface MailedCorrection {
  readonly kind: `correction-${number}`;
  readonly correction: Correction;
}

/** The mailed corrections of a date's edition, numbered in the order of their entries. */
export const mailedCorrections = (edits: readonly Edit[], date: IsoDate): readonly MailedCorrection[] =>
  edits
    .flatMap((edit) => (edit.verb === 'correction' && edit.mail && edit.of === date ? [edit] : []))
    .map(({ of, on, text }, at) => ({ kind: `correction-${at + 1}`, correction: { of, on, text } }));
