/** White space, quotation marks, percent and the full stop as STYLE has them. */
import { byRule, type Draft, part, replace, replaceAll, textOf } from './draft.ts';

/** Runs of white space (a line break inside a sentence) become one space; none at the ends. */
export function putSpacesRight(draft: Draft): Draft {
  const text = textOf(draft);
  const start = text.length - text.trimStart().length;
  const trimmed = part(draft, start, Math.max(start, text.trimEnd().length));
  const noSpaceBeforeStop = replaceAll(trimmed, /\s+\.(?=\s|$)/g, ([written]) => byRule('full-stop', '.', written), {
    insideQuotations: true,
  });
  return replaceAll(noSpaceBeforeStop, /[^\S ]\s*| {2,}/g, ([written]) => byRule('space', ' ', written), {
    insideQuotations: true,
  });
}

/** Straight double quotation marks become curly ones; apostrophes become ’. */
export function putQuotationMarksRight(draft: Draft): Draft {
  let opens = true;
  const text = textOf(draft);
  const sides = new Map<number, string>();
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '“') opens = false;
    else if (char === '”') opens = true;
    else if (char === '"') {
      sides.set(at, opens ? '“' : '”');
      opens = !opens;
    } else if (char === "'")
      sides.set(
        at,
        /[\p{L}\p{N}.]$/u.test(text.slice(0, at)) ? '’' : /^[\p{L}\p{N}]/u.test(text.slice(at + 1)) ? '‘' : '’',
      );
  }
  return replaceAll(draft, /["']/g, (match) => byRule('quote-mark', sides.get(match.index ?? 0) ?? '’', match[0]), {
    insideQuotations: true,
  });
}

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
  const replaced = dropped === '' ? letter : `${dropped}${letter}`;
  return replace(draft, at, at + 1, [
    byRule(dropped === '' ? 'capital' : 'lead-in-dropped', letter.toUpperCase(), replaced),
  ]);
}
