/** How deep an expression of time stands in its sentence: in the main clause, below it, or at the head of a stretch. */
import { isFiniteVerb } from './finite.ts';
import type { Timex } from './timex.ts';
import type { Word } from './words.ts';

const SUBORDINATE =
  /^(?:which|who|whom|whose|that|after|before|since|until|when|where|while|as|because|though|although|following|despite|if|whether|than|ahead)$/;

/** Where an expression stands among the words. */
export const indexOf = (one: Timex, outer: readonly Word[]): number => outer.findIndex((word) => word.end > one.start);

/** 0: in the main clause; 1: after a subordinating word; 2: the start of a stretch ("since 2022"), no happening's time. */
export function depth(one: Timex, outer: readonly Word[], spokenAt: number | null): number {
  const at = indexOf(one, outer);
  if (/^(?:since|until|by|before)\b/i.test(one.text) || ofParticiple(outer, at)) return 2;
  let commas = 0;
  let verbs = 0;
  for (let i = at - 1; i >= 0 && at - i < 30; i--) {
    const word = outer[i];
    if (!word) break;
    // "Was killed" is one verb.
    if (isFiniteVerb(outer, i) && !(AUXILIARY.test(word.lower) && isFiniteVerb(outer, i + 1))) verbs++;
    if (word.text === ',') {
      commas++;
      // A comma ends a subordinate clause that opened the sentence; one that opens right after it does not.
      if (SUBORDINATE.test(outer[i + 1]?.lower ?? '')) return 1;
      return commas > 1 ? 0 : clauseBefore(outer, i, at);
    }
    if (word.lower === 'since' || word.lower === 'until' || comparing(outer, i)) return 2;
    if (!SUBORDINATE.test(word.lower) || hour(outer[i + 1])) continue;
    if (i === at - 1 && i > 0 && /^(?:as|before|after|following)$/.test(word.lower)) continue;
    if (
      word.lower === 'that' &&
      spokenAt !== null &&
      i > spokenAt &&
      (i - spokenAt < 12 || outer[i - 1]?.lower === 'and')
    )
      return 0.5;
    // "The bridge that opened fell on Monday": the second verb is the sentence's own again.
    if (verbs > 1 && RELATIVE.test(word.lower)) continue;
    if (
      word.lower === 'that' &&
      /^(?:in|on|of|with|at|by|from|for|to|after|before|during|over)$/.test(outer[i - 1]?.lower ?? '')
    )
      continue;
    if (word.lower === 'before' && outer[i + 1]?.lower.endsWith('ing')) return 1;
    if (word.lower === 'which' && /^(?:happened|occurred|took|came|began|started)$/.test(outer[i + 1]?.lower ?? ''))
      return 1;
    return RELATIVE.test(word.lower) || /^(?:before|ahead|than|if|whether)$/.test(word.lower) ? 2 : 1;
  }
  return 0;
}

/** "The deal reached on Saturday is …", "the deal announced by the board on Saturday": a clause without its "which was". */
function ofParticiple(outer: readonly Word[], at: number): boolean {
  let verb = at - 1;
  while (verb > 0 && at - verb < 12 && !isFiniteVerb(outer, verb)) verb--;
  const lower = outer[verb]?.lower ?? '';
  if (
    !/(?:ed|held|struck|made|sent|shot|found|given|taken)$/.test(lower) ||
    AUXILIARY.test(outer[verb - 1]?.lower ?? '')
  )
    return false;
  if (outer[verb + 1]?.lower === 'by') return true;
  for (let i = at + 1; i < outer.length && i - at < 14; i++) {
    const word = outer[i];
    if (!word || word.kind === 'quote' || word.text === ',' || SUBORDINATE.test(word.lower)) return false;
    if (/^(?:but|who|which|that)$/.test(word.lower)) return false;
    if (/^(?:is|are|was|were|has|had|have|will|would)$/.test(word.lower)) return outer[i - 1]?.lower !== 'and';
    if (isFiniteVerb(outer, i)) return false;
  }
  return false;
}

/** "Shortly before 4am on Sunday" holds no clause. */
const hour = (word: Word | undefined): boolean =>
  word?.kind === 'number' || /^(?:midnight|dawn|noon|midday|sunrise|sunset|dusk)$/.test(word?.lower ?? '');

const AUXILIARY = /^(?:was|were|is|are|has|have|had|be|been)$/;

/** "Up from six on Monday", "compared with six on Monday". */
const comparing = (outer: readonly Word[], i: number): boolean =>
  /^(?:compared|versus)$/.test(outer[i]?.lower ?? '') ||
  (outer[i]?.lower === 'from' &&
    /^(?:up|down|rise|fall|rose|fell|increase|grew|jumped)$/.test(outer[i - 1]?.lower ?? ''));

export const RELATIVE = /^(?:that|which|who|whom|whose)$/;

const clauseBefore = (outer: readonly Word[], comma: number, at: number): number =>
  outer.slice(comma + 1, at).some((word) => SUBORDINATE.test(word.lower)) ? 1 : 0;
