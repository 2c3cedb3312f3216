import type { IsoDate } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import type { Mark } from './marks.ts';
import { readNamed, resolveShared, takeOffices } from './names.ts';
import { COMMON_OPENERS, PRONOUNS, SAY, SUBJECT_PRONOUNS, TITLES } from './words.ts';

/** A mark of the passages, all in one row. */
export interface SourceMark extends Mark {
  readonly passage: number;
  /** For a pronoun: the keys of whom it certainly means, the subject of the sentence before. */
  readonly fills: ReadonlySet<string>;
}

/** The marks of all passages in one row; sentences are numbered through. Over an empty passage no pronoun reaches. */
export function readSources(passages: readonly string[], story: Story, date: IsoDate): SourceMark[] {
  const row: SourceMark[] = [];
  let sentence = -1;
  let subject: ReadonlySet<string> = new Set();
  passages.forEach((passage, index) => {
    if (passage === '') subject = new Set();
    const marks = takeOffices(readNamed(passage, story), story, date);
    for (const group of Map.groupBy(marks, (mark) => mark.sentence).values()) {
      sentence++;
      const own = subjectOf(group);
      for (const mark of group) {
        // "Kolt said … She added …" and "A said … He met B": a sentence that opens on its own name needs no filling.
        const fills = PRONOUNS.has(mark.key) && !mark.quoted ? subject : new Set<string>();
        row.push({ ...mark, sentence, passage: index, fills });
      }
      if (own.size > 0 || !group.some(({ key }) => SUBJECT_PRONOUNS.has(key))) subject = own;
    }
  });
  return resolveShared(row, row, story);
}

/** The keys of who speaks in a sentence, or else of its first name: whom the next sentence's pronoun means. */
function subjectOf(sentence: readonly Mark[]): ReadonlySet<string> {
  const free = sentence.filter(({ quoted }) => !quoted);
  const speaks = free.findIndex(({ key }, k) => SAY.has(key) && key !== 'according' && free[k - 1]?.capital);
  if (speaks > 0) {
    let first = speaks - 1;
    while (first > 0 && free[first - 1]?.capital && !free[first]?.boundary && !free[first]?.key.includes(':')) first--;
    return runOf(free.slice(first, speaks));
  }
  const told = free.findIndex(({ key }, k) => key === 'to' && free[k - 1]?.key === 'according' && free[k + 1]?.capital);
  if (told > 0) return runOf(free.slice(told + 1));
  const at = free.findIndex(
    (mark, index) => mark.capital && !TITLES.has(mark.key) && !(index === 0 && COMMON_OPENERS.has(mark.key)),
  );
  const first = free[at];
  if (!first) return new Set();
  // "US envoy Tim Rook": whom the title stands before.
  const titled = free.findIndex(({ capital, key }, k) => k > at && capital && !TITLES.has(key));
  if (titled > at + 1 && free.slice(at + 1, titled).every(({ key }) => TITLES.has(key)))
    return runOf(free.slice(titled));
  const person = free.findIndex(({ key }) => key.startsWith('person:'));
  if (person !== -1 && person - at <= 4 && free.slice(at, person).every(({ capital }) => capital))
    return new Set([free[person]?.key ?? '']);
  return first.key.includes(':') ? new Set([first.key]) : runOf(free.slice(at));
}

/** The capitalised words at the head. */
function runOf(marks: readonly Mark[]): ReadonlySet<string> {
  const end = marks.findIndex(({ capital, boundary }, k) => !capital || (k > 0 && boundary));
  return new Set(marks.slice(0, end === -1 ? marks.length : end).map(({ key }) => key));
}
