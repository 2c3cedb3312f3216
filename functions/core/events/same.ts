import { cosine } from '../text/similarity.ts';
import { isQuantityTerm } from '../text/terms.ts';
import type { Features } from './features.ts';
import { inARow } from './ranks.ts';

/** A number above this is hardly shared by chance. */
const TELLING = 12;
/** More shared words say no more. */
const MOST_WORDS = 5;
/** With fewer terms, what two statements share may be chance: "Here is how". */
const FEW_TERMS = 8;

/**
 * What each piece of evidence adds to the log-odds that two statements tell the same happening. Fitted on labelled pairs
 * (logistic regression with a ridge, `tests/eval/fit-same.ts`; pieces that did not help on days left out are not here) and
 * rounded; those of places, numbers and quotations, which few pairs have, are set by hand.
 */
const WEIGHTS = {
  /** Nothing in common: hardly ever the same. */
  base: -5.8,
  /** Cosine of their terms, 0 to 1. */
  cosine: 1.6,
  /** Share of the shorter one's weight that stands in the other too, 0 to 1: headlines leave out much. */
  inside: 2.9,
  /** Words in common that are no names and no numbers, 0 to 1. */
  words: 1.3,
  /** How near the one, or what its article opens with, is to the opening of the other's article, 0 to 1. */
  openings: 2,
  /** How near their articles are as wholes, 0 to 1. */
  pieces: 3.5,
  /** How near what their neighbours say is: one happening in other words. 0 to 1. */
  company: 2.2,
  /** A headline and the first sentence of its own article. */
  own: 3.9,
  /** Other statements of one article. */
  oneArticle: 1.5,
  /** One right behind the other. */
  neighbours: 1.6,
  /** Two headlines: so short that they are near by little. */
  headlines: -1,
  sameSpeaker: 2.1,
  otherSpeaker: -2,
  /** One of them is said by somebody, the other by nobody. */
  oneSpeaker: -0.3,
  /** People and bodies in common, 0 to 1 (of two): they are in the cosine already, and do much in a day. */
  who: -1.5,
  /** Both name people, and none that the other names. */
  peopleApart: -1,
  /** Both name places, and none that the other names: two attacks of one night. */
  placesApart: -0.6,
  /** … and give other numbers of the same thing, or say where it was: a village and its region. */
  elsewhere: -3,
  /** A telling number of the same thing: "91 drones". */
  number: 1.5,
  /** … or of what another calls otherwise: 14 villages, 14 settlements. */
  value: 0.7,
  /** The fourth and the fifth of a kind. */
  inARow: -4,
  /** One quotation. */
  quotation: 4,
} as const;

export type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>;

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared;
};

const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && overlap(a, b) === 0 ? 1 : 0;

/** The evidence that two statements tell the same happening, each piece 0 to 1. @param near the cosine of their vectors */
export function evidence(a: Features, b: Features, near: number): Evidence {
  const own = a.article.id === b.article.id;
  const speakerA = a.statement.attribution?.speakerKey ?? null;
  const speakerB = b.statement.attribution?.speakerKey ?? null;
  const named = speakerA !== null && speakerB !== null;
  const { inside, words } = shared(a, b);
  const number = sharedNumber(a, b);
  const placesApart = apart(a.places, b.places);
  return {
    base: 1,
    cosine: near,
    inside,
    words,
    openings: own
      ? 0
      : Math.max(cosine(a.opening, b.opening), cosine(a.vector, b.opening), cosine(a.opening, b.vector)),
    pieces: own ? 0 : cosine(a.piece, b.piece),
    company: cosine(a.company, b.company),
    own: own && a.opens && b.opens ? 1 : 0,
    oneArticle: own && !(a.opens && b.opens) ? 1 : 0,
    neighbours: own && Math.abs(a.statement.index - b.statement.index) === 1 ? 1 : 0,
    headlines: !own && a.statement.block < 0 && b.statement.block < 0 ? 1 : 0,
    sameSpeaker: named && speakerA === speakerB ? 1 : 0,
    otherSpeaker: (named && speakerA !== speakerB) || (own && otherVoices(a, b)) ? 1 : 0,
    oneSpeaker: (speakerA === null) !== (speakerB === null) ? 1 : 0,
    who: Math.min(2, overlap(a.people, b.people) + overlap(a.bodies, b.bodies)) / 2,
    peopleApart: apart(a.people, b.people),
    placesApart,
    elsewhere: placesApart === 1 && (otherNumber(a, b) || (a.located && b.located)) ? 1 : 0,
    number: number === 'same' ? 1 : 0,
    value: number === 'value' ? 1 : 0,
    inARow: inARow(a.ranks, b.ranks) ? 1 : 0,
    quotation: sameQuotation(a, b) ? 1 : 0,
  };
}

/** The log-odds that two statements tell the same happening. @param near the cosine of their vectors */
export function sameness(a: Features, b: Features, near: number): number {
  const found = evidence(a, b, near);
  let odds = 0;
  for (const name of PIECES) odds += WEIGHTS[name] * found[name];
  return odds;
}

const PIECES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

function shared(a: Features, b: Features): { inside: number; words: number } {
  const [short, long] = a.vector.size <= b.vector.size ? [a, b] : [b, a];
  let inside = 0;
  let words = 0;
  for (const [term, weight] of short.vector) {
    if (!long.vector.has(term)) continue;
    inside += weight * weight;
    if (!isQuantityTerm(term) && !short.names.has(term) && !long.names.has(term)) words += 1;
  }
  return {
    inside: inside * Math.min(1, short.vector.size / FEW_TERMS),
    words: Math.min(MOST_WORDS, words) / MOST_WORDS,
  };
}

/** "Two members of the opposition", "a resident": nobody who was named before. */
const SOMEBODY = /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|other|\d+)\b/i;

/** A named speaker and somebody else of the same article. */
function otherVoices(a: Features, b: Features): boolean {
  const [one, other] = [a.statement.attribution, b.statement.attribution];
  if (!one || !other || (one.speakerKey === null) === (other.speakerKey === null)) return false;
  return SOMEBODY.test(one.speakerKey === null ? one.speaker : other.speaker);
}

const sameQuotation = (a: Features, b: Features): boolean =>
  a.quoted !== '' && b.quoted !== '' && (a.quoted.includes(b.quoted) || b.quoted.includes(a.quoted));

/** What describes a place or a thing rather than what happened to it. */
const MEASURE =
  /\b(?:km|miles?|metres?|meters?|feet|ft|m|sqkm|hectares?|degrees?|c|f|kg|tonnes?|years?|year-old|mph|kph|am|pm|gmt)$/i;

/** The numbers that are hardly shared by chance, each with its unit. */
const tellingNumbers = ({ quantities }: Features): Map<number, string> =>
  new Map(
    [...quantities]
      .map((key): [number, string] => [Number.parseFloat(key), key])
      .filter(([value, key]) => value > TELLING && !MEASURE.test(key)),
  );

/** "same": a telling number of the same thing; "value": 14 villages that another calls 14 settlements. */
function sharedNumber(a: Features, b: Features): 'same' | 'value' | null {
  if (a.quantities.size === 0 || b.quantities.size === 0) return null;
  const others = tellingNumbers(b);
  let found: 'value' | null = null;
  for (const [value, key] of tellingNumbers(a)) {
    if (others.get(value) === key) return 'same';
    if (others.has(value)) found = 'value';
  }
  return found;
}

/** 14 people in one, 30 people in the other, and no number in common. */
function otherNumber(a: Features, b: Features): boolean {
  if (a.quantities.size === 0 || b.quantities.size === 0 || overlap(a.quantities, b.quantities) > 0) return false;
  const units = new Set([...a.quantities].map(unitOf));
  return [...b.quantities].some((key) => units.has(unitOf(key)));
}

const unitOf = (key: string): string => key.slice(key.indexOf(' ') + 1);
