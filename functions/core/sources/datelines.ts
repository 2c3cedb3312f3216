/** What stands before an article's first words: place, agency, stamp, and the highlights that pages glue to them. */
import type { IsoMoment } from '../model.ts';
import { NO_PLACE } from '../text/dateline.ts';
import { offsetOf } from './formats/moment.ts';
import { clock, DATE, dayOf, isoDay, minutesOf, TIME } from './moments.ts';
import { agencyNamed, isOutletName } from './outlets.ts';

export interface Dateline {
  /** Characters of the paragraph before its text. */
  readonly length: number;
  readonly agency: string | null;
  /** What a stamp in it states; the day alone where its zone is not known. */
  readonly published: IsoMoment | null;
}

/** How far into a paragraph a dateline may stand behind highlights. */
const REACH = 1500;

const DASH = '[-–—]{1,2}';
const TEXT = '(?=[\\p{Lu}\\p{N}“"‘\'])';
/** "HAVERQUAY, March 3 (AP) - The port …", "(AP) The port …". */
const AGENCY_FIRST = new RegExp(`^(\\p{Lu}[^()\\n]{1,80} )?\\(([^()\\n]{2,40})\\) ?(?:${DASH} +|(?=[\\p{Lu}“"]))`, 'u');
/** "LAKESIDE, Exampleland — The port …", "AP LAKESIDE – The port …". */
const PLACE_FIRST = new RegExp(
  `^(?:(\\p{Lu}\\p{L}{1,8}) (?=\\p{Lu}{2}))?(\\p{Lu}{2}[\\p{Lu}.’' -]{2,40}?)(?:, \\p{Lu}[\\p{L}. ]{1,30})? ${DASH} (?=[\\p{Lu}“"])(?!\\p{Lu}{2,20} \\p{Lu}{2})`,
  'u',
);
const IN_BRACKETS = new RegExp(`\\(([^()\\n]{2,40})\\) ?${DASH} +${TEXT}`, 'gu');
/** Words with a capital and nothing else, as a place before an agency has them. */
const PLACE = /^(?:(?:\p{Lu}[\p{L}.'’/-]{0,30}|of|the|de|la|el|al|\d{1,2}),? ){0,7}$/u;
/** "… – its biggest customer – …": a dash that comes again brackets an aside. */
const ASIDE = new RegExp(`^[^.!?]{1,200} ${DASH} ?\\p{Ll}`, 'u');
const STAMP = new RegExp(`${DATE},?(?: at)? ${TIME}`, 'iu');
/** So many characters before an agency in brackets are no subject of a sentence. */
const HIGHLIGHTS = 80;
/** Between two datelines stands news of its own: the paragraph rounds up several places. */
const [ROUND_UP_WORDS, SENTENCE_END] = [8, /[.!?]["”’]? (?=\p{Lu}|["“]|$)/u];

/**
 * The dateline that a paragraph opens with, or that stands behind the highlights before its text.
 * @param outlet whose paper it is, as far as that is known: its own name in brackets is a dateline too
 */
export function datelineOf(text: string, outlet: string | null = null): Dateline | null {
  const start = text.slice(0, REACH);
  const found = lastInBrackets(start, outlet) ?? agencyFirst(start) ?? placeFirst(start);
  if (!found || found.length >= text.length) return null;
  return { ...found, published: stampIn(start.slice(0, found.length)) };
}

type Head = Pick<Dateline, 'length' | 'agency'>;

function agencyFirst(start: string): Head | null {
  const match = AGENCY_FIRST.exec(start.slice(0, 140));
  const agency = match && PLACE.test(match[1] ?? '') ? agencyNamed(match[2] ?? '') : null;
  return match && agency ? { length: match[0].length, agency } : null;
}

function placeFirst(start: string): Head | null {
  const match = PLACE_FIRST.exec(start.slice(0, 140));
  if (!match || NO_PLACE.test(match[2] ?? '')) return null;
  const agency = match[1] === undefined ? null : agencyNamed(match[1]);
  return agency || /^\p{Lu}*$/u.test(match[1] ?? '') ? { length: match[0].length, agency } : null;
}

function lastInBrackets(start: string, outlet: string | null): Head | null {
  let found: Head | null = null;
  for (const match of start.matchAll(IN_BRACKETS)) {
    const [name, end] = [match[1] ?? '', match.index + match[0].length];
    const between = start.slice(found?.length ?? 0, match.index);
    if (found && SENTENCE_END.test(between) && between.split(' ').length > ROUND_UP_WORDS) break;
    const opens = PLACE.test(start.slice(0, match.index));
    const agency = agencyNamed(name);
    const known = agency !== null || (outlet !== null && sameName(name, outlet));
    if (known ? !opens && match.index < HIGHLIGHTS && ASIDE.test(start.slice(end)) : !opens || !isOutletName(name))
      continue;
    found = { length: end, agency: agency ?? (known ? null : name) };
  }
  return found;
}

/** "CNN", "CNN Student News" of the outlet CNN, "Fox News" of foxnews.com. */
function sameName(name: string, outlet: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the |\.com$|[^\p{L}\p{N}]/gu, '');
  const [one, other] = [plain(name), plain(outlet)];
  return one.length > 1 && other.length > 1 && (one.startsWith(other) || other.startsWith(one));
}

function stampIn(head: string): IsoMoment | null {
  const match = STAMP.exec(head);
  const day = match && dayOf(match.slice(1, 10));
  if (!match || !day) return null;
  const [minutes, letters] = [minutesOf(match.slice(10, 14)), match[13]?.toUpperCase()];
  const zone = letters === 'BST' ? '+01:00' : letters && offsetOf(letters);
  return minutes === null || !zone ? isoDay(day) : `${isoDay(day)}T${clock(minutes)}${zone}`;
}
