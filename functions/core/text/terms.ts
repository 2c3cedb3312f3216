import type { Statement } from '../model.ts';
import { isStop, stem, tokenise } from './tokens.ts';

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
  return [...words.map(({ norm }) => stem(norm)), ...mentions.map(({ kind, key }) => `${kind}:${key}`)];
}
