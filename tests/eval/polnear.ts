/**
 * PolNeAR as it lies in `../shared/eval/polnear`: news texts with every attribution that a reader found in them. Its notion
 * is wide: what somebody said or wrote, and also what they believe, want, plan, fear, back, refuse or show, what a document
 * or a poll tells, nouns for any of it ("the claim that"), and quotation marks around a single word.
 * Newell, Margolin and Ruths, An Attribution Relations Corpus for Political News, LREC 2018.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#core/model.ts';
import { SHARED } from './data.ts';
import { sentences } from './sentences.ts';

const FOLDER = join(SHARED, 'eval', 'polnear');
export const polnearIsThere = (): boolean => existsSync(FOLDER);

/** One attribution: its parts may each be broken in several stretches, or missing. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  /** The sentences of each paragraph, by a splitter that knows nothing of the project's. */
  readonly sentences: readonly Span[];
  /** Of each annotator who read it; most texts had one. */
  readonly readings: readonly (readonly Relation[])[];
}

export function annotatedTexts(): AnnotatedText[] {
  const annotations = readdirSync(join(FOLDER, 'attributions')).sort();
  return readdirSync(join(FOLDER, 'text'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '');
      const text = readFileSync(join(FOLDER, 'text', file), 'utf8');
      const own = annotations.filter((annotation) => annotation.replace(/_[0-9a-f]{4}\.ann$/, '') === name);
      const readings = own.map((one) => relationsIn(readFileSync(join(FOLDER, 'attributions', one), 'utf8')));
      return { name, text, sentences: sentenceSpans(text), readings };
    });
}

/** brat's stand-off format: `T1<tab>Source 0 10;12 15<tab>words`, `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
export function relationsIn(annotation: string): Relation[] {
  const spans = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of annotation.split(/\r?\n/)) {
    const [id = '', entry = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const offsets = entry.slice(entry.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        offsets.map((pair) => {
          const [start = 0, end = 0] = pair.split(' ').map(Number);
          return { start, end };
        }),
      );
    } else if (id.startsWith('E')) events.push(entry.split(' '));
  }
  return events.map((event) => {
    const part = (role: RegExp) =>
      event.flatMap((one) => {
        const [kind = '', id = ''] = one.split(':');
        return role.test(kind) ? (spans.get(id) ?? []) : [];
      });
    return { source: part(/^Source/), cue: part(/^Cue/), content: part(/^Content/) };
  });
}

function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of text.split(/\r?\n/).flatMap(sentences)) {
    const start = text.indexOf(sentence, at);
    if (start < 0 || !/\p{L}/u.test(sentence)) continue;
    at = start + sentence.length;
    spans.push({ start, end: at });
  }
  return spans;
}
