/** One capitalised name: how far it reaches and what kind of name it is. */

import type { MentionKind } from '../model.ts';
import { countryOf, knownPlace } from '../text/countries.ts';
import { isStop } from '../text/tokens.ts';
import {
  AGENCIES,
  BODY_CUES,
  NO_NAMES,
  PLACE_CUES,
  PLACE_PREPOSITIONS,
  PORTFOLIOS,
  SPEAKERS,
  TITLES,
} from './nouns.ts';
import { SAY, SAY_IF } from './verbs.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

export interface NameSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Null: a capitalised word that is no name, or nothing tells of what. */
  readonly kind: MentionKind | null;
}

const INSIDE_BODIES = wordSet('of for on and the');
const INSIDE_PERSONS = wordSet('de van von der den bin ibn al el la di da dos abu ter');
const ALL_CAPS = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u;
/** Begin sentences and headings without being names. */
const COMMON_OPENERS = wordSet(
  `according speaking asked addressing writing posting following despite meanwhile however earlier later also still yet
   officials authorities police people residents local overnight today yesterday tomorrow since last next several many
   some most other another both two three four five six seven eight nine ten dozens hundreds thousands nearly almost
   around about more less fewer new old outgoing former separately elsewhere additionally moreover instead energy data
   reports sources witnesses experts analysts prosecutors lawmakers leaders members talks peace air drone drones missile
   missiles attack attacks strike strikes fire debris video footage images power
   if unless although though because once until even only then there here now no yes not every each any either neither
   just what when where why how who whose which despite amid among between without within under over after before during
   through against towards further additional such tens millions part parts reacting responding commenting referring
   echoing citing quoting noting adding saying warning calling asking taking making using given based thanks due
   unlike like as at by for from in into of off on out to up with per via military government one well pressed
   previously recently currently finally eventually initially subsequently instead otherwise nevertheless nonetheless
   similarly likewise therefore thus hence critics supporters families rescue rescuers firefighters suppose finally western
   early late unidentified unlike pictured photos watch video live`,
);
/** Openers that may begin a name with the capital after them: "Air Force One". */
const NAME_OPENERS = wordSet(
  'air power energy missile military government fire new one two three four five six seven eight nine ten',
);

/** The name that begins at word `i`, or null where none does. `kinds` holds what the article's earlier names were. */
export function nameAt(words: readonly Word[], i: number, kinds: ReadonlyMap<string, MentionKind>): NameSpan | null {
  const word = words[i];
  if (!word?.cap) return null;
  if (countryOf(word.lower)) return { from: i, to: i + 1, kind: null };
  if (/^(?:north|south)$/.test(word.lower) && countryOf(words[i + 1]?.lower ?? ''))
    return { from: i, to: i + 2, kind: null };
  const place = longestPlace(words, i);
  if (place && !BODY_CUES.has(words[i + place]?.lower ?? '')) {
    const cue = words[i + place];
    const wide = cue && PLACE_CUES.has(cue.lower) && /^(?:region|province|oblast|district|county)$/.test(cue.lower);
    return { from: i, to: i + place + (wide ? 1 : 0), kind: 'place' };
  }
  const opens = i === 0 || words[i - 1]?.kind === 'quote' || /^[.!?:;“"‘•–—]$/.test(words[i - 1]?.text ?? '');
  if (opens && !words[i + 1]?.cap && (COMMON_OPENERS.has(word.lower) || isStop(word.lower))) return null;
  if (isStop(word.lower) || NO_NAMES.has(word.lower)) return { from: i, to: i + 1, kind: null };
  const opener = COMMON_OPENERS.has(word.lower) || (SPEAKERS.has(word.lower) && !titleOnly(word));
  if (opens && opener && !NAME_OPENERS.has(word.lower)) return { from: i, to: i + 1, kind: null };
  const from = pastTitles(words, i);
  if (!words[from]?.cap || isStop(words[from]?.lower ?? '')) return { from: i, to: Math.max(i + 1, from), kind: null };
  if (from > i && titleOnly(words[from])) return { from: i, to: from + 1, kind: null };
  if (from === i && titleOnly(word) && !words[i + 1]?.cap) return { from: i, to: i + 1, kind: null };
  const to = reach(words, from);
  if (words.slice(from, to).every(titleOnly)) return { from: i, to, kind: null };
  const kind = kindOf(words, i, from, to, kinds);
  return kind === 'body' ? { from: i, to, kind } : { from, to, kind };
}

const titleOnly = (word: Word | undefined): boolean =>
  TITLES.has(word?.lower ?? '') || PORTFOLIOS.has(word?.lower ?? '');

/**
 * Where the name behind a title begins: "Deputy Prime Minister | X", "Secretary of State | X", "Gen. | X"; `i` itself
 * where no title with a name behind it stands there.
 */
export function pastTitles(words: readonly Word[], i: number): number {
  let at = i;
  let title = false;
  while (at < i + 8) {
    const word = words[at];
    if (!word) return i;
    if (TITLES.has(word.lower)) {
      title = true;
      at++;
      if (words[at]?.text === '.') at++;
    } else if (PORTFOLIOS.has(word.lower) || (title && /^(?:of|for|and|the)$/.test(word.lower))) at++;
    else break;
  }
  return title && words[at]?.cap ? at : i;
}

function longestPlace(words: readonly Word[], i: number): number {
  for (let length = 3; length >= 1; length--) {
    const part = words.slice(i, i + length);
    if (
      part.length === length &&
      part.every((word) => word.cap) &&
      knownPlace(part.map((word) => word.text).join(' '))
    ) {
      return length;
    }
  }
  return 0;
}

/** The end of a run of capitalised words, with "of", "for" inside bodies and "de", "van" inside persons. */
function reach(words: readonly Word[], from: number): number {
  let to = from + 1;
  let body = BODY_CUES.has(words[from]?.lower ?? '');
  for (;;) {
    const word = words[to];
    if (!word || word.start - (words[to - 1]?.end ?? 0) > 1) break;
    if (word.cap && !NO_NAMES.has(word.lower)) {
      if (!body && (countryOf(word.lower) || (knownPlace(word.text) && to === from + 1))) break;
      if (ALL_CAPS.test(word.text) && !ALL_CAPS.test(words[to - 1]?.text ?? '')) break;
      body ||= BODY_CUES.has(word.lower);
      to++;
    } else if (INSIDE_PERSONS.has(word.lower) && words[to + 1]?.cap) to += 2;
    else if (body && INSIDE_BODIES.has(word.lower)) {
      const skip = words[to + 1]?.lower === 'the' ? 2 : 1;
      if (!words[to + skip]?.cap) break;
      to += skip + 1;
    } else if (word.text === '.' && /^\p{Lu}$/u.test(words[to - 1]?.text ?? '') && words[to + 1]?.cap) to++;
    else break;
  }
  return to;
}

function kindOf(
  words: readonly Word[],
  whole: number,
  from: number,
  to: number,
  kinds: ReadonlyMap<string, MentionKind>,
): MentionKind | null {
  const own = words.slice(from, to);
  const last = own.at(-1);
  const first = own[0];
  if (!first || !last) return null;
  const before = words[whole - 1];
  const after = words[to];
  const folded = own.map((word) => word.lower).join(' ');
  if (own.some((word) => BODY_CUES.has(word.lower)) && (own.length > 1 || before?.lower === 'the')) return 'body';
  if (own.length === 1 && ALL_CAPS.test(first.text)) return /^[IVXLC]+$/.test(first.text) ? null : 'body';
  if (own.length === 1 && AGENCIES.has(first.lower)) return 'body';
  const afterThe = before?.lower === 'the';
  if (PLACE_CUES.has(last.lower) && own.length > 1) return 'place';
  if (after && PLACE_CUES.has(after.lower) && !SAY.has(after.lower)) return 'place';
  if (before?.lower === 'of' && PLACE_CUES.has(words[whole - 2]?.lower ?? '')) return 'place';
  if (whole < from) return 'person';
  const title = before && (TITLES.has(before.lower) || /^(?:minister|secretary|state)$/.test(before.lower));
  const known = kinds.get(folded);
  if (known) return known;
  if (title || SAY.has(after?.lower ?? '') || (own.length === 1 && SAY_IF.has(after?.lower ?? '')))
    return afterThe ? 'body' : 'person';
  if (before && PLACE_PREPOSITIONS.has(before.lower) && !/^(?:from|to|via|over|across)$/.test(before.lower))
    return 'place';
  if (afterThe) return null;
  if (own.length >= 2 && own.length <= 4) return 'person';
  if (own.length === 1 && before?.lower === 'to' && after?.kind === 'mark') return 'place';
  return null;
}
