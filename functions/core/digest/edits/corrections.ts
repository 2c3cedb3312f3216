import type { Correction, IsoDate } from '../../model.ts';
import { shortHash } from '../../text/hash.ts';
import type { Edit } from './schema.ts';

/** A correction that subscribers are told of by a mail of its own. */
export interface MailedCorrection {
  /** Names its run and ledger: by what it says, so that it stays whatever becomes of other entries. */
  readonly kind: `correction-${string}`;
  readonly correction: Correction;
}

/** The name of a correction's run. Told in the same words on the same day, it is the same correction. */
export const correctionKind = ({ of, on, text }: Correction): MailedCorrection['kind'] =>
  `correction-${shortHash(JSON.stringify([of, on, text]))}`;

/** The mailed corrections of a date's edition, in the order of their entries. */
export const mailedCorrections = (edits: readonly Edit[], date: IsoDate): readonly MailedCorrection[] =>
  edits
    .flatMap((edit) => (edit.verb === 'correction' && edit.mail && edit.of === date ? [edit] : []))
    .map(({ of, on, text }) => ({ of, on, text }))
    .map((correction) => ({ kind: correctionKind(correction), correction }));
