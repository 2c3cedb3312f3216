import { describe, expect, it } from 'vitest';
import { outletTerms } from '#core/story/outlets.ts';
import { parseStory } from '#core/story/parse.ts';
import { STRIKE } from '#tests/support/builders.ts';

const LEAST = `id: orchard
title: Orchard
matter: the orchard
dayCount: { date: 2031-03-10, day: 40 }
sections:
  - { id: trees, heading: Trees }
`;

it('a short story.yaml has what is usual for the rest', () => {
  const { timeZone, hour, length, outlets } = parseStory(LEAST, 'story.yaml');
  expect({ timeZone, hour, length, outlets }).toEqual({
    timeZone: 'UTC',
    hour: '06:00',
    length: { bullets: [14, 28], words: [450, 1060] },
    outlets: [],
  });
});

describe('what cannot be kept is refused, with its place', () => {
  it.each([
    [
      'quotation of no number of words',
      'outlets: [{ name: Sample Wire, terms: quotation }]',
      /:7:11: outlets\.0\.words: /,
    ],
    ['two sections of one id', '  - { id: trees, heading: More }', /:6:3: sections: two sections/],
    ['the most before the least', 'length: { bullets: [28, 14] }', /:7:20: length\.bullets: expected the least first/],
    [
      'a date that does not exist',
      'outlets: []\nglossary: { people: [{ name: A B, offices: [{ title: C, from: 2031-02-30 }] }] }',
      /:8:\d+: glossary\.people\.0\.offices\.0\.from: expected a date that exists/,
    ],
    ['an hour that is a number', 'hour: 6', /:7:7: hour: expected an hour, as "06:00"/],
    ['an hour there is not', 'hour: "24:30"', /:7:7: hour: expected an hour/],
  ])('%s', (_, line, says) => {
    expect(() => parseStory(`${LEAST}${line}\n`, 'story.yaml')).toThrow(says);
  });
});

it.each([
  ['Sample Wire', 'licensed'],
  ['sample wire', 'licensed'],
  ['Quiet Post ', 'background'],
  ['Other Wire', undefined],
  [null, undefined],
])('the terms of %j: %s', (name, terms) => expect(outletTerms(name, STRIKE)?.terms).toBe(terms));
