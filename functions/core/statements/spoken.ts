/** The words of an attribution alone ("X said that ", ", the navy said"), to be cut or moved as one. */
import type { Span } from '../model.ts';
import type { Run } from './clauses.ts';
import { firstFinite } from './finite.ts';
import { TELL } from './verbs.ts';
import type { Word } from './words.ts';

/** "X said that ", from the statement's first word to where the content begins; null where that cannot be told. */
export function leadingClause(outer: readonly Word[], subject: Run, at: number): Span | null {
  // What stands before the speaker goes with the saying only where it tells how or when it was said.
  if (subject.from > 0 && !SAYING_LEAD.test(outer[0]?.lower ?? '')) return null;
  const content = contentStart(outer, at);
  const start = outer[0]?.start ?? 0;
  return content === null ? null : { start, end: outer[content]?.start ?? start };
}

const SAYING_LEAD =
  /^(?:\w+ing|asked|pressed|quoted|on|in|at|during|after|before|following|later|earlier|meanwhile|separately|yesterday|late|previously|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
export const MANNER =
  /^(?:on|in|at|during|after|before|following|earlier|late|early|yesterday|today|tonight|to|via|through|by|when|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const TIME =
  /^(?:on|late|early|earlier|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|this|last|week|month|in|a|statement|post|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Index of the first word of what is said, or null. */
function contentStart(outer: readonly Word[], at: number): number | null {
  const verb = outer[at]?.lower ?? '';
  const next = outer[at + 1];
  if (!next) return null;
  if (next.kind === 'quote') return at + 1;
  if (next.lower === 'that' || next.text === ':') return at + 2;
  const told = TELL.has(verb);
  if (told || MANNER.test(next.lower)) {
    for (let i = at + 2; i < Math.min(outer.length, at + 16); i++) {
      const word = outer[i];
      if (!word || (firstFinite(outer, i, i + 1) === i && !(told && word.cap))) break;
      if (word.lower === 'that' || word.text === ':') return i + 1;
      if (
        word.kind === 'quote' &&
        outer[i - 1]?.lower !== 'a' &&
        outer[i - 1]?.lower !== 'the' &&
        outer[i - 1]?.lower !== 'to'
      )
        return i;
      if (told && word.lower === 'to') break;
    }
    if (told) return null;
    let i = at + 1;
    while (i < outer.length && (TIME.test(outer[i]?.lower ?? '') || outer[i]?.kind === 'number')) i++;
    const first = outer[i];
    const direct =
      first && first.kind === 'word' && !/^(?:of|to|at|during|after|before|for|with|by)$/.test(first.lower);
    return /^(?:said|says|say)$/.test(verb) && i <= at + 7 && direct ? i : null;
  }
  if (next.kind === 'mark' || /^(?:how|what|whether|why|to|this|last)$/.test(next.lower)) return null;
  return /^(?:said|says|say|adds|added)$/.test(verb) || firstFinite(outer, at + 2, at + 9) >= 0 ? at + 1 : null;
}

/** ", the navy said on Monday": from the mark before the speaker to the next comma or the end. */
export function trailingClause(outer: readonly Word[], from: number, at: number): Span {
  const before = outer[from - 1];
  const start = before ? (before.text === ',' ? before.start : before.end) : (outer[0]?.start ?? 0);
  let last = at;
  for (let i = at + 1; i < outer.length; i++) {
    const word = outer[i];
    if (!word || word.kind === 'quote' || /^[,.;:!?–—]$/.test(word.text)) break;
    last = i;
  }
  return { start, end: outer[last]?.end ?? start };
}
