/** What shows by one sign alone that a bullet of yesterday told an event: a quotation, a planned meeting, a place that changed hands. */
import { conceptOf, phraseConcepts } from '../text/concepts.ts';
import { knownPlace } from '../text/countries.ts';
import { wholeWords } from '../text/regexp.ts';
import { contentStems } from '../text/tokens.ts';
import type { Features } from './features.ts';

/** A shorter quotation may be anybody's. */
const TELLING_QUOTATION = 20;
const PLANS =
  /\b(?:(?:is|are|was|were|will) (?:(?:scheduled|due|set|expected|planning) )?(?:to )?|to |will )(?:meet|hold talks|visit|speak)\b/i;
/** A place is taken or left once. */
const CHANGES_HANDS: ReadonlySet<string> = new Set(
  ['capture', 'withdraw'].flatMap((word) => contentStems(word).map(conceptOf)),
);

/** A bullet of yesterday, read once for all of today's events. */
export interface ToldWords {
  readonly text: string;
  /** Its words in lower case, parted by single spaces. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
}

export function readToldWords(text: string): ToldWords {
  const folded = fold(text);
  return { text, folded, words: new Set(folded.split(' ')), deeds: deedsIn(text) };
}

/** Whether a bullet tells what the statement tells, whoever says it. */
export function toldAgain(lead: Features): (bullet: ToldWords) => boolean {
  const { statement, people, places } = lead;
  const quoted = quotationsOf(statement);
  const plans = people.size > 1 && statement.attribution === null && PLANS.test(statement.text);
  const families = [...people].map(family);
  const deeds = deedsIn(statement.text);
  const towns =
    deeds.size === 0
      ? []
      : [...places].filter((key) => knownPlace(key) === undefined && standsAsTown(key, statement.text));
  return (bullet) =>
    quoted.some((words) => bullet.folded.includes(words)) ||
    (plans && families.every((name) => bullet.words.has(name)) && PLANS.test(bullet.text)) ||
    (deeds.intersection(bullet.deeds).size > 0 && towns.some((name) => standsAsTown(name, bullet.text)));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const quotationsOf = ({ text, start, quotes }: Features['statement']): string[] =>
  quotes
    .map((quote) => fold(text.slice(quote.start - start, quote.end - start)))
    .filter(({ length }) => length >= TELLING_QUOTATION);

/** The name by which somebody is called again. */
const family = (key: string): string => key.split(' ').at(-1)?.toLowerCase() ?? '';

const deedsIn = (text: string): ReadonlySet<string> =>
  new Set([...contentStems(text).map(conceptOf), ...phraseConcepts(text)]).intersection(CHANGES_HANDS);

/** Whether a text names a place that is no region. */
const standsAsTown = (name: string, text: string): boolean =>
  [...text.matchAll(wholeWords([name]) ?? /$^/gu)].some(
    ({ index }) => !/^(?:[’']s)? (?:region|oblast|province)\b/.test(text.slice(index + name.length)),
  );
