/** Who wrote an item: bylines at its head or foot, and what the outlet tells of the author. */
import { head, type Line } from './lines.ts';
import { editorsNoteAt } from './openings.ts';

const NAME =
  "\\p{Lu}[\\p{L}'’.-]{0,24}(?: (?:\\p{Lu}[\\p{L}'’.-]{0,24}|de|van|von|der|den|al|bin|la|le|du|dos|da)){1,4}";
const BYLINE = new RegExp(
  `^(?:by|BY|By|Written by|Words by|Words|Reporting by|Reported by|Analysis by|Text by|Story by|Author|Author:|By:) (${NAME})(?:(?:,| and | in | for | \\||;| -| –).{0,120})?$`,
  'u',
);
const CREDITS =
  /^\(?(?:(?:Additional |With )?(?:[Rr]eporting|[Ee]diting|[Ww]riting)|Compiled|Edited|Produced)(?: and \w{1,12})? by \p{Lu}/u;
const STAFF =
  /^(?:with (?:agencies|wires?|inputs? from .{2,40})|agencies|staff(?: and agencies| writer| reporter)?|news (?:agencies|desk|service)|(?:from )?(?:wire|agency) (?:reports|services))$/i;
const JOB =
  '(?:writer|reporter|journalist|columnist|correspondent|editor|author|contributor|freelancer?|photographer|producer|fellow|analyst|professor|lecturer|researcher)';
const BIOGRAPHY = new RegExp(
  `^(?:[-–—]{1,2} ?)?(?:About the authors?\\b|(?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,4}(?:is|has been) (?:an? |the |our )?.{0,80}\\b${JOB}\\b|(?:Follow|Reach|Contact) (?:him|her|them|the author|\\p{Lu}[\\p{L}'’-]{0,30}) (?:on|at|via)\\b)`,
  'u',
);

/** The author that a byline names, without the office after the name; null where the line is no byline. */
export function bylineOf(line: Line): string | null {
  return line.text.length > 160 ? null : (BYLINE.exec(line.text)?.[1] ?? null);
}

/** "Additional reporting by …", "Staff and agencies". */
export const isCreditLine = (line: Line): boolean =>
  line.text.length <= 300 && (CREDITS.test(head(line)) || STAFF.test(line.text));

/** "Ada Example is a freelance writer …": means something only at the foot of an item. */
export const isBiography = (line: Line): boolean => line.text.length <= 900 && BIOGRAPHY.test(head(line));

/** A longer line has the text of the article in it. */
const LONGEST_NOTE = 500;

/** "Editor's note: Ada Example is …", with the highlights that a page glues to it, and nothing after it. */
export function isEditorsNote(line: Line): boolean {
  if (line.text.length > LONGEST_NOTE || !/^[^.!?:]{0,400}\b[Ee]ditors?['’]?s?['’]? [Nn]ote: /u.test(line.text))
    return false;
  const length = editorsNoteAt(line.text);
  return length === 0 || length === line.text.length;
}

/** "She is the author of …", "The opinions expressed here are hers." */
export const goesOnAboutAuthor = (line: Line): boolean =>
  /^(?:(?:He|She|They) (?:is|are|has|have|was|were|also|blogs?|writes?|tweets?|teaches|works)\b|(?:His|Her|Their) (?:\p{Ll}+ )?(?:books?|novels?|blog|column|work|latest)\b|The (?:opinions|views) )/u.test(
    line.text.slice(0, 200),
  );
