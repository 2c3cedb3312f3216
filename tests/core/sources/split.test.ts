import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectWhole, fixture, split } from './splitting.ts';

const FIXTURES = [
  'stamped-strike',
  'stamped-outbreak',
  'stamped-above',
  'tag-page',
  'tag-page-crlf',
  'collected-marked',
  'collected-plain',
  'collected-sources',
  'dated-strike',
  'dated-outbreak',
  'live-strike',
  'live-outbreak',
  'list-alone',
  'article-front-matter',
  'article-link-date',
];

/** Lines that mean something to one layout or another, beside any text. */
const lines = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u00a0',
      '---',
      'Source link',
      '10:42 , Jane Doe',
      'Sunday 5 January 2025 23:40 , Jane Doe',
      '• One thing.',
      '# Title',
    ],
    ...[
      ' - https://x.example/a',
      'BBC',
      'Source: Wire',
      '2025-01-07 Port strike latest',
      'Key Points',
      '— A (@b) May 3, 2025',
      '<p>Aa. <b>b</b></p>',
    ],
    ...[
      'A headline of six short words',
      'The mayor said so on Monday.',
      'Why is that?',
      'By Sam Sample',
      'Watch: a film',
      '{{bait}}',
      '\u202e\u0000\ufeff',
      '| Bar | News',
    ],
  ),
);

describe('what goes in is what is kept and what is left out', () => {
  it.each(FIXTURES)('%s', (name) => {
    expectWhole(split(fixture(name)));
  });

  it('any text', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (some, end) => {
        expectWhole(split(some.join(end)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('the same file', () => {
  it.each(FIXTURES)('%s reads the same with other line ends, tabs and trailing space', (name) => {
    const plain = fixture(name).replaceAll('\r', '');
    const other = split(`\ufeff${plain.replaceAll(/(?<=\S)\n/g, ' \t\r\n').replaceAll(/(?<=^|\n)\n/g, '\r\n')}`);
    expectWhole(other);
    expect(other.titles).toEqual(split(plain).titles);
  });

  it('gives the same ids when text above moves, and other ids under another name', () => {
    const text = fixture('stamped-strike');
    const ids = (some: ReturnType<typeof split>) => some.kept.map(({ id }) => id);
    expect(ids(split(`A standfirst, longer than before.\n${text}`))).toEqual(ids(split(text)));
    expect(ids(split(text, {}, 'other.txt'))).not.toEqual(ids(split(text)));
    expect(ids(split(text))[0]).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('hostile and odd files', () => {
  it.each([[''], ['\n\n'], ['\ufeff'], [' \u00a0\t\r\n']])('nothing in, nothing out: %j', (text) => {
    expect(split(text)).toMatchObject({ kept: [], excluded: [] });
  });

  it('markup and templates stay text', () => {
    const text = 'Harbour opens\n\nIt <script>alert(1)</script> opened {{this}} <mj-raw> on Monday.\n';
    expect(split(text).blocks(0)).toEqual(['It <script>alert(1)</script> opened {{this}} <mj-raw> on Monday.']);
  });

  const BAIT: readonly (readonly [string, string])[] = [
    ['one line of letters', 'A'.repeat(5_000_000)],
    ['one line of sentences', 'Aa Bb cc. '.repeat(500_000)],
    ['brackets', '('.repeat(5_000_000)],
    ['tags', '<a '.repeat(1_500_000)],
    ['capitals, many lines', `${'Aaa '.repeat(140)}\n`.repeat(2_000)],
    ['stamps', 'Head line\n10:00 , Jane Doe\nText here.\n'.repeat(20_000)],
    ['posts', 'Some text.\n— A (@b) May 3, 2024\n'.repeat(20_000)],
    ['empty lines', '\n'.repeat(5_000_000)],
  ];

  it.each(BAIT)(
    '%s are read in time',
    (_, text) => {
      const { kept } = split(text);
      expect(kept.every(({ words }) => words >= 0)).toBe(true);
    },
    10_000,
  );
});
