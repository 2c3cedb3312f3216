/** A line that holds something. Offsets are those of its trimmed text in the seed file. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many empty lines stand before it. */
  readonly gap: number;
  /** True where one of those empty lines holds white space: some pages part their articles so. */
  readonly marked: boolean;
}

/** The lines of a text from an offset on, empty ones left out. */
export function toLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let marked = false;
  for (let at = from; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    const raw = text.slice(at, stop);
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap += 1;
      marked ||= raw !== '' && raw !== '\r';
    } else {
      const start = at + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + trimmed.length, text: trimmed, gap, marked });
      gap = 0;
      marked = false;
    }
    at = stop + 1;
  }
  return lines;
}

/** What rules look at: no rule reads more of a line than this from either end, so that a huge line costs nothing. */
const REACH = 600;

/** The first characters of a line, as far as rules look. */
export const head = (line: Line): string => line.text.slice(0, REACH);
/** The last characters of a line, as far as rules look. */
export const tail = (line: Line): string => line.text.slice(-REACH);
