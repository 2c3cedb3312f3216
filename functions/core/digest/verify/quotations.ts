import type { VerifyFinding } from '../../model.ts';

/** The inside of a quotation, without its marks. `double` is false for single marks, which apostrophes may imitate. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly double: boolean;
}

const opensHere = (text: string, at: number): boolean =>
  /^$|[\s([“"‘—–-]/u.test(text.charAt(at - 1)) && /[^\s]/u.test(text.charAt(at + 1));

const DOUBLE = new Set(['“', '”', '„', '«', '»', '"']);

/**
 * What stands inside quotation marks, curly or straight. A mark that only closes means that the quotation began before
 * the text; one that never closes, that it goes on after it.
 */
export function quotedSpans(text: string): Quoted[] {
  const spans: Quoted[] = [];
  let open = -1;
  let single = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (DOUBLE.has(char)) {
      const opens = opensHere(text, at);
      if (open !== -1) spans.push({ start: open, end: at, double: true });
      else if (!opens && spans.length === 0) spans.push({ start: 0, end: at, double: true });
      // A second opening mark: a quotation that goes on in a new paragraph.
      open = (open === -1 && opens) || char === '“' ? at + 1 : -1;
    } else if (char === '‘' || (char === "'" && single === -1 && opensHere(text, at))) single = at + 1;
    else if ((char === '’' || char === "'") && single !== -1 && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) {
      spans.push({ start: single, end: at, double: false });
      single = -1;
    }
  }
  if (open !== -1) spans.push({ start: open, end: text.length, double: true });
  return spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Letter for letter, but for the shape of marks, white space, the case of the first letter and the points at the ends. */
function plain(quote: string): string {
  const bare = quote
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'.,;:…-]+|[\s"'.,;:!?…-]{1,8}$/gu, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** Every quotation of the text stands in one passage, quoted there too. */
export function findFalseQuotations(text: string, passages: readonly string[]): VerifyFinding[] {
  const said = passages.flatMap((passage) =>
    quotedSpans(passage).map(({ start, end }) => plain(passage.slice(start, end))),
  );
  return quotedSpans(text)
    .filter(({ double }) => double)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quote) => !said.some((whole) => holds(whole, plain(quote))))
    .map((quote) => ({ rule: 'quotation', found: quote }));
}

/** Whether the part stands in the whole as whole words; its first letter may be a capital only there. */
function holds(whole: string, part: string): boolean {
  if (part === '') return false;
  const rest = part.slice(1);
  for (let at = whole.indexOf(rest, 1); at !== -1; at = whole.indexOf(rest, at + 1)) {
    const first = whole.charAt(at - 1);
    const clear = !/[\p{L}\p{N}]/u.test(whole.charAt(at - 2)) && !/[\p{L}\p{N}]/u.test(whole.charAt(at + rest.length));
    if (clear && first.toLowerCase() === part.charAt(0)) return true;
    if (rest === '') break;
  }
  return (
    rest === '' &&
    whole
      .toLowerCase()
      .split(/\P{L}+/u)
      .includes(part)
  );
}
