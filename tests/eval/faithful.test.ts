import { describe, expect, it } from 'vitest';
import { ArticleId, type Bullet, EventId } from '#core/model.ts';
import { defaultStory } from '#core/story/default.ts';
import { offsetFaults, wordingFaults } from './faithful.ts';

const FILE = 'Port news. Two ships left Orlin on Monday, "all safe", the mayor said.';
const QUOTE = FILE.slice(11);

const bullet = (text: string, derivation: Bullet['derivation'], start = 11): Bullet => ({
  id: EventId.parse('e1'),
  text,
  standing: 'reported',
  salience: 1,
  parts: {},
  status: 'new',
  citations: [
    {
      articleId: ArticleId.parse('a'),
      file: 'a.txt',
      start,
      end: FILE.length,
      quote: QUOTE,
      outlet: null,
      title: 'Port news',
      url: null,
      published: null,
    },
  ],
  derivation,
  edited: [],
  findings: [],
});
const whole = (text: string): Bullet['derivation'] => [
  { from: 'citation', citation: 0, sourceStart: 11, start: 0, end: text.length },
];
const textOf = (file: string) => (file === 'a.txt' ? FILE : undefined);

describe('offsetFaults', () => {
  it('accepts what stands letter for letter in the file', () => {
    expect(offsetFaults(bullet(QUOTE, whole(QUOTE)), textOf)).toEqual([]);
  });
  it.each([
    ['a citation that slices to something else', bullet(QUOTE, whole(QUOTE), 10)],
    ['a changed letter', bullet(QUOTE.replace('Two', 'Ten'), whole(QUOTE))],
    ['a gap', bullet(QUOTE, [{ from: 'citation', citation: 0, sourceStart: 14, start: 3, end: QUOTE.length }])],
    ['an open end', bullet(`${QUOTE}!`, whole(QUOTE))],
    [
      'a citation that is not there',
      bullet(QUOTE, [{ from: 'citation', citation: 3, sourceStart: 11, start: 0, end: QUOTE.length }]),
    ],
  ])('finds %s', (_name, wrong) => expect(offsetFaults(wrong, textOf)).not.toEqual([]));
});

describe('wordingFaults', () => {
  const faults = (text: string) => wordingFaults(bullet(text, []), defaultStory());
  it('accepts curly marks for straight ones and a shorter wording', () => {
    expect(faults('Two ships left Orlin on Monday, “all safe”, the mayor said.')).toEqual([]);
    expect(faults('Two ships left Orlin.')).toEqual([]);
  });
  it.each([
    ['Two ships left Orlin on Monday with 40 people, the mayor said.', 'figure 40'],
    ['Two ships left Orlin, “all well”, the mayor said.', 'quotation “all well”'],
    ['Two ships left for Karsk on Monday, the mayor said.', 'name Karsk'],
    ['Two ships have not left Orlin, the mayor said.', 'a negation that no passage has'],
  ])('finds what is wrong with %s', (text, fault) => expect(faults(text)).toContain(fault));
});
