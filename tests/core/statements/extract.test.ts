import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '#core/statements/extract.ts';
import { given, read, STORY } from './read.ts';

describe('statements of an article', () => {
  it('slices the file exactly, in order, with index, paragraph and heading', () => {
    const { text, body } = read(['Two boats sank. Three were saved.', 'Chile left the talks.'], { heading: 'Boats' });
    expect(body.map((one) => [one.text, one.index, one.block, one.heading])).toEqual([
      ['Two boats sank.', 0, 0, 'Boats'],
      ['Three were saved.', 1, 0, 'Boats'],
      ['Chile left the talks.', 2, 1, 'Boats'],
    ]);
    for (const one of body) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it.each([
    ['Two boats sank near Norburg', true, 1],
    ['Boats and dams', true, 0],
    ['Boats, dams and more boats', false, 1],
    ['Boats', false, 0],
    ['Will the dam hold?', true, 0],
    ['Watch: Two boats sink near Norburg', true, 0],
  ])('takes the headline %s (paragraphs: %s) %i times', (title, blocks, times) => {
    const { kept } = read(['Chile left the talks.'], { title, blocks });
    expect(kept.filter((one) => one.block === -1).map((one) => one.text)).toEqual(times === 1 ? [title] : []);
  });

  it('resolves the headline’s family name by the body', () => {
    const { kept } = read(['Lena Ohm left the talks.'], { title: 'Ohm says talks are over' });
    expect(kept[0]?.attribution?.speakerKey).toBe('lena ohm');
  });

  it('leaves out fragments and bare questions, with the reason', () => {
    const { body, excluded, text } = read([
      'A grey boat near the old dam.',
      'Will the dam hold?',
      '“Will it hold?” Petr Hansen asked.',
      'Gaps remain.',
      'A rally filled the square.',
      'The newly appointed envoy to Chile.',
    ]);
    expect(body.map((one) => one.text)).toEqual([
      '“Will it hold?” Petr Hansen asked.',
      'Gaps remain.',
      'A rally filled the square.',
    ]);
    expect(excluded.map((one) => [one.reason, text.slice(one.start, one.end)])).toEqual([
      ['fragment', 'A grey boat near the old dam.'],
      ['question', 'Will the dam hold?'],
      ['fragment', 'The newly appointed envoy to Chile.'],
    ]);
  });

  it('accounts for quotations, open ones too', () => {
    const { body } = read(['Petr Hansen said: “We go on.', '“We do not stop. We do not rest,” he added.', '“Never.']);
    expect(body.map((one) => one.quotes.map((quote) => quote.closed))).toEqual([[false], [true], [false]]);
    expect(body.every((one) => one.attribution?.speakerKey === 'Petr Hansen')).toBe(true);
  });

  it('looks ahead for the speaker of a quotation left open', () => {
    const { body } = read(['“We go on.', '“We do not stop,” Petr Hansen said.', 'Chile left the talks.']);
    expect(body.map((one) => one.attribution?.speaker ?? null)).toEqual(['Petr Hansen', 'Petr Hansen', null]);
  });

  it('leaves out a sentence that no sentence can be as long as', () => {
    const { body, excluded } = read([`${'Boats left and '.repeat(400)}sank.`]);
    expect(body).toEqual([]);
    expect(excluded.map((one) => one.reason)).toEqual(['fragment']);
  });

  it('gives the same text the same id wherever it stands, and a repeat another', () => {
    const alone = read(['Chile left the talks.']).body[0]?.id;
    const ids = read(['Two boats sank.', 'Chile left the talks.', 'Chile left the talks.']).body.map((one) => one.id);
    expect(ids[1]).toBe(alone);
    expect(new Set(ids).size).toBe(3);
  });

  it('says the same of the same article twice', () => {
    const { article, text } = given(['Petr Hansen said two boats sank on Monday.', 'He left.']);
    expect(extractStatements(article, text, STORY)).toEqual(extractStatements(article, text, STORY));
  });

  it('keeps every offset inside its paragraph, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '(',
      '. ',
      ', ',
      'Hansen said ',
      'according to ',
      'on Monday ',
      '5,000 boats ',
      '\u202e',
      '{{x}}',
      '<b>',
      'é🙂 ',
      'U.S. ',
      '\u0000',
      '— ',
      'The Guard ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        (paragraphs) => {
          const { article, text } = given(paragraphs.map((words) => words.join('')));
          const { kept, excluded } = extractStatements(article, text, STORY);
          for (const one of kept) {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            for (const span of [
              ...one.quotes,
              ...one.mentions,
              one.attribution?.clause,
              one.attribution?.speakerSpan,
            ]) {
              if (span) expect(span.start >= one.start && span.end <= one.end && span.start <= span.end).toBe(true);
            }
          }
          for (const span of excluded) expect(span.end).toBeGreaterThan(span.start);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
