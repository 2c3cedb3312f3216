import type { Mark } from './marks.ts';
import type { SourceMark } from './sources.ts';

/** A text laid on its sources. */
export interface Laid {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sources: readonly SourceMark[];
  /** Per mark: it may stand on nothing. */
  readonly mayAdd: readonly boolean[];
  /** Per mark: the source mark it stands on, or -1. */
  readonly at: readonly number[];
}

/** Source index → the mark laid on it (the last, where a filled pronoun carries two). */
export function coverOf({ at, sources }: Laid): Int32Array {
  const cover = new Int32Array(sources.length).fill(-1);
  at.forEach((j, i) => {
    if (j >= 0) cover[j] = i;
  });
  return cover;
}

/** First index and last (excluded) of each sentence of a row. */
export function sentencesOf(sources: readonly Pick<SourceMark, 'sentence'>[]): [start: number, end: number][] {
  const spans: [number, number][] = [];
  sources.forEach((mark, j) => {
    const last = spans.at(-1);
    if (last && sources[last[0]]?.sentence === mark.sentence) last[1] = j + 1;
    else spans.push([j, j + 1]);
  });
  return spans;
}
