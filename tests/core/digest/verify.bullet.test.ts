import { describe, expect, it } from 'vitest';
import { RULES, ruleOf } from '#core/digest/rules.ts';
import { passagesOf, verifyBullet } from '#core/digest/verify.ts';
import { Bullet, type Derivation } from '#core/model.ts';
import { DAY, story } from './corruptions/story.ts';

const FILE = '\uFEFFHeadline\r\n\r\nMeanwhile, Iversk said "no" on Friday.\r\nThe center reopened today.\r\n';
const FIRST = 'Meanwhile, Iversk said "no" on Friday.';
const SECOND = 'The center reopened today.';
const at = (words: string): number => FILE.indexOf(words);

const cite = (quote: string) => ({
  articleId: 'a',
  file: 'a.txt',
  start: at(quote),
  end: at(quote) + quote.length,
  quote,
  outlet: 'Sample Wire',
  title: 'Headline',
  url: null,
  published: '2025-12-31',
});

type Piece =
  | { text: string; citation: number; from: number }
  | { text: string; entry: string; replaced: string }
  | { text: string; rule: string; replaced: string };

function bullet(pieces: readonly Piece[], citations = [cite(FIRST), cite(SECOND)]): Bullet {
  let end = 0;
  const derivation = pieces.map((piece): Derivation => {
    const span = { start: end, end: end + piece.text.length };
    end = span.end;
    if ('entry' in piece) return { ...span, from: 'glossary', entry: piece.entry, replaced: piece.replaced };
    if ('rule' in piece) return { ...span, from: 'rule', rule: piece.rule, replaced: piece.replaced };
    return { ...span, from: 'citation', citation: piece.citation, sourceStart: piece.from };
  });
  const text = pieces.map((piece) => piece.text).join('');
  const rest = { id: 'e', standing: 'reported', salience: 1, parts: {}, status: 'new' };
  return Bullet.parse({ ...rest, text, citations, derivation });
}

const SOUND: readonly Piece[] = [
  { text: 'Vellandic President Marta Iversk', entry: 'people:Marta Iversk#Vellandic President', replaced: 'Iversk' },
  { text: ' said ', citation: 0, from: at(' said "') },
  { text: '“', rule: 'quote-mark', replaced: '"' },
  { text: 'no', citation: 0, from: at('no"') },
  { text: '”', rule: 'quote-mark', replaced: '"' },
  { text: ' on Friday.', citation: 0, from: at(' on Friday.') },
  { text: ' ', rule: 'joined', replaced: '' },
  { text: 'The ', citation: 1, from: at('The center') },
  { text: 'centre', entry: 'spellings:center', replaced: 'center' },
  { text: ' reopened ', citation: 1, from: at(' reopened ') },
  { text: 'on Wednesday', rule: 'day-named', replaced: 'today' },
  { text: '.', citation: 1, from: at('today.') + 5 },
];

const rules = (made: Bullet): string[] =>
  verifyBullet(made, (file) => (file === 'a.txt' ? FILE : undefined), story, DAY).map(({ rule }) => rule);
const withPiece = (index: number, piece: Piece): readonly Piece[] => SOUND.with(index, piece);

describe('verifyBullet', () => {
  it('takes a bullet whose every stretch is true', () => {
    expect(rules(bullet(SOUND))).toEqual([]);
  });

  it.each<[string, readonly Piece[], string]>([
    [
      'a passage that is not there',
      withPiece(3, { text: 'no', citation: 0, from: at('on Friday') }),
      'derivation-citation',
    ],
    [
      'a passage outside its citation',
      withPiece(3, { text: 'no', citation: 1, from: at('no"') }),
      'derivation-citation',
    ],
    ['a citation that is not there', withPiece(3, { text: 'no', citation: 7, from: at('no"') }), 'derivation-citation'],
    [
      'an unknown entry',
      withPiece(0, { text: 'Iversk', entry: 'people:Nobody', replaced: 'Iversk' }),
      'derivation-glossary',
    ],
    [
      'an office out of its time',
      withPiece(0, {
        text: 'Vellandic Defence Minister Tomas Reule',
        entry: 'people:Tomas Reule#Vellandic Defence Minister',
        replaced: 'Reule',
      }),
      'derivation-glossary',
    ],
    [
      'a spelling the glossary has not',
      withPiece(8, { text: 'center', entry: 'spellings:colour', replaced: 'color' }),
      'derivation-glossary',
    ],
    ['an unknown rule', withPiece(6, { text: ' ', rule: 'anything', replaced: '' }), 'derivation-rule'],
    [
      'a rule that writes what it may not',
      withPiece(6, { text: ' not ', rule: 'joined', replaced: '' }),
      'derivation-rule',
    ],
    [
      'a weekday of another day',
      withPiece(10, { text: 'on Tuesday', rule: 'day-named', replaced: 'today' }),
      'derivation-rule',
    ],
    [
      'a pronoun filled with a name no citation gives',
      withPiece(0, { text: 'Kolt', rule: 'pronoun-filled', replaced: 'She' }),
      'derivation-rule',
    ],
  ])('refuses %s', (_, pieces, rule) => {
    expect(rules(bullet(pieces))).toContain(rule);
  });

  it('refuses a gap, an overlap, an empty stretch and an end that is not the text’s', () => {
    const sound = bullet(SOUND);
    const shifted = sound.derivation.map((one, index) => (index === 4 ? { ...one, start: one.start - 1 } : one));
    const empty = [{ start: 0, end: 0, from: 'rule' as const, rule: 'lead-in-dropped', replaced: 'Meanwhile, I' }];
    for (const derivation of [
      sound.derivation.slice(1),
      sound.derivation.slice(0, -1),
      sound.derivation.toSpliced(3, 1),
      shifted,
      [...empty, ...sound.derivation],
    ])
      expect(rules({ ...sound, derivation })).toContain('derivation-cover');
  });

  it('refuses a quote that is not the file’s, and a file that is gone', () => {
    const sound = bullet(SOUND);
    const citations = [cite(FIRST), { ...cite(SECOND), start: at(SECOND) + 1 }];
    expect(rules(Bullet.parse({ ...sound, citations }))).toContain('citation-quote');
    expect(verifyBullet(sound, () => undefined, story, DAY).map(({ rule }) => rule)).toContain('citation-quote');
  });

  it('judges the wording too', () => {
    const changed = withPiece(1, { text: ' denied ', rule: 'attribution-moved', replaced: ' said ' });
    expect(rules(bullet(changed))).toEqual(expect.arrayContaining(['derivation-rule', 'negation']));
  });
});

describe('passagesOf', () => {
  it('orders by place in the file and parts the files', () => {
    const other = { ...cite(FIRST), file: 'b.txt' };
    const citations = [cite(SECOND), other, cite(FIRST)];
    expect(passagesOf(bullet(SOUND, citations))).toEqual([FIRST, SECOND, '', FIRST]);
  });

  it('parts two of one file where words stand between them', () => {
    const last = 'He reopened it.';
    const file = `${FIRST}\r\n${SECOND}\r\n\r\n${last}`;
    const cited = [FIRST, SECOND, last].map((quote) => ({
      ...cite(FIRST),
      quote,
      start: file.indexOf(quote),
      end: file.indexOf(quote) + quote.length,
    }));
    expect(passagesOf({ citations: Bullet.shape.citations.parse(cited) }, () => file)).toEqual([FIRST, SECOND, last]);
    expect(passagesOf({ citations: Bullet.shape.citations.parse([cited[0], cited[2]]) }, () => file)).toEqual([
      FIRST,
      '',
      last,
    ]);
  });
});

describe('RULES', () => {
  it.each([
    ['capital', 'T', 't', true],
    ['capital', 'T', 'x', false],
    ['capital', 'Th', 'th', false],
    ['lead-in-dropped', 'T', 'Meanwhile, t', true],
    ['lead-in-dropped', '', 'Meanwhile, ', false],
    ['full-stop', '.', ',', true],
    ['full-stop', '.', 'not', false],
    ['clause-cut', '.', ', as rain fell', true],
    ['clause-cut', ', and', ', as rain fell', false],
    ['comma', ', ', '', true],
    ['comma', ', ', ' not ', false],
    ['quote-mark', '“', '"', true],
    ['quote-mark', 'x', '"', false],
    ['entity', '“', '&quot;', true],
    ['entity', '’', '&#039;', true],
    ['entity', '—', '&mdash;', true],
    ['entity', 'no', '&quot;', false],
    ['entity', '–', '&bogus;', false],
    ['dash', '–', '--', true],
    ['dash', '–', 'to', false],
    ['space', ' ', '\r\n', true],
    ['space', ' ', 'not', false],
    ['joined', ' ', '', true],
    ['joined', ' and ', '', false],
    ['percent', ' percent', '%', true],
    ['percent', ' percent', ' million', false],
    ['day-named', 'on Monday', 'today', true],
    ['day-named', 'on Monday', 'on Tuesday', false],
    ['pronoun-filled', 'Ms Lind’s', 'her', true],
    ['pronoun-filled', 'Ms Lind', 'the mayor', false],
    ['attribution-moved', 'officials said', '', true],
    ['attribution-moved', ', ', '', false],
  ])('%s: %j for %j: %s', (name, written, replaced, may) => {
    expect(ruleOf(name)?.may(written, replaced)).toBe(may);
  });

  it('names each rule once', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});
