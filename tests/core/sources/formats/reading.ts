import { expect } from 'vitest';
import type { Article, Exclusion, SeedFile } from '#core/model.ts';
import { readBytes } from '#core/sources/formats/read.ts';
import { splitSeed } from '#core/sources/split.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { expectWhole, type Split } from '../splitting.ts';

export interface Read extends Split {
  readonly seed: SeedFile;
  readonly refused: readonly string[];
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Reads and splits a file; what is read of it must account for every character. */
export async function read(file: string, content: string | Uint8Array): Promise<Read> {
  const { seed, refused } = await readBytes(file, bytesOf(content));
  if (!seed) throw new Error(refused.map(({ detail }) => detail).join('; '));
  const full: SeedFile = seed;
  const { kept, excluded } = splitSeed(full);
  const { text } = full;
  const found: Read = {
    seed: full,
    refused: refused.map(({ detail }) => detail ?? ''),
    kept,
    excluded,
    text,
    titles: kept.map(({ title }) => title),
    blocks: (at) => (kept[at]?.blocks ?? []).map((block) => text.slice(block.start, block.end)),
    left: (reason) => excluded.filter((one) => one.reason === reason).map((one) => text.slice(one.start, one.end)),
  };
  expectWhole(found);
  return found;
}

/** What a file is refused with. */
export async function refusal(file: string, content: string | Uint8Array): Promise<Exclusion> {
  const { seed, refused } = await readBytes(file, bytesOf(content));
  expect(seed).toBeNull();
  expect(refused).toHaveLength(1);
  const [only] = refused;
  if (!only) throw new Error('refused without a reason');
  expect(only.detail).toMatch(new RegExp(`^${file.replace(/[.\\]/g, '\\$&')}`));
  expect(only.detail).not.toMatch(/\n/);
  return only;
}

/** What an article states, in its order. */
export function statements(text: string, article: Article | undefined): string[] {
  if (!article) throw new Error('no such article');
  const { kept } = extractStatements(article, text, STRIKE);
  for (const one of kept) expect(text.slice(one.start, one.end)).toBe(one.text);
  return kept.map((one) => one.text);
}
