import { describe, expect, it } from 'vitest';
import { cutAt, ngrams, rouge, rougeTokens, words } from './rouge.ts';

const of = (text: string) => rougeTokens(text);

describe('rougeTokens', () => {
  it('lowers, strips diacritics and signs, and stems words of more than three letters', () => {
    expect(of('Café workers’ Walking, 1,400 ran-off')).toEqual(['cafe', 'worker', 'walk', '1', '400', 'ran', 'off']);
    expect(of('his was')).toEqual(['his', 'was']);
  });
});

describe('rouge, against values worked out by hand', () => {
  // the cat sat on the mat | the cat lay on a mat: 1-grams shared: the (1 of 2), cat, on, mat = 4 of 6 and 6.
  const a = of('the cat sat on the mat');
  const b = of('the cat lay on a mat');
  it('unigrams, clipped at what the reference holds', () => {
    expect(rouge(a, b, 1)).toEqual({ recall: 4 / 6, precision: 4 / 6, f: 4 / 6 });
    expect(rouge(of('the the the the'), of('the cat'), 1)).toEqual({ recall: 1 / 2, precision: 1 / 4, f: 1 / 3 });
  });
  it('bigrams: one shared (the cat) of five and five', () => {
    const { recall, precision, f } = rouge(a, b, 2);
    expect([recall, precision]).toEqual([1 / 5, 1 / 5]);
    expect(f).toBeCloseTo(0.2, 10);
  });
  it('tells recall from precision where the lengths differ', () => {
    const { recall, precision, f } = rouge(of('red bus'), of('red bus goes far away'), 1);
    expect([recall, precision]).toEqual([2 / 5, 1]);
    expect(f).toBeCloseTo((2 * 0.4) / 1.4, 10);
  });
  it('is 1 for the same text and 0 where nothing is shared or a side is too short', () => {
    expect(rouge(a, a, 2).f).toBe(1);
    expect(rouge(of('one'), of('two'), 1).f).toBe(0);
    expect(rouge(of('one'), of('one'), 2).f).toBe(0);
    expect(rouge([], b, 1).f).toBe(0);
  });
});

describe('lengths', () => {
  it('counts words as an editor does', () => {
    expect(words('Two – words, “quoted” 3.')).toHaveLength(4);
  });
  it('cuts at the budget, inside a text if need be', () => {
    expect(cutAt(['one two three', 'four five', 'six'], 4)).toBe('one two three four');
    expect(cutAt(['one'], 4)).toBe('one');
  });
  it('counts repeated runs', () => {
    expect(ngrams(['a', 'b', 'a', 'b'], 2).get('a b')).toBe(2);
  });
});
