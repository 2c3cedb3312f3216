/** Passages of a page in which others speak than its writers: transcripts of broadcasts, readers' comments. */
import { type Claim, claim } from './draft.ts';
import { head, type Line } from './lines.ts';
import { DATE, TIME } from './moments.ts';
import { titleLike, wordCount } from './shapes.ts';

/** "COOPER: …", "LEE HARBOUR, MAYOR: …", "UNIDENTIFIED MALE (through translator): …", at a line's head or after a sentence. */
const LABEL =
  /(?:^|[.!?…)\]–-]["”]? {1,2})(\p{Lu}[\p{Lu}.'’-]{2,30}(?: \p{Lu}[\p{Lu}.'’-]{0,30}){0,4})(?:, [\p{Lu}][\p{Lu}\p{N} .,'’"&-]{2,80})?(?: \([^()]{2,40}\))?: (?=["“(]?[\p{Lu}\p{N}(])/u;
const SAYS_SO = /\bthis (?:is a rush transcript|transcript (?:may not be|was provided|has been))\b/i;

/** Of a transcript: fewest labels, fewest of one speaker, and their share of the lines; less where the page says that it is one. */
const [LABELS, OF_ONE, SHARE, LABELS_SAID] = [6, 3, 0.08, 2];

/** Whether the lines are what was said on air, word for word. */
export function isTranscript(lines: readonly Line[]): boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = LABEL.exec(head(line))?.[1];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const values = [...counts.values()];
  const labels = values.reduce((sum, count) => sum + count, 0);
  if (labels >= LABELS_SAID && lines.some((line) => SAYS_SO.test(head(line)))) return true;
  // Headings of a list are labels too, each once.
  const speakers = values.filter((count) => count >= 2).length;
  const often = values.some((count) => count >= OF_ONE);
  return labels >= LABELS && speakers >= 2 && often && labels >= SHARE * lines.length;
}

const STAMPED = `(?:on )?${DATE},? (?:\\d\\d:\\d\\d [ap]m )?at ${TIME}`;
const COMMENT_STAMP = new RegExp(
  `^${STAMPED} ?(?:\\||#|Reply\\b|Report\\b|Permalink\\b)|\\b${STAMPED} ?\\| ?Reply\\b`,
  'iu',
);
const COMMENT_NAME =
  /^(?:[\p{L}\p{N}_.'’ -]{2,40} (?:says|writes|wrote|said|commented):$|Posted by:? [\p{L}\p{N}_.'’ -]{2,40}(?: ?\||,| on |$)|Comment by )/iu;
const COMMENTER = /^\p{Lu}[\p{L}.'’ -]{1,40}(?: (?:in|from) \p{Lu}[\p{L}.', -]{2,40})? writes: /u;
const SECTION =
  /^(?:\d{1,5} (?:comments?|responses?)\b|comments? \(\d{1,5}\)|soundoff\b|(?:readers['’]? |your )comments?$|post a comment|leave a (?:comment|reply)|join the (?:conversation|discussion))/i;

/** Two comments of one page are no further apart than so many lines. */
const FURTHEST = 80;
/** Fewest signs of comments, and a headline after the last one: words. */
const [FEWEST, HEADLINE] = [2, 5];

const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined && titleLike(line) && !line.text.endsWith('?') && wordCount(line.text) >= HEADLINE;

const isSign = (line: Line): boolean => {
  const text = head(line);
  return COMMENT_STAMP.test(text) || COMMENT_NAME.test(text.slice(0, 100)) || COMMENTER.test(text);
};

/** The lines without what readers wrote below the text; all of them where nobody did. */
export function withoutComments(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly claims: readonly Claim[];
} {
  const signs = lines.flatMap((line, at) => (isSign(line) ? [at] : []));
  if (signs.length < FEWEST) return { lines, claims: [] };
  const left = new Set<Line>();
  let from = 0;
  // Each line is looked at once, however many runs of signs there are.
  let [after, taken] = [0, 0];
  while (from < signs.length) {
    let to = from;
    while ((signs[to + 1] ?? Number.POSITIVE_INFINITY) - (signs[to] ?? 0) <= FURTHEST) to += 1;
    if (to - from + 1 >= FEWEST) {
      const [first, last] = [signs[from] ?? 0, signs[to] ?? 0];
      const section = lines.slice(Math.max(0, first - FURTHEST), first).findIndex((line) => SECTION.test(head(line)));
      const start = section < 0 ? first : Math.max(0, first - FURTHEST) + section;
      for (after = Math.max(after, last + 2); after < lines.length && !isHeadline(lines[after]); ) after += 1;
      for (const line of lines.slice(Math.max(start, taken), after)) left.add(line);
      taken = after;
    }
    from = to + 1;
  }
  return {
    lines: lines.filter((line) => !left.has(line)),
    claims: [...left].map((line) => claim(line, 'comment', 'what a reader wrote')),
  };
}
