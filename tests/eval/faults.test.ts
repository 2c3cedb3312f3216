import { describe, expect, it } from 'vitest';
import { balanced, samePairs, shapeFaults, tellSame } from './faults.ts';
import { sentences } from './sentences.ts';

describe('shapeFaults', () => {
  it('has nothing to say of a sound bullet', () => {
    const text =
      'Engineers closed the dam at Upper Vessa on Monday after two leaks, the water board said, adding “nobody is at risk”.';
    expect(shapeFaults(text)).toEqual([]);
  });
  it.each([
    ['The mayor said “we will stay and the port stays open to all ships.', 'quotation marks'],
    ['The mayor said she would keep the port open to all ships', 'no full stop at the end'],
    ['the mayor said she would keep the port open to all ships.', 'lower case at the start'],
    ['The mayor spoke, see https://sample.example for all of it today.', 'furniture: https:'],
    ['The mayor said that the port , closed since May, opens.', 'spacing or stops'],
    ['The mayor went away.', '4 words only'],
    [`${'Word '.repeat(71)}end.`, '72 words'],
  ])('finds what is wrong with %s', (text, fault) => expect(shapeFaults(text)).toContain(fault));
});

describe('balanced', () => {
  it.each([
    ['“One” and “two”', true],
    ['“One “two” three”', false],
    ['one” two', false],
    ['(one', false],
    ['it’s fine', true],
  ])('%s', (text, sound) => expect(balanced(text)).toBe(sound));
});

describe('tellSame', () => {
  it.each([
    [
      'A drone hit an oil depot in Lower Vessa overnight and killed two workers, the governor said.',
      'Two workers were killed when a drone hit an oil depot in Lower Vessa, governor Ana Pell said.',
    ],
    [
      'Overnight 117 drones were shot down over Orlin and 13 got through.',
      'The Orlin air force counted 13 hits, with 117 of them stopped in Orlin skies.',
    ],
    [
      'The dam at Orlin failed.',
      'The dam at Orlin failed on Monday after heavy rain, and the valley was told to leave at once.',
    ],
  ])('finds %s', (a, b) => expect(tellSame(a, b)).not.toBeNull());
  it.each([
    [
      'A drone hit an oil depot in Lower Vessa, the governor said.',
      'A drone damaged a school in Karsk and hurt three, the mayor said.',
    ],
    [
      'The envoy, Ana Pell, met the union on Monday.',
      'Ana Pell said the union had refused every offer, and that talks would end by May.',
    ],
  ])('passes over %s', (a, b) => expect(tellSame(a, b)).toBeNull());
  it('names each pair of a list once', () => {
    expect(samePairs(['The dam at Orlin failed.', 'Bread is dear.', 'The dam at Orlin failed.'])).toHaveLength(1);
  });
});

describe('sentences', () => {
  it.each([
    ['Dr. Pell left. She came back.', 2],
    ['The U.S. Army said so. It was late.', 2],
    ['It cost 3.5 million. Nobody paid.', 2],
    ['“Really?” she asked.', 1],
    ['J. R. Lund spoke.', 1],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count));
});
