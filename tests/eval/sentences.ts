/**
 * A sentence splitter for the yardsticks alone. It knows nothing of the stage that the project uses, so that a mistake
 * there does not hide here too.
 */
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** What a full stop follows without ending a sentence: titles, months, initials, "U.S.". */
const NOT_AN_END =
  /(?:^|[\s(“"‘'])(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Gov|Sen|Rep|St|Jr|Sr|No|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|approx|est|[A-Z])|(?:[A-Za-z]\.){1,3}[A-Za-z])\.\s*$/u;

/** The sentences of a paragraph, trimmed; a piece that opens in lower case belongs to the sentence before it. */
export function sentences(paragraph: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    if (open !== '' && !NOT_AN_END.test(open) && !/^[“"‘'(]?\p{Ll}/u.test(segment)) {
      found.push(open.trim());
      open = '';
    }
    open += segment;
  }
  if (open.trim() !== '') found.push(open.trim());
  return found;
}
