import type { Statement } from '../model.ts';
import { contentStems } from './tokens.ts';

/** A statement's stems and, so that all spellings of a name meet, the keys of what it mentions. */
export const termsOf = (statement: Pick<Statement, 'text' | 'mentions'>): string[] => [
  ...contentStems(statement.text),
  ...statement.mentions.map(({ kind, key }) => `${kind}:${key}`),
];
