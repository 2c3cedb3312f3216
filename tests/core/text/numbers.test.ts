import { describe, expect, it } from 'vitest';
import { ordinalOf } from '#core/text/numbers.ts';

describe('ordinals', () => {
  it.each([
    ['first', 1],
    ['Twelfth', 12],
    ['twentieth', 20],
    ['thirty-first', 31],
    ['ninety-ninth', 99],
    ['three', null],
    ['twenty', null],
    ['hundredth', null],
  ])('%s: %s', (word, place) => expect(ordinalOf(word)).toBe(place));
});
