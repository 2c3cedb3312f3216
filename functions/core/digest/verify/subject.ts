/** Whom the pronoun of the next sentence means. */
import type { Mark } from './marks.ts';
import { COMMON_OPENERS, isDayWord, RELATIVES, SAY, TITLES } from './words.ts';

/** The keys of who speaks or acts in a sentence, or else of its first name. Empty where nobody is named. */
export function subjectOf(sentence: readonly Mark[]): ReadonlySet<string> {
  const free = sentence.filter(({ quoted }) => !quoted);
  for (const isVerb of [isSaying, isActing]) {
    const verb = free.findIndex((mark, k) => isVerb(mark) && nameBefore(free, k) >= 0);
    if (verb > 0) return runTo(free, nameBefore(free, verb));
  }
  const told = free.findIndex(({ key }, k) => key === 'to' && free[k - 1]?.key === 'according' && free[k + 1]?.capital);
  if (told > 0) return runFrom(free, told + 1);
  const first = free.findIndex(
    ({ key, capital }, k) => capital && !TITLES.has(key) && !isDayWord(key) && !opens(key, k),
  );
  if (first < 0) return new Set();
  // "US envoy Tim Rook": whom the title stands before.
  const titled = free.findIndex(({ capital, key }, k) => k > first && capital && !TITLES.has(key));
  const onlyTitles = free.slice(first + 1, titled).every(({ key }) => TITLES.has(key));
  return runFrom(free, titled > first + 1 && onlyTitles ? titled : first);
}

const opens = (key: string, at: number): boolean => at === 0 && (COMMON_OPENERS.has(key) || /(?:ing|ed)$/.test(key));

const isSaying = ({ key }: Mark): boolean => SAY.has(key) && key !== 'according';
const isActing = ({ key, capital }: Mark): boolean => !capital && /^\p{Ll}{2,}ed$/u.test(key);

/** Index of the name that is a verb's subject, over "has", "also" and an aside between commas; -1 for none. */
function nameBefore(marks: readonly Mark[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && /^(?:has|have|had|also|later|earlier|then)$/.test(marks[at]?.key ?? '')) at--;
  if (marks[at + 1]?.boundary) {
    while (at > 0 && !marks[at]?.boundary) at--;
    const first = marks[at];
    if (!first || !(RELATIVES.has(first.key) || first.capital || /^(?:an?|the|\d+)$/.test(first.key))) return -1;
    at--;
  }
  return marks[at]?.capital && !isDayWord(marks[at]?.key ?? '') ? at : -1;
}

/** The capitalised words up to an index; a glossary name is one alone. */
function runTo(marks: readonly Mark[], last: number): ReadonlySet<string> {
  if (marks[last]?.key.includes(':')) return new Set([marks[last].key]);
  let first = last;
  while (first > 0 && marks[first - 1]?.capital && !marks[first]?.boundary) first--;
  return new Set(marks.slice(first, last + 1).map(({ key }) => key));
}

/** The capitalised words from an index on; a glossary name among them is it alone. */
function runFrom(marks: readonly Mark[], first: number): ReadonlySet<string> {
  const end = marks.findIndex(({ capital, boundary }, k) => k > first && (!capital || boundary));
  const run = marks.slice(first, end === -1 ? marks.length : end).map(({ key }) => key);
  const person = run.find((key) => key.startsWith('person:'));
  return new Set(person ? [person] : run);
}
