/** Who published a text, where the text says so. */
import type { Line } from './lines.ts';

/** Agencies that are credited by one name alone. */
const ONE_SPELLING = ['EFE', 'ANSA', 'UPI', 'Kyodo', 'Xinhua', 'Interfax', 'TASS', 'Bloomberg'];
/** News agencies known the world over, as their credit lines have them. */
const AGENCIES = new Map(
  [
    ['Reuters', 'Reuters', 'Thomson Reuters'],
    ['AP', 'AP', 'Associated Press', 'The Associated Press', 'AP News'],
    ['AFP', 'AFP', 'Agence France-Presse', 'Agence France Presse'],
    ['PA', 'PA', 'PA Media', 'Press Association', 'PA news agency'],
    ['dpa', 'dpa', 'DPA'],
    ['Anadolu', 'Anadolu', 'Anadolu Agency'],
    ...ONE_SPELLING.map((name) => [name, name]),
  ].flatMap(([name = '', ...spellings]) => spellings.map((spelling) => [spelling.toLowerCase(), name] as const)),
);

/** What the last word of a newspaper's, station's or agency's name often is. */
const OUTLET_NOUN =
  /\b(?:Times|Post|Guardian|Herald|Tribune|Journal|News|Wire|Newswire|Mail|Telegraph|Observer|Gazette|Agency|Press|Chronicle|Star|Standard|Mirror|Express|Independent|Dispatch|Courier|Monitor|Examiner|Inquirer|Bulletin|Record|Globe|Sun|Review|Reporter|Daily|Weekly|Echo|Argus|Sentinel|Ledger|Radio|TV|Television|Broadcasting|Network|Media|Online|Today)$/;

const named = (text: string): boolean =>
  text.length >= 2 && text.length <= 40 && /^(?:the )?\p{L}[^.!?:;"“”]*$/iu.test(text) && text.split(/\s+/).length <= 5;

/** The agency that a whole line credits ("Reuters", "(AP)", "AP/AFP" gives the first); null where it is no such line. */
export const agencyOf = (line: Line): string | null => agencyNamed(line.text);

/** The agency that a few words name and nothing else, by the one name under which its spellings meet; null for others. */
export function agencyNamed(words: string): string | null {
  if (words.length > 40) return null;
  const names = words.replace(/^[([—–-]\s*|[)\].]+$/g, '').split(/\s*(?:\/|,|&| and | \+ )\s*/);
  const known = names.map((name) => AGENCIES.get(name.trim().toLowerCase()));
  return known.every((name) => name !== undefined) ? (known[0] ?? null) : null;
}

/** The outlet that a closing line states ("Source: Example Times"); null where it states none. */
export function statedSource(line: Line): string | null {
  if (line.text.length > 80) return null;
  const match =
    /^(?:\()?(?:source|via|credit|courtesy(?: of)?|published (?:by|in)|originally (?:published )?(?:by|in)|from)\s*[:–—-]\s*(.{2,60}?)\)?\.?$/i.exec(
      line.text,
    );
  const sentence =
    /^(?:This|The) (?:article|story|post|report) (?:(?:was |has been )?(?:originally |first ){0,2}(?:published|appeared)) (?:by|in|on) ((?:the )?\p{Lu}[\p{L}’'&-]{0,24}(?: \p{Lu}[\p{L}’'&-]{0,24}){0,4}?)\.?$/u.exec(
      line.text,
    );
  const name = (match ?? sentence)?.[1]?.trim();
  return name && !/^https?:/i.test(name) && named(name) ? name : null;
}

/** True for a bare line that may be an outlet's name by its shape: "EXT", "The Example Times". */
export function outletShaped(line: Line): boolean {
  if (!named(line.text)) return false;
  return (
    agencyOf(line) !== null ||
    /^\p{Lu}{2,5}$/u.test(line.text) ||
    (/^(?:The )?\p{Lu}/u.test(line.text) && OUTLET_NOUN.test(line.text) && line.text.split(/\s+/).length >= 2)
  );
}

/** A name that says itself that it is a newspaper's, station's or agency's. */
export const isOutletName = (text: string): boolean =>
  named(text) && /^\p{Lu}/u.test(text) && (agencyNamed(text) !== null || OUTLET_NOUN.test(text));

/** A few words, each but the small ones with a capital: a name. */
export const nameShaped = (line: Line): boolean =>
  named(line.text) && line.text.split(/\s+/).every((word) => /^(?:\p{Lu}|of|the|and|de|al|el|la|le)/u.test(word));

/** Bare lines of a page that name an outlet: by shape, or because a "Source:" line names it, or because it recurs. */
export function closingOutlets(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const outlets = new Set<string>();
  for (const line of lines) {
    const stated = statedSource(line);
    if (stated) outlets.add(stated);
    else if (outletShaped(line)) outlets.add(line.text);
    else if (named(line.text) && /^\p{Lu}/u.test(line.text)) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  }
  for (const [text, count] of counts) if (count >= 3) outlets.add(text);
  return outlets;
}

const NAME = "((?:The |the )?\\p{Lu}[\\p{L}'’]{1,20}(?: \\p{Lu}[\\p{L}'’]{1,20}){0,2})";
const MATTER =
  '(?:(?:independently|immediately) (?:verify|confirm)|verify (?:this|these|the|that|those|either|its|their) (?:claim|report|figure|video|footage|authenticity|account|information|image|statement|number|toll)s?\\b)';
const SELF_REFERENCE = [
  new RegExp(`^Why you can trust ${NAME}$`, 'u'),
  new RegExp(
    `\\b${NAME} (?:could not|couldn['’]t|cannot|was unable to|has been unable to|has not been able to|was not able to|is unable to) (?:be able to )?${MATTER}`,
    'u',
  ),
];

/** The outlet that a page names as itself: "The Example Times could not verify this." */
export function selfNamed(lines: readonly Line[]): string | null {
  for (const line of lines) {
    for (const pattern of SELF_REFERENCE) {
      const name = pattern.exec(line.text.slice(0, 600))?.[1]?.trim();
      if (name && !/^(?:It|He|She|They|We|Officials?|Police|Authorities)$/.test(name)) return name.replace(/^the /, '');
    }
  }
  return null;
}

/** Cuts what follows a last bar off a headline: a section of the site, or the outlet. */
export function titleSuffix(title: string): { readonly length: number; readonly outlet: string | null } | null {
  const match = /\s+[|｜]\s+([^|｜]{2,60})$/u.exec(title.slice(-80));
  const name = match?.[1]?.trim();
  if (!match || !name || name.split(/\s+/).length > 6 || match[0].length + 8 > title.length) return null;
  const isOutlet =
    /^\p{Lu}{2,5}(?: News)?$/u.test(name) ||
    AGENCIES.has(name.toLowerCase()) ||
    (OUTLET_NOUN.test(name) && !/ News$/.test(name));
  return { length: match[0].length, outlet: isOutlet ? name : null };
}
