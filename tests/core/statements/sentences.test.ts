import { describe, expect, it } from 'vitest';
import { quotesIn } from '#core/statements/quotes.ts';
import { sentencesIn, statementSpans } from '#core/statements/sentences.ts';

const sentences = (text: string) => sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
const statements = (text: string) =>
  statementSpans(text, 0, text.length, quotesIn(text, 0, text.length)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Dr. Amara Okoye met Lt. Col. B. R. Stone at 5 p.m. on Jan. 14.'],
    ['The U.S. Embassy rose 2.5 metres above No. 7 Quay.'],
    ['Quayside Inc. owns it, i.e. all of it.'],
    ['The line fell [...] by half, approx. 40 percent.'],
    ['“Ready?” Hansen asked.'],
    ['The clerk (He came late.) wrote it down.'],
    ['Prices rose at St. Anne and Mt. Sample.'],
    ['A line\nbroken in two.'],
  ])('keeps together: %s', (text) => expect(sentences(text)).toEqual([text]));

  it.each([
    ['The boat left the U.S. The crew stayed.', ['The boat left the U.S.', 'The crew stayed.']],
    ['It closed at 6 p.m. Visitors left.', ['It closed at 6 p.m.', 'Visitors left.']],
    ['It began in 2019. It ended in 2021.', ['It began in 2019.', 'It ended in 2021.']],
    ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    ['They work for Quayside Co. They like it.', ['They work for Quayside Co.', 'They like it.']],
    ['Why now? Nobody knows!', ['Why now?', 'Nobody knows!']],
  ])('parts: %s', (text, parts) => expect(sentences(text)).toEqual(parts));
});

describe('statements', () => {
  it('keeps a quotation of several sentences with its speaker, and parts what follows', () => {
    expect(statements('“The gate is shut. Nobody gets in. Go home,” the guard said. “Come back later.”')).toEqual([
      '“The gate is shut. Nobody gets in. Go home,” the guard said.',
      '“Come back later.”',
    ]);
  });

  it('parts the sentences of a quotation that is never closed', () => {
    expect(statements('“The gate is shut. Nobody gets in.')).toHaveLength(2);
  });

  it('parts a quotation longer than a statement can be', () => {
    const long = `“${'The gate is shut and nobody gets in at all. '.repeat(60)}Go home,” the guard said.`;
    const parts = statements(long);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1500);
  });
});

describe('quotations', () => {
  const quotes = (text: string) =>
    quotesIn(text, 0, text.length).map(({ start, end, closed }) => [text.slice(start, end), closed]);
  it.each([
    ['He called it “odd”.', [['“odd”', true]]],
    [
      'He called it "odd" and \'sad\'.',
      [
        ['"odd"', true],
        ["'sad'", true],
      ],
    ],
    ['It was ‘the allies’ plan’, he said.', [['‘the allies’ plan’', true]]],
    ["The '90s dockers' pay and Hansen's boat", []],
    ['He called it ”odd“ again.', [['”odd“', true]]],
    ["''Odd,'' he said.", [["''Odd,''", true]]],
    ['“We go on.', [['“We go on.', false]]],
    ['A pipe of 6" width', []],
  ])('%s', (text, expected) => expect(quotes(text)).toEqual(expected));
});
