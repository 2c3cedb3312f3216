/** Who has spoken and been named so far in an article, and whom "he" or "the ministry" stands for. */
import type { Attribution, Mention } from '../model.ts';
import { BODY_NOUNS } from './nouns.ts';
import { fold, type Word } from './words.ts';

/** Who spoke and who was named so far in an article. */
export interface SpeakerMemory {
  last: Attribution | null;
  lastPerson: { speaker: string; key: string } | null;
  lastBody: { speaker: string; key: string } | null;
  /** Persons named outside quotations since the last person spoke, that person included. */
  persons: Set<string>;
  /** Bodies named so far, the latest last. */
  bodies: Mention[];
}

export const newSpeakers = (): SpeakerMemory => ({
  last: null,
  lastPerson: null,
  lastBody: null,
  persons: new Set(),
  bodies: [],
});

/** The body named last that has all these words: "the ministry". */
export function memoryBody(plain: readonly Word[], memory: SpeakerMemory): Mention | undefined {
  const noun = plain.at(-1)?.lower ?? '';
  if (!BODY_NOUNS.has(noun)) return undefined;
  const wanted = plain.map((word) => fold(word.text));
  return memory.bodies.findLast((body) => {
    const words = new Set(fold(body.text).split(/[\s’']+/));
    return wanted.every((word) => words.has(word));
  });
}

/**
 * A pronoun stands for the last who spoke, where nobody else can be meant: no other person was named since, or the
 * statement right before is that person's own words. An answer ("he replied") is somebody else's.
 */
export function meantBy(lower: string, verb: string, memory: SpeakerMemory): { speaker: string; key: string } | null {
  if ((lower === 'he' || lower === 'she') && !/^(?:repl|respon|counter)/.test(verb)) {
    const person = memory.lastPerson;
    const alone = person && [...memory.persons].every((key) => key === person.key);
    if (person && (alone || memory.last?.speakerKey === person.key)) return person;
  }
  if (lower === 'it' && memory.lastBody && memory.last?.speakerKey === memory.lastBody.key) {
    return memory.lastBody;
  }
  return null;
}

/** The attribution of a quotation that names no speaker: that of the statement before it. */
export const carriedOn = (memory: SpeakerMemory): Attribution | null =>
  memory.last && { ...memory.last, speakerSpan: null, clause: null };

/** Enters what a statement told into the memory. `outside` are its mentions outside quotations. */
export function noteSpeaker(memory: SpeakerMemory, attribution: Attribution | null, outside: readonly Mention[]): void {
  const persons = outside.filter((mention) => mention.kind === 'person').map((mention) => mention.key);
  const bodies = outside.filter((mention) => mention.kind === 'body');
  memory.bodies = [...memory.bodies, ...bodies].slice(-20);
  const key = attribution?.speakerKey ?? null;
  if (attribution && key !== null && attribution.speakerSpan) {
    const speaker = { speaker: attribution.speaker, key };
    const pronoun = /^(?:he|she|it|they)$/i.test(attribution.speaker);
    if (persons.includes(key)) {
      memory.lastPerson = speaker;
      memory.persons = new Set();
    } else if (bodies.some((body) => body.key === key) && !pronoun) memory.lastBody = speaker;
  }
  for (const person of persons) memory.persons.add(person);
  memory.last = attribution;
}
