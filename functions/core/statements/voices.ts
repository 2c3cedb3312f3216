/**
 * Voices: whose words, thoughts or will a statement gives beside its own claimant ("plans to", "after X had said", "the poll
 * shows", "her fear of"). A claim needs its claimant in the wording; a voice does not: "the port plans to close" is told by
 * the text itself.
 */
import type { Span, Statement, Voice } from '../model.ts';
import { phraseAfter, type Run, subjectBefore } from './clauses.ts';
import { firstFinite } from './finite.ts';
import { BE, BETWEEN, CLAUSE_WORDS, DETERMINERS, MODALS, SUBJECT_PRONOUNS } from './verbs.ts';
import {
  type Form,
  HEARSAY,
  MINDS,
  PAPER_VERBS,
  PAPERS,
  SEEMS,
  VOICE_NOUNS,
  VOICE_VERBS,
  type VoiceKind,
} from './voice-words.ts';
import { type Word, wordSet } from './words.ts';

/** So many are kept of one statement. */
const MOST = 6;

const POSSESSIVES = wordSet('his her their its my our your');
const AUXILIARY = wordSet('have has had having do does did will would can could may might must shall should to not');
const NOUN_BEFORE = wordSet(
  'a an the this these those any such no some of in on at by from with about over per new recent other many several more',
);
const NOUNS_IN_S = wordSet(
  'states rates rules debates addresses plans reports appeals talks attempts views bans charges judges names',
);
const BETWEEN_NOUN =
  /^(?:own|new|recent|latest|first|last|long-standing|public|repeated|early|many|\w+(?:al|ive|ous|ed|ing|ful|ic))$/;

/**
 * The voices of a statement, in the order of its words.
 * @param outer its words, each quotation as one
 * @param own where the cue of its own attribution stands in them; -1 for none
 */
export function voicesIn(outer: readonly Word[], text: string, own: number): Statement['voices'] {
  const found: Voice[] = [];
  for (let i = 0; i < outer.length && found.length < MOST; i++) {
    if (i === own) continue;
    const word = outer[i];
    if (word?.kind === 'word') {
      const voice = mindAt(outer, i) ?? verbAt(outer, i) ?? nounAt(outer, i) ?? hearsayAt(outer, i);
      if (voice) found.push(told(voice, word, outer, text));
    } else if (word?.kind === 'quote' && own < 0 && speaks(word.text)) {
      found.push({ kind: 'quotation', holder: '', holderSpan: null, cue: '' });
    }
  }
  return found;
}

/**
 * Who speaks in a statement, for a reader of the whole text: the claimant, else the first whose words, thoughts or will it
 * tells (and does not deny); null where nobody is named.
 */
export function speakerOf({ attribution, voices }: Statement): Spoken | null {
  if (attribution) return { speaker: attribution.speaker, verb: attribution.verb, span: attribution.speakerSpan };
  const voice = voices.find(({ holder, cue }) => holder !== '' && !cue.startsWith('not '));
  return voice ? { speaker: voice.holder, verb: voice.cue, span: voice.holderSpan } : null;
}

export interface Spoken {
  readonly speaker: string;
  readonly verb: string;
  /** Where the speaker is named; null for words carried on from the statement before. */
  readonly span: Span | null;
}

interface Heard {
  readonly kind: VoiceKind;
  readonly holder: Run | null;
}

function told({ kind, holder }: Heard, word: Word, outer: readonly Word[], text: string): Voice {
  const cue = negated(outer, outer.indexOf(word)) ? `not ${word.lower}` : word.lower;
  const start = holder && outer[holder.from]?.start;
  const end = holder && outer[holder.to - 1]?.end;
  if (start == null || end == null) return { kind, holder: '', holderSpan: null, cue };
  return { kind, holder: text.slice(start, end), holderSpan: { start, end }, cue };
}

/** "did not say", "has never asked", "declined to say". */
function negated(outer: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const lower = outer[i]?.lower ?? '';
    if (/^(?:not|never|declin\w+|refus\w+|\w+n't)$/.test(lower)) return true;
    if (!AUXILIARY.has(lower) && !BE.has(lower) && !isBetween(outer[i])) return false;
  }
  return false;
}

/** Words in quotation marks that are no title: a word in lower case is among them. */
const speaks = (quote: string): boolean => /(?:^|[\s“"‘'])\p{Ll}/u.test(quote);

function verbAt(outer: readonly Word[], i: number): Heard | null {
  const word = outer[i];
  if (!word || (word.cap && i > 0)) return null;
  const verb = VOICE_VERBS.get(word.lower);
  const paper = PAPER_VERBS.get(word.lower);
  const form = verb?.form ?? paper?.form;
  if (!form) return null;
  const back = pastAdverbs(outer, i - 1);
  const before = outer[back];
  const passive = form === 'ed' && before !== undefined && BE.has(before.lower);
  if (passive) {
    const by = outer.findIndex((one, at) => at > i && at < i + 14 && one.lower === 'by');
    const agent = by < 0 ? null : agentAfter(outer, by + 1);
    return verb ? { kind: agent ? verb.kind : 'hearsay', holder: agent } : null;
  }
  // "State television": a word that opens the sentence has no subject.
  const place = before
    ? verbPlace(form, word.lower, before, outer[back - 1], outer[i + 1])
    : !/^(?:base|s)$/.test(form);
  if (!place) return null;
  const holder = holderOf(outer, i, form);
  if (paper && holder && PAPERS.has(headOf(outer, holder))) return { kind: 'document', holder };
  return verb ? { kind: verb.kind, holder } : null;
}

/** Who did it, after "by"; "by Tuesday" is nobody. */
function agentAfter(outer: readonly Word[], from: number): Run | null {
  const first = outer[from]?.lower ?? '';
  return /day$|^(?:now|then|noon|midnight|next|late|early|mid)$/.test(first) || outer[from]?.kind !== 'word'
    ? null
    : phraseAfter(outer, from);
}

/** Whether a form can be a verb behind `before`: "the plans", "of plans" are not. */
function verbPlace(form: Form, own: string, before: Word, earlier: Word | undefined, next: Word | undefined): boolean {
  const { lower } = before;
  if (DETERMINERS.has(lower) && !(lower === 'that' && form === 's')) return false;
  if (form === 'ing') return !NOUN_BEFORE.has(lower) || /^(?:of|in|by|from|about|with|at|on|over)$/.test(lower);
  if (form === 'ed') return before.kind !== 'number' && !NOUN_BEFORE.has(lower);
  if (before.kind === 'number' || NOUN_BEFORE.has(lower) || BE.has(lower)) return false;
  // "the rack rates", "federal rules": a noun more often than a verb.
  if (form === 's' && NOUNS_IN_S.has(own)) return SUBJECT_PRONOUNS.has(lower) || lower === 'who' || before.cap;
  if (form === 's')
    return before.kind === 'word' && !/^(?:of|for|and|or|but)$/.test(next?.lower ?? '')
      ? lower !== 'to'
      : lower === 'who';
  if (AUXILIARY.has(lower) || MODALS.has(lower)) return true;
  if (SUBJECT_PRONOUNS.has(lower) || /^(?:who|and|people|police|voters)$/.test(lower)) return true;
  return /[^s']s$/.test(lower) && earlier?.lower !== "'s" && before.kind === 'word';
}

const pastAdverbs = (outer: readonly Word[], from: number): number => {
  let at = from;
  while (at >= 0 && isBetween(outer[at])) at--;
  return at;
};
const isBetween = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !/^(?:has|have|had)$/.test(word.lower) &&
  (BETWEEN.has(word.lower) || /^\p{Ll}{3,}ly$/u.test(word.text));

/** Who stands before a verb, over its auxiliaries; of a relative clause, whom it tells of; of a participle, the sentence's subject. */
function holderOf(outer: readonly Word[], i: number, form: Form): Run | null {
  let at = i - 1;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const word = outer[at];
    if (!word || !(isBetween(word) || AUXILIARY.has(word.lower) || MODALS.has(word.lower) || BE.has(word.lower))) break;
    at--;
  }
  const before = outer[at];
  if (before && /^(?:who|which|that)$/.test(before.lower)) {
    const end = outer[at - 1]?.text === ',' ? at - 1 : at;
    const named = subjectBefore(outer, end);
    return { from: named ? named.from : at, to: at + 1 };
  }
  const bare = form === 'ing' && at === i - 1;
  const own =
    bare || before?.text === ',' || CLAUSE_WORDS.has(before?.lower ?? '') ? null : subjectBefore(outer, at + 1);
  return own ?? mainSubject(outer, i);
}

function mainSubject(outer: readonly Word[], until: number): Run | null {
  const main = firstFinite(outer);
  if (main <= 0) return null;
  const subject = subjectBefore(outer, main);
  return subject && subject.from < until ? subject : null;
}

function headOf(outer: readonly Word[], run: Run): string {
  let head = run.to - 1;
  for (let at = run.from + 1; at < run.to; at++) {
    if (/^(?:of|for|from|in|at|on|with|by|to|,|who|which|that)$/.test(outer[at]?.lower ?? '')) {
      head = at - 1;
      break;
    }
  }
  return outer[head]?.lower ?? '';
}

/** "his claim that", "fears of", "calls for". */
function nounAt(outer: readonly Word[], i: number): Heard | null {
  const word = outer[i];
  const kind = VOICE_NOUNS.get(word?.lower ?? '');
  if (!word || !kind || (word.cap && i > 0)) return null;
  const next = outer[i + 1]?.lower ?? '';
  const owner = ownerBefore(outer, i);
  const takes = /^(?:that|of|about|for|to|on|over|against|from|by|in|with)$/.test(next);
  if (!owner && !takes) return null;
  if (owner) return { kind, holder: owner };
  const agent = next === 'by' || next === 'from' ? phraseAfter(outer, i + 2) : null;
  return { kind, holder: agent };
}

/** "Chile’s" or "his" before a noun, over its adjectives. */
function ownerBefore(outer: readonly Word[], i: number): Run | null {
  let at = i - 1;
  while (at > i - 4 && BETWEEN_NOUN.test(outer[at]?.lower ?? '')) at--;
  const before = outer[at];
  if (!before) return null;
  if (POSSESSIVES.has(before.lower)) return { from: at, to: at + 1 };
  if (before.lower !== "'s" && before.text !== '’' && before.text !== "'") return null;
  const named = subjectBefore(outer, at);
  return named && named.to === at ? named : { from: Math.max(0, at - 1), to: at };
}

/** "was sure that", "are worried about". */
function mindAt(outer: readonly Word[], i: number): Heard | null {
  if (!MINDS.has(outer[i]?.lower ?? '')) return null;
  const back = pastAdverbs(outer, i - 1);
  const before = outer[back]?.lower ?? '';
  if (!BE.has(before) && !/^(?:feel|feels|felt|remain|remains|remained|seem|seems|seemed)$/.test(before)) return null;
  return { kind: 'thought', holder: holderOf(outer, back, 's') };
}

function hearsayAt(outer: readonly Word[], i: number): Heard | null {
  const lower = outer[i]?.lower ?? '';
  return HEARSAY.has(lower) || SEEMS.has(lower) ? { kind: 'hearsay', holder: null } : null;
}
