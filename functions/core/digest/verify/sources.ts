import type { IsoDate } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { datelineOf } from '../../text/dateline.ts';
import type { Mark } from './marks.ts';
import { nameOffices, readNamed, resolveShared, takeOffices } from './names.ts';
import { subjectOf } from './subject.ts';
import { PRONOUNS, SUBJECT_PRONOUNS } from './words.ts';

/** A mark of the passages, all in one row. */
export interface SourceMark extends Mark {
  readonly passage: number;
  /** For a pronoun: the keys of whom it certainly means, the subject of the sentence before. */
  readonly fills: ReadonlySet<string>;
  /** Whether its sentence stands right behind the sentence before it in this row. */
  readonly follows: boolean;
}

/** The marks of all passages in one row; sentences are numbered through. A dateline is no part of a passage. Over an empty passage no pronoun reaches, and behind one nothing follows. */
export function readSources(passages: readonly string[], story: Story, date: IsoDate): SourceMark[] {
  const row: SourceMark[] = [];
  let sentence = -1;
  let subject: ReadonlySet<string> = new Set();
  const read = passages.map((passage) =>
    nameOffices(takeOffices(readNamed(passage.slice(datelineOf(passage)), story), story, date), story, date),
  );
  const all = read.flat();
  read.forEach((plain, index) => {
    if (plain.length === 0) subject = new Set();
    const marks = resolveShared(plain, all, story);
    const apart = index > 0 && read[index - 1]?.length === 0;
    for (const group of Map.groupBy(marks, (mark) => mark.sentence).values()) {
      sentence++;
      const own = subjectOf(group);
      const follows = sentence > 0 && !(apart && group[0] === marks[0]);
      for (const mark of group) {
        // "Kolt said … She added …" and "A said … He met B": a sentence that opens on its own name needs no filling.
        const fills = PRONOUNS.has(mark.key) && !mark.quoted ? subject : new Set<string>();
        row.push({ ...mark, sentence, passage: index, fills, follows });
      }
      // A sentence that is all quotation, or has a pronoun for its subject, is still about the one before.
      const carried = group.every(({ quoted }) => quoted) || group.some(({ key }) => SUBJECT_PRONOUNS.has(key));
      if (own.size > 0 || !carried) subject = own;
    }
  });
  return row;
}
