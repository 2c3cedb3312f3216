/** What the form of a line says, whatever its words are about. */
import { normalise, tokenise } from '../text/tokens.ts';
import { type Line, tail } from './lines.ts';

const SENTENCE_END = /[.!?…]["'”’»)\]]{0,3}$/u;
const OPENING_QUOTE = /^["“‘'«„]/u;
const CLOSING_QUOTE = /["”’'»]$/u;

/** Longest headline; anything longer is a paragraph, with a full stop or without. */
const LONGEST_TITLE = 150;

/** Number of words, counted no further than a headline can reach. */
export const wordCount = (text: string): number => text.slice(0, 400).split(/\s+/).filter(Boolean).length;

export const endsSentence = (line: Line): boolean => SENTENCE_END.test(tail(line));

/** Ends on a colon: something follows that it leads to. */
export const leadsOn = (line: Line): boolean => line.text.endsWith(':');

/** A line of letters, with no sign of being a sentence of running text: a headline, a sub-heading, a label. */
export function titleLike(line: Line): boolean {
  if (line.text.length > LONGEST_TITLE || !/\p{L}/u.test(line.text)) return false;
  if (/[,;:]$/.test(line.text)) return false;
  if (!/^["“‘'«„([]?(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|i[A-Z])/u.test(line.text)) return false;
  return !endsSentence(line) || isQuestion(line) || endsOnInitials(line);
}

/** "…visit to the U.S." ends on a stop that ends no sentence. */
const endsOnInitials = (line: Line): boolean => /(?:^|\s)(?:\p{Lu}\.){2,5}$/u.test(tail(line));

/** One question, not quoted; with a sentence before it only where it is put to somebody. */
export const isQuestion = (line: Line): boolean =>
  line.text.endsWith('?') &&
  line.text.length <= LONGEST_TITLE &&
  !OPENING_QUOTE.test(line.text) &&
  (!/[.!?…]["”’]? /.test(line.text) || /\byour?\b/i.test(line.text));

/** Running text: a line that ends a sentence, or leads on, or is too long for a headline. */
export const isParagraph = (line: Line): boolean => !titleLike(line);

/** "But what now?" goes on from the text above; it heads nothing. */
export const opensWithConnective = (line: Line): boolean =>
  /^(?:but|and|so|or|then|now|yet|because)\b/i.test(line.text);

/** The whole line is one quotation. */
export const isQuotation = (line: Line): boolean => OPENING_QUOTE.test(line.text) && CLOSING_QUOTE.test(line.text);

const BULLET = /^(?:[•‣◦▪●·∙■□*]|[–—-](?!.{0,120}\(@))\s+(?=\S)/u;

/** Length of the bullet sign and the white space after it; 0 where the line has none. */
export const bulletLength = (line: Line): number => BULLET.exec(line.text.slice(0, 160))?.[0].length ?? 0;

/** A sign or rule and nothing else. */
export const holdsNoWord = (line: Line): boolean => !/[\p{L}\p{N}]/u.test(line.text);

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export function wordOverlap(a: string, b: string): number {
  const words = (text: string) => new Set(tokenise(text.slice(0, 400)).map((token) => token.norm));
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** A text with case, spaces and typographic quotes made one, to tell "the same headline" by. */
export const sameText = (text: string): string => text.split(/\s+/).map(normalise).join(' ').trim();
