/** Whether the words around a day's name tell of what was or of what is to come. */

/** As far as a clause is looked at, in characters: keeps the work on a line without a full stop small. */
const REACH = 160;

const FUTURE =
  /\b(?:will|shall|would|is to|are to|was to|were to|due to|due in|due on|set to|set for|scheduled|slated|expected|plan(?:s|ned|ning)? (?:to|for)|planned|ahead of|forecast to|until|upcoming|forthcoming|hopes? to|begins|starts|takes place|before)\b/gi;

const PAST =
  /\b(?:said|told|wrote|was|were|had|did|came|went|took|began|held|met|spoke|saw|struck|hit|fell|rose|won|lost|left|made|put|shot|sent|gave|found|broke|drove|flew|led|let|sank|fought|bought|brought|paid|stood|grew|became|called|[a-z]{2,}ed)\b/gi;

/** The sentence up to `at`, and from `end` on, a bounded stretch of each. */
export function around(text: string, at: number, end: number): { before: string; after: string } {
  const left = text.slice(Math.max(0, at - REACH), at);
  const right = text.slice(end, end + REACH);
  const opens = Math.max(
    left.lastIndexOf('. '),
    left.lastIndexOf('\n'),
    left.lastIndexOf('? '),
    left.lastIndexOf('! '),
  );
  const closes = right.search(/[.?!][”"’')\]]*(?:\s|$)|\n/);
  return { before: opens < 0 ? left : left.slice(opens + 1), after: closes < 0 ? right : right.slice(0, closes) };
}

/**
 * Past or future by the nearest word that tells: first in the clause before the day, then just after it; null where
 * nothing tells. "said on Monday that it would …" is past, "will meet on Friday, he said" is future.
 */
export function tenseAt(before: string, after: string): 'past' | 'future' | null {
  const future = lastMatch(before, FUTURE);
  // "expected" and "scheduled" end like a past tense: the later start wins, and a tie is the future's.
  const past = lastMatch(before, PAST);
  if (future >= 0 || past >= 0) return future >= past ? 'future' : 'past';
  const nextFuture = after.search(FUTURE);
  const nextPast = after.search(PAST);
  if (nextFuture < 0 && nextPast < 0) return null;
  if (nextFuture < 0) return 'past';
  return nextPast < 0 || nextFuture <= nextPast ? 'future' : 'past';
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
