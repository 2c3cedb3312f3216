/** Verbs of saying as cues: "X said that …", "…, X said", "…,” said X", "X accused Y of …". */

import { phraseAfter, type Run, subjectBefore } from './clauses.ts';
import type { CanSpeak, Found } from './cue.ts';
import { firstFinite } from './finite.ts';
import { SPEAKERS } from './nouns.ts';
import { leadingClause, MANNER, trailingClause } from './spoken.ts';
import {
  ACT,
  ACT_NEEDS,
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  INVERTIBLE,
  NOUN_FORMS,
  NOUN_SIGNS,
  PARTICIPLES,
  SAY,
  SAY_IF,
  SUBJECT_PRONOUNS,
  TELL,
  THAT_ONLY,
} from './verbs.ts';
import { type Word, wordSet } from './words.ts';

/** The cue of the verb of saying at `at`, with its subject before or after it; null where it is none. */
export function verbCue(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  const word = outer[at];
  if (!word) return null;
  const { lower } = word;
  const before = outer[at - 1];
  const strong = SAY.has(lower);
  if (before && DETERMINERS.has(before.lower)) return null;
  if (NOUN_FORMS.has(lower) && nounHere(outer, at)) return null;
  // "Nurse accused of theft": done to the subject, as nobody follows to whom it is done.
  if (DONE_TO.has(lower) && /^(?:of|by|over|for|after|as|in)$/.test(outer[at + 1]?.lower ?? '')) return null;
  const subject = subjectBefore(outer, at);
  if (!subject) return inverted(outer, at) ?? second(outer, at, canSpeak);
  const place = placeOf(outer, subject, at);
  if (!place) return null;
  const speaks = canSpeak(subject);
  const content = hasContent(outer, at);
  if (place === 'trailing') {
    if (!strong && !SAY_IF.has(lower)) return null;
    if (!strong && !(speaks && endsHere(outer, at))) return null;
    return { verb: lower, at, subject, clause: trailingClause(outer, subject.from, at), secondHand: false, rank: 1 };
  }
  // "added fuel to the fire"
  const bare = strong && !/^add/.test(lower);
  const says = strong ? (speaks && bare) || content : SAY_IF.has(lower) && speaks && content && thatFollows(outer, at);
  if (says) {
    return { verb: lower, at, subject, clause: leadingClause(outer, subject, at), secondHand: false, rank: 0 };
  }
  const needs = ACT_NEEDS.get(lower);
  const acts =
    (ACT.has(lower) || lower === 'cast' || SAY_IF.has(lower)) &&
    (!needs || needs.has(outer[at + 1]?.lower ?? '') || callsNames(outer, at));
  if (!acts || !speaks || outer.length - at < 3) return null;
  if (!ACT.has(lower) && lower !== 'cast' && !/^(?:claimed|claims|announced|reported|denied|confirmed)$/.test(lower))
    return null;
  return { verb: lower, at, subject, clause: null, secondHand: false, rank: 2 };
}

/** "A company called X for …", "a group called the “…”": these only have a name. */
const PARTS = /^(?:for|with|in|at|on|to|from|by|and)$/;

/** "called the raid “a crime”": the name that is called is quoted, and nothing parts it from the verb. */
function callsNames(outer: readonly Word[], at: number): boolean {
  if (!/^calls?|called$/.test(outer[at]?.lower ?? '')) return false;
  const stop = outer.findIndex(
    (word, i) => i > at && (word.kind === 'mark' || word.kind === 'quote') && !/^['’-]$/.test(word.text),
  );
  const object = outer.slice(at + 1, Math.max(stop, at + 1));
  if (outer[stop]?.kind !== 'quote' || object.length > 8) return false;
  if (firstFinite(object) >= 0) return false;
  return object.some((word) => !DETERMINERS.has(word.lower)) && !object.some((word) => PARTS.test(word.lower));
}

/** "The port is warning that …", "Chile is demanding a vote": said these days. */
export function progressiveCue(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  const word = outer[at];
  let be = at - 1;
  while (BETWEEN.has(outer[be]?.lower ?? '')) be--;
  if (!word || !/^(?:is|are|'s|'re)$/.test(outer[be]?.lower ?? '')) return null;
  const subject = subjectBefore(outer, be);
  if (!subject || placeOf(outer, subject, at) !== 'leading' || !canSpeak(subject)) return null;
  if (PARTICIPLES.has(word.lower) ? !hasContent(outer, at) : outer.length - at < 3) return null;
  const verb = `${outer[be]?.lower} ${word.lower}`;
  return { verb, at, subject, clause: null, secondHand: false, rank: 2 };
}

const DONE_TO = wordSet(
  'accused blamed criticised criticized condemned praised hailed denounced slammed invited dubbed',
);

/** "recent claims", "reports of", ", claims": a noun, not a verb. */
function nounHere(outer: readonly Word[], at: number): boolean {
  const before = outer[at - 1];
  const after = outer[at + 1]?.lower ?? '';
  if (!before) return true;
  // "an office report released in May"; "analysts report" is the verb.
  if (/^(?:report|claim|estimate)$/.test(outer[at]?.lower ?? ''))
    return !/[^s']s$|^(?:they|we|you|i|who|to|people|police|media|not|and|also)$|ly$/.test(before.lower);
  // "voters in key states say"
  if (/s$/.test(outer[at]?.lower ?? '') && firstFinite(outer, at + 1, at + 2) >= 0) return true;
  // "Local media reported that"
  if (after === 'that' && /ed$/.test(outer[at]?.lower ?? '') && before.lower === 'media') return false;
  if (NOUN_SIGNS.has(before.lower)) return true;
  if (/^(?:of|by|from|about|were|was|are|is|have|has)$/.test(after)) return true;
  return /^(?:reported|alleged|claimed|announced|estimated|expected|confirmed|stated|suggested|found|denied|promised|declared)$/.test(
    outer[at]?.lower ?? '',
  )
    ? /^(?:by|to|as)$/.test(after)
    : false;
}

/** After "maintains" or "observed", only "that", a quotation or a colon makes a saying. */
const thatFollows = (outer: readonly Word[], at: number): boolean =>
  !THAT_ONLY.has(outer[at]?.lower ?? '') ||
  outer.slice(at + 1, at + 4).some((word) => word.kind === 'quote' || word.lower === 'that' || word.text === ':');

/** Nothing that the verb is done to follows: a mark, or when and where it was said. */
function endsHere(outer: readonly Word[], at: number): boolean {
  const next = outer[at + 1];
  if (next?.kind !== 'word') return true;
  const { lower } = next;
  return MANNER.test(lower) || /ly$|^(?:as|again|me|us)$/.test(lower) || TELL.has(outer[at]?.lower ?? '');
}

/** Where the subject stands: opening the sentence, or after what is said; null inside another clause. */
function placeOf(outer: readonly Word[], subject: Run, at: number): 'leading' | 'trailing' | null {
  if (subject.from === 0) return 'leading';
  const before = outer[subject.from - 1];
  // ", X said, “…": put in between; ", X said: “…”": behind what was said and before more of it.
  if (before?.text === ',' && INVERTIBLE.has(outer[at]?.lower ?? '')) {
    const next = outer[at + 1]?.text ?? '';
    if ((next === ',' || next === ':') && firstFinite(outer, 0, subject.from) >= 0) return 'trailing';
  }
  const content = hasContent(outer, at);
  const bounded = before?.kind === 'quote' || /^[,–—:;.!?-]$/.test(before?.text ?? '');
  const finite = firstFinite(outer, 0, subject.from) >= 0;
  const quoted = outer.slice(0, subject.from).some((word) => word.kind === 'quote');
  if (subject.from === 1 && CONNECTIVE.test(before?.lower ?? '')) return 'leading';
  if (!bounded) {
    // "On Monday officials said": the lead-in was cut from the subject, nothing else stands before it.
    return finite ||
      quoted ||
      /^(?:that|which|who|while|but|and|as|because|when|where|if|what)$/.test(before?.lower ?? '')
      ? null
      : 'leading';
  }
  // "Port strike: union says it will go on"
  if (before?.text === ':') {
    const sure = HEADLINE.test(outer[at]?.lower ?? '');
    return sure && content && !finite && !quoted && subject.from <= 7 ? 'leading' : null;
  }
  if (!finite && !quoted) return content ? 'leading' : 'trailing';
  const opener = CONNECTIVE.test(outer[0]?.lower ?? '') ? outer[1] : outer[0];
  const lead = /^(?:asked|pressed|\w+ing)$/.test(opener?.lower ?? '');
  if (lead && content) return 'leading';
  if (!content || quoted) return 'trailing';
  return LEAD_IN.test(outer[0]?.lower ?? '') && before?.text === ',' ? 'leading' : null;
}

const HEADLINE = /^(?:says?|said|tells?|told|warns?|warned|claims?|claimed|admits?|denies|insists?|vows?)$/;
const CONNECTIVE = /^(?:but|yet|and|so|still|also|however|meanwhile|earlier|later|previously|separately)$/;
const LEAD_IN =
  /^(?:after|when|while|as|if|although|though|since|before|because|once|asked|following|despite|pressed|in|on|at|during|by|with|for|amid|\w+ing)$/;

/** Whether what is said follows the verb: "that", a quotation, a colon, or a clause of its own before the next comma. */
function hasContent(outer: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < Math.min(outer.length, at + 26); i++) {
    const word = outer[i];
    if (!word) break;
    if (word.kind === 'quote' || word.lower === 'that' || word.text === ':') return true;
    if (word.text === ',' && i === at + 1 && outer[i + 1]?.kind === 'quote') return true;
    if (word.text === ',' || word.text === ';' || word.text === '.') {
      // "X said, when asked" has none; "X said on Monday, three people died" is not written.
      return false;
    }
    if (firstFinite(outer, i, i + 1) === i) return true;
  }
  return false;
}

/** So many words into a sentence, whose verb it is cannot be told. */
const FARTHEST_SECOND = 60;

/** "Petr Hansen closed the dam and said that …": the second verb of the sentence's subject. */
function second(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  let and = at - 1;
  while (BETWEEN.has(outer[and]?.lower ?? '')) and--;
  const main = firstFinite(outer, 0, at);
  if (at > FARTHEST_SECOND) return null;
  const sure = SAY.has(outer[at]?.lower ?? '') || outer[at + 1]?.lower === 'that';
  if (!sure || !/^(?:and|but)$/.test(outer[and]?.lower ?? '') || main <= 0 || main >= and || !hasContent(outer, at))
    return null;
  const subject = subjectBefore(outer, main);
  // Another clause in between may have brought another subject.
  const between = outer.slice(main + 1, and);
  const clear = !between.some((word, i) => CLAUSE_WORDS.has(word.lower) && firstFinite(between, i) >= 0);
  if (!subject || placeOf(outer, subject, main) !== 'leading' || !canSpeak(subject) || !clear) return null;
  return { verb: outer[at]?.lower ?? '', at, subject, clause: null, secondHand: false, rank: 3 };
}

/** "…, says foreign secretary": a headline leaves the article out. */
function bareOffice(outer: readonly Word[], from: number): Run | null {
  const words = outer.slice(from);
  const last = words.at(-1);
  if (!last || words.length > 5 || words.some(({ kind }) => kind !== 'word') || !SPEAKERS.has(last.lower)) return null;
  return { from, to: outer.length };
}

function inverted(outer: readonly Word[], at: number): Found | null {
  const word = outer[at];
  const before = outer[at - 1];
  if (!word || !INVERTIBLE.has(word.lower)) return null;
  if (!before || !(before.kind === 'quote' || /^[,?!…–—]$/.test(before.text))) return null;
  const subject = phraseAfter(outer, at + 1) ?? bareOffice(outer, at + 1);
  if (!subject || SUBJECT_PRONOUNS.has(outer[subject.from]?.lower ?? '')) return null;
  // ", who lives there, said the dam broke": what follows is what is said.
  if (before.text === ',' && firstFinite(outer, subject.to, subject.to + 1) >= 0) return null;
  const start = before.text === ',' ? before.start : before.end;
  const clause = { start, end: trailingClause(outer, at, subject.to - 1).end };
  return { verb: word.lower, at, subject, clause, secondHand: false, rank: 1 };
}
