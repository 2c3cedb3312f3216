import { describe, expect, it } from 'vitest';
import { takesUpUntold, wordsTelling } from '#core/text/happenings.ts';

describe('a happening taken up that was not told', () => {
  it.each([
    ['Ruben Hale said the raid was the worst for years.', 'the raid'],
    ['Orlin voiced alarm over the supposed attack.', 'the supposed attack'],
    ['Ruben Hale spoke on the sidelines of the summit.', 'the summit'],
    ['The blaze was put out by noon.', 'The blaze'],
    ['Ruben Hale said the new aid would include tents.', 'the new aid'],
    ['Snow fell on Millsand, and the crashes closed a road.', 'the crashes'],
  ])('%s', (text, phrase) => expect(takesUpUntold(text)).toBe(phrase));
  it.each([
    'Drones hit Millsand, and Ruben Hale said the raid was the worst for years.',
    'Ruben Hale said the raid on Millsand was the worst for years.',
    'Ruben Hale met Ada Okoro and called the meeting useful.',
    'Two cars collided in Millsand, and the crash closed a road.',
    'Ada Okoro said the talks would go on.',
    'Ada Okoro praised the plan.',
    'A grant was signed, and the aid will include tents.',
    'The deal allowing exports from Millsand will lapse.',
    'The agreement signed by Ada Okoro will lapse.',
    'A raid was made on Millsand.',
    'The call centre was moved.',
    'Ada Okoro said the strike-breakers had left.',
  ])('but not: %s', (text) => expect(takesUpUntold(text)).toBeNull());
});

it('needs no telling of what every reader knows', () => {
  const text = 'Ruben Hale said the strikes had cost the port $14m.';
  expect(takesUpUntold(text)).toBe('the strikes');
  expect(takesUpUntold(text, new Set(['strike']))).toBeNull();
  expect(takesUpUntold(text, new Set(['port']))).toBe('the strikes');
});

it('knows by which words a noun may have been told', () => {
  expect(wordsTelling('demands')?.test('the union insisted on more')).toBe(true);
  expect(wordsTelling('demand')?.test('snow fell')).toBe(false);
  expect(wordsTelling('snow')).toBeUndefined();
});
