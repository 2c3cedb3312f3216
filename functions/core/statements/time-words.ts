/** The pieces of which forms of expressions of time are made, as sources of regular expressions with named groups. */
import { SPELLED_NUMBERS, SPELLED_ORDINALS } from '../text/numbers.ts';

export const MONTH = `(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)`;
export const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
const LAST_DATE = 31;
/** The dates of a month in words ("eighth"). */
const SPELLED_DATES = [...SPELLED_ORDINALS].flatMap(([word, place]) => (place <= LAST_DATE ? word : []));
/** "March eighth". */
export const SPELLED_DATE = `(?<spelled>${SPELLED_DATES.join('|')})`;
export const YEAR = '(?<year>(?:19|20)\\d\\d)';
export const WEEKDAY =
  '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon\\.|tues?\\.|wed\\.|thurs?\\.|fri\\.|sat\\.|sun\\.)';
export const COUNT =
  '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:couple|few)(?: of)?|\\d{1,3})';
export const PART = '(?:\\s+(?<part>morning|afternoon|evening|night))?';

/** A form that stands between no letters and figures, in any case. */
export const form = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');

/** "two" → 2, "a" → 1; NaN for "a few", which counts nothing. */
export const countOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : /^a couple/i.test(word) ? 2 : (SPELLED_NUMBERS.get(word.toLowerCase()) ?? Number(word));
