import { describe, expect, it } from 'vitest';
import { featuresOf } from '#core/events/features.ts';
import { readYesterday, statusOf } from '#core/events/told.ts';
import type { Bullet, Citation, Digest } from '#core/model.ts';
import { anArticle, aStatement, STRIKE } from '#tests/support/builders.ts';

const yesterday = (...texts: readonly string[]): Digest =>
  ({
    sections: [
      { id: 'x', heading: 'X', items: texts.map((text) => ({ text, citations: [{ quote: text }] }) as Bullet) },
    ],
  }) as unknown as Digest;

function status(told: readonly string[], today: string) {
  const { features } = featuresOf([aStatement(today)], [anArticle()], STRIKE);
  const [lead] = features;
  if (!lead) throw new Error('no features');
  return statusOf(features, lead, readYesterday(yesterday(...told)));
}

const OTHERS = [
  'Talks begin in the town hall.',
  'Grain prices rose by 4 percent.',
  'Snow closed the road to Millsand.',
];
const TOLL = 'The collapse of a crane at the northern gate killed 3 dockers, police said.';

describe('what yesterday told', () => {
  it.each([
    ['the same words again', TOLL, 'known'],
    [
      'the same in other words, with no new number',
      'Police said 3 dockers were killed by the collapse of a crane at the northern gate.',
      'known',
    ],
    ['a toll that grew', 'The collapse of a crane at the northern gate killed 5 dockers, police said.', 'update'],
    [
      'a toll that grew, spelled out',
      'The collapse of a crane at the northern gate killed eleven dockers, police said.',
      'update',
    ],
    [
      'the same toll spelled out',
      'The collapse of a crane at the northern gate killed three dockers, police said.',
      'known',
    ],
    [
      'the same with a span of time',
      'The collapse of a crane at the northern gate killed 3 dockers after 5 weeks of strike, police said.',
      'known',
    ],
    [
      'a toll corrected downwards',
      'The collapse of a crane at the northern gate killed 2 dockers, police said.',
      'update',
    ],
    [
      'the same toll as a least',
      'The collapse of a crane at the northern gate killed at least 3 dockers, police said.',
      'known',
    ],
    ['another harm', 'The collapse of a crane at the northern gate wounded 3 dockers, police said.', 'update'],
    ['another happening', 'A tanker ran aground off Millsand with 12 people aboard.', 'new'],
    ['another happening at the same gate', 'Police closed the northern gate to lorries.', 'new'],
  ])('%s', (_, today, expected) => expect(status([TOLL, ...OTHERS], today)).toBe(expected));

  it('the number of the dead is not that of the hurt', () => {
    const told = 'The collapse of a crane at the northern gate killed 3 dockers and wounded 12, police said.';
    const today = 'The collapse of a crane at the northern gate killed 12 dockers, police said.';
    expect(status([told, ...OTHERS], today)).toBe('update');
  });

  it('is not changed by what was published before it', () => {
    const digest = yesterday(TOLL, ...OTHERS);
    for (const { items } of digest.sections)
      for (const item of items) item.citations = [{ quote: item.text, published: '2031-03-09' } as Citation];
    const text = 'The collapse of a crane at the northern gate killed 2 dockers, police said.';
    const on = (published: string) => {
      const [lead] = featuresOf([aStatement(text)], [anArticle({ published })], STRIKE).features;
      return lead && statusOf([lead], lead, readYesterday(digest));
    };
    expect([on('2031-03-08'), on('2031-03-09'), on('2031-03-10')]).toEqual(['known', 'update', 'update']);
  });

  it('is nothing where there was no edition', () => {
    expect(readYesterday(null)).toBeNull();
    const { features } = featuresOf([aStatement(TOLL)], [anArticle()], STRIKE);
    expect(features[0] && statusOf(features, features[0], null)).toBe('new');
  });
});
