/** Noun phrases with "the" whose referent stands elsewhere: "The attack left …", ", the ministry said". */
import type { Mention } from '../model.ts';
import { countryOf } from '../text/countries.ts';
import { isFiniteVerb } from './finite.ts';
import { BODY_MODIFIERS, BODY_NOUNS, PORTFOLIOS } from './nouns.ts';
import type { Word } from './words.ts';
import { wordSet } from './words.ts';

/** "The war" needs no telling which. */
const UNIQUE = wordSet(
  `war world sun moon sky public internet economy weather pope earth climate pandemic media press west east north south
   kremlin pentagon vatican truth future past present invasion conflict frontline front ground military authorities
   government opposition country's`,
);

const OFFICES = wordSet(
  `president minister premier chancellor secretary governor mayor king queen ambassador spokesman spokeswoman spokesperson
   leader commander chief parliament embassy capital forces troops army side delegation economy people border airspace city
   region town village language state system presidential`,
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** One of many, whatever their country. */
const SOMEBODY = wordSet(
  `star player athlete skater journalist reporter man woman boy girl teacher citizen national soldier pilot actor actress singer
   businessman businesswoman billionaire oligarch veteran student tourist couple`,
);

const POINTERS = wordSet(
  'of in on at from between by for against near to with along that which who where whose under over behind',
);

const isGeneric = ({ lower }: Word): boolean =>
  BODY_MODIFIERS.has(lower) || BODY_NOUNS.has(lower) || PORTFOLIOS.has(lower) || OFFICES.has(lower);

/** "The attack left …" leans; "The attack on Haverquay", "The US envoy", "The Kremlin" do not. */
export function openingDefinite(outer: readonly Word[], at: number, mentions: readonly Mention[]): string | null {
  if (outer[at]?.lower !== 'the') return null;
  const verb = outer.findIndex((_, i) => i > at + 1 && i < at + 14 && isFiniteVerb(outer, i));
  const known = verb < 0 ? Math.min(outer.length, at + 9) : verb;
  const unknown = outer.findIndex((_, i) => i > at + 1 && i < Math.min(at + 5, known - 1) && unknownVerb(outer, i));
  const stop = unknown < 0 ? known : unknown;
  return definiteIn(outer, at, stop, mentions);
}

/** A verb that no table knows: a word in -s behind a noun, with no preposition or verb after it. */
function unknownVerb(outer: readonly Word[], i: number): boolean {
  const word = outer[i];
  const before = outer[i - 1];
  const after = outer[i + 1];
  if (!word || !before || after?.kind !== 'word' || word.cap || word.lower.length < 4 || !/[^su]s$/.test(word.lower))
    return false;
  if (POINTERS.has(before.lower) || POINTERS.has(after.lower) || countryOf(before.lower) || after.lower === "'s")
    return false;
  return !isFiniteVerb(outer, i + 1) && after.lower !== 'and';
}

/** The same of whoever speaks: "the ministry". */
export function speakerDefinite(
  outer: readonly Word[],
  start: number,
  end: number,
  mentions: readonly Mention[],
): string | null {
  const from = outer.findIndex((word) => word.start >= start);
  if (outer[from]?.lower !== 'the') return null;
  const past = outer.findIndex((word) => word.start >= end);
  return definiteIn(outer, from, past < 0 ? outer.length : past, mentions);
}

function definiteIn(outer: readonly Word[], at: number, stop: number, mentions: readonly Mention[]): string | null {
  const phrase = outer.slice(at + 1, stop);
  const text = (length: number) =>
    outer
      .slice(at, at + 1 + length)
      .map((word) => word.text)
      .join(' ')
      .replace(/ (['’]s)/g, '$1');
  let head = 0;
  while (head < phrase.length && !POINTERS.has(phrase[head]?.lower ?? '') && phrase[head]?.kind !== 'mark') head++;
  while (
    head > 1 &&
    (/ly$|^(?:also|further|first|now|then|late|later|itself|themselves|again)$/.test(phrase[head - 1]?.lower ?? '') ||
      WEEKDAY.test(phrase[head - 1]?.lower ?? ''))
  )
    head--;
  const own = phrase.slice(0, head);
  const last = own.at(-1);
  if (!last) return null;
  const start = phrase[0]?.start ?? 0;
  const name = mentions.find(({ kind, start: from, end }) => kind !== 'quantity' && from <= start && end > start);
  // "The Defence Ministry" does not say whose; a name of the glossary has a key of its own.
  const whose = name?.kind === 'body' && name.key === name.key.toLowerCase() && own.every(isGeneric);
  const place = phrase.findIndex((word) => word.start >= (name?.end ?? 0));
  if (whose && !(POINTERS.has(phrase[place]?.lower ?? '') && phrase[place + 1]?.cap)) return text(head);
  // "The US skater" is one of many; "the US president" is one.
  const oneOfMany =
    name?.kind === 'place' &&
    countryOf(name.key) === undefined &&
    SOMEBODY.has(last.lower) &&
    phrase[place]?.cap === false;
  if (name && !oneOfMany) return null;
  if (
    own.some((word) => word.cap && !oneOfMany && !countryOf(word.lower) && !isGeneric(word)) ||
    own.some((word) => word.kind === 'number')
  )
    return null;
  if (own.length === 1 && UNIQUE.has(last.lower)) return null;
  const country = own.some((word) => countryOf(word.lower));
  if (
    country &&
    (OFFICES.has(last.lower) || BODY_NOUNS.has(last.lower) || BODY_MODIFIERS.has(last.lower) || UNIQUE.has(last.lower))
  )
    return null;
  if (
    own.some((word) =>
      /^(?:first|second|third|last|latest|largest|biggest|most|only|highest|lowest|worst|best|deadliest|oldest|youngest|next|former)$/.test(
        word.lower,
      ),
    ) &&
    own.length > 1 &&
    phrase.length > head
  ) {
    return null;
  }
  const after = phrase.slice(head);
  // What stands behind a comma only adds ("The plant, in an area of …"), unless it is the name ("The mayor, Anna Example").
  if (after[0]?.text === ',' && !isNaming(after)) return text(head);
  // A weekday does not tell which: "The threat on Monday was made as …".
  const pointed =
    after.length > 1 &&
    after.some((word) => (word.cap && !WEEKDAY.test(word.lower)) || word.kind === 'number' || word.kind === 'quote');
  const explained = after[0] !== undefined && /^(?:that|which|who|where|whose|between)$/.test(after[0].lower);
  if (pointed || explained) return null;
  // "of" tells of what, unless that is definite itself: "the number of people" against "the aim of the plan".
  if (after[0]?.lower === 'of' && after[1] && !/^(?:the|this|that|these|those|his|her|its|their)$/.test(after[1].lower))
    return null;
  return text(head);
}

/** ", Anna Example", ", the town’s mayor Anna Example". */
function isNaming(after: readonly Word[]): boolean {
  const first = after.findIndex((word, i) => i > 0 && !/^(?:the|an?|'s)$/.test(word.lower));
  const comma = after.findIndex((word, i) => i > 0 && word.text === ',');
  const named = after.slice(first, comma < 0 ? undefined : comma).some(({ cap, lower }) => cap && !countryOf(lower));
  return (
    named && !POINTERS.has(after[1]?.lower ?? '') && !/^(?:\w+ing|\w+ed|as|said|says)$/.test(after[1]?.lower ?? '')
  );
}
