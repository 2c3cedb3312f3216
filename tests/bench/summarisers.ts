/**
 * Seed files to a digest, beside a summariser of npm over the text of the same articles: LexRank as `lexrank.js` has it,
 * which compares each sentence with each. (`lexrank` and the TextRank of `node-summarizer` were tried by hand over 1,000
 * sentences: 17 s and 6 s where lexrank.js took 23. node-summarizer's counting of frequent words took 0.2 s.)
 */
import lexrank from 'lexrank.js';
import type { SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import type { Story } from '#core/story/schema.ts';
import { manyArticles, sentenceLines } from '#tests/support/many-articles.ts';
import { timed } from './timing.ts';

export interface Race {
  readonly articles: number;
  readonly statements: number;
  readonly ms: number;
  readonly lexrankMs: number;
  readonly ratio: number;
}

/** @param models seed files whose sentences the articles are put together from */
export function race(models: readonly SeedFile[], story: Story, date: string, sizes: readonly number[]): Race[] {
  return sizes.map((count) => {
    const seeds = manyArticles(sentenceLines(models), { count, last: date, days: 1 });
    const text = seeds.map((seed) => seed.text).join('\n\n');
    const statements = readStatements(readArticles(seeds, story).kept, seeds, story).kept.length;
    const ms = timed(() => composeDay({ story, date, seeds, previous: 'none' }), 3, 1);
    const lexrankMs = timed(() => lexrank(text), 1, 0);
    return { articles: count, statements, ms, lexrankMs, ratio: lexrankMs / ms };
  });
}

/** How time grows from the first size to the last: 1 is linear, 2 quadratic. */
export function growth(races: readonly Race[], time: (race: Race) => number): number {
  const [first, last] = [races[0], races.at(-1)];
  if (!first || !last || first === last) return 1;
  return Math.log(time(last) / time(first)) / Math.log(last.statements / first.statements);
}
