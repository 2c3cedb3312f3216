/** Excerpts of other stories that a page cuts off where its space ends: "…said the harbour autho... Two ferries will …". */
import type { Line } from './lines.ts';

/** Cut off inside the line, and another begins. */
const CUT = /[\p{Ll}\p{N},](?:\.\.\.|…) (?=\p{Lu}\p{L}|[“"]\p{Lu})/u;
const QUOTED = /[“"][^“”"]{0,400}["”]/g;
/** Somebody who falters, and a page that talks to its readers, write so too. */
const SPOKEN = /\b(?:I|I['’]m|we|you|your|my|our|us)\b/i;
/** Longer is an article in one line, whatever it has at one place. */
const LONGEST = 1500;

/** True for a line of several excerpts, one of them at least cut off. */
export function isTeaser(line: Line): boolean {
  if (line.text.length > LONGEST || !CUT.test(line.text)) return false;
  const outer = line.text.replace(QUOTED, '“”');
  return CUT.test(outer) && !SPOKEN.test(outer);
}
