/** Who speaks where no verb says so: the turns of a transcript ("MAYOR: …"), and the name that signs a quotation ("― Petr Hansen"). */
import type { Article, Attribution, Span } from '../model.ts';
import { firstFinite } from './finite.ts';
import { LABELS } from './nouns.ts';
import { type Word, wordsOf } from './words.ts';

/** A name in capitals and a colon open the paragraph, inside quotation marks or not. */
const TURN = /^["“”']?\s?((?:\p{Lu}[\p{Lu}’'-]{1,20}\.?)(?: \p{Lu}[\p{Lu}’'.-]{0,20}){0,3}):\s/u;
/** Fewer turns are headings. */
const FEWEST_TURNS = 3;

/** The speaker of each paragraph of a transcript, by its place among the article's; empty where the article is none. */
export function turnsOf(article: Article, text: string): ReadonlyMap<number, { name: Span; opens: boolean }> {
  const opened = article.blocks.flatMap(({ start, end }, block) => {
    const match = TURN.exec(text.slice(start, Math.min(end, start + 90)));
    const [whole, name] = match ?? [];
    if (!whole || !name || LABELS.has(name.toLowerCase().split(' ')[0] ?? '')) return [];
    const at = start + whole.indexOf(name);
    return [{ block, name: { start: at, end: at + name.length } }];
  });
  const turns = new Map<number, { name: Span; opens: boolean }>();
  if (opened.length < FEWEST_TURNS) return turns;
  for (const [i, { block, name }] of opened.entries()) {
    const next = opened[i + 1]?.block ?? block + 1;
    for (let at = block; at < next; at++) turns.set(at, { name, opens: at === block });
  }
  return turns;
}

/** The attribution of words in a turn. */
export const inTurn = ({ name, opens }: { name: Span; opens: boolean }, text: string, first: boolean): Attribution => ({
  speaker: text.slice(name.start, name.end),
  speakerKey: null,
  verb: ':',
  speakerSpan: opens && first ? name : null,
  clause: null,
  secondHand: false,
  via: null,
});

/** "― Petr Hansen, diver": the name that signs what stands above it; null where a passage is no signature. */
export function signatureIn(text: string, start: number, end: number): Attribution | null {
  const words = wordsOf(text, start, end);
  const name = words.findIndex((word) => !/^[―—–-]$/.test(word.text));
  const stop = words.findIndex((word, i) => i > name && word.kind === 'mark' && !/^[.’'-]$/.test(word.text));
  const named: readonly Word[] = words.slice(name, stop < 0 ? words.length : stop);
  const last = named.findLast((word) => word.kind === 'word');
  const first = named[0];
  if (name < 1 || words.length > 16 || !first?.cap || !last || firstFinite(words) >= 0) return null;
  if (named.some((word) => word.kind === 'word' && !word.cap && word.lower.length > 3)) return null;
  const span = { start: first.start, end: last.end };
  return {
    speaker: text.slice(span.start, span.end),
    speakerKey: null,
    verb: words[0]?.text ?? '',
    speakerSpan: span,
    clause: null,
    secondHand: false,
    via: null,
  };
}
