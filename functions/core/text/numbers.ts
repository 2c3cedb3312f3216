const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spelled numbers up to ninety-nine, and a dozen. "One" is here too: whether it is a pronoun is for the caller. */
export const SPELLED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, at): [string, number] => [word, (at + 2) * 10]),
  ...TENS.flatMap((ten, at) =>
    ONES.slice(1, 10).map((one, value): [string, number] => [`${ten}-${one}`, (at + 2) * 10 + value + 1]),
  ),
  ['dozen', 12],
]);

const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** Spelled ordinals up to the ninety-ninth. "First" is here too: it often counts nothing, which is for the caller. */
export const SPELLED_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.map((word, at): [string, number] => [word, at + 1]),
  ...TENS.map((word, at): [string, number] => [`${word.slice(0, -1)}ieth`, (at + 2) * 10]),
  ...TENS.flatMap((ten, at) =>
    ORDINAL_ONES.slice(0, 9).map((one, value): [string, number] => [`${ten}-${one}`, (at + 2) * 10 + value + 1]),
  ),
]);

/** The place in a row that a word in any case tells ("third", "Twenty-third"); null for any other word. */
export const ordinalOf = (word: string): number | null => SPELLED_ORDINALS.get(word.toLowerCase()) ?? null;

/** 1406 → "1,406", without asking the machine's locale data. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
