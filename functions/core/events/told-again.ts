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

/** Whether a bullet tells what the statement tells, whoever says it. */
export const tellsAgain = (lead: Features, bullet: string): boolean =>
  quotedIn(lead, bullet) || plannedIn(lead, bullet) || changedHandsIn(lead, bullet);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function quotedIn({ statement: { text, start, quotes } }: Features, bullet: string): boolean {
  const told = fold(bullet);
  return quotes.some((quote) => {
    const words = fold(text.slice(quote.start - start, quote.end - start));
    return words.length >= TELLING_QUOTATION && told.includes(words);
  });
}

/** The name by which somebody is called again. */
const family = (key: string): string => key.split(' ').at(-1)?.toLowerCase() ?? '';

function plannedIn({ statement, people }: Features, bullet: string): boolean {
  if (people.size < 2 || statement.attribution !== null || !PLANS.test(statement.text) || !PLANS.test(bullet))
    return false;
  const words = new Set(fold(bullet).split(' '));
  return [...people].every((key) => words.has(family(key)));
}

function changedHandsIn({ statement, places }: Features, bullet: string): boolean {
  const concepts = (text: string) => new Set([...contentStems(text).map(conceptOf), ...phraseConcepts(text)]);
  const deeds = concepts(statement.text).intersection(CHANGES_HANDS).intersection(concepts(bullet));
  if (deeds.size === 0) return false;
  const towns = [...places].filter((key) => knownPlace(key) === undefined);
  return towns.some((key) => standsAsTown(key, statement.text) && standsAsTown(key, bullet));
}

/** Whether a text names a place that is no region. */
const standsAsTown = (name: string, text: string): boolean =>
  [...text.matchAll(wholeWords([name]) ?? /$^/gu)].some(
    ({ index }) => !/^(?:[’']s)? (?:region|oblast|province)\b/.test(text.slice(index + name.length)),
  );
