/** Names in a statement: the story's glossary first, then capitalised words and what stands beside them. */
import type { Mention, MentionKind } from '../model.ts';
import { countryOf, knownPlace } from '../text/countries.ts';
import type { Glossary } from './glossary.ts';
import { bodyKey } from './keys.ts';
import { type NameSpan, nameAt, pastTitles } from './names.ts';
import { BODY_MODIFIERS, BODY_NOUNS } from './nouns.ts';
import { quantitiesIn } from './quantities.ts';
import { fold, type Word } from './words.ts';

/** What an article has told so far: whom a family name means, what kind of name a name is. */
export interface NameMemory {
  /** Folded family name → key of the person named in full before. */
  readonly families: Map<string, string>;
  /** Folded name → its kind, where a cue told it. */
  readonly kinds: Map<string, MentionKind>;
}

export const newMemory = (): NameMemory => ({ families: new Map(), kinds: new Map() });

/** Persons, places, bodies and quantities among words, in the order of the text, without overlap. Adds to `memory`. */
export function mentionsIn(words: readonly Word[], text: string, glossary: Glossary, memory: NameMemory): Mention[] {
  const found: Mention[] = [];
  const push = (kind: MentionKind, from: number, to: number, key: string) => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    found.push({ kind, start, end, text: text.slice(start, end), key });
  };
  for (let i = 0; i < words.length; ) {
    const entry = glossary.match(words, i);
    if (entry && !longerBody(words, i, entry.words.length)) {
      push(entry.kind, i, i + entry.words.length, entry.key);
      if (entry.kind === 'person') remember(memory, entry.words, entry.key);
      i += entry.words.length;
      continue;
    }
    const body = countryBody(words, i);
    if (body) {
      push('body', i, body, bodyKey(words.slice(i, body)));
      i = body;
      continue;
    }
    // "President X": the glossary knows X.
    const titled = words[i]?.cap ? pastTitles(words, i) : i;
    if (titled > i && glossary.match(words, titled)) {
      i = titled;
      continue;
    }
    const name = nameAt(words, i, memory.kinds);
    if (!name) {
      i++;
      continue;
    }
    if (name.kind) push(name.kind, name.from, name.to, keyOf(name, words, memory));
    i = Math.max(i + 1, name.to);
  }
  const quantities = quantitiesIn(words, text).filter(
    (quantity) => !found.some((name) => name.start < quantity.end && quantity.start < name.end),
  );
  return [...found, ...quantities].sort((a, b) => a.start - b.start);
}

/** A glossary place or country that is only the owner of a longer body ("Norway" in "Norway's defence ministry"). */
const longerBody = (words: readonly Word[], i: number, length: number): boolean => {
  const body = countryBody(words, i);
  return body !== null && body > i + length;
};

/**
 * The end of a body named by its country, or null: "Norway's Ministry of Defence", "the Polish army", "US state
 * department", "Chilean air force".
 */
function countryBody(words: readonly Word[], i: number): number | null {
  const first = words[i];
  if (!first?.cap || !(countryOf(first.lower) || knownPlace(first.text))) return null;
  let at = i + 1;
  if (words[at]?.lower === "'s") at++;
  else if (knownPlace(first.text) && !countryOf(first.lower) && first.text.length > 4) return null;
  const head = at;
  while (at < head + 4 && BODY_MODIFIERS.has(words[at]?.lower ?? '')) at++;
  if (!BODY_NOUNS.has(words[at]?.lower ?? '')) return null;
  at++;
  // "Ministry of Foreign Affairs", "security service", "General Staff of the Armed Forces".
  while (BODY_NOUNS.has(words[at]?.lower ?? '') && at < head + 6) at++;
  if (words[at]?.lower === 'of') {
    let after = at + 1;
    if (words[after]?.lower === 'the') after++;
    if (BODY_MODIFIERS.has(words[after]?.lower ?? '') || (words[after]?.cap && words[at - 1]?.cap)) {
      after++;
      while (
        after < at + 6 &&
        /^(?:affairs|policy|forces|guard|development|services|trade)$/.test(words[after]?.lower ?? '')
      ) {
        after++;
      }
      at = after;
    }
  }
  return at;
}

function keyOf(name: NameSpan, words: readonly Word[], memory: NameMemory): string {
  const own = words.slice(name.from, name.to);
  if (name.kind === 'body') return bodyKey(own);
  const text = own.map((word) => word.text).join(' ');
  if (name.kind === 'place') return knownPlace(text) ?? fold(text);
  const folded = own.map((word) => word.folded);
  if (folded.length === 1) return memory.families.get(folded[0] ?? '') ?? folded[0] ?? '';
  const key = folded.join(' ');
  remember(memory, folded, key);
  return key;
}

function remember(memory: NameMemory, folded: readonly string[], key: string): void {
  const family = folded.at(-1);
  if (family !== undefined) {
    memory.families.set(family, key);
    memory.kinds.set(family, 'person');
  }
  memory.kinds.set(folded.join(' '), 'person');
}
