/** Captions and credits of pictures, maps and graphics. */
import { head, type Line, tail } from './lines.ts';
import { DATE } from './moments.ts';

/** World agencies and picture libraries, as credit lines name them. */
const LIBRARY =
  '(?:Reuters|REUTERS|AFP|AP|AP Photo|Associated Press|EPA(?:-EFE)?|EPA-Images|Getty(?: Images)?|PA(?: Wire| Images| Media)?|Anadolu(?: Agency)?|Sputnik|TASS|Xinhua|Kyodo|dpa|ANSA|ANP|NTB|TT|Shutterstock|Alamy|iStock|Bloomberg|NurPhoto|Zuma(?: Press)?|Planet Labs|Maxar(?: Technologies)?|Google Earth|Google Maps|OpenStreetMap|Handout|HANDOUT|Pool|POOL|File(?: photo| image)?|FILE|Courtesy|Supplied|Screengrab|Screenshot|Illustration)';
const KIND = '(?:Photo|Image|Picture|Photograph|Video|Graphic|Map|Illustration)s?';
const NAME = "\\p{Lu}[\\p{L}&'’-]{0,24}";
const WORD = "\\p{Lu}[\\p{L}.&'’-]{0,24}";

/** What a caption's first 600 characters hold. */
const OPENINGS: readonly (readonly [detail: string, test: RegExp])[] = [
  [
    'credit',
    new RegExp(
      `^(?:${KIND}(?: credit)?(?: by |: | courtesy | from )|(?:Credit|Image source|Image caption|Caption|File (?:photo|picture|image))\\s*[:,–-])`,
      'i',
    ),
  ],
  [
    'caption with a handout note',
    /\b(?:this handout|handout (?:photo|picture|image|photograph)|pool photograph|EDITORIAL USE ONLY|MANDATORY CREDIT|NO MARKETING)\b|^(?:in this (?:photo|picture|image|photograph|screen ?grab|frame grab|still|pool|handout|undated|file|aerial|satellite)|an? (?:screen|frame|video) ?grab)\b/i,
  ],
  ['graphic', /^(?:INTERACTIVE|INFOGRAPHIC|GRAPHIC|MAP|CHART)\b[-_ ].{2,}/],
  ['credit', new RegExp(`^[([]${WORD}(?:[ /]${WORD}){0,3}[)\\]]$`, 'u')],
  [
    'caption',
    /^(?:these|this|the) (?:images?|pictures?|photos?|photographs?|videos?|footage|clip|map|graphic|chart) (?:below )?(?:shows?|captures?|is from|was taken|were taken)\b/i,
  ],
];

/** What a caption's last 600 characters hold. */
const ENDINGS: readonly (readonly [detail: string, test: RegExp])[] = [
  [
    'credit in brackets',
    new RegExp(`[([](?:[^()[\\]]{0,120}(?:\\/|: |, | via | by ))?${LIBRARY}(?:[/, ][^()[\\]]{0,60})?[)\\]]\\.?$`),
  ],
  [
    'credit in brackets',
    /[([](?:Photo|Image|Picture|Photograph|Credit|Video|Graphic|Map|Source|File)\b[^()[\]]{0,120}[)\]]\.?$/i,
  ],
  [
    'credit',
    new RegExp(
      `(?:^|[\\s/])(?:${LIBRARY}\\/\\p{Lu}[\\p{L}.'’ -]{2,40}|\\p{Lu}[\\p{L}.'’ -]{2,40}\\/${LIBRARY}(?: via ${LIBRARY})?|(?:via|by) ${LIBRARY})$`,
      'u',
    ),
  ],
  ['credit', new RegExp(`[.)\\]] ?${KIND}(?: credit)?(?: by|:| courtesy| from|/)`)],
  // A caption ends on a sentence and the name of who made the picture; "Gov. Jane Doe" is no such end.
  ['caption with a credit at its end', new RegExp(`[.!?)] ${LIBRARY}$`)],
  [
    'caption with a credit at its end',
    new RegExp(`(?:[a-z]{4}|\\))[.!?] (?:${NAME}|U\\.S\\.|U\\.K\\.)(?: (?:${NAME}|of|and|the|for)){0,4}$`, 'u'),
  ],
];

/** "…in Harbourtown, Exampleland, March 3, 2024." A sentence of the news would say "on March 3". */
const DATED = new RegExp(`(?:,|\\p{Lu}\\p{L}{2,30}) ${DATE}\\.?$`, 'u');

const MONTH_DAY =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?) \\d{1,2}';
/** "March 3: Dockers wait at the gate …": the date of a picture, and what is seen on it. */
const DATE_HEAD = new RegExp(
  `^(?:\\p{Lu}{2,5} )?(?:\\p{Lu}\\p{Ll}{2,8}day,? )?(?:${MONTH_DAY}(?:, \\d{4})?|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}(?: \\d{4})?): (?=\\p{Lu})`,
  'u',
);
/** Told as past, or as said: a line of a chronicle, not of a picture. */
const TOLD =
  /\b(?:was|were|had|did|said|says|told|will|became|began|broke|came|died|fell|found|gave|held|left|lost|made|met|rose|sank|sent|struck|took|won)\b|\b\p{Ll}{2,}ed (?:an?|the|its|his|her|their|\d|\p{Lu}|to|that|over|after|out|off|up|down|in|on|at|from|as|for|and|when|by \d)/u;

const SHOWN = /\b(?:is|are|can be) (?:seen|shown|pictured)\b/;

/** Whether a line opens on a date and a colon, as captions and the lines of a chronicle do. */
export const opensOnDate = (line: Line): boolean => line.text.length <= 400 && DATE_HEAD.test(line.text);

const CREDIT_HEAD = new RegExp(`^${LIBRARY}(?: (?=\\p{Lu})|$)`, 'u');

/** Whether pictures stand in a row: a line under a date, and then the credit of its picture, alone or before the next line. */
export const isGallery = (lines: readonly Line[]): boolean =>
  lines.some((line, at) => at > 0 && opensOnDate(lines[at - 1] ?? line) && CREDIT_HEAD.test(line.text));

/** A picture's date, a colon, and what is seen, in the present. */
export function datedCaption(line: Line): boolean {
  const date = line.text.length <= 400 ? DATE_HEAD.exec(line.text)?.[0] : undefined;
  if (date === undefined) return false;
  const [seen = ''] = line.text.slice(date.length).split(/\b(?:that|which|who|whose|where|after|when)\b/, 1);
  return SHOWN.test(seen) || (!TOLD.test(seen) && seen.trim().split(' ').length > 2);
}

/** "Harbour cameras Smoke over a dockHarbour cameras": a picture's source, its description, and the source again. */
function framedBySource(start: string, end: string): boolean {
  const words = start.split(' ', 6);
  for (let count = words.length; count >= 1; count -= 1) {
    const source = words.slice(0, count).join(' ');
    // Letters run straight into the repeated name where the page's parts were glued together.
    if (source.length >= 5 && start.length > 2 * source.length + 3 && end.endsWith(source)) {
      return /\S/.test(end.at(-source.length - 1) ?? ' ');
    }
  }
  return false;
}

/** Longest caption; longer is an article's paragraph, whatever it ends on. */
const LONGEST = 1600;

/** What kind of caption a line is; null where it is none. */
export function captionOf(line: Line): string | null {
  if (line.text.length > LONGEST) return null;
  const [start, end] = [head(line), tail(line)];
  const found = OPENINGS.find(([, test]) => test.test(start)) ?? ENDINGS.find(([, test]) => test.test(end));
  if (found) return found[0];
  if (DATED.test(end) && !/["”]/.test(end)) return 'caption that ends on its date';
  return framedBySource(start, end) ? 'picture description between its source twice' : null;
}
