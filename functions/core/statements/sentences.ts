/**
 * Sentences of one paragraph. Every mark that can end a sentence is looked at once, with what stands before and after it;
 * the platform's own segmenter is not asked, so that no version of its tables changes an edition.
 */
import type { Span } from '../model.ts';
import { abbreviates, namedWithMark, shortens } from './abbreviations.ts';
import { unwrapped } from './line-breaks.ts';
import { listMarks } from './list-marks.ts';
import type { Quote } from './quotes.ts';

/** A quotation of several sentences is parted after all beyond this length. */
const LONGEST_STATEMENT = 1500;
/** How far a bracket may be open. */
const LONGEST_BRACKET = 300;

/** Marks that end a sentence with all that closes behind them, and a dash that breaks off inside a quotation. */
const STOP =
  /(?:[.!?…。．！？]+(?: \.)*|(?:--|[—–])(?=["”]\s))(?:["'”’»)\]]|&(?:#82(?:17|21)|quot|apos|r[ds]quo);)*(?:\[\d{1,3}(?:[–,-]\d{1,3})?\])*/g;
/** Figures of footnotes, run together with the stop. */
const NOTES = /^\d{1,3}(?:[,–-]\d{1,3})*(?: \d{1,3})*(?=\s+\p{Lu})/u;
/** "1.", "a)" or "• 9." only number what follows. */
const NUMBERING = /^(?:[•⁃‣◦▪●]\s?)?\(?(?:\d{1,3}|\p{L}|[ivx]{2,5})$/u;
const SPEECH_AFTER_QUOTE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|added|wrote|told|replied|shouted|exclaimed|joked|continued|wondered)\b/u;

/** Sentences between `start` and `end`, white space around them left out; quotations are not looked at. */
export function sentencesIn(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  const own = text.slice(start, end);
  for (const line of unwrapped(own)) {
    // What is left of line breaks is white space; the replacement keeps every offset.
    const flat = own.slice(line.start, line.end).replace(/[\r\n\v\f\u0085\u2028\u2029\u00a0]/g, ' ');
    let open = 0;
    for (const to of [...boundaries(flat), ...runOn(flat)].sort((a, b) => a - b)) {
      pushTrimmed(spans, flat, open, to, start + line.start);
      open = to;
    }
    pushTrimmed(spans, flat, open, flat.length, start + line.start);
  }
  return spans;
}

/** Sentences, those joined that one quotation spans: what is said in one breath has one speaker. */
export function statementSpans(text: string, start: number, end: number, quotes: readonly Quote[]): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const sentence of sentencesIn(text, start, end)) {
    const last = joined.at(-1);
    let quote = quotes[next];
    while (quote && quote.end <= sentence.start) quote = quotes[++next];
    const inside = quote?.closed && quote.start < sentence.start;
    if (last && quote && inside && quote.start >= last.start && sentence.end - last.start <= LONGEST_STATEMENT) {
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    } else joined.push(sentence);
  }
  return joined;
}

/** "… talks with rival parties After 30 years", "… by Example Meanwhile, the": a headline ran into the sentence below it. */
const RUN_ON =
  /(?<=\p{L}{2}) (?=(?:Meanwhile|However|Separately|Elsewhere|Moreover|Furthermore|Nevertheless), \p{L})|(?<=(?:^|[\s’'])\p{Ll}{3,})(?<!\b(?:called|titled|entitled|named|dubbed)) (?=(?:The|After|In|On|At|As|For|When|While|With|Since|Although|Despite|During|Following|Until|If|It|He|She|They|We|There|Other|Some|Many|Hundreds|Thousands|Dozens|Two|Three|Four|Five) (?:\p{Ll}+|\d[\d,.]*)\b)/gu;
/** "Police clash with dockers Dockers hold the gate": one headline behind the other. */
const HEADLINES = /(?<=(?<!\p{L})(?<last>\p{Ll}{4,})) (?=(?<first>\p{Lu}\p{Ll}{3,}) \p{Ll})/gu;
/** What stands before is a headline, and no name in the middle of a sentence. */
const HEADLINE_WORDS = 4;

/** Where a sentence without a mark ends before another begins, quotations left out. */
function runOn(flat: string): number[] {
  const twice = [...flat.matchAll(HEADLINES)].filter(({ groups }) => groups?.first?.toLowerCase() === groups?.last);
  return [...flat.matchAll(RUN_ON), ...twice].flatMap(({ index }) => {
    const before =
      flat
        .slice(0, index)
        .split(/[.!?] /)
        .at(-1) ?? '';
    const open = (before.match(/["“]/g)?.length ?? 0) > (before.match(/["”]/g)?.length ?? 0);
    return !open && before.trim().split(/\s+/).length >= HEADLINE_WORDS ? [index + 1] : [];
  });
}

function pushTrimmed(spans: Span[], flat: string, open: number, to: number, base: number): void {
  let start = open;
  let end = to;
  while (start < end && /\s/.test(flat.charAt(start))) start++;
  while (end > start && /\s/.test(flat.charAt(end - 1))) end--;
  if (end > start) spans.push({ start: base + start, end: base + end });
}

/** Where sentences end inside `flat`, in order, the end of it left out. */
function boundaries(flat: string): number[] {
  const marks = listMarks(flat);
  const found: number[] = [];
  let open = 0;
  let mark = 0;
  const part = (at: number) => {
    found.push(at);
    open = at;
  };
  for (const match of flat.matchAll(STOP)) {
    if (match.index < open) continue;
    for (; mark < marks.length && (marks[mark] ?? 0) <= match.index; mark++) {
      const at = marks[mark] ?? 0;
      if (at > open && flat.slice(open, at).trim() !== '') part(at);
    }
    const at = endOf(flat, open, match[0], match.index);
    if (at !== null && at < flat.length) part(at);
  }
  for (const at of marks.slice(mark)) if (at > open) part(at);
  return found;
}

/** Where the sentence begun at `open` ends that the mark `stop` may end; null where it does not. */
function endOf(flat: string, open: number, stop: string, index: number): number | null {
  const before = flat.slice(Math.max(open, index - 60), index).trimStart();
  if (NUMBERING.test(before) && /^\.?\)?$/.test(stop)) return null;
  // "compounds. . . . The": a full stop, and then what was left out.
  if (/^\. \. \. \.$/.test(stop) && /\p{L}$/u.test(before) && /^\s+\p{Lu}/u.test(flat.slice(index + 7, index + 12)))
    return index + 1;
  const next = flat.slice(index + stop.length, index + stop.length + 24);
  const notes =
    /^\d/.test(next) && stop.startsWith('.') && /(?:\p{Ll}{3}|[)\]])$/u.test(before) ? NOTES.exec(next) : null;
  const at = index + stop.length + (notes?.[0].length ?? 0);
  const rest = flat.slice(at, at + 80);
  if (/^\s/.test(rest)) {
    const after = rest.trimStart();
    return after === '' || joins(flat, open, before, stop, at, after) ? null : at;
  }
  return /^[。．！？]/.test(stop) || runTogether(before, stop, rest) ? at : null;
}

/** "in the body.The next": the space was lost; no address and no name is written so. */
const runTogether = (before: string, stop: string, rest: string): boolean =>
  /^[.!?]$/.test(stop) &&
  /^\p{Lu}\p{Ll}*['’.]?\p{Ll}*(?:\s|$)/u.test(rest) &&
  !/^(?:Com|Org|Net)\b/.test(rest) &&
  /(?:^|\s)[“"‘'(]?(?:\p{L}?[\p{Ll}’'-]{3,}|\d[\d,]*)$/u.test(before);

/** Whether the mark before `at` ends no sentence. `before` is what stands before it, `after` the text from the next word. */
function joins(flat: string, open: number, before: string, stop: string, at: number, after: string): boolean {
  const quoted = /["”'’»;]/.test(stop);
  if (/^\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after)) return stop !== '.' || shortens(before);
  if (/^(?:[,;:)\]”’%]|[([]\p{Ll}|\d{1,3},\s)/u.test(after)) return true;
  if (/^[-–—]/.test(after)) return quoted || !/^- \p{Lu}/u.test(after);
  if (/^[.!?…]/.test(after)) return !/^(?:\.{2,}|…|\. \.)/.test(after);
  if (/^["'](?:\s|$|[.,;])/.test(after)) return true;
  if (/^ ?\. \. \.$/.test(stop) && !/\p{L}$/u.test(before)) return true;
  if (quoted && after.startsWith('(')) return true;
  if (quoted && !stop.startsWith('.') && SPEECH_AFTER_QUOTE.test(after)) return true;
  if (/^(?:\.{3}|…)\]/.test(stop) && before.endsWith('[')) return true;
  if (/^[!?]/.test(stop) && namedWithMark(before, after)) return true;
  if (stop === '…' && /^\p{Ll}|^\d/u.test(after)) return true;
  if (openBracket(flat, open, at)) return true;
  return stop === '.' && abbreviates(before, after);
}

/** Whether a bracket opened in this sentence is still open and soon closed. */
function openBracket(flat: string, open: number, at: number): boolean {
  const near = flat.slice(Math.max(open, at - LONGEST_BRACKET), at);
  return ['()', '[]'].some(([opening = '', closing = '']) => {
    const opened = near.lastIndexOf(opening);
    if (opened < 0 || near.lastIndexOf(closing) > opened) return false;
    const closed = flat.slice(at, at + LONGEST_BRACKET).indexOf(closing);
    return closed >= 0 && !flat.slice(at, at + closed).includes(opening);
  });
}
