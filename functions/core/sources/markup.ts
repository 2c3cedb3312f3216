/** Lines of a feed that hold HTML → the text between its tags, so that no tag reaches a paragraph. */
import type { Claim } from './draft.ts';
import type { Line } from './lines.ts';

const TAG = /<\/?([a-zA-Z][a-zA-Z0-9]{0,15})(?:\s[^<>]{0,2000})?\/?>/g;
const BLOCK = new Set([
  'p',
  'br',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'hr',
  'figure',
  'img',
  'table',
  'tr',
  'td',
]);
/** What stands for an inline tag, character for character. */
const MASK = '\u0000';
/** A sentence with the white space after it. Linear: the class and what ends it share no character. */
const SENTENCE = /[^.!?…]*(?:[.!?…]+["'”’)]*(?:[\s\0]+|$)|[.!?…]+|$)/g;

/** The line in parts; a sentence with an inline tag inside it is left out whole, for no span of it is clean. */
export function withoutMarkup(line: Line): { readonly lines: readonly Line[]; readonly claims: readonly Claim[] } {
  const tags = [...line.text.matchAll(TAG)];
  if (tags.length === 0) return { lines: [line], claims: [] };
  const lines: Line[] = [];
  const claims: Claim[] = [];
  const leaveOut = (from: number, to: number, detail: string) => {
    if (from < to) claims.push({ start: line.start + from, end: line.start + to, reason: 'boilerplate', detail });
  };
  const part = (masked: string, from: number) => {
    const start = from + (/^[\s\0]*/.exec(masked)?.[0].length ?? 0);
    let end = from + masked.length;
    while (end > start && /[\s\0]/.test(masked[end - 1 - from] ?? '')) end -= 1;
    leaveOut(from, start, 'markup');
    leaveOut(end, from + masked.length, 'markup');
    if (start === end) return;
    if (masked.slice(start - from, end - from).includes(MASK)) leaveOut(start, end, 'sentence with markup in it');
    else {
      lines.push({
        ...line,
        start: line.start + start,
        end: line.start + end,
        text: line.text.slice(start, end),
        gap: lines.length === 0 ? line.gap : 1,
      });
    }
  };
  const paragraph = (from: number, to: number) => {
    const masked = line.text.slice(from, to).replace(TAG, (tag) => MASK.repeat(tag.length));
    if (!masked.includes(MASK)) return part(masked, from);
    for (const sentence of masked.matchAll(SENTENCE)) part(sentence[0], from + sentence.index);
  };
  let at = 0;
  for (const tag of tags) {
    if (!BLOCK.has(tag[1]?.toLowerCase() ?? '')) continue;
    paragraph(at, tag.index);
    at = tag.index + tag[0].length;
    leaveOut(tag.index, at, 'markup');
  }
  paragraph(at, line.text.length);
  return { lines, claims };
}
