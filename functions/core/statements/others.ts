/** Cues of attribution other than a verb with its subject. */
import { phraseAfter, type Run, subjectBefore } from './clauses.ts';
import type { CanSpeak, Found } from './cue.ts';
import { firstFinite } from './finite.ts';
import { AGENCIES, LABELS, SPEAKERS } from './nouns.ts';
import { BE } from './verbs.ts';
import type { Word } from './words.ts';

/** "According to X, …", "…, according to X". */
export function accordingTo(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  if (/^(?:plan|plans|schedule|law|rules)$/.test(outer[at + 2]?.lower ?? '')) return null;
  const subject = nounsAfter(outer, at + 2);
  if (!subject || (/^(?:his|her|its|their)$/.test(outer[at + 2]?.lower ?? '') && !canSpeak(subject))) return null;
  const first = outer[at];
  const last = outer[subject.to - 1];
  const comma = outer[subject.to];
  const before = outer[at - 1];
  if (!first || !last) return null;
  const opening = at === 0 || (comma?.text === ',' && firstFinite(outer, 0, at) < 0);
  const clause = opening
    ? { start: outer[0]?.start ?? 0, end: outer[subject.to + 1]?.start ?? last.end }
    : { start: before?.text === ',' ? before.start : (before?.end ?? first.start), end: last.end };
  return { verb: 'according to', at: at + 1, subject, clause, secondHand: false, rank: 3 };
}

/** The noun phrase that begins at `from`; one in lower case goes up to the next mark: "data from the operator". */
export const nounsAfter = (outer: readonly Word[], from: number): Run | null =>
  phraseAfter(outer, from) ?? looseAfter(outer, from);

function looseAfter(outer: readonly Word[], from: number): Run | null {
  let to = from;
  while (to < outer.length && to - from < 14 && outer[to]?.kind !== 'mark' && outer[to]?.kind !== 'quote') to++;
  return to > from ? { from, to } : null;
}

const TELLS_NEXT =
  /^(?:statements?|comments?|remarks?|words|answer|reply|response|message|letter|tweet|post|note|appeal|warning|say|continued|explanation|endorsement)$/;

/**
 * "Petr Hansen: the dam holds", as a headline has it; or "The port issued the following statement:", where what is said
 * stands below.
 */
export function colonCue(outer: readonly Word[], isSomebody: CanSpeak): Found | null {
  if (outer.at(-1)?.text === ':') {
    const main = firstFinite(outer);
    const subject = main > 0 ? subjectBefore(outer, main) : null;
    if (!subject || !isSomebody(subject) || !outer.some((word, i) => i >= main && TELLS_NEXT.test(word.lower)))
      return null;
    return { verb: outer[main]?.lower ?? '', at: main, subject, clause: null, secondHand: false, rank: 5 };
  }
  const at = outer.findIndex((word) => word.text === ':');
  const next = outer[at + 1];
  if (at < 1 || at > 5 || !next) return null;
  if (!outer.slice(0, at).every((word) => word.cap || SPEAKERS.has(word.lower) || word.text === '.')) return null;
  // "Port strike: …", "Petr Hansen: diver dies": most of what stands before a colon is what the text is about.
  const head = outer[at - 1];
  const own = next.kind === 'quote' || /^(?:i|we|my|our)$/.test(next.lower);
  if (!head || LABELS.has(head.lower)) return null;
  if (!(SPEAKERS.has(head.lower) || AGENCIES.has(head.lower) || (own && isSomebody({ from: at - 1, to: at }))))
    return null;
  const clause = { start: outer[0]?.start ?? 0, end: next.start };
  return { verb: ':', at, subject: { from: 0, to: at }, clause, secondHand: false, rank: 3 };
}

/** "… – report", "… – officials": how a headline names its source. */
export function dashed(outer: readonly Word[], at: number): Found | null {
  const last = outer.at(-1);
  const dash = outer[at - 1];
  if (!dash || !last || !SPEAKERS.has(last.lower) || firstFinite(outer, at) >= 0) return null;
  const clause = { start: outer[at - 2]?.end ?? dash.start, end: last.end };
  return { verb: dash.text, at: at - 1, subject: { from: at, to: outer.length }, clause, secondHand: false, rank: 4 };
}

/** "X was quoted as saying", "the agency quoted (cited) X as saying". */
export function quotedAs(outer: readonly Word[], at: number): Found | null {
  const as = outer.findIndex((word, i) => i > at && i < at + 14 && word.lower === 'as');
  if (as < 0 || outer[as + 1]?.lower !== 'saying') return null;
  const passive = BE.has(outer[at - 1]?.lower ?? '');
  const subject = passive ? subjectBefore(outer, at - 1) : phraseAfter(outer, at + 1);
  if (!subject) return null;
  const next = outer[at + 1]?.lower === 'by' ? at + 2 : outer[as + 2]?.lower === 'by' ? as + 3 : null;
  const by = next === null ? null : phraseAfter(outer, next);
  const via = passive ? by : subjectBefore(outer, at);
  return { verb: 'quoted as saying', at, subject, clause: null, secondHand: true, rank: 0, via };
}

/** "citing X" where nothing else tells who says so. */
export function citing(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  const subject = nounsAfter(outer, at + 1);
  if (!subject || !canSpeak(subject)) return null;
  return { verb: outer[at]?.lower ?? '', at, subject, clause: null, secondHand: true, rank: 5 };
}

/** ", saying that …": the subject is the sentence's own. */
export function participle(outer: readonly Word[], at: number, canSpeak: CanSpeak): Found | null {
  const before = outer[at - 1];
  if (!before || !(before.text === ',' || before.kind === 'quote' || before.lower === 'by')) return null;
  const main = firstFinite(outer);
  if (main <= 0 || main > at) return null;
  const subject = subjectBefore(outer, main);
  const opens = subject && (subject.from === 0 || outer[subject.from - 1]?.text === ',');
  if (!opens || !canSpeak(subject)) return null;
  return { verb: outer[at]?.lower ?? '', at, subject, clause: null, secondHand: false, rank: 4 };
}
