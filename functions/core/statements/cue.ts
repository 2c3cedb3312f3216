/** A cue of attribution, before the speaker's name is known. */
import type { Span } from '../model.ts';
import type { Run } from './clauses.ts';

/** An attribution as it stands in the text, the speaker not yet known by name. */
export interface Cue {
  readonly verb: string;
  /** Index of the verb in the outer words. */
  readonly at: number;
  /** The words that name the speaker; null: only the verb stands there. */
  readonly subject: Run | null;
  readonly clause: Span | null;
  readonly secondHand: boolean;
  /** The words that name who reports the speaker's words: "Y" in "X said so, according to Y", "X told Y". */
  readonly via?: Run | null;
  /** The words that name whom the speaker cites. */
  readonly cited?: Run | null;
}

export interface Found extends Cue {
  /** Lower wins: the main verb before what is only added. */
  readonly rank: number;
}

/** Whether words `run` hold a name, or a word for somebody who can speak. */
export type CanSpeak = (run: Run) => boolean;
