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
    ['“Ready?” she asked.'],
    ['The clerk (He came late.) wrote it down.'],
    ['Prices rose at St. Anne and Mt. Sample.'],
    ['A line\nbroken in two.'],
    ['The crew waited on the cold \nquay until noon.'],
    // names, offices, companies, courts
    ['Anna K. Berg joined Reps. Ada Lind and Sens. B. Moe.'],
    ['Berg Jr.’s boat sank.'],
    ['Quayside v. Harbour Board is an old case.'],
    ['Dockers work for Yahoo! in the harbour.'],
    ['Yahoo! Inc. bought the quay.'],
    ['The Quay GmbH & Co. KG owns it.'],
    ['J.B. Moe met Ph.D. students of the U.N. Council.'],
    ['Write to P.O. Box 12.'],
    // places, times, figures
    ['She flew from Springfield, Mass. Tuesday.'],
    ['The lock opens at 6 a.m. Eastern.'],
    ['At 6 a.m. Mr. Moe left.'],
    ['It is 3.5 km at 11.18.2014, or Rs. 300.'],
    ['Turn to p. 12, fig. 3 and Nos. 5 to 7.'],
    ['Lock N°. 12.45 is shut.'],
    ['The tests, e.g. of gas, ended, f.e. today.'],
    ['Find it at https://example.org/a.Quay or a.Berg@example.org today.'],
    // ellipses, dashes, asides
    ['I was not ... well, I was late.'],
    ['The boats, she said . . . I forget.'],
    ['Wait for it -- now! -- and pull.'],
    ['The crews “left at once.” (Laughter.)'],
    ['“The lock […] Nobody used” it.'],
    ['The quay [Is it safe? Who knows] closed.'],
    ['“Go!”, he cried.'],
    ['The Harbour Board met\n.'],
    // numbered lines
    ['1.) The lock is shut.'],
    ['(iv) The lock is shut.'],
    ['A. It is shut.'],
  ])('keeps together: %s', (text) => expect(sentences(text)).toEqual([text]));

  it.each([
    'The boat left the U.S. | The crew stayed.',
    'It closed at 6 p.m. | Visitors left.',
    'It began in 2019. | It ended in 2021.',
    'It began in 2019. | 300 people came.',
    'He said “no.” | She left.',
    'They work for Quayside Co. | They like it.',
    'Why now? | Nobody knows!',
    'What?! | Who did it?? | They did!!',
    'She chose plan B. | The board agreed.',
    'You and I. | Did Ada I. Berg see?',
    'They had 600. | How many now?',
    'She lives on Main St. | The quay is near.',
    'It sank off Springfield, Mass. | “Nobody died.”',
    'He said no. | Nobody asked.',
    'The gate is shut. | (Nobody knows why.)',
    // a capital left out, a space left out, wide stops, footnotes
    'The lock is shut in the city. | the board agreed.',
    '“Nobody knows....” | She left.',
    'They waited.... | She left.',
    'It was long. | . . . Then it was short.',
    'The lock is shut.[3] | The board agreed.',
    'The lock was closed.12 13 | The board agreed.',
    'It was in the plan (2019).4 | The board agreed.',
    'We do our best to—” | At this she left.',
    'See it? | - Posted on Monday.',
    // lists in one line
    '1. The lock | 2. The gate | 3. The quay',
    '1) The lock. | 2) The gate.',
    '1.) The lock | 2.) The gate',
    'They agreed. | 1. The lock | 2. The gate | 1. The boat | 2. The crew',
    'a. The lock | b. The gate',
    'a) the lock | b) the gate | c) the quay',
    '(a) the lock | (b) the gate',
    'i) the lock | ii) the gate | iii) the quay | iv) the sea',
    '• 9. The lock | • 10. The gate',
    '⁃9. The lock | ⁃10. The gate',
  ])('parts: %s', (text) => expect(sentences(text.replaceAll(' | ', ' '))).toEqual(text.split(' | ')));

  it.each([
    ['a bare list', 'lock\ngate keeper\nquays, boats', ['lock', 'gate keeper', 'quays, boats']],
    ['an empty line', 'Get some rest \n \nYou have it.', ['Get some rest', 'You have it.']],
    ['written-out breaks', 'It is shut. \\r\\n It opens.', ['It is shut.', 'It opens.']],
    ['a lost space', 'The gate was shut.Nobody knew.', ['The gate was shut.', 'Nobody knew.']],
    [
      'a headline that ran on',
      'Port opens door to talks with dockers After 30 days of strike, the port gave way.',
      ['Port opens door to talks with dockers', 'After 30 days of strike, the port gave way.'],
    ],
    [
      'a line of names that ran into a sentence',
      'Dockers at the gate, by Ada Okoro Meanwhile, in Millsand, the port gave way.',
      ['Dockers at the gate, by Ada Okoro', 'Meanwhile, in Millsand, the port gave way.'],
    ],
    [
      'no word of a name',
      'They sang Meanwhile, dockers said, and left.',
      ['They sang Meanwhile, dockers said, and left.'],
    ],
    [
      'a capital that begins no sentence',
      'They sang a song called In summer on the quay.',
      ['They sang a song called In summer on the quay.'],
    ],
    [
      'a name of two words',
      'The crew read a paper called The Quay to him.',
      ['The crew read a paper called The Quay to him.'],
    ],
    [
      'headlines that ran into a sentence',
      'Police clash with dockers Dockers hold the gate The port’s largest union said so.',
      ['Police clash with dockers', 'Dockers hold the gate', 'The port’s largest union said so.'],
    ],
    [
      'a name with an article',
      'They sat on the quay and read The Harbour News.',
      ['They sat on the quay and read The Harbour News.'],
    ],
    ['wide stops', 'The gate．The lock。', ['The gate．', 'The lock。']],
    [
      'escaped quotation marks',
      'They call it &#8220;odd.&#8221; It is.',
      ['They call it &#8220;odd.&#8221;', 'It is.'],
    ],
  ])('parts at %s', (_, text, parts) => expect(sentences(text)).toEqual(parts));

  it.each([
    ['figures that do not count on', 'They won 2. And then 7. And so on.', 3],
    ['a date', 'They met on May 1. The lock was shut on May 2. Nobody came.', 3],
    ['a letter without a next', 'Plan b) was best of all', 1],
  ])('no list: %s', (_, text, count) => expect(sentences(text)).toHaveLength(count));
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
