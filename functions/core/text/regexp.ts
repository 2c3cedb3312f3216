/** A pattern that matches the text as it is written. Node 22 has no `RegExp.escape`. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A pattern (global) that matches any of the names as whole words, the longest first; null for no names. */
export function wholeWords(names: Iterable<string>): RegExp | null {
  const forms = [...new Set(names)].sort((a, b) => b.length - a.length).map(escapeRegExp);
  if (forms.length === 0) return null;
  return new RegExp(String.raw`(?<![\p{L}\p{N}’'\-])(?:${forms.join('|')})(?![\p{L}\p{N}\-])`, 'gu');
}
