/** The pieces of which forms of expressions of time are made, as sources of regular expressions with named groups. */
import { SPELLED_NUMBERS } from '../text/numbers.ts';

export const MONTH = `(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)`;
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
export const DATE = '(?<date>[0-3]?\\d)(?:st|nd|rd|th)?';
/** "March eighth": the longer first, so that "twenty-first" is not read as "twenty". */
export const SPELLED_DATE = `(?<spelled>${[...ORDINALS].reverse().join('|')})`;
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

/** "eighth" → 8; 0 for no ordinal. */
export const ordinalOf = (word: string): number => ORDINALS.indexOf(word.toLowerCase()) + 1;
