/**
 * ROUGE-N (C.-Y. Lin, "ROUGE: A package for automatic evaluation of summaries", 2004), written anew: lower-cased,
 * Porter-stemmed, n-grams over the whole text, counts clipped at what the reference holds.
 */
import { stemmer } from 'stemmer';

export interface Rouge {
  readonly recall: number;
  readonly precision: number;
  readonly f: number;
}

/** Lower-case stems of runs of letters and digits; words of up to three letters stay whole, as in Lin's script. */
export function rougeTokens(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 3 ? stemmer(word) : word));
}

/** How often each run of `n` tokens stands in the list. */
export function ngrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N of two token lists; 0 where either is too short to hold a run of `n`. */
export function rouge(candidate: readonly string[], reference: readonly string[], n: number): Rouge {
  const of = ngrams(reference, n);
  let hits = 0;
  for (const [gram, count] of ngrams(candidate, n)) hits += Math.min(count, of.get(gram) ?? 0);
  return fromHits(hits, Math.max(0, candidate.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** Recall, precision and their harmonic mean, from the clipped hits and the sizes of both sides. */
export function fromHits(hits: number, candidate: number, reference: number): Rouge {
  const recall = reference === 0 ? 0 : hits / reference;
  const precision = candidate === 0 ? 0 : hits / candidate;
  return { recall, precision, f: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}

/** Words as an editor counts them: between white space, with a letter or a digit. */
export const words = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Texts one after another, cut at a budget of words, so that all systems are judged at the same length. */
export function cutAt(texts: readonly string[], budget: number): string {
  const all: string[] = [];
  for (const text of texts) {
    if (all.length >= budget) break;
    all.push(...words(text));
  }
  return all.slice(0, budget).join(' ');
}
