/** The place and agency before an article's first words ("HAVERQUAY, Northshire (AP) —"), with whatever by-line or stamp is glued to them. */

const AGENCY =
  '(?:AP|AFP|Reuters|REUTERS|dpa|UPI|CNN|BBC|Bloomberg|Xinhua|TASS|Interfax|ANSA|EFE|PTI|ANI|IANS|Anadolu|Kyodo|Yonhap|Ukrinform|The Associated Press|Thomson Reuters|Agence France-Presse)';
const DASH = '(?:-{1,2}|–|—)';
const REST = '(?=[\\p{Lu}“"‘\'\\d])';

/** Whatever stands before an agency in brackets and a dash, up to there, is no part of the sentence. */
const WITH_AGENCY = new RegExp(`^[^“”"!?]{0,220}?\\(${AGENCY}(?:/${AGENCY})?\\)\\s*(?:${DASH}|:)?\\s+${REST}`, 'u');
const AGENCY_ALONE = new RegExp(`^${AGENCY}\\s*${DASH}\\s+${REST}`, 'u');
/** "(Example Wire)", an agency that no list knows, between a place and a dash. */
const SOME_AGENCY = '\\((?:\\p{Lu}[\\p{L}.&’-]*|of|the)(?: (?:\\p{Lu}[\\p{L}.&’-]*|of|the|&)){0,4}\\)';
/** "MILLSAND, Ex. --", "HONG KONG —", "PARIS, May 12 –", "AP MOUTH OF THE RIVER –", "OSLO (Example Wire) —". */
const PLACE = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+ ){0,2}(\\p{Lu}[\\p{Lu}’'-]{3,}|\\p{Lu}{2,}(?: \\p{Lu}{2,}){1,5})(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?(?: ${SOME_AGENCY})?\\s*${DASH}\\s+${REST}`,
  'u',
);
/** "(Updated 4:08 a.m. Tuesday)", a list's sign before it or not, "January 31, 2031 | By Ann Poll, CNN". */
const STAMP = /^(?:[-–—•·*]{1,2} ?)?\((?:[Uu]pdated?|[Pp]osted|\d{1,2}[:.]\d\d)\b[^()“”"]{0,100}\) (?=\S)/u;
const BYLINE = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4} ?\\| ?)?(?:By|From) (?:the )?\\p{Lu}[\\p{L}’-]+ \\p{Lu}[^|“”".!?]{1,80}, ${AGENCY}\\s+(?=\\p{Lu}|“)`,
  'u',
);
/** Names in capitals that no paper is dated from. */
export const NO_PLACE = /^(?:NATO|OPEC|OSCE|IAEA|NASA|UEFA|FIFA|ASEAN|OECD|AIDS|SARS|MERS|UNESCO|UNICEF|COVID)$/;

/** How many characters of a sentence are its dateline; 0 where it has none. */
export function datelineOf(text: string): number {
  const agency = WITH_AGENCY.exec(text) ?? AGENCY_ALONE.exec(text);
  if (agency) return isSentence(agency[0]) ? 0 : agency[0].length;
  const stamp = STAMP.exec(text) ?? BYLINE.exec(text);
  if (stamp) return isSentence(stamp[0]) ? 0 : stamp[0].length;
  const place = PLACE.exec(text);
  return place && !NO_PLACE.test(place[1] ?? '') ? place[0].length : 0;
}

/** "The paper, citing the agency (AFP), said": words before the bracket that a sentence has and a by-line has not. */
const isSentence = (before: string): boolean =>
  /\b(?:said|says|told|was|were|is|are|has|had|that|which|who)\b/.test(before);
