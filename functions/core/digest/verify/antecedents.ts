/** A sentence that leans on the one before it must stand behind that one in its source too. */
import type { VerifyFinding } from '../../model.ts';
import { type Laid, sentencesOf } from './laid.ts';
import type { Mark } from './marks.ts';
import { POINTERS, SAY, SUBJECT_PRONOUNS, TAKES_UP } from './words.ts';

/** Findings where a later sentence's "he", "that claim" or "the two" would mean somebody or something else than in its source. */
export function findFalseAntecedents(laid: Laid): VerifyFinding[] {
  const { text, marks, sources, at } = laid;
  const spans = sentencesOf(marks);
  const placeOf = ([start, end]: [number, number]): number | undefined =>
    at.slice(start, end).flatMap((j) => sources[j]?.sentence ?? [])[0];
  return spans.flatMap((span, k) => {
    const before = spans[k - 1];
    const lean = leanOf(marks.slice(...span));
    // Whoever is put in for a pronoun is judged where the words are laid.
    if (!before || !lean) return [];
    const own = placeOf(span);
    const last = at
      .slice(...before)
      .flatMap((j) => sources[j] ?? [])
      .at(-1);
    const first = sources.find(({ sentence }) => sentence === own);
    if (own === undefined || !last || !first) return [];
    const near = last.sentence === own || (last.sentence === own - 1 && first.follows);
    return near ? [] : [{ rule: 'antecedent', found: text.slice(lean.start, lean.end) }];
  });
}

/** The word by which a sentence leans on another: its subject, its speaker, or what it takes up. */
function leanOf(sentence: readonly Mark[]): Mark | undefined {
  const free = sentence.filter(({ quoted }) => !quoted);
  const name = free.findIndex(({ capital }, k) => capital && k > 0);
  const told = (k: number) => name >= 0 && name < k;
  return free.find((mark, k) => {
    if (TAKES_UP.has(mark.key)) return POINTERS.has(free[k - 1]?.key ?? '') && !told(k);
    if (!SUBJECT_PRONOUNS.has(mark.key) || told(k)) return false;
    return k === 0 || SAY.has(free[k + 1]?.key ?? '') || SAY.has(free[k - 1]?.key ?? '');
  });
}
