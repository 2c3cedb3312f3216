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

/** 1406 → "1,406", without asking the machine's locale data. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
