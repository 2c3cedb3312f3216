import { describe, expect, it } from 'vitest';
import { cosine, runsOf, sharedRuns, vectorSpace } from '#core/text/similarity.ts';
import { termsOf } from '#core/text/terms.ts';
import { contentStems, countWords, normalise, tokenise } from '#core/text/tokens.ts';

const terms = (text: string) => termsOf({ text, start: 0, mentions: [] });
const likeness = (a: string, b: string): number => {
  const space = vectorSpace([terms(a), terms(b), terms('Snow fell on the hills.'), terms('Prices went up again.')]);
  return cosine(space.vector(terms(a)), space.vector(terms(b)));
};

describe('terms', () => {
  it.each([
    ['Two ships were damaged.', 'Two vessels were wrecked.'],
    ['Three people were injured in the blaze.', 'Three people were hurt in the fire.'],
    ['Police detained a docker.', 'Police arrested a docker.'],
  ])('meet in other words: %s', (a, b) => expect(likeness(a, b)).toBeGreaterThan(0.95));

  it.each([
    ['Three people were killed.', 'Three people were wounded.'],
    ['The village was captured.', 'The village was recaptured.'],
    ['Exports rose.', 'Exports fell.'],
  ])('stay apart: %s', (a, b) => expect(likeness(a, b)).toBeLessThan(0.8));

  it.each([
    ['Unions said the plant laid off 300 welders.', 'Unions said the plant cut 300 welders’ jobs.', 'layoff'],
    ['Gunners brought down a balloon.', 'Gunners intercepted a balloon.', 'intercept'],
    ['The mayor stepped down.', 'The mayor resigned.', 'resign'],
    ['The rebels took control of Millsand.', 'The rebels captured Millsand.', 'captur'],
  ])('meet where one takes more than one word: %s', (a, b, concept) => {
    expect(terms(a)).toContain(concept);
    if (concept !== 'layoff') expect(terms(b)).toContain(concept);
  });

  it.each([
    ['The tent was brought indoors, and the curtain came down.', 'intercept'],
    ['The dockers cut the rope.', 'layoff'],
    ['He steps on the ladder.', 'resign'],
  ])('stay what they are: %s', (text, concept) => expect(terms(text)).not.toContain(concept));

  it('hold a name once, a person’s by the family name', () => {
    const text = 'Mira Vollan left.';
    expect(
      termsOf({
        text,
        start: 0,
        mentions: [{ kind: 'person', text: 'Mira Vollan', key: 'Mira Vollan', start: 0, end: 11 }],
      }),
    ).toEqual(['left', 'vollan']);
    expect(terms('Vollan left.')).toEqual(['vollan', 'left']);
  });

  it('have one name for a country and what is called after it', () => {
    expect(terms('Norwegian ships')).toEqual([...terms('Norway'), ...terms('ships')]);
    expect(terms('polish the brass')).not.toContain('poland');
  });
});

describe('tokens', () => {
  it.each([
    ['It cost $14.5m — or 5%.', ['It', 'cost', '$14.5', 'm', 'or', '5']],
    ['Dockers’ pay; Port’s fee; co-op', ['Dockers', 'pay', 'Port’s', 'fee', 'co-op']],
  ])('%s', (text, expected) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(expected);
    for (const { text: word, start, end } of tokenise(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('are folded', () => expect(['Braže', 'Port’s', "dockers'"].map(normalise)).toEqual(['braze', 'port', 'dockers']));
  it('lose what says nothing', () =>
    expect(contentStems('The dockers have been striking there')).toEqual(['docker', 'strike']));
  it('count as an editor counts', () => expect(countWords('He paid $5m – 3 times, “now”.')).toBe(6));
});

describe('copies', () => {
  it.each([
    [
      'Fourteen dockers were held at the northern gate on Monday.',
      'Fourteen dockers were held at the northern gate on Monday, police said.',
      0.9,
      1,
    ],
    [
      'Fourteen dockers were held at the northern gate on Monday.',
      'Police at the gate in the north held 14 dockers on Monday.',
      0,
      0.1,
    ],
  ])('%s / %s', (a, b, least, most) => {
    const shared = sharedRuns(runsOf(a), runsOf(b));
    expect(shared).toBeGreaterThanOrEqual(least);
    expect(shared).toBeLessThanOrEqual(most);
  });
});
