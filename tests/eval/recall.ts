/** How much of a published list a digest holds, beside what plain methods take from the same articles. */
import type { Digest } from '#core/model.ts';
import { cutAt, rouge, rougeTokens, words } from './rouge.ts';
import { type Part, score, table } from './table.ts';
import { lead, lexrankOf, oracle, type Sentences } from './yardsticks.ts';

export interface System {
  readonly name: string;
  readonly r1: number;
  readonly r2: number;
  /** Share of the list's bullets that some text of the system tells. */
  readonly bullets: number;
  readonly words: number;
}

export interface Recall {
  readonly name: string;
  readonly articles: number;
  readonly budget: number;
  readonly systems: readonly System[];
}

/** A text tells a bullet from here on: ROUGE-2 F, or ROUGE-1 F. */
const TELLS = { r2: 0.2, r1: 0.45 };

/** @param texts a system's sentences or bullets, the weightiest first; cut at `budget` words */
export function measure(name: string, texts: readonly string[], list: readonly string[], budget: number): System {
  const cut = cutAt(texts, budget);
  const [ours, goal] = [rougeTokens(cut), rougeTokens(list.join(' '))];
  const kept: string[] = [];
  for (const text of texts) {
    if (words(kept.join(' ')).length + words(text).length > budget) break;
    kept.push(text);
  }
  const tokens = kept.map(rougeTokens);
  const told = list
    .map(rougeTokens)
    .filter((bullet) =>
      tokens.some((text) => rouge(text, bullet, 2).f >= TELLS.r2 || rouge(text, bullet, 1).f >= TELLS.r1),
    );
  return {
    name,
    r1: rouge(ours, goal, 1).f,
    r2: rouge(ours, goal, 2).f,
    bullets: told.length / Math.max(1, list.length),
    words: words(cut).length,
  };
}

/** Our bullets, the weightiest first, so that a cut at a budget takes the least. */
export const bySalience = (digest: Digest): string[] =>
  digest.sections
    .flatMap((section) => section.items)
    .sort((a, b) => b.salience - a.salience)
    .map((item) => item.text);

/** All systems on the same articles at the list's own length. `ours` maps a column's name to bullets, or null where missing. */
export function recallOf(
  name: string,
  list: readonly string[],
  articles: readonly Sentences[],
  ours: Readonly<Record<string, readonly string[] | null>>,
): Recall {
  const budget = list.reduce((sum, bullet) => sum + words(bullet).length, 0);
  const systems = Object.entries(ours).flatMap(([system, texts]) =>
    texts === null ? [] : [measure(system, texts, list, budget)],
  );
  return {
    name,
    articles: articles.length,
    budget,
    systems: [
      ...systems,
      measure('lead', lead(articles, budget), list, budget),
      measure('LexRank', lexrankOf(articles, budget), list, budget),
      measure('oracle', oracle(articles, list.join(' '), budget), list, budget),
    ],
  };
}

export function recallPart(title: string, recalls: readonly Recall[], notes: readonly string[]): Part {
  const names = [...new Set(recalls.flatMap(({ systems }) => systems.map(({ name }) => name)))];
  const cell = (recall: Recall, name: string) => {
    const system = recall.systems.find((one) => one.name === name);
    return system
      ? `${score(system.r1)} ${score(system.r2)} ${String(Math.round(100 * system.bullets)).padStart(3)}%`
      : null;
  };
  // A list that one system has nothing for would make the means of different lists.
  const common = recalls.filter(({ systems }) => systems.length === names.length);
  const means = names.map((name) => {
    const all = common.flatMap(({ systems }) => systems.filter((system) => system.name === name));
    const mean = (pick: (system: System) => number) =>
      all.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, all.length);
    return {
      name,
      r1: mean((one) => one.r1),
      r2: mean((one) => one.r2),
      bullets: mean((one) => one.bullets),
      lists: all.length,
    };
  });
  return {
    title,
    lines: [
      ...table(
        ['ROUGE-1 F, ROUGE-2 F, bullets', 'articles', 'words', ...names],
        [
          ...recalls.map((one) => [one.name, one.articles, one.budget, ...names.map((name) => cell(one, name))]),
          [
            `mean of ${common.length}`,
            null,
            null,
            ...means.map(
              (one) => `${score(one.r1)} ${score(one.r2)} ${String(Math.round(100 * one.bullets)).padStart(3)}%`,
            ),
          ],
        ],
      ),
      ...recalls.flatMap(({ name, systems, budget }) =>
        systems
          .filter((one) => one.words < 0.9 * budget && !['lead', 'LexRank', 'oracle'].includes(one.name))
          .map((one) => `  ${name}: ${one.name} has only ${one.words} of ${budget} words`),
      ),
      ...notes.map((note) => `  ${note}`),
    ],
    data: { means, recalls, notes },
  };
}
