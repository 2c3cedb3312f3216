/** White space, quotation marks, percent and the full stop as STYLE has them. */
import { decodeEntities, ENTITY } from '../text/entities.ts';
import { byRule, type Draft, isPassage, part, quotations, replace, replaceAll, rewritten, textOf } from './draft.ts';

/** Runs of white space (a line break inside a sentence) become one space; none at the ends. */
export function putSpacesRight(draft: Draft): Draft {
  const text = textOf(draft);
  const start = text.length - text.trimStart().length;
  const trimmed = part(draft, start, Math.max(start, text.trimEnd().length));
  const noSecondStop = cutAll(trimmed, /(?<=[^.]\.)(?:\s*\.|\.{3})(?=$|\s[\p{Lu}“"])/gu);
  const noSpaceBeforeStop = replaceAll(
    noSecondStop,
    /\s+\.(?=\s|$)/g,
    ([written]) => byRule('full-stop', '.', written),
    {
      insideQuotations: true,
    },
  );
  return replaceAll(noSpaceBeforeStop, /[^\S ]\s*| {2,}/g, ([written]) => byRule('space', ' ', written), {
    insideQuotations: true,
  });
}

/** "would include include": a word set twice, outside quotations; "had had" and "that that" may be meant. */
export function putDoubledRight(draft: Draft): Draft {
  const text = textOf(draft);
  const quoted = quotations(text);
  return [...text.matchAll(DOUBLED)]
    .filter(({ index }) => !quoted.some(({ start, end }) => index >= start && index < end))
    .reverse()
    .reduce(
      (made, { index, 0: { length } }) =>
        isPassage(made, index, index + length) ? replace(made, index, index + length, []) : made,
      draft,
    );
}

const DOUBLED = /(?<=(?<!\p{L})(?!(?:had|that|very|so|her) )(\p{Ll}{2,})) \1(?!\p{L})/gu;

/** Every match left out. */
const cutAll = (draft: Draft, pattern: RegExp): Draft =>
  [...textOf(draft).matchAll(pattern)]
    .reverse()
    .reduce(
      (made, { index, 0: { length } }) =>
        isPassage(made, index, index + length) ? replace(made, index, index + length, []) : made,
      draft,
    );

/** What a page's source writes for a sign ("&quot;", "&#8217;") becomes the sign; marks face the right way at once. */
export function putEntitiesRight(draft: Draft): Draft {
  const written = (entity: string, before: string): string => {
    const sign = decodeEntities(entity);
    const opens = !/[\p{L}\p{N}.,!?…%\]]$/u.test(before);
    if (sign === '"') return opens ? '“' : '”';
    if (sign === "'") return opens ? '‘' : '’';
    return sign === '—' && before.endsWith(' ') ? '–' : sign;
  };
  return replaceAll(
    draft,
    ENTITY,
    ({ 0: entity, index }, text) => {
      const made = written(entity, text.slice(Math.max(0, (index ?? 0) - 1), index));
      return made === entity ? null : byRule('entity', made, entity);
    },
    { insideQuotations: true },
  );
}

/** The marks of typewriters (`` and '') become curly ones; no space stands inside them. */
export function putTypewriterMarksRight(draft: Draft): Draft {
  const inside = { insideQuotations: true };
  const opened = replaceAll(draft, /`` ?(?=\S)/g, () => byRule('quote-mark', '“', '``'), inside);
  return replaceAll(opened, /(?<=[^\s']) ?''(?!')/g, () => byRule('quote-mark', '”', "''"), inside);
}

/** Straight quotation marks become curly ones, curly ones that face the wrong way are turned, apostrophes become ’. */
export function putQuotationMarksRight(draft: Draft): Draft {
  const text = textOf(draft);
  const right = new Map<number, string>();
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (/["“”]/.test(char)) {
      const mark: string = facing(before, after) ?? (char === '"' ? (opens ? '“' : '”') : char);
      opens = mark === '”';
      if (mark !== char) right.set(at, mark);
    } else if (char === '‘' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) right.set(at, '’');
    else if (char === "'") right.set(at, !/[\p{L}\p{N}.]/u.test(before) && /[\p{L}\p{N}]/u.test(after) ? '‘' : '’');
  }
  return replaceAll(
    draft,
    /["'‘“”]/g,
    (match) => {
      const mark = right.get(match.index ?? 0);
      return mark ? byRule('quote-mark', mark, match[0]) : null;
    },
    { insideQuotations: true },
  );
}

/** Which way a double mark faces by its neighbours; null where they do not tell. */
function facing(before: string, after: string): '“' | '”' | null {
  const [word, space] = [/[\p{L}\p{N}$€£[]/u, /[\s(–—]/];
  if (space.test(before) && word.test(after)) return '“';
  if (/[\p{L}\p{N}.,!?…%\]]/u.test(before) && /[\s,.;:!?)–—]/.test(after)) return '”';
  return null;
}

/** A single mark that opens a quotation, and the one that closes it; an apostrophe or a second pair between them is none. */
const SINGLES = /(?<![\p{L}\p{N}])‘([^‘’“”"]{2,300}(?:(?<=\p{L})’(?=\p{L})[^‘’“”"]{1,300}){0,6})’(?![\p{L}\p{N}])/gu;

/** Single quotation marks become double ones, where no double ones stand around them and it is certain that they are marks. */
export function putSinglesRight(draft: Draft): Draft {
  const text = textOf(draft);
  if (/[“”"]/.test(text)) return draft;
  const pairs = [...text.matchAll(SINGLES)].filter(
    // "‘the dockers’ last offer’": the first of two that close may be an apostrophe.
    ({ index, 0: whole }) => !(whole.endsWith('s’') && /^[^‘]*’(?!\p{L})/u.test(text.slice(index + whole.length))),
  );
  const rest = pairs.reduce((left, { 0: whole }) => left.replace(whole, ''), text);
  // One that belongs to no pair puts the others in doubt.
  if (/‘|(?<![\p{L}\p{N}])’|[,.]’/u.test(rest)) return draft;
  const right = new Map(
    pairs.flatMap(({ index, 0: { length } }) => [[index, '“'] as const, [index + length - 1, '”'] as const]),
  );
  let made = draft;
  for (const [at, mark] of [...right].reverse()) {
    const written = text.charAt(at);
    // What a rule has written already ("'" → "‘") is written anew.
    made = isPassage(made, at, at + 1)
      ? replace(made, at, at + 1, [byRule('quote-mark', mark, written)])
      : rewritten(made, at, mark);
  }
  return made;
}

/** A hyphen or two between spaces, and a long dash, become a short dash between spaces. */
export const putDashesRight = (draft: Draft): Draft =>
  replaceAll(draft, /(?<=[^\s\d—–-])(?: -{1,2} | — |—)(?=[^\s\d—–-])/gu, ([written]) => byRule('dash', ' – ', written));

export const putPercentRight = (draft: Draft): Draft =>
  replaceAll(draft, /(?<=\d) ?%|per cent\b/g, ([written]) =>
    byRule('percent', written.startsWith('per') ? 'percent' : ' percent', written),
  );

/** Ends the bullet as a sentence. */
export function putEndRight(draft: Draft): Draft {
  const text = textOf(draft);
  if (/[.!?…][”’)]?$/.test(text)) return draft;
  const loose = /[\s,;:–—-]+$/.exec(text)?.[0] ?? '';
  const cut = part(draft, 0, text.length - loose.length);
  return [...cut, byRule('full-stop', '.', loose.trim())];
}

/** A capital for the first letter. `dropped` is what stood before it. */
export function putCapitalRight(draft: Draft, dropped: string): Draft {
  const text = textOf(draft);
  const at = text.search(/\p{L}|\p{N}/u);
  const letter = text[at];
  if (letter === undefined || letter === letter.toUpperCase()) return draft;
  // What a rule has written is written with a capital; nothing is cut in two.
  if (!isPassage(draft, at, at + 1)) return rewritten(draft, at, letter.toUpperCase());
  const replaced = dropped === '' ? letter : `${dropped}${letter}`;
  return replace(draft, at, at + 1, [
    byRule(dropped === '' ? 'capital' : 'lead-in-dropped', letter.toUpperCase(), replaced),
  ]);
}
