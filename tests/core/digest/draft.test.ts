import { describe, expect, it } from 'vitest';
import { byRule, derivationOf, part, passage, quotations, replace, replaceAll, textOf } from '#core/digest/draft.ts';

const draft = passage(0, 10, 'one two three');

describe('a draft', () => {
  it('keeps the offsets of what is left when a stretch is cut out', () => {
    const made = replace(draft, 4, 8, []);
    expect(textOf(made)).toBe('one three');
    expect(derivationOf(made)).toEqual([
      { from: 'citation', citation: 0, sourceStart: 10, start: 0, end: 4 },
      { from: 'citation', citation: 0, sourceStart: 18, start: 4, end: 9 },
    ]);
  });

  it('puts neighbours of one passage together again', () => {
    expect(derivationOf([...part(draft, 0, 4), ...part(draft, 4, 13)])).toEqual([
      { from: 'citation', citation: 0, sourceStart: 10, start: 0, end: 13 },
    ]);
  });

  it('does not cut what a rule wrote', () => {
    const made = replace(draft, 0, 3, [byRule('pronoun-filled', 'Someone', 'one')]);
    expect(() => part(made, 2, 20)).toThrow(RangeError);
  });

  it('leaves quotations alone unless told to', () => {
    const quoting = passage(0, 0, 'a “a” a');
    expect(textOf(replaceAll(quoting, /a/g, () => byRule('x', 'b', 'a')))).toBe('b “a” b');
    expect(textOf(replaceAll(quoting, /a/g, () => byRule('x', 'b', 'a'), { insideQuotations: true }))).toBe('b “b” b');
  });
});

describe('quotations', () => {
  it.each([
    ['He said “yes” and "no".', ['“yes”', '"no"']],
    ['He said “yes and', ['“yes and']],
    ['It’s the dockers’ gate', []],
  ])('%s', (text, expected) => {
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
