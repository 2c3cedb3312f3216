/** What a corruption changes. One closed list, so that a weak spot of the verifier shows by name. */
export type Kind =
  | 'negation'
  | 'denial'
  | 'speaker'
  | 'role'
  | 'bare-claim'
  | 'number'
  | 'unit'
  | 'name'
  | 'quotation'
  | 'date'
  | 'modality'
  | 'quantifier'
  | 'tail'
  | 'word'
  | 'join'
  | 'antecedent'
  | 'other-quotation'
  | 'office';

/** A sound bullet with the passages it rests on, and corruptions of it made by hand. */
export interface SoundCase {
  readonly id: string;
  readonly passages: readonly string[];
  readonly text: string;
  readonly bad: readonly (readonly [kind: Kind, text: string])[];
}

export interface Corruption {
  readonly id: string;
  /** The sound case that it was made from. */
  readonly base: string;
  readonly kind: Kind;
  readonly by: 'hand' | 'rule';
  readonly text: string;
  readonly passages: readonly string[];
}
