/** Where the glossary's people are met in a text, each with the title before the name. */
import type { IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { wholeWords } from '../text/regexp.ts';
import { isStop, normalise } from '../text/tokens.ts';
import { quotations } from './draft.ts';

export type Person = Story['glossary']['people'][number];

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

export interface Occurrence extends Known {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Where the title before the name begins; equals start where there is none. */
  readonly titleStart: number;
  /** An apposition follows (", executive director of …"): the source introduces the person itself. */
  readonly introduced: boolean;
}

/** The people of the glossary in a text, in their order, quotations left out. */
export function occurrences(text: string, story: Story): Occurrence[] {
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
