/** An item's sign: "a)", "3)". */
const ITEM_SIGN = /(?<=^|\s)(?:\p{Ll}|\d{1,2})\)/gu;

/**
 * Whether a sentence was torn off another in the middle of a bracket or an abbreviation ("TW) fell 4 percent", "losing in
 * Exampleton (0293."): a bracket without the other, or a lone capital before a comma at its head.
 */
export function isTorn(sentence: string): boolean {
  let open = 0;
  for (const [sign] of sentence.replace(ITEM_SIGN, '').matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1;
    if (open < 0) return true;
  }
  return open > 0 || /^\p{Lu}[,)]\s/u.test(sentence);
}
