/** Noun phrases beside a verb: who stands before "said", who stands after it. All indices are into the outer words. */
import { firstFinite, isFiniteVerb } from './finite.ts';
import { SPEAKERS, TITLES } from './nouns.ts';
import { BE, BETWEEN, CLAUSE_WORDS, MODALS, SUBJECT_PRONOUNS } from './verbs.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

/** A run of words, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST_SUBJECT = 22;
const LONGEST_APPOSITION = 30;
const PREPOSITIONS = wordSet(
  'on in at after during before following since by for with from amid despite against over under into through among between about to via',
);
const TIME_LEADS = wordSet(
  `on in at late early earlier later last this next monday tuesday wednesday thursday friday saturday sunday january february
   march april may june july august september october november december morning afternoon evening night week month year
   yesterday today tonight overnight meanwhile separately`,
);
/** After "said X", these begin what is no part of X. */
const AFTER_NAME = wordSet(
  'on in at after during before following when as while to that and but who which amid via over',
);

/** The subject that ends right before the verb at `verb`; null where the verb has none of its own or is no plain assertion. */
export function subjectBefore(words: readonly Word[], verb: number): Run | null {
  let last = verb - 1;
  while (last >= 0 && isBetween(words[last])) last--;
  const word = words[last];
  if (!word || word.kind === 'quote' || BE.has(word.lower)) return null;
  // "in May"
  if (MODALS.has(word.lower) && !word.cap) return null;
  if (/^(?:who|which|that|to|what|as|not)$/.test(word.lower) || CLAUSE_WORDS.has(word.lower)) return null;
  let end = last + 1;
  if (/^[–—-]$/.test(word.text)) {
    // "X – head of the council – said".
    const open = dashBefore(words, last);
    if (open < 1) return null;
    end = open;
    last = open - 1;
  } else if (word.text === ',') {
    const open = appositionStart(words, last);
    if (open < 1) return null;
    end = last;
    last = open - 1;
  }
  const from = phraseStart(words, last);
  const who = whoBefore(words, last);
  if (who > 0 && phraseStart(words, who - 1) === 0) return { from: 0, to: end };
  return from === null ? null : { from, to: end };
}

/** "An official who asked not to be named said": the relative word, where its clause has a verb and no mark; -1 for none. */
function whoBefore(words: readonly Word[], last: number): number {
  let verb = false;
  for (let at = last; at > Math.max(0, last - 12); at--) {
    const word = words[at];
    if (word?.kind !== 'word') return -1;
    if (word.lower === 'who') return verb ? at : -1;
    if (CLAUSE_WORDS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return -1;
    verb ||= isFiniteVerb(words, at);
  }
  return -1;
}

/** The dash that opens the insertion closed by the dash at `close`, the first of its marks ("--"); -1 for none. */
function dashBefore(words: readonly Word[], close: number): number {
  let inside = close;
  while (/^[–—-]$/.test(words[inside - 1]?.text ?? '')) inside--;
  for (let at = inside - 1; at >= Math.max(1, close - LONGEST_APPOSITION); at--) {
    const text = words[at]?.text ?? '';
    if (/^[;:!?]$/.test(text) || words[at]?.kind === 'quote') return -1;
    if (!/^[–—-]$/.test(text)) continue;
    return words[at - 1]?.text === '-' ? at - 1 : at;
  }
  return -1;
}

const isBetween = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !word.cap &&
  (BETWEEN.has(word.lower) || (word.lower.length > 4 && word.lower.endsWith('ly')));

/**
 * The comma that opens the apposition closed by the comma at `close`, or -1: the first of several where one names after
 * the other ("X, speaker of the council, the upper house, said"), without a lead-in ("Speaking in Y, X, the envoy, said").
 */
function appositionStart(words: readonly Word[], close: number): number {
  let open = -1;
  for (let at = close - 2; at >= Math.max(1, close - LONGEST_APPOSITION); at--) {
    const word = words[at];
    if (!word || word.kind === 'quote' || /^[;:.!?–—]$/.test(word.text)) break;
    if (word.text === ',') {
      if (open >= 0 && LEAD_IN.test(words[0]?.lower ?? '') && firstComma(words) === at) break;
      open = at;
    } else if (open >= 0 && isFiniteVerb(words, at)) break;
    else if (isFiniteVerb(words, at) && !relative(words, at)) return -1;
  }
  const first = words[0];
  return open > 0 && first && first.lower.endsWith('ly') && open < 3 ? -1 : open;
}

const LEAD_IN =
  /^(?:\w+ing|asked|pressed|in|on|at|after|before|during|following|earlier|later|meanwhile|however|separately|finally)$/;
const firstComma = (words: readonly Word[]): number => words.findIndex((word) => word.text === ',');

/** Whether a relative word opens the comma-bounded stretch that word `at` stands in. */
function relative(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && words[i]?.text !== ','; i--)
    if (/^(?:who|which|whose|whom|that|where)$/.test(words[i]?.lower ?? '')) return true;
  return false;
}

/** Where the noun phrase that ends at `last` begins. */
function phraseStart(words: readonly Word[], last: number): number | null {
  let from = last + 1;
  while (from > 0) {
    const word = words[from - 1];
    if (!word || word.kind === 'quote') break;
    if (word.kind === 'mark') {
      if (word.text === ')') {
        const open = openBracket(words, from - 1);
        if (open === null) break;
        from = open;
        continue;
      }
      const initial = /^(?:\p{Lu}|Jr|Sr)$/u.test(words[from - 2]?.text ?? '');
      if (word.text === '.' && (initial || TITLES.has(words[from - 2]?.lower ?? ''))) {
        from--;
        continue;
      }
      if (!/^[/&’'[\]]$/.test(word.text)) break;
    }
    if (CLAUSE_WORDS.has(word.lower)) break;
    if ((word.lower === 'and' || word.lower === 'or') && !pairs(words, from - 1)) break;
    if (word.kind === 'word' && isFiniteVerb(words, from - 1) && !reduced(words, from - 1)) break;
    from--;
    if (SUBJECT_PRONOUNS.has(word.lower)) break;
    if (last - from > LONGEST_SUBJECT) return null;
  }
  from = pastLead(words, from, last);
  return from > last ? null : from;
}

/** "A poll released in August found": what was done to the subject, right before its own verb; told by the preposition. */
const reduced = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  /[^e]ed$/.test(words[at]?.lower ?? '') &&
  /^(?:by|in|on|at|from|with|last|this|late|early|\w+day)$/.test(words[at + 1]?.lower ?? '') &&
  words[at - 1]?.kind === 'word' &&
  /^(?:a|an|the)$/.test(words[0]?.lower ?? '') &&
  at < 8 &&
  firstFinite(words, 0, at) < 0;

/** Skips "On Monday", "In the region": what stands before the subject without a comma. */
function pastLead(words: readonly Word[], from: number, last: number): number {
  let at = from;
  while (at <= last) {
    const word = words[at];
    if (!word) break;
    if (TIME_LEADS.has(word.lower) || (word.kind === 'number' && at > from)) {
      at++;
      continue;
    }
    if (at === from && PREPOSITIONS.has(word.lower)) {
      at++;
      while (at <= last && (words[at]?.cap || words[at]?.lower === 'the')) at++;
      continue;
    }
    break;
  }
  return at > last && words[last]?.kind === 'word' && SPEAKERS.has(words[last]?.lower ?? '') ? last : at;
}

function openBracket(words: readonly Word[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - 12); at--) if (words[at]?.text === '(') return at;
  return null;
}

/** "Vollan and Berrigan said", "Chilean and Western officials said" against "struck Lima and officials said". */
function pairs(words: readonly Word[], at: number): boolean {
  const left = words[at - 1];
  const right = words[at + 1];
  if (!left || !right) return false;
  const named = right.cap || (right.lower === 'the' && words[at + 2]?.cap === true);
  return (left.cap && named) || (SPEAKERS.has(left.lower) && at <= 3) || opensWithTwo(words, at);
}

/** "Federal and state officials said", "Owners and supporters in the council say": nothing but a phrase stands before. */
function opensWithTwo(words: readonly Word[], at: number): boolean {
  const first = words[0];
  if (at < 1 || at > 8 || first?.kind !== 'word') return false;
  if (PREPOSITIONS.has(first.lower) || TIME_LEADS.has(first.lower) || CLAUSE_WORDS.has(first.lower)) return false;
  if (SUBJECT_PRONOUNS.has(first.lower) || first.lower.endsWith('ing')) return false;
  return words.slice(0, at).every(({ kind }) => kind === 'word') && firstFinite(words, 0, at) < 0;
}

/** The noun phrase that begins at `from`, with its apposition: "Maria Novak, a spokeswoman for the ministry". */
export function phraseAfter(words: readonly Word[], from: number): Run | null {
  const first = words[from];
  if (first?.kind !== 'word') return null;
  if (
    !(
      first.cap ||
      /^(?:the|a|an|his|her|their|its|one|two|he|she|they)$/.test(first.lower) ||
      SPEAKERS.has(first.lower)
    )
  ) {
    return null;
  }
  let to = plainEnd(words, from);
  if (to === from) return null;
  if (words[to]?.text === ',' && !SUBJECT_PRONOUNS.has(first.lower)) {
    const next = words[to + 1];
    const names =
      next &&
      (/^(?:a|an|the|who|chief|deputy)$/.test(next.lower) || SPEAKERS.has(next.lower) || TITLES.has(next.lower));
    if (names) {
      let end = to + 1;
      let clause = false;
      while (end < words.length && end - to < LONGEST_APPOSITION && !/^[,.;:!?–—]$/.test(words[end]?.text ?? '')) {
        clause ||= next.lower !== 'who' && isFiniteVerb(words, end);
        end++;
      }
      if (!clause) to = end;
    }
  }
  return { from, to };
}

function plainEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && to - from < LONGEST_SUBJECT) {
    const word = words[to];
    if (!word || word.kind === 'quote') break;
    if (word.kind === 'mark') {
      if (word.text === '(') {
        while (to < words.length && words[to]?.text !== ')') to++;
        to++;
        continue;
      }
      const initial =
        word.text === '.' && (TITLES.has(words[to - 1]?.lower ?? '') || /^\p{Lu}$/u.test(words[to - 1]?.text ?? ''));
      if (!initial || to + 1 >= words.length) break;
    }
    if (word.kind === 'number' && to > from && words[to - 1]?.lower !== 'the' && !words[to - 1]?.cap) break;
    if (to > from && AFTER_NAME.has(word.lower) && !(word.lower === 'and' && pairs(words, to))) break;
    if (to > from && (CLAUSE_WORDS.has(word.lower) || TIME_LEADS.has(word.lower) || isFiniteVerb(words, to))) break;
    to++;
  }
  return to;
}
