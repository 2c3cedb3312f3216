import { describe, expect, it } from 'vitest';
import { featuresOf } from '#core/events/features.ts';
import { readYesterday, statusOf } from '#core/events/told.ts';
import type { Bullet, Citation, Digest, Statement } from '#core/model.ts';
import { anArticle, aStatement, STRIKE } from '#tests/support/builders.ts';

const yesterday = (...texts: readonly string[]): Digest =>
  ({
    sections: [
      { id: 'x', heading: 'X', items: texts.map((text) => ({ text, citations: [{ quote: text }] }) as Bullet) },
    ],
  }) as unknown as Digest;

const ATTRIBUTION = {
  verb: 'told',
  speakerSpan: null,
  clause: null,
  secondHand: false,
  via: null,
};

function status(told: readonly string[], today: string, over: Partial<Statement> = {}) {
  const { features } = featuresOf([aStatement(today, over)], [anArticle()], STRIKE);
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

describe('what one article holds', () => {
  const said = { ...ATTRIBUTION, speaker: 'Ada Okoro', speakerKey: 'Ada Okoro' };
  const bullet =
    'Ada Okoro said crews would need two more lorries and a week for the road to Millsand, which the town cannot pay.';
  const OTHER_MATTER = 'Ada Okoro said the pay offer was fair.';
  const told = (articleId: string, text = bullet) =>
    ({
      sections: [{ id: 'x', heading: 'X', items: [{ text, citations: [{ quote: text, articleId }] } as Bullet] }],
    }) as unknown as Digest;
  const today = (previous: Digest) => {
    const { features } = featuresOf(
      [aStatement('Snow has closed the road to Millsand, Ada Okoro said.', { attribution: said })],
      [anArticle()],
      STRIKE,
    );
    const [lead] = features;
    if (!lead) throw new Error('no features');
    return statusOf(features, lead, readYesterday(previous));
  };
  it.each([
    ['known where yesterday told its speaker’s words on the matter', told(anArticle().id), 'known'],
    ['new where it told the speaker’s words on another', told(anArticle().id, OTHER_MATTER), 'new'],
    ['new where it told another’s', told(anArticle().id, bullet.replace('Ada Okoro', 'Ruben Hale')), 'new'],
    ['new where it told another article', told('elsewhere'), 'new'],
  ])('is %s', (_, previous, expected) => expect(today(previous)).toBe(expected));
});

it('knows a plan by its number', () => {
  const told = 'The mediator said a 20-point plan for the port was close to its end, with pay and shifts still open.';
  expect(
    status([told, ...OTHERS], 'The mediator wants dockers to look at night work under a 20-point plan for the port.'),
  ).toBe('known');
  expect(
    status([told, ...OTHERS], 'The mediator wants dockers to look at night work under a 30-point plan for the port.'),
  ).toBe('new');
});

it.each([
  ['an update, where a toll of the place was told', 'Two dockers were wounded by a shell in Millsand.', 'update'],
  ['new, where it was of another place', 'Two dockers were wounded by a shell in Haverquay.', 'new'],
  ['new, where nobody was hurt', 'A shell fell in Millsand and hit a crane.', 'new'],
  ['new, where others died', 'Two dockers were killed by a shell in Millsand.', 'new'],
])('a toll that has risen is %s', (_, told, expected) => {
  const text = 'The number of people wounded in the strike on Millsand has risen to six, the mayor said.';
  const start = text.indexOf('Millsand');
  const place = { kind: 'place', text: 'Millsand', key: 'Millsand', start, end: start + 8 } as const;
  expect(status([told, ...OTHERS.slice(0, 2)], text, { mentions: [place] })).toBe(expected);
});

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

  it.each([
    ['the next of them', 'A fourth patient with harbour fever died at Millsand hospital, the board said.', 'update'],
    [
      'the next of them in digits',
      'A 4th patient with harbour fever died at Millsand hospital, the board said.',
      'update',
    ],
    ['the same one', 'A third patient with harbour fever has died at Millsand hospital, the board said.', 'known'],
    ['the same one in digits', 'A 3rd patient with harbour fever died at Millsand hospital, the board said.', 'known'],
    [
      'the same one, on another day of the outbreak',
      'A third patient with harbour fever died at Millsand hospital on the fourth day, the board said.',
      'known',
    ],
    [
      'the same one, told first here',
      'A third patient with harbour fever died at Millsand hospital, the board first said.',
      'known',
    ],
  ])('a place in a row is a number: %s', (_, today, expected) => {
    const told = 'A third patient with harbour fever died at Millsand hospital, the board said.';
    expect(status([told, ...OTHERS], today)).toBe(expected);
  });

  it('what another says of the same matter was not told', () => {
    const told = 'The harbour board ordered the recall of Tidewell water from all shops in the town.';
    const today =
      'Minister Ines Corda told parliament that the board ordered the recall of Tidewell water “within an hour” of the first proof from a laboratory in Norburg last week.';
    const by = (speakerKey: string) =>
      status([told, ...OTHERS], today, { attribution: { ...ATTRIBUTION, speaker: speakerKey, speakerKey } });

    expect([by('Ines Corda'), by('harbour board')]).toEqual(['new', 'known']);
  });

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
