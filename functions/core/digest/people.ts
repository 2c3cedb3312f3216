/** The glossary's people as they are met in a text: the first mention in full, later ones by the family name. */
import type { IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { countryOf, knownPlace } from '../text/countries.ts';
import { isStop, normalise } from '../text/tokens.ts';
import { byGlossary, type Draft, isWhole, replace, textOf } from './draft.ts';
import { nameHolders } from './name-holders.ts';
import { type Occurrence, occurrences, officeOn, type Person } from './people-met.ts';

/**
 * Puts names right over the bullets of a digest in their order: each person's first mention with the office of the day
 * and the full name, later mentions by the family name. Quotations stay as they are.
 * @param introduced names met so far; added to
 */
export function putNamesRight(draft: Draft, story: Story, date: IsoDate, introduced: Set<string>): Draft {
  return nameHolders(putGivenRight(draft, story, date, introduced), story, date, introduced);
}

function putGivenRight(draft: Draft, story: Story, date: IsoDate, introduced: Set<string>): Draft {
  const text = textOf(draft);
  const here: { occurrence: Occurrence; first: boolean }[] = [];
  for (const occurrence of occurrences(text, story)) {
    // "the Vollan plan" names the plan; the person is still to come.
    if (isModifier(text, occurrence)) continue;
    const first = !introduced.has(occurrence.person.name);
    introduced.add(occurrence.person.name);
    here.push({ occurrence, first });
  }
  let made = draft;
  for (const { occurrence, first } of here.reverse()) {
    const change = first ? inFull(occurrence, text, date) : inShort(occurrence, text);
    if (!change || !isWhole(draft, change.start, change.end)) continue;
    const replaced = text.slice(change.start, change.end);
    if (replaced !== change.written)
      made = replace(made, change.start, change.end, [byGlossary(change.entry, change.written, replaced)]);
  }
  return made;
}

/** "the Vollan plan", "a former Vollan aide", "the outgoing Vollan administration". */
const isModifier = (text: string, { start, end, titleStart: from }: Occurrence): boolean =>
  from === start &&
  (/\b[Tt]he $/.test(text.slice(0, start)) ||
    standsBeforeNoun(text, end) ||
    (/\b(?:an?|former|senior|top) $/i.test(text.slice(0, start)) && /^ \p{Ll}+/u.test(text.slice(end))));

/** Whether a name that ends here belongs to what a leader has: "Vollan administration". */
export const standsBeforeNoun = (text: string, end: number): boolean =>
  /^ (?:administration|government|presidency|campaign|cabinet|regime|era|camp|doctrine|team)\b/.test(text.slice(end));

interface Change {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly entry: string;
}

/** Behind it "president" is whole: no "union president". */
const AFTER_LINK = /(?:^|[.,;:”] |\b(?:with|to|by|from|of|for|and|that|after|when|while|as|told|said) )$/;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|President)\.?$/;

function inFull(occurrence: Occurrence, text: string, date: IsoDate): Change | null {
  const { person, start, end, titleStart: from } = occurrence;
  const entry = `people:${person.name}`;
  const written = text.slice(from, start).trim();
  const office = officeOn(person, date);
  const title = office && beginsSentence(text, from) ? `${office.charAt(0).toUpperCase()}${office.slice(1)}` : office;
  // "US president Anna Example": the office, in its own letters.
  if (office && title && inLetters(written) === inLetters(office))
    return { start: from, end, written: `${title} ${person.name}`, entry: `${entry}#${office}` };
  const bare =
    (written === '' || HONORIFIC.test(written) || (written === 'president' && AFTER_LINK.test(text.slice(0, from)))) &&
    !capitalisedBefore(text, from);
  if (bare && office && !occurrence.introduced && !ownTitle(text, from, person)) {
    return { start: from, end, written: `${title} ${person.name}`, entry: `${entry}#${office}` };
  }
  return {
    start: bare && written !== '' && !/^Sir|^Dame|^Lord/.test(written) ? from : start,
    end,
    written: person.name,
    entry,
  };
}

/** A title to compare by, "United States President" as "us president". */
const inLetters = (title: string): string =>
  title
    .toLowerCase()
    .replace(/\bunited states\b|\bu\.s\.(?= )/g, 'us')
    .replace(/\bunited kingdom\b|\bu\.k\.(?= )/g, 'uk');

const beginsSentence = (text: string, at: number): boolean => at === 0 || /[.!?]”? $/.test(text.slice(0, at));

/**
 * After a possessive, an adjective of one's own or another office ("his envoy", "its president,", "the head of the port,")
 * the text has its own title; that of another country is somebody else's ("beside the Exampleish leader, Anna Sample said").
 */
function ownTitle(text: string, from: number, { offices }: Person): boolean {
  const before = text.slice(Math.max(0, from - 90), from);
  if (/\b(?:his|her|their|its|former|then|late|outgoing|incoming) $/i.test(before)) return true;
  const office = OTHER_OFFICE.exec(before);
  const country = countryOf(office?.[1] ?? '');
  const own = offices.flatMap(({ title }) =>
    title.split(' ').flatMap((word) => countryOf(word) ?? knownPlace(word) ?? []),
  );
  return office !== null && (country === undefined || own.length === 0 || own.includes(country));
}

const OTHER_OFFICE =
  /(?:(?<!\p{L})(\p{L}+) )?\b(?:president|minister|leader|governor|mayor|chief|head|envoy|ambassador|secretary|chancellor|director|spokes\w+|commander|counterpart|ally|rival|predecessor|successor)\b[^,.;“”]{0,60}, $/iu;

/** A capitalised word before the name that does not just begin the sentence. */
function capitalisedBefore(text: string, from: number): boolean {
  const word = /(\p{Lu}[\p{L}’'-]*) $/u.exec(text.slice(Math.max(0, from - 30), from))?.[1];
  if (word === undefined) return false;
  const opens = beginsSentence(text, from - word.length - 1);
  return !(opens && (isStop(normalise(word)) || /(?:ing|ed)$/.test(word)));
}

function inShort(occurrence: Occurrence, text: string): Change | null {
  const { person, start, end, titleStart: from, short, unique } = occurrence;
  const change = { end, written: unique ? short : person.name, entry: `people:${person.name}` };
  // A title that is not wholly known ("United States President"), or not of the name alone, stays.
  const known = !ownTitle(text, from, person) && !capitalisedBefore(text, from) && !occurrence.introduced;
  return { ...change, start: known ? from : start };
}
