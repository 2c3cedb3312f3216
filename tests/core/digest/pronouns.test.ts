import { describe, expect, it } from 'vitest';
import type { SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { STRIKE } from '#tests/support/builders.ts';

/** The bullets made of an article with these paragraphs. */
function bullets(...paragraphs: readonly string[]): string[] {
  const seed: SeedFile = {
    file: 'a.txt',
    text: ['Strike goes on at Port Example', ...paragraphs].join('\n\n'),
    meta: { published: '2031-03-09', outlet: 'The Specimen Times' },
  };
  const { digest } = composeDay({ story: STRIKE, date: '2031-03-10', seeds: [seed], previous: 'none' });
  return digest.sections.flatMap(({ items }) => items.map(({ text }) => text));
}

const OPENING = 'Dockers of Port Example closed the northern gate of Haverquay on Sunday, police said.';

describe('whose the pronoun is', () => {
  it('is put in where it is certain', () => {
    const told = bullets(
      OPENING,
      'Tomas Berrigan said the strike had cost Port Example $14m.',
      'He said 40 grain ships had left Haverquay for Millsand without cargo.',
    );
    expect(told.join('\n')).toMatch(/Berrigan said 40 grain ships had left Haverquay/);
  });

  it.each([
    [
      'another person is named in between',
      [
        'Tomas Berrigan said the offer to Mira Vollan stood.',
        'He said 40 grain ships had left Haverquay for Millsand without cargo.',
      ],
    ],
    [
      'somebody asked is not the one who spoke before',
      [
        'Tomas Berrigan called on dockers to end the strike.',
        'Asked if he would close Port Example for 40 days, he said Haverquay would decide.',
      ],
    ],
  ])('is not guessed where %s', (_, paragraphs) => {
    expect(bullets(OPENING, ...paragraphs).join('\n')).not.toMatch(
      /Berrigan said (?:40|Haverquay)|(?:Vollan|Berrigan) would close/,
    );
  });
});
