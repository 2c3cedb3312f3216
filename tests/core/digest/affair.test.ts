import { describe, expect, it } from 'vitest';
import { affairOf } from '#core/digest/affair.ts';
import { asHeading, namesIn } from '#core/digest/affair-name.ts';
import type { Story } from '#core/story/schema.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { said } from '#tests/support/said.ts';

const tell = (texts: readonly string[], heading: string | null = null, story: Story = STRIKE) =>
  said(texts, story).map((statement) => ({ statement, heading, title: '' }));

const FIRE = [
  'The union denied it had planned the fire at the customs house.',
  'Police said the fire at the customs house began in a store room.',
  'Three officers were hurt in the fire at the customs house, the mayor said.',
  'The minister condemned the fire at the customs house as an outrage.',
  'A docker was held over the fire at the customs house in Haverquay.',
];
const ORDINARY = [
  'Talks between both sides begin again in the town hall with a new mediator.',
  'Rail workers will not move freight for the port.',
  'Grain prices rose by 4 percent.',
  'The court allowed the march along the river.',
  'Two tankers turned back to Millsand.',
  'Pickets stood at four of the six gates.',
  'Snow fell on the town and the quays.',
  'The union’s fund holds money for two more weeks.',
];
const LATER = [
  'Two banks lowered their forecast for the region.',
  'A choir sang for the pickets in Haverquay.',
  'Fuel ran short at three stations in Northshire.',
  'The post office will deliver by lorry.',
  'Nine ships wait in the roads off Millsand.',
  'The regatta moved to another bay.',
  'Farmers asked for cold stores for their fruit.',
  'The museum of the port stays shut.',
  'A ferry line hired six more pilots.',
  'Bakers in Millsand raised the price of bread.',
  'A bus company added lines to the airport.',
  'The lighthouse will be painted in May.',
];

describe('the affair of the day', () => {
  it('is named in the words of its bullets', () =>
    expect(affairOf(tell([...FIRE, ...ORDINARY]), STRIKE)?.heading).toBe('Fire at the customs house'));

  it('has no number for its name', () => {
    const texts = ['A fall of rock at the quay, killing at least 3.', 'A wall fell in, killing at least 12 people.'];
    expect(texts.flatMap(namesIn)).toEqual([]);
  });

  it('is no fact where it is claimed and denied', () => {
    const claimed = [
      'The port accused dockers of an attack on the signal tower.',
      'The union denied the attack on the signal tower and called it an invention.',
      'Transport Minister Mira Vollan said there was no proof of the alleged attack.',
      'The port gave no evidence for its accusation.',
      'The mayor said the claim of an attack had made the talks harder.',
    ];
    const affair = affairOf(tell([...claimed, ...ORDINARY]), STRIKE);
    expect(affair?.heading).toBe('Alleged attack on the signal tower');
    expect(affair?.items.length).toBeGreaterThanOrEqual(4);
  });

  it('takes the heading that a published list gives it, unless it is one of the story’s', () => {
    const listed = tell(FIRE, 'Customs house fire');
    expect(affairOf([...listed, ...tell(ORDINARY)], STRIKE)?.heading).toBe('Customs house fire');
    expect(affairOf([...tell(FIRE, 'Talks'), ...tell(ORDINARY)], STRIKE)?.heading).not.toBe('Talks');
  });

  it.each([
    ['it is an ordinary day', ORDINARY],
    ['too few bullets are on it', [...FIRE.slice(0, 3), ...ORDINARY]],
    ['it is the whole day', FIRE],
    ['it is a small part of the day', [...FIRE.slice(0, 4), ...ORDINARY, ...LATER]],
    [
      'the ordinary heading tells it',
      [
        'Talks on the pay agreement broke down.',
        'The mediator called the vote on the pay agreement off.',
        'Both sides blamed the vote on the pay agreement for the end of the talks.',
        'The vote on the pay agreement ended with an offer refused.',
        'The union wants a new vote on the pay agreement after negotiations.',
        ...ORDINARY,
      ],
    ],
  ])('there is none where %s', (_, texts) => expect(affairOf(tell(texts), STRIKE)).toBeNull());
});

describe('names of happenings', () => {
  it.each([
    [
      'Police said the fire at the customs house began in a store room.',
      ['fire at the customs', 'fire at the customs house'],
    ],
    ['China spoke of the alleged attack on Falk’s villa.', ['alleged attack on Falk’s villa']],
    ['They asked for Falk’s resignation.', ['Falk’s resignation']],
    ['They spoke of deaths from the new fever.', ['deaths from the new fever']],
    ['A deadly attack on Sunday shook the town.', []],
    ['Protesters in the streets of Norburg sang.', []],
    ['Two fell in a strike on the town.', []],
    ['Two fell in a strike on the town of Norburg.', ['strike on the town of Norburg']],
    ['He asked the government to resign.', []],
  ])('%s', (text, names) => expect(namesIn(text).map((name) => name.text)).toEqual(names));

  it.each([
    ['Attack on the Signal Tower', ['the signal tower fell'], 'Attack on the signal tower'],
    ['fire at the Customs House', ['the Customs House burned'], 'Fire at the Customs House'],
  ])('%s in sentence case', (name, texts, heading) => expect(asHeading(name, texts)).toBe(heading));
});
