import { describe, expect, it } from 'vitest';
import { nameFaults } from './name-faults.ts';

const people = [{ name: 'Ana Pell', spellings: [], offices: [] }];

describe('nameFaults', () => {
  it.each([
    [['Mayor Ana Pell spoke.', 'Pell left.']],
    [['Mayor Ana Pell spoke and Pell left.']],
    [['Nobody spoke.']],
    [['The Pell plan failed.', 'Mayor Ana Pell spoke.']],
    [['The mayor spoke of “Pell”.', 'Mayor Ana Pell left.']],
  ])('accepts %j', (bullets) => expect(nameFaults(bullets, people)).toEqual([]));
  it.each([
    [
      ['Pell left.', 'Mayor Ana Pell spoke.'],
      ['first mention short: Pell', 'in full again: Ana Pell'],
    ],
    [['Mayor Ana Pell spoke.', 'Ana Pell left.'], ['in full again: Ana Pell']],
  ])('finds what is wrong in %j', (bullets, faults) => expect(nameFaults(bullets, people)).toEqual(faults));
});
