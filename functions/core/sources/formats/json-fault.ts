/** Where a text stops being JSON: engines tell it in words of their own, or not at all. */

const TOKEN =
  /\s*(?:([{[])|([}\]])|([,:])|("[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?\b|true\b|false\b|null\b))/guy;

/** The offset of the first sign that cannot stand where it stands; the length where the text ends too early. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let after = false;
  TOKEN.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(text);
    if (!token) return at + (/^\s*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
    const [, opening, closing, mark, value] = token;
    if (after ? (opening ?? value) !== undefined : mark !== undefined) return TOKEN.lastIndex - 1;
    if (opening !== undefined) open.push(opening);
    else if (closing !== undefined && open.pop() !== (closing === '}' ? '{' : '[')) return TOKEN.lastIndex - 1;
    after = closing !== undefined || value !== undefined;
  }
}
