/** What a digest is measured beside: sentences taken from the same articles by lead, by LexRank and by the oracle. */
import { lexrankSummary } from './lexrank.ts';
import { fromHits, ngrams, rougeTokens, words } from './rouge.ts';

/** An article as its sentences, in the order of the text. */
export type Sentences = readonly string[];

/** The first sentence of each article in turn, then each second one, until `budget` words are reached. */
export function lead(articles: readonly Sentences[], budget: number): string[] {
  const chosen: string[] = [];
  let length = 0;
  const deepest = Math.max(0, ...articles.map((article) => article.length));
  for (let depth = 0; depth < deepest; depth++) {
    for (const article of articles) {
      const sentence = article[depth];
      if (sentence === undefined) continue;
      if (length >= budget) return chosen;
      chosen.push(sentence);
      length += words(sentence).length;
    }
  }
  return chosen;
}

export function lexrankOf(articles: readonly Sentences[], budget: number): string[] {
  return lexrankSummary([...new Set(articles.flat())], budget);
}

/**
 * The greedy extractive oracle: knows the reference, and adds the sentence that most raises ROUGE-1 F + ROUGE-2 F for as
 * long as one does. What a perfect choice of whole sentences could reach, near enough.
 */
export function oracle(articles: readonly Sentences[], reference: string, budget: number): string[] {
  const goal = rougeTokens(reference);
  const goals = [1, 2].map((n) => ({
    n,
    left: ngrams(goal, n),
    hits: 0,
    size: 0,
    of: Math.max(0, goal.length - n + 1),
  }));
  const open = [...new Set(articles.flat())].map((text) => {
    const tokens = rougeTokens(text);
    return { text, length: words(text).length, grams: goals.map(({ n }) => ngrams(tokens, n)) };
  });
  const chosen: string[] = [];
  let length = 0;
  let best = 0;
  while (open.length > 0) {
    let top = -1;
    open.forEach((candidate, i) => {
      if (length + candidate.length > budget) return;
      const score = goals.reduce((sum, { left, hits, size, of }, k) => {
        const grams = candidate.grams[k] ?? new Map<string, number>();
        return sum + fromHits(hits + overlap(grams, left), size + total(grams), of).f;
      }, 0);
      if (score > best) [best, top] = [score, i];
    });
    const [taken] = top < 0 ? [] : open.splice(top, 1);
    if (!taken) break;
    chosen.push(taken.text);
    length += taken.length;
    goals.forEach((goalOf, k) => {
      for (const [gram, count] of taken.grams[k] ?? []) {
        const left = goalOf.left.get(gram) ?? 0;
        goalOf.hits += Math.min(count, left);
        goalOf.left.set(gram, left - Math.min(count, left));
        goalOf.size += count;
      }
    });
  }
  return chosen;
}

function overlap(grams: ReadonlyMap<string, number>, left: ReadonlyMap<string, number>): number {
  let hits = 0;
  for (const [gram, count] of grams) hits += Math.min(count, left.get(gram) ?? 0);
  return hits;
}

function total(grams: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of grams.values()) sum += count;
  return sum;
}
