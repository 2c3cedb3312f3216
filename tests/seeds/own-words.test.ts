import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED, sampleTexts, sharedTexts } from './sample.ts';

/** All runs of nine words of a text, case and punctuation apart. */
function runs(text: string, length = 9): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' ')));
}

const lists = join(SHARED, 'eval/lists.json');
const published = [...sharedTexts('seeds'), ...(existsSync(lists) ? [readFileSync(lists, 'utf8')] : [])];
const title =
  published.length > 0 ? 'share no run of nine words' : 'share no run of nine words (skipped: no ../shared)';

describe('the sample’s own words', () => {
  it('are found again where they are the same', () => {
    const text = 'One two three four five six seven eight nine, ten.';
    expect([...runs(text)]).toEqual([
      'one two three four five six seven eight nine',
      'two three four five six seven eight nine ten',
    ]);
    expect(runs('One two three four five six seven eight').size).toBe(0);
  });

  it.skipIf(published.length === 0)(`${title} with published texts`, () => {
    const known = new Set(published.flatMap((text) => [...runs(text)]));
    const own = [
      ...sampleTexts(),
      ...readdirSync(import.meta.dirname).map((name): [string, string] => [
        name,
        readFileSync(join(import.meta.dirname, name), 'utf8'),
      ]),
    ];
    const copied = own.flatMap(([name, text]) =>
      [...runs(text)].filter((run) => known.has(run)).map((run) => `${name}: ${run}`),
    );
    expect(own.length).toBeGreaterThan(8);
    expect(copied).toEqual([]);
  });

  it('credit only outlets that do not exist', () => {
    const real =
      /\b(?:Reuters|Associated Press|AFP|Al Jazeera|BBC|Sky News|CNN|Getty|Anadolu|Ukrinform|Interfax|TASS)\b/;
    const seeds = [...sampleTexts()].filter(([name]) => name.endsWith('.txt'));
    expect(seeds.length).toBeGreaterThanOrEqual(6);
    expect(seeds.filter(([, text]) => real.test(text)).map(([name]) => name)).toEqual([]);
  });
});
