/** Composes each day once, splits each seed once, and turns a stage that fails into a line instead of an end. */
import type { Article, ArticleKind, IsoDate, SeedFile, StageResult } from '#core/model.ts';
import { type ComposedDay, composeDay } from '#core/pipeline.ts';
import { readArticles, type Splitter } from '#core/reading.ts';
import { splitSeed } from '#core/sources/split.ts';
import { inWindow } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';

export interface Attempt {
  readonly date: IsoDate;
  readonly day: ComposedDay | null;
  /** Why there is no edition; null where there is one. */
  readonly failed: string | null;
}

export interface Corpus {
  readonly name: string;
  readonly story: Story;
  readonly seeds: readonly SeedFile[];
  textOf(file: string): string | undefined;
  articles(): readonly Article[];
  edition(date: IsoDate, options?: { excludeKinds?: readonly ArticleKind[]; previous?: 'none' }): Attempt;
  /** Articles whose publication lies in the window of a date, by the project's own reading and dating. */
  window(date: IsoDate): readonly Article[];
}

export function corpus(name: string, seeds: readonly SeedFile[], story: Story): Corpus {
  const texts = new Map(seeds.map((seed) => [seed.file, seed.text]));
  const splits = new Map<SeedFile, StageResult<Article>>();
  const split: Splitter = (seed) => {
    const known = splits.get(seed);
    if (known) return known;
    const made = splitSeed(seed);
    splits.set(seed, made);
    return made;
  };
  const made = new Map<string, Attempt>();
  let read: readonly Article[] | null = null;
  const articles = () => {
    read ??= readArticles(seeds, story, split).kept;
    return read;
  };
  return {
    name,
    story,
    seeds,
    articles,
    textOf: (file) => texts.get(file),
    edition(date, options = {}) {
      const key = JSON.stringify([date, options]);
      const known = made.get(key);
      if (known) return known;
      const attempt = tried(date, () => composeDay({ story, date, seeds, split, ...options }));
      made.set(key, attempt);
      return attempt;
    },
    window: (date) => articles().filter(({ published }) => published !== null && inWindow(story, date, published)),
  };
}

function tried(date: IsoDate, compose: () => ComposedDay): Attempt {
  try {
    return { date, day: compose(), failed: null };
  } catch (error) {
    return { date, day: null, failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
