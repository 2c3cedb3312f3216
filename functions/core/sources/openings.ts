/** Bylines and stamps that a page glues to the first words of a paragraph. */

/** "(Update 11:58 p.m. Haverquay, 4:58 p.m. ET) Three …", "[Updated at 5:48 p.m. ET] The …". */
const STAMP =
  /^[([](?:[Uu]pdated?|[Pp]osted|[Pp]ublished|[Aa]dded)(?: (?:at|on))?:? [^()[\]]{0,30}\d{1,2}[:.]?\d{0,2}[^()[\]]{0,60}(?:\([^()]{0,40}\)[^()]{0,20})?[)\]] +(?=[\p{L}\p{N}“"‘'])/u;
/** "(Recasts lead, adds quotes)", as agencies tell their clients what a new version has. */
const VERSION =
  /^\((?:Repeats|Updates|Recasts|Adds|Corrects|Refiles|Releads|Writethru)\b[^()]{0,160}\) +(?=[\p{Lu}“"])/u;
const STAFF =
  /^By (?:the )?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2} (?:Staff|staff|Wires? Staff)(?: [Ww]riters?)? +(?=[\p{Lu}“"])/u;
const NAME = "\\p{Lu}[\\p{L}.'’-]{0,24}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,24}|de|van|von|al|bin|la|du)){1,4}";
const NAMES = `By ${NAME}(?:(?:,| and|, and) ${NAME}){0,3}`;
const SPECIAL = new RegExp(`^${NAMES}, [Ss]pecial to (?:the |The )?`, 'u');
/** The outlet, where it is not known: one name in capitals. */
const CAPITALS = /^\p{Lu}{2,5}(?:\.com)? +(?=[\p{Lu}“"])/u;

const SENTENCE = '(?:[^.!?]|(?<=\\b\\p{Lu})\\.|\\.(?=\\S)){1,300}[.!?]["”)]? *';
const EDITORS_NOTE = new RegExp(
  `^[Ee]ditors?['’]?s?['’]? [Nn]ote: ${SENTENCE}(?:(?:He|She|They|His|Her|The (?:opinions|views)|To subscribe|Follow|Click|Sign up|Watch)\\b${SENTENCE}){0,5}`,
  'u',
);

/** How long an editor's note at the head of a text is, up to where the text itself goes on; 0 where there is none. */
export const editorsNoteAt = (text: string): number => EDITORS_NOTE.exec(text.slice(0, 1500))?.[0].length ?? 0;

/**
 * What a paragraph opens with that is none of its text; null where it opens with its text.
 * @param atHead a byline may stand here
 * @param outlet whose text it is, as far as that is known
 */
export function gluedOpening(
  text: string,
  atHead: boolean,
  outlet: string | null,
): { readonly length: number; readonly detail: string } | null {
  const start = text.slice(0, 300);
  const stamp = STAMP.exec(start)?.[0].length;
  if (stamp) return { length: stamp, detail: 'stamp of an update' };
  if (!atHead) return null;
  const note = editorsNoteAt(text);
  if (note > 0 && note < text.length) return { length: note, detail: 'editor’s note' };
  const version = VERSION.exec(start)?.[0].length;
  if (version) return { length: version, detail: 'note of the agency' };
  const byline = STAFF.exec(start)?.[0].length ?? specialTo(start, outlet);
  return byline > 0 && byline < text.length ? { length: byline, detail: 'byline' } : null;
}

function specialTo(start: string, outlet: string | null): number {
  const by = SPECIAL.exec(start)?.[0].length ?? 0;
  if (by === 0) return 0;
  const rest = start.slice(by);
  const own = outlet && rest.startsWith(`${outlet} `) ? outlet.length + 1 : (CAPITALS.exec(rest)?.[0].length ?? 0);
  return own > 0 ? by + own : 0;
}
