/** Sentences that a feed has cut off in the middle: "The port said that no ship had…". */

/** Where what is left before a clause still is a sentence. */
const CLAUSE = /, (?:which|who|where|as|while|with|after|amid|including)\b(?!.*[“”"])/g;
/** Fewer characters are no sentence. */
const LEAST = 60;

/** Whether a text ends in the middle, outside quotations. */
export const isCutOff = (text: string): boolean => /[\p{L}\p{N},;:–—-] ?(?:\.{3}|…)$/u.test(text);

/** Where its last clause begins that can go, so that the rest is whole; −1 where nothing can. */
export function lastClauseOf(text: string): number {
  const at = [...text.matchAll(CLAUSE)].at(-1)?.index ?? -1;
  return at < LEAST ? -1 : at;
}
