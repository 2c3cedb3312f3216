/** Abbreviations by what a full stop after them means. */
import { wordSet } from './words.ts';

/** Never end a sentence: something to which they belong follows. */
const TITLES = wordSet(
  `mr mrs ms mx dr prof profs gen lt lieut col sgt cpl pte pvt capt maj cmdr cmdt comdr adm gov govs sen sens rep reps rev hon
   fr sr messrs mme mlle pres brig supt det insp const amb atty asst assoc dir vs viz cf approx ca fig figs vol vols pp eq dept
   incl excl max ex resp addr tel`,
);
/** End a sentence only where no figure follows. */
const BEFORE_FIGURES = wordSet(
  'no nos n° nr jan feb mar apr jun jul aug sep sept oct nov dec p art arts sec sect ch chap par para sched rs ext vers rm lot est',
);
/** May end a sentence, where a word follows that commonly begins one. */
const MAYBE = wordSet(
  `co cos inc ltd corp bros etc plc llc llp al ave blvd rd hwy pkwy ct ln sq st mt ft ste jr esq ph govt univ bldg bros mfg intl
   assn natl misc btw asap mon tue tues thu thur thurs fri ed eds trans ser cit med sci tech mgr
   e.g i.e f.e`,
);
/** The same, and ordinary words unless written with a capital. */
const MAYBE_CAPITAL = wordSet(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va
   vt wash wis wyo ont que alta sask dak sat sun wed`,
);
/** Words that begin a sentence far more often than they follow "U.S." inside a name. */
const STARTERS = wordSet(
  `the a an he she it they we i you this that these those his her its their our my in on at by for from to of with as after
   before when while where if although though but and or so yet however meanwhile there here what who how why is are was
   were do does did has have had will would can could no not it's that's there's all some many most several both one two
   three officials authorities during since until following despite according last earlier later another other
   each every then now still also instead once because under over between among such more only even let please let's
   i'm we're they're he's she's nobody everybody someone everyone`,
);
/** Follow "Yahoo!" and its like inside a company's name. */
const COMPANY = /^(?:Inc|Corp|Ltd|Co|Plc|PLC|LLC|GmbH|AG|SA)\b/;
/** "At 5 a.m. Mr. Smith …": nothing but the time stands before. */
const TIME_LEAD = /^(?:at|by|around|about|from|before|after|since|until|on|shortly|just)\b[^,]{0,30}$/i;
const SHORT_FORM = /(?:^|[\s([“"‘'/\-–—&.])([\p{L}°][\p{L}°’']{0,8}(?:\.[\p{L}]{1,3})*)$/u;

/** Whether what follows opens a sentence far more often than it continues a name. */
const starts = (after: string): boolean => /^[“"‘]/.test(after) || STARTERS.has(firstWord(after));

/**
 * Whether the full stop after `before` only shortens its last word. `before` is the sentence so far, without that stop (its
 * last 60 characters do); `after` what follows, without the white space.
 */
export function abbreviates(before: string, after: string): boolean {
  const word = SHORT_FORM.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (TITLES.has(lower)) return true;
  if (BEFORE_FIGURES.has(lower)) return /^(?:\d|[ivxIVX]+\b)/.test(after);
  if (/^[ap]\.m$/i.test(lower)) {
    if (/^(?:\d|(?:[A-Z]{2,4}|Eastern|Pacific|Central|Mountain)\b)/.test(after)) return true;
    return /^\p{Lu}/u.test(after) && TIME_LEAD.test(before.trimStart());
  }
  if (MAYBE.has(lower) || (MAYBE_CAPITAL.has(lower) && /^\p{Lu}/u.test(word))) return !starts(after);
  // "U.S. Army" against "in the U.S. The army"; "Ph.D. student", "P.O. Box".
  if (word.includes('.')) return /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word) && !starts(after);
  if (!/^\p{L}$/u.test(word)) return false;
  // "Jonas E. Smith", and "plan B. The" against "Albert I. Jones".
  const named = /\p{Lu}[\p{L}.’'-]*\s\p{L}$/u.test(before) || /(?:^|\s)(?:\p{Lu}\.\s?)+\p{Lu}$/u.test(before);
  if (word === 'I') return named && !starts(after);
  return named || !starts(after);
}

/** Whether "!" or "?" after a name belongs to it: "Yahoo! Inc." */
export const namedWithMark = (before: string, after: string): boolean =>
  /(?:^|\s)\p{Lu}\p{L}+$/u.test(before) && COMPANY.test(after);

/** Whether a small letter after the full stop shows that it shortens `before`'s last word, rather than a capital left out. */
export function shortens(before: string): boolean {
  const word = /(?:^|[\s“"‘'(])(\p{Ll}{4,})$/u.exec(before)?.[1];
  return word === undefined || TITLES.has(word) || MAYBE.has(word) || BEFORE_FIGURES.has(word);
}

const firstWord = (after: string): string =>
  /^[“"‘'(]?([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase().replaceAll('’', "'") ?? '';
