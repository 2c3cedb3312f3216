/** Who says so: the cue of attribution in one statement, found on the words outside its quotations. */
import type { Span } from '../model.ts';
import type { CanSpeak, Cue, Found } from './cue.ts';
import { AGENCIES, SPEAKERS } from './nouns.ts';
import { accordingTo, citing, dashed, participle, quotedAs } from './others.ts';
import { verbCue } from './saying.ts';
import { ACT, PARTICIPLES, SAY, SAY_IF, SUBJECT_PRONOUNS } from './verbs.ts';
import type { Word } from './words.ts';

/** The attribution of a statement, or null. `outer` are its words, each quotation as one. */
export function cueOf(outer: readonly Word[], canSpeak: CanSpeak): Cue | null {
  let best: Found | null = null;
  let count = 0;
  let outermost: Found | null = null;
  const take = (found: Found | null) => {
    if (!found) return;
    if (found.rank <= 3) count++;
    if (found.rank === 1 || found.rank === 3) outermost = found;
    if (found && (!best || found.rank < best.rank)) best = found;
  };
  for (let i = 0; i < outer.length; i++) {
    const word = outer[i];
    if (word?.kind !== 'word') continue;
    if (word.lower === 'according' && outer[i + 1]?.lower === 'to') take(accordingTo(outer, i, canSpeak));
    else if (/^[–—-]$/.test(outer[i - 1]?.text ?? '') && i >= outer.length - 4) take(dashed(outer, i));
    else if (word.lower === 'quoted' || word.lower === 'cited') take(quotedAs(outer, i));
    else if (word.lower === 'citing' || word.lower === 'quoting') take(citing(outer, i, canSpeak));
    else if (PARTICIPLES.has(word.lower)) take(participle(outer, i, canSpeak));
    else if (SAY.has(word.lower) || SAY_IF.has(word.lower) || ACT.has(word.lower)) {
      if (!word.cap || i === 0) take(verbCue(outer, i, canSpeak));
    } else if (word.lower === 'cast' && outer[i + 1]?.lower === 'doubt') take(verbCue(outer, i, canSpeak));
  }
  const cue = best as Found | null;
  if (!cue) return null;
  // "X said so, according to Y": X's claim, told by Y.
  const told = count > 1 && cue.rank === 0 && outermost !== null && outermost !== cue;
  const cited = outer.some((word, i) => i > cue.at && (word.lower === 'citing' || word.lower === 'quoting'));
  return {
    verb: cue.verb,
    at: cue.at,
    subject: cue.subject,
    clause: cue.clause,
    secondHand: cue.secondHand || cited || told,
  };
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
