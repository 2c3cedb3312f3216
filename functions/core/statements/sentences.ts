/** Sentences of one paragraph: the platform's segmenter, and a merge of what it parts wrongly. */
import type { Span } from '../model.ts';
import type { Quote } from './quotes.ts';
import { wordSet } from './words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A quotation of several sentences is parted after all beyond this length. */
const LONGEST_STATEMENT = 1500;
/** The segmenter gets no longer stretch than this at once: a paragraph of megabytes is no paragraph. */
const LONGEST_STRETCH = 100_000;

/** Never end a sentence. */
const TITLES = wordSet(
  `mr mrs ms dr prof gen lt col sgt cpl pte capt maj cmdr adm gov sen rep rev hon fr sr st ste mt ft messrs mme mlle pres
   brig vs cf approx ca fig figs vol pp eq dept est`,
);
/** End a sentence only where no figure follows. */
const BEFORE_FIGURES = wordSet('no nos jan feb mar apr jun jul aug sep sept oct nov dec p art sec ch');
/** May end a sentence, where a capital follows that commonly begins one. */
const MAYBE = wordSet('co inc ltd corp jr bros etc plc llc al ave blvd rd govt');
/** Words that begin a sentence far more often than they follow "U.S." inside a name. */
const STARTERS = wordSet(
  `the a an he she it they we i you this that these those his her its their our my in on at by for from to of with as after
   before when while where if although though but and or so yet however meanwhile there here what who how why is are was
   were do does did has have had will would can could no not it's that's there's all some many most several both one two
   three officials authorities during since until following despite according last earlier later another other`,
);
const SPEECH_AFTER_QUOTE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:said|says|asked|asks|added|wrote|told|replied|shouted|exclaimed|joked|continued|wondered)\b/u;

/** Sentences between `start` and `end`, white space around them left out; quotations are not looked at. */
export function sentencesIn(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let from = start; from < end; from += LONGEST_STRETCH) {
    const until = Math.min(end, from + LONGEST_STRETCH);
    // A line break inside a paragraph is white space; the replacement keeps every offset.
    const flat = text.slice(from, until).replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
    let open = 0;
    for (const { index, segment } of segmenter.segment(flat)) {
      const to = index + segment.length;
      if (to < flat.length && joins(flat, open, to)) continue;
      pushTrimmed(spans, flat, open, to, from);
      open = to;
    }
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

function pushTrimmed(spans: Span[], flat: string, open: number, to: number, base: number): void {
  let start = open;
  let end = to;
  while (start < end && /\s/.test(flat.charAt(start))) start++;
  while (end > start && /\s/.test(flat.charAt(end - 1))) end--;
  if (end > start) spans.push({ start: base + start, end: base + end });
}

/** Whether the segmenter's boundary at `at` is none, for a sentence begun at `open`. */
function joins(flat: string, open: number, at: number): boolean {
  const before = flat.slice(Math.max(open, at - 60), at).trimEnd();
  const after = flat.slice(at, at + 80).trimStart();
  if (before === '' || after === '') return false;
  if (/^[\p{Ll},;)\]”’%]/u.test(after)) return true;
  if (/^[.!?…]/.test(after) && !/^\.{2,}/.test(after)) return true;
  if (/^["'](?:\s|$|[.,;])/.test(after)) return true;
  if (/[?!…]["”'’]$/.test(before) && SPEECH_AFTER_QUOTE.test(after)) return true;
  if (/\[(?:\.{3}|…)\]$/.test(before)) return true;
  if (openBracket(flat, open, at)) return true;
  return abbreviates(before, after);
}

function abbreviates(before: string, after: string): boolean {
  const match = /(?:^|[\s(“"‘'/-])(\p{L}[\p{L}.]*)\.$/u.exec(before);
  if (!match?.[1]) return /^(?:\d{1,2}|[A-Za-z])[.)]{1,2}$/.test(before);
  const word = match[1];
  const lower = word.toLowerCase();
  const follower = /^[“"‘'(]?([\p{L}’']+)/u.exec(after)?.[1]?.toLowerCase().replace(/’/g, "'") ?? '';
  if (TITLES.has(lower)) return true;
  if (BEFORE_FIGURES.has(lower)) return /^\d/.test(after);
  if (MAYBE.has(lower)) return !STARTERS.has(follower);
  if (/^(?:a\.m|p\.m|i\.v)$/i.test(word)) return /^\d/.test(after);
  if (/^(?:e\.g|i\.e|f\.e)$/i.test(word)) return true;
  // "U.S. Army" against "in the U.S. The army".
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !STARTERS.has(follower);
  if (/^\p{Lu}$/u.test(word)) {
    const named = /\p{Lu}[\p{L}.’'-]*\s\p{Lu}\.$/u.test(before);
    return word === 'I' ? named && !STARTERS.has(follower) : true;
  }
  return false;
}

/** Whether a bracket opened in this sentence is still open and soon closed. */
function openBracket(flat: string, open: number, at: number): boolean {
  const near = flat.slice(Math.max(open, at - 300), at);
  const opened = near.lastIndexOf('(');
  if (opened < 0 || near.lastIndexOf(')') > opened) return false;
  const closed = flat.slice(at, at + 300).indexOf(')');
  return closed >= 0 && !flat.slice(at, at + closed).includes('(');
}
