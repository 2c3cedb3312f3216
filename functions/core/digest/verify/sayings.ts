/** Who answers for what in a row of source marks: the words of saying, and what each governs. */
import type { SourceMark } from './sources.ts';
import { BE, DETERMINERS, isDayFiller, isDayWord, SAY } from './words.ts';

export interface Saying {
  /** Index of its word in the row. */
  readonly at: number;
  /** First and last index of what it answers for. */
  readonly from: number;
  readonly to: number;
  /** It stands before what it governs ("X said that …"). */
  readonly front: boolean;
}

/** @param start first and @param end last index (excluded) of one sentence */
export function sayingsIn(row: readonly SourceMark[], start: number, end: number): Saying[] {
  const sayings: Saying[] = [];
  for (let at = start; at < end; at++) {
    const mark = row[at];
    if (!mark || mark.quoted || !SAY.has(mark.key)) continue;
    const before = row[at - 1]?.key ?? '';
    const idle = BE.has(before) || DETERMINERS.has(before) || before === 'to';
    if (at > start && idle && mark.key !== 'according') continue;
    let front = mark.key === 'according' ? at === start : !closes(row, at, end);
    // '"…," said X.'
    if (front && mark.boundary && at > start) front = false;
    // Two verbs of saying in a row of one sentence part it at the semicolon.
    let from = front ? at + 1 : start;
    let to = front ? end - 1 : at - 1;
    for (let k = at; k > start && !front; k--)
      if (row[k]?.opens) {
        from = k;
        break;
      }
    for (let k = at + 1; k < end && front; k++)
      if (row[k]?.opens) {
        to = k - 1;
        break;
      }
    sayings.push({ at, from, to, front });
  }
  return sayings;
}

/** Whether the clause ends right behind the verb, or behind whom it was told, where and on which day. */
function closes(row: readonly SourceMark[], at: number, end: number): boolean {
  let k = at + 1;
  if (row[at]?.key === 'told' || row[at]?.key === 'tells') {
    while (k < end && !row[k]?.boundary && row[k]?.key !== 'that') k++;
    return k >= end || row[k]?.boundary === true;
  }
  // "said on X", "said in a statement on Tuesday"
  while (k < end && k - at <= 9 && !row[k]?.boundary) {
    const key = row[k]?.key ?? '';
    const first = row[at + 1]?.key ?? '';
    if (!isDayWord(key) && !isDayFiller(key) && !/^(?:on|in|to|at|via|during|late|early)$/.test(first)) return false;
    if (key === 'that') return false;
    k++;
  }
  return k >= end || row[k]?.boundary === true;
}
