/** Which line breaks inside a paragraph end a passage, and which only wrap a line. */

/** A line that is shorter than this share of the longest was not wrapped for its length. */
const SHORT = 0.6;
/** Lines of a bare list are no longer. */
const LIST_LINE = 40;
/** Those of the text, and those that a dump left written out. */
const BREAK = /\r\n?|\\r\\n|[\n\v\f\u0085\u2028\u2029]/g;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The stretches of `text` that a line break ends, as offsets: nearly always the whole of it. */
export function unwrapped(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    lines.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (lines.length === 0) return [{ start: 0, end: text.length }];
  lines.push({ start: from, end: text.length });
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const stretches: Line[] = [];
  let open = 0;
  let above: Line | null = null;
  let gap = false;
  for (const line of lines) {
    if (text.slice(line.start, line.end).trim() === '') {
      gap = gap || above !== null;
      continue;
    }
    if (above && parts(text, above, line, gap, longest)) {
      stretches.push({ start: open, end: above.end });
      open = line.start;
    }
    above = line;
    gap = false;
  }
  stretches.push({ start: open, end: text.length });
  return stretches;
}

/** Whether the break between two lines ends a passage; `gap` where an empty line stands between them. */
function parts(text: string, above: Line, below: Line, gap: boolean, longest: number): boolean {
  const upper = text.slice(above.start, above.end);
  const lower = text.slice(below.start, below.end).trim();
  // A stop that was wrapped alone belongs to what it ends; letters set one by one down the page are one word.
  if (/^[.!?…,;:)\]”]/.test(lower)) return false;
  if (upper.trim().length <= 2 && lower.length <= 2) return false;
  if (gap) return true;
  const listed = lower.length <= LIST_LINE && !/[.!?…]["”’)]?$/.test(lower);
  const last = upper.slice(Math.max(...['.', '!', '?'].map((stop) => upper.lastIndexOf(stop))) + 1).trim();
  if (/^\p{Ll}/u.test(lower)) return !/\s$/.test(upper) && last.length <= LIST_LINE && listed;
  const indented = /^\s/.test(text.charAt(below.start)) && !/^\s/.test(upper);
  return /^[\p{Lu}“"]/u.test(lower) && (indented || upper.length < SHORT * longest) && last.length <= LIST_LINE;
}
