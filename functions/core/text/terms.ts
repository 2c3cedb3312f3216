import type { Statement } from '../model.ts';
import { conceptOf } from './concepts.ts';
import { isStop, normalise, stem, tokenise } from './tokens.ts';

/** "gained control of" is one word in other stories: captured. */
const CONTROL = /\b(?:gain|gained|take|took|taken|seized) (?:full )?control\b/i;
const CAPTURED = conceptOf(stem('capture'));

/**
 * A statement's terms: the stems of its words, and for each name its one key instead of its words, so that all
 * spellings meet and a full name with its parts does not count thrice.
 */
export function termsOf({ text, start, mentions }: Pick<Statement, 'text' | 'start' | 'mentions'>): string[] {
  const names = mentions.filter(({ kind }) => kind !== 'quantity');
  const words = tokenise(text).filter(
    (token) =>
      !isStop(token.norm) && !names.some((name) => name.start - start <= token.start && token.end <= name.end - start),
  );
  return [
    ...words
      .flatMap(({ norm }) => norm.split('-'))
      .filter((part) => !isStop(part))
      .map((part) => conceptOf(stem(part))),
    ...(CONTROL.test(text) ? [CAPTURED] : []),
    ...mentions.map(({ kind, key }) => `${kind}:${kind === 'quantity' ? quantityConcept(key) : key}`),
  ];
}

/** "2 vessels" and "2 ships" are one quantity. @param key value and unit, as a quantity's mention has it */
export function quantityConcept(key: string): string {
  const [value = '', ...unit] = key.split(' ');
  return [value, ...unit.map((word) => conceptOf(stem(normalise(word))))].join(' ');
}
