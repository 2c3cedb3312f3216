/** Who says so: the cue of attribution in one statement, found on the words outside its quotations. */
import type { Span } from '../model.ts';
import type { CanSpeak, Cue, Found } from './cue.ts';
import { AGENCIES, SPEAKERS } from './nouns.ts';
import { accordingTo, citing, colonCue, dashed, nounsAfter, participle, quotedAs } from './others.ts';
import { progressiveCue, verbCue } from './saying.ts';
import { ACT, ACTING, PARTICIPLES, SAY, SAY_IF, SUBJECT_PRONOUNS } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * The attribution of a statement, or null.
 * @param outer its words, each quotation as one
 * @param isSomebody as `canSpeak`, of persons and bodies alone
 */
export function cueOf(outer: readonly Word[], canSpeak: CanSpeak, isSomebody: CanSpeak): Cue | null {
  const verbs = outer.flatMap((_, i) => cueAt(outer, i, canSpeak) ?? []);
  const colon = colonCue(outer, isSomebody);
  const found = colon ? [...verbs, colon] : verbs;
  const [best] = found.toSorted((a, b) => a.rank - b.rank);
  if (!best) return null;
  // "X said so, according to Y": X's claim, told by Y.
  const told = best.rank === 0 ? found.find(({ rank }) => rank === 1 || rank === 3) : undefined;
  const cites = outer.findIndex(
    (word, i) => (i > best.at || i === 0) && (word.lower === 'citing' || word.lower === 'quoting'),
  );
  const { verb, at, subject, clause } = best;
  return {
    verb,
    at,
    subject,
    clause,
    secondHand: best.secondHand || cites >= 0 || told !== undefined,
    via: best.via ?? told?.subject ?? null,
    cited: cites < 0 ? null : nounsAfter(outer, cites + 1),
  };
}

/** The cue that the word at `i` is, or null. */
function cueAt(outer: readonly Word[], i: number, canSpeak: CanSpeak): Found | null {
  const word = outer[i];
  if (word?.kind !== 'word') return null;
  const { lower } = word;
  const next = outer[i + 1]?.lower;
  if (lower === 'according' && next === 'to') return accordingTo(outer, i, canSpeak);
  if (/^[–—-]$/.test(outer[i - 1]?.text ?? '') && i >= outer.length - 4) return dashed(outer, i);
  if (lower === 'quoted' || lower === 'cited') return quotedAs(outer, i);
  if (lower === 'citing' || lower === 'quoting') return citing(outer, i, canSpeak);
  if (PARTICIPLES.has(lower)) return progressiveCue(outer, i, canSpeak) ?? participle(outer, i, canSpeak);
  if (ACTING.has(lower)) return progressiveCue(outer, i, canSpeak);
  if (SAY.has(lower) || SAY_IF.has(lower) || ACT.has(lower))
    return word.cap && i > 0 ? null : verbCue(outer, i, canSpeak);
  return lower === 'cast' && next === 'doubt' ? verbCue(outer, i, canSpeak) : null;
}

/** Whether a subject can speak: a word for a speaker or a pronoun stands in it, or a name does. */
export function speakerTest(outer: readonly Word[], names: readonly Span[]): CanSpeak {
  return (run) => {
    for (let i = run.from; i < run.to; i++) {
      const word = outer[i];
      if (!word) continue;
      if (SPEAKERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower) || (word.cap && AGENCIES.has(word.lower)))
        return true;
      if (names.some((name) => name.start <= word.start && word.end <= name.end)) return true;
    }
    return false;
  };
}
