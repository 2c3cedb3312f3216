import { tokenise } from '../../text/tokens.ts';
import { quotedSpans } from './quotations.ts';
import { ABBREVIATIONS } from './words.ts';

/** One word, number or glossary name of a text. Two marks with one `key` mean the same. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Punctuation stands before it, or it is the first. */
  readonly boundary: boolean;
  /** A semicolon, or the end of a sentence, stands before it, or it is the first. */
  readonly opens: boolean;
  /** Number of its sentence within the text. */
  readonly sentence: number;
  /** Inside double quotation marks. */
  readonly quoted: boolean;
  /** Inside quotation marks of any kind; an apostrophe may be taken for one. */
  readonly marked: boolean;
  /** An office that the glossary gives for the day stood before the name. */
  readonly office?: true;
}

const ENDS_SENTENCE = /[.!?…][”’"'»)\]]*\s+[“‘"'«([]*$/u;

/** The marks of a text; "%" and "per cent" are "percent". */
export function readMarks(text: string): Mark[] {
  const spans = quotedSpans(text);
  const isQuoted = within(spans.filter(({ double }) => double));
  const isMarked = within(spans);
  const marks: Mark[] = [];
  let sentence = 0;
  let last = 0;
  const tokens = tokenise(text);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const gap = text.slice(last, token.start);
    if (/^ ?%/.test(gap)) marks.push(percentSign(marks.at(-1), last, gap));
    const before = marks.at(-1);
    const ends = before !== undefined && endsSentence(gap, before.key, token.text);
    if (ends) sentence++;
    const joined = token.norm === 'per' && tokens[index + 1]?.norm === 'cent' ? tokens[++index] : undefined;
    marks.push({
      key: joined || token.norm === 'pct' ? 'percent' : token.norm,
      start: token.start,
      end: (joined ?? token).end,
      capital: /(?:^|-)\p{Lu}/u.test(token.text),
      boundary: before === undefined || ends || /[,;:–—()[\]]|\s-{1,2}\s|\.{2,}/u.test(gap),
      opens: before === undefined || ends || gap.includes(';'),
      sentence,
      quoted: isQuoted(token.start),
      marked: isMarked(token.start),
    });
    last = (joined ?? token).end;
  }
  if (/^ ?%/.test(text.slice(last))) marks.push(percentSign(marks.at(-1), last, '%'));
  return marks;
}

/** Whether an offset lies in one of the spans; offsets come in order. */
function within(spans: readonly { start: number; end: number }[]): (at: number) => boolean {
  let next = 0;
  let reach = 0;
  return (at) => {
    for (let span = spans[next]; span && span.start <= at; span = spans[++next]) reach = Math.max(reach, span.end);
    return at < reach;
  };
}

function percentSign(before: Mark | undefined, at: number, gap: string): Mark {
  const end = at + gap.indexOf('%') + 1;
  const { sentence, quoted, marked } = before ?? { sentence: 0, quoted: false, marked: false };
  return {
    key: 'percent',
    start: end - 1,
    end,
    capital: false,
    boundary: false,
    opens: false,
    sentence,
    quoted,
    marked,
  };
}

function endsSentence(gap: string, before: string, after: string): boolean {
  if (!ENDS_SENTENCE.test(gap)) return false;
  if (!/^[\p{Lu}\p{N}$€£]/u.test(after)) return false;
  return !gap.startsWith('.') || !(/^\p{L}$/u.test(before) || before.includes('.') || ABBREVIATIONS.has(before));
}
