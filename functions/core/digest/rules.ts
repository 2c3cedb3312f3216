/**
 * The closed list of rules that may write a stretch of a bullet which no citation and no glossary entry holds. What is
 * merely left out of a source needs no stretch; `lead-in-dropped` and `clause-cut` say so where something was written
 * in its place.
 */
import { EDITOR } from '../model.ts';
import { decodeEntities } from '../text/entities.ts';

export interface WordingRule {
  readonly name: string;
  /** Whether the rule may write `written` where the source has `replaced` (empty where it has nothing). */
  readonly may: (written: string, replaced: string) => boolean;
  /** True where the written words must stand in a citation, or be a glossary person whom a citation names. */
  readonly stands?: true;
}

const oneOf =
  (...allowed: readonly string[]) =>
  (text: string): boolean =>
    allowed.includes(text);

const DOUBLE_MARKS = ['"', '“', '”', '„', '«', '»', '``', "''", 'â€œ', 'â€\u009d', 'â€'];
const SINGLE_MARKS = ["'", '‘', '’', '`', '´', 'â€™', 'â€˜'];
const isMark = oneOf(...DOUBLE_MARKS, ...SINGLE_MARKS, '');
const isPronoun = (text: string): boolean => /^(?:he|she|they|it|him|them|his|her|hers|their|theirs|its)$/i.test(text);
const sameLetter = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const RULES: readonly WordingRule[] = [
  /** "the" → "The", or back where a clause is no longer the first: one letter. */
  {
    name: 'capital',
    may: (written, replaced) => written.length === 1 && written !== replaced && sameLetter(written, replaced),
  },
  /** "Meanwhile, the" → "The": writes the first letter that stays; `replaced` is the lead-in with that letter. */
  {
    name: 'lead-in-dropped',
    may: (written, replaced) =>
      written.length === 1 && replaced.length > 1 && sameLetter(written, replaced.at(-1) ?? ''),
  },
  /** The end of a sentence, where the source had another mark or none. */
  { name: 'full-stop', may: (written, replaced) => written === '.' && /^[\s,;:.!?…–—-]{0,3}$/u.test(replaced) },
  /** A tail cut off: writes the full stop; `replaced` is what was cut. */
  { name: 'clause-cut', may: (written, replaced) => written === '.' && /\p{L}/u.test(replaced) },
  /** The comma that a moved attribution needs, or that one left behind. */
  {
    name: 'comma',
    may: (written, replaced) => oneOf(',', ', ')(written) && /^[\s,;:.–—-]{0,3}$/u.test(replaced),
  },
  /** Curly for straight, double for single, or the mark that a cut quotation needs at its edge. */
  { name: 'quote-mark', may: (written, replaced) => oneOf('“', '”', '‘', '’')(written) && isMark(replaced) },
  /** "&quot;" as the sign that it stands for, a mark turned to its side. */
  {
    name: 'entity',
    may: (written, replaced) => {
      const sign = decodeEntities(replaced);
      return (
        sign !== replaced &&
        (isMark(sign) ? oneOf('“', '”', '‘', '’')(written) : written === sign || (sign === '—' && written === '–'))
      );
    },
  },
  /** One kind of dash. */
  {
    name: 'dash',
    may: (written, replaced) => oneOf('–', '—', '-', ' – ')(written) && /^ ?(?:[-–—]{1,2}|â€["“”]) ?$/u.test(replaced),
  },
  { name: 'space', may: (written, replaced) => written === ' ' && /^\s*$/u.test(replaced) },
  /** Between two sentences (of one citation or of two). */
  { name: 'joined', may: (written, replaced) => oneOf(' ', '; ')(written) && /^[\s.;]*$/u.test(replaced) },
  {
    name: 'percent',
    may: (written, replaced) => oneOf('percent', ' percent')(written) && oneOf('%', ' %', 'per cent', 'pct')(replaced),
  },
  /** "yesterday" → "on Monday": a day that only the article's own date tells. */
  {
    name: 'day-named',
    may: (written, replaced) =>
      /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:[’']s| (?:morning|afternoon|evening|night))?$/i.test(
        written,
      ) && /^(?:(?:earlier |later )?(?:today|yesterday|tomorrow)|this|tonight|last)\b/i.test(replaced),
  },
  /** Who a pronoun is: "Ms Example", "Ms Example’s". */
  {
    name: 'pronoun-filled',
    may: (written, replaced) => /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(written) && isPronoun(replaced),
    stands: true,
  },
  /** "X said" from the front, or "said X" from the back: words of the citation in another place or order. */
  { name: 'attribution-moved', may: (written) => /\p{L}/u.test(written), stands: true },
  /** The editor's own words, whatever they are: that the passages say them is judged as of any wording. */
  { name: EDITOR, may: (written) => written !== '' },
];

export const ruleOf = (name: string): WordingRule | undefined => RULES.find((rule) => rule.name === name);
