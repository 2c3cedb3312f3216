/** Words that stand in another order than in their source, where that can change who did what or who says it. */
import type { VerifyFinding } from '../../model.ts';
import { coverOf, type Laid } from './laid.ts';
import { CONJUNCTIONS, CONNECTIVES, FREE, INVERTIBLE, isDayFiller, isDayWord, SAY } from './words.ts';

/** Findings where the bullet has the passage's words in an order that says something else. */
export function findMoves(laid: Laid): VerifyFinding[] {
  const { text, marks, at } = laid;
  const cover = coverOf(laid);
  const findings: VerifyFinding[] = [];
  let last = -1;
  at.forEach((j, i) => {
    const mark = marks[i];
    if (j < 0 || !mark) return;
    if (!isLegal(laid, cover, last, i)) {
      const from = marks[Math.max(0, i - 2)]?.start ?? mark.start;
      findings.push({ rule: 'order', found: text.slice(from, marks[i + 1]?.end ?? mark.end) });
    }
    last = i;
  });
  return findings;
}

function isLegal(laid: Laid, cover: Int32Array, last: number, i: number): boolean {
  const { marks, sources, at } = laid;
  const j = at[i] ?? -1;
  const before = last === -1 ? -1 : (at[last] ?? -1);
  const source = sources[j];
  const mark = marks[i];
  if (!source || !mark) return false;
  const opens = last === -1 || marks.slice(last + 1, i + 1).some((one) => one.opens);
  if (before !== -1) {
    if (j === before) return source.fills.size > 0;
    const near = sources[before];
    if (j === before + 1 && near?.passage === source.passage) return true;
    const sameSentence = near?.sentence === source.sentence;
    if (sameSentence && j > before && isOpen(cover, before + 1, j, sources)) return true;
    if (!opens) {
      if (!sameSentence) return false;
      return entersSaying(laid, last, i) || leavesSaying(laid, cover, last, i) || isInversion(laid, last, i);
    }
  }
  return isOpen(cover, sentenceStart(laid, j), j) || beginsClause(laid, j);
}

function sentenceStart({ sources }: Laid, j: number): number {
  let start = j;
  while (start > 0 && sources[start - 1]?.sentence === sources[j]?.sentence) start--;
  return start;
}

/** Whether nothing between stands in the bullet, but for a "said" that comes behind its subject there. */
const isOpen = (cover: Int32Array, from: number, to: number, sources: Laid['sources'] = []): boolean =>
  cover
    .subarray(from, to)
    .every((i, k) => i === -1 || (INVERTIBLE.has(sources[from + k]?.key ?? '') && sources[from + k]?.boundary));

/** Whether a sentence may begin with this source mark. */
function beginsClause({ sources }: Laid, j: number): boolean {
  if (sources[j - 1]?.key === 'that') return true;
  let k = j;
  // An article left out, a conjunction left out.
  while (k > 0 && !sources[k]?.boundary && FREE.has(sources[k - 1]?.key ?? '')) k--;
  if (sources[k]?.boundary) return true;
  const before = sources[k - 1]?.key ?? '';
  if (CONJUNCTIONS.has(before) || CONNECTIVES.has(before)) return sources[k - 1]?.boundary === true;
  while (k > 0 && !sources[k]?.boundary && isDay(sources[k - 1]?.key ?? '')) k--;
  return sources[k]?.boundary === true || SAY.has(sources[k - 1]?.key ?? '');
}

const isDay = (key: string): boolean => isDayWord(key) || isDayFiller(key) || FREE.has(key);

/** "…, X said": from what is said to who says it, all of it. */
function entersSaying({ marks, sources, at }: Laid, last: number, i: number): boolean {
  const j = at[i] ?? -1;
  if (!marks[i]?.boundary || !beginsNoun(sources[j - 1]?.key, sources[j]?.boundary)) return false;
  const before = at[last] ?? -1;
  if (before < j) return false;
  for (let k = i; k < marks.length && marks[k]?.sentence === marks[i]?.sentence; k++) {
    const on = at[k] ?? -1;
    if (SAY.has(marks[k]?.key ?? '') && on >= j && on < before && sources[on]?.sentence === sources[j]?.sentence)
      return true;
  }
  return false;
}

/** A clause's subject begins here: punctuation, a connective or a day before it. */
const beginsNoun = (before: string | undefined, boundary: boolean | undefined): boolean =>
  boundary === true || (before !== undefined && (CONNECTIVES.has(before) || isDay(before)));

/** "X said …": from who says it, standing behind in the source, to the head of what is said. */
function leavesSaying(laid: Laid, cover: Int32Array, last: number, i: number): boolean {
  const { marks, sources, at } = laid;
  const j = at[i] ?? -1;
  const before = at[last] ?? -1;
  const afterSaying = marks.slice(0, last + 1).some((mark, k) => {
    const on = at[k] ?? -1;
    return mark.sentence === marks[i]?.sentence && SAY.has(mark.key) && on >= 0 && Math.abs(on - before) <= 12;
  });
  if (!afterSaying) return false;
  if (j < before)
    return (
      sources[j]?.boundary === true &&
      isOpen(
        cover.map((k) => (k > last ? -1 : k)),
        j,
        before - 1,
      )
    );
  // Back to what followed the words that have been told already: ", officials said, adding that …".
  return marks[i]?.boundary === true && sources[j]?.boundary === true && cover[j - 1] !== -1;
}

/** "said X" → "X said", and on from there. */
function isInversion({ marks, sources, at }: Laid, last: number, i: number): boolean {
  const j = at[i] ?? -1;
  const before = at[last] ?? -1;
  if (INVERTIBLE.has(marks[i]?.key ?? '') && j < before && sources[j]?.boundary) {
    let first = last;
    while (first > 0 && (at[first - 1] ?? -1) === (at[first] ?? -1) - 1) first--;
    // Articles and clauses left out inside the subject are judged as omissions.
    return at.slice(0, i).some((on) => on === j + 1 || (on === j + 2 && FREE.has(sources[j + 1]?.key ?? '')));
  }
  return INVERTIBLE.has(marks[last]?.key ?? '') && j > before && sources[before]?.boundary === true;
}
