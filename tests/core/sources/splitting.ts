import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Article, Exclusion, SeedMeta, StageResult } from '#core/model.ts';
import { type Line, toLines } from '#core/sources/lines.ts';
import { splitSeed } from '#core/sources/split.ts';

export const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8');

export interface Split extends StageResult<Article> {
  readonly text: string;
  readonly titles: readonly string[];
  /** The blocks of an item, by its place. */
  blocks(at: number): string[];
  /** The passages left out for a reason. */
  left(reason: Exclusion['reason']): string[];
}

export function split(text: string, meta: SeedMeta = {}, file = 'seed.txt'): Split {
  const { kept, excluded } = splitSeed({ file, text, meta });
  return {
    kept,
    excluded,
    text,
    titles: kept.map((article) => article.title),
    blocks: (at) => (kept[at]?.blocks ?? []).map((block) => text.slice(block.start, block.end)),
    left: (reason) => excluded.filter((one) => one.reason === reason).map((one) => text.slice(one.start, one.end)),
  };
}

/** Every character that is not white space lies in exactly one title, block or exclusion, and each in its place. */
export function expectWhole({ kept, excluded, text }: Split): void {
  const blocks = kept.flatMap((article) => article.blocks);
  const spans = [...blocks, ...excluded, ...kept.flatMap((article) => (article.titleSpan ? [article.titleSpan] : []))];
  const inOrder = spans.sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of inOrder) {
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(at, span.start).trim()).toBe('');
    at = span.end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  expect(text.slice(at).trim()).toBe('');
  for (const block of blocks) {
    const passage = text.slice(block.start, block.end);
    expect(passage).toBe(passage.trim());
  }
  for (const article of kept) {
    for (const span of [...article.blocks, ...(article.titleSpan ? [article.titleSpan] : [])]) {
      expect(span.start).toBeGreaterThanOrEqual(article.start);
      expect(span.end).toBeLessThanOrEqual(article.end);
    }
  }
  expect(new Set(kept.map((article) => article.id)).size).toBe(kept.length);
}

/** One line as the rules see it. */
export function line(text: string): Line {
  const [only] = toLines(text);
  if (!only) throw new Error('a line that holds something');
  return only;
}
