import { describe, expect, it } from 'vitest';
import { lexrank, lexrankSummary } from './lexrank.ts';
import { lead, oracle } from './yardsticks.ts';

describe('lead', () => {
  const articles = [['a one', 'a two', 'a three'], ['b one'], ['c one', 'c two']];
  it('takes first sentences of all articles, then second ones', () => {
    expect(lead(articles, 100)).toEqual(['a one', 'b one', 'c one', 'a two', 'c two', 'a three']);
  });
  it('stops once the budget is reached', () => {
    expect(lead(articles, 5)).toEqual(['a one', 'b one', 'c one']);
    expect(lead([], 5)).toEqual([]);
  });
});

describe('LexRank', () => {
  const close = [
    'The dam on the upper river failed after two days of rain.',
    'After days of rain the dam on the river failed.',
    'The river dam failed.',
    'A bakery opened in the capital on Friday.',
  ];
  it('gives a distribution, in which what others echo comes first', () => {
    const scores = lexrank(close);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 6);
    expect(scores[3]).toBeLessThan(Math.max(...scores.slice(0, 3)));
  });
  it('is even where all sentences are unlike', () => {
    const scores = lexrank(['red bus', 'green tram', 'blue boat']);
    for (const score of scores) expect(score).toBeCloseTo(1 / 3, 6);
  });
  it('does not take a sentence that repeats a chosen one', () => {
    const summary = lexrankSummary([close[0] ?? '', close[0] ?? '', close[3] ?? ''], 100);
    expect(summary).toHaveLength(2);
  });
});

describe('the oracle', () => {
  const reference = 'The port was closed. Two ships left.';
  it('takes what raises the score, and leaves the rest although there is room', () => {
    const chosen = oracle([['A wholly different matter.', 'Two ships left.'], ['The port was closed.']], reference, 50);
    expect(chosen.sort()).toEqual(['The port was closed.', 'Two ships left.']);
  });
  it('does not count the same words twice', () => {
    expect(oracle([['Two ships left.', 'Two ships left early.']], reference, 50)).toEqual(['Two ships left.']);
  });
  it('keeps within the budget', () => {
    expect(oracle([['The port was closed.', 'Two ships left.']], reference, 4)).toEqual(['The port was closed.']);
  });
});
