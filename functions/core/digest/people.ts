/** The glossary's people as they are met in a text: the first mention in full, later ones by the family name. */
import type { IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { countryOf, knownPlace } from '../text/countries.ts';
import { wholeWords } from '../text/regexp.ts';
import { isStop, normalise } from '../text/tokens.ts';
import { byGlossary, type Draft, isWhole, quotations, replace, textOf } from './draft.ts';
import { nameHolders } from './name-holders.ts';

type Person = Story['glossary']['people'][number];

interface Known {
  readonly person: Person;
  readonly short: string;
  /** No other person of the glossary has this family name. */
  readonly unique: boolean;
}

interface PeopleIndex {
  readonly pattern: RegExp | null;
  readonly byName: ReadonlyMap<string, Known>;
}

const indexes = new WeakMap<Story, PeopleIndex>();

/** What a person is called after the first mention: the `short` of story.yaml, else the last word of the name. */
export const shortOf = (person: Person): string => person.short ?? person.name.split(' ').at(-1) ?? person.name;

function indexOf(story: Story): PeopleIndex {
  const known = indexes.get(story);
  if (known) return known;
  const { people } = story.glossary;
  const holders = new Map<string, number>();
  for (const person of people) holders.set(shortOf(person), (holders.get(shortOf(person)) ?? 0) + 1);
  const byName = new Map<string, Known>();
  for (const person of people) {
    const short = shortOf(person);
    const entry = { person, short, unique: holders.get(short) === 1 };
    for (const name of [person.name, ...person.spellings]) byName.set(name, entry);
    if (entry.unique) {
      byName.set(short, entry);
      for (const spelling of [...person.spellings]) {
        const family = spelling.split(' ').at(-1);
        if (family && family.length > 3 && !byName.has(family)) byName.set(family, entry);
      }
    }
  }
  const pattern = wholeWords(byName.keys());
  const made = { pattern, byName };
  indexes.set(story, made);
  return made;
}

/** The office held on a day, the first that fits. */
export const officeOn = (person: Person, date: IsoDate): string | null =>
  person.offices.find((office) => (office.from ?? '') <= date && date <= (office.until ?? '9999-12-31'))?.title ?? null;

// What may stand right before a name as its title: a run of such words, the last of them an office.
const TITLE_WORD =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Gen(?:eral)?|Admiral|Colonel|President|President-elect|Prime|Minister|Foreign|Affairs|Interior|Finance|Energy|Security|Council|Defen[cs]e|Secretary|Secretary-General|Secretary-general|General|of|and|for|State|Chancellor|Kremlin|White|House|spokes(?:man|woman|person)|Special|special|Envoy|envoy|Vice|vice|Vice-President|Deputy|deputy|Chief|chief|Commander|commander|Leader|leader|Mayor|mayor|Governor|governor|foreign|prime|minister|president|president-elect|secretary-general|secretary|state|general|chancellor|defen[cs]e|aide|head|regional|boss|negotiator|adviser|advisor|official|founder|lawyer|lawmaker|veteran|colleague|counterpart|ally|rival|successor|predecessor|son-in-law|wife|husband|king|King|Ambassador|ambassador)\.?$/;
const NATIONALITY =
  /^(?:\p{Lu}[\p{L}]+(?:an|ian|ish|ese|ch|sh|man|[’']s)|US|UK|EU|UN|NATO|Nato|U\.S\.|United (?:States|Kingdom|Nations))$/u;

// ", the port's director," or ", who heads …": the source itself says who it is.
const APPOSITION =
  /^, an? |^,? (?:who (?:is|was|heads|leads)|(?:the )?(?:head|chief|director|executive|president|chair\w*|leader|commander|mayor|governor) of )|^, (?:the |\p{Lu}[\p{L}]*[’']s )?(?!(?:by|in|at|on|with|without|from|for|to|of|after|before|during|amid|alongside|and|but|or|nor|as|while|when|who|whose|which|where|also|then|too|not|sa(?:id|ys)|told|\p{Ll}+ing|\p{Ll}+ed|\p{Ll}+ly)\b)[\p{Ll}-]+ [^.,“”]{0,40}(?:,|\.$)|^, (?:the |\p{Lu}[\p{L}]*[’']s )?(?:[\p{Ll}-]+ )?(?:president|minister|spokes\w+|secretary|envoy|aide|chancellor|governor|mayor|leader|chief)\b/u;

interface Occurrence extends Known {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Where the title before the name begins; equals start where there is none. */
  readonly titleStart: number;
  /** An apposition follows (", executive director of …"): the source introduces the person itself. */
  readonly introduced: boolean;
}

function occurrences(text: string, story: Story): Occurrence[] {
  const { pattern, byName } = indexOf(story);
  if (!pattern) return [];
  const quoted = quotations(text);
  const found: Occurrence[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const known = byName.get(match[0]);
    if (!known || quoted.some((quote) => start < quote.end && end > quote.start)) continue;
    // A family name after another given name is another person: "Ruben Vollan".
    if (match[0].indexOf(' ') === -1 && otherGivenName(text.slice(0, start))) continue;
    if (match[0].indexOf(' ') === -1 && isPlace(text, start, end)) continue;
    // "the Vollan-Hale call"
    if (/[-–]$/.test(text.slice(0, start)) || /^[-–]\p{L}/u.test(text.slice(end))) continue;
    const introduced = APPOSITION.test(text.slice(end, end + 90));
    found.push({
      ...known,
      start,
      end,
      written: match[0],
      titleStart: titleStart(text, start, officeStart(known.person, text, start) ?? start),
      introduced,
    });
  }
  return found;
}

/** "in Vollan, Northshire, on Sunday", "near Vollan": a town that bears the name. */
const isPlace = (text: string, start: number, end: number): boolean =>
  /^, \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?[,.]/u.test(text.slice(end, end + 40)) &&
  /\b(?:in|near|at|from|to|of|outside|around|into|for) $/.test(text.slice(Math.max(0, start - 9), start));

function otherGivenName(before: string): boolean {
  const word = /(\p{L}[\p{L}’'.-]*) $/u.exec(before.slice(-40))?.[1];
  if (!word || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  if (TITLE_WORD.test(word) || NATIONALITY.test(word)) return false;
  // Upper-case for another reason: it begins the sentence.
  const begins = /(?:^|[.!?”"] )$/.test(before.slice(0, before.length - word.length - 1).slice(-2));
  return !begins || !(isStop(normalise(word)) || /(?:ing|ed)$/.test(word));
}

/** Where an office of the person's own stands right before the name, its start. */
function officeStart(person: Person, text: string, nameStart: number): number | null {
  const before = text.slice(0, nameStart).toLowerCase();
  const office = person.offices
    .map(({ title }) => `${title.toLowerCase()} `)
    .filter((title) => before.endsWith(title))
    .sort((a, b) => b.length - a.length)[0];
  return office === undefined ? null : nameStart - office.length;
}

/** Goes back over title words; a nationality before them belongs to the title, a preposition does not begin one. */
function titleStart(text: string, nameStart: number, officeStart: number): number {
  let at = officeStart;
  /** The start of the last word that may begin a title. */
  let begin = officeStart;
  for (;;) {
    const word = /(United (?:States|Kingdom|Nations)|\S+) $/.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    if (!word) return begin;
    const national = NATIONALITY.test(word);
    if (!(TITLE_WORD.test(word) || (national && begin < nameStart))) return begin;
    at -= word.length + 1;
    // "United States President", "South Korean President": the country is two words.
    const country = national ? /(?:North|South|Saudi|New) $/.exec(text.slice(Math.max(0, at - 6), at))?.[0] : undefined;
    if (country) at -= country.length;
    if (!/^(?:of|and|for)$/.test(word)) begin = at;
    if (!national) continue;
    const article = /(?:^|[^\p{L}])([Tt]he) $/u.exec(text.slice(Math.max(0, at - 6), at))?.[1];
    return article ? at - article.length - 1 : at;
  }
}

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
