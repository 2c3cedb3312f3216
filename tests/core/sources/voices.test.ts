import { describe, expect, it } from 'vitest';
import { toLines } from '#core/sources/lines.ts';
import { splitSeed } from '#core/sources/split.ts';
import { withoutComments } from '#core/sources/voices.ts';
import { expectWhole, split } from './splitting.ts';

const article = (lines: readonly string[]): string => lines.join('\n\n');

const NEWS = [
  'Harbour strike enters its second week',
  'Dockers in Haverquay stayed away from work on Monday, the port said.',
  'Two ships were sent on to Millsand, according to the harbour office.',
];

describe('transcripts', () => {
  const show = [
    'Harbour in crisis; talks fail again',
    'ANN POLL, HOST: Good evening. The port of Haverquay is shut.',
    'BARR: It is. Nobody goes in.',
    'POLL: For how long?',
    'BARR: For a week, they say.',
    'POLL: What do the dockers want?',
    'BARR (on camera): More money.',
    'POLL: Thank you.',
  ];

  it('are left out whole', () => {
    const made = split(article(show));
    expect(made.kept).toEqual([]);
    expect(made.left('transcript')).toHaveLength(show.length);
    expectWhole(made);
  });

  it('say so themselves', () => {
    const said = [
      'Port closes',
      'THIS IS A RUSH TRANSCRIPT.',
      'ANN POLL, HOST: Good evening.',
      'POLL: The port is shut.',
    ];
    expect(split(article(said)).kept).toEqual([]);
    expect(
      split(article([...NEWS, 'The station put out a rush transcript of what the mayor said.'])).kept,
    ).toHaveLength(1);
  });

  it.each([
    [
      'headings in capitals',
      [
        'PORT: Dockers left.',
        'ROADS: All roads were open.',
        'RAIL: Trains were late.',
        'AIR: Two flights were cancelled.',
        'SEA: No ship sailed.',
        'TOWN: Shops closed.',
      ],
    ],
    ['a lone quotation', ['POLL: “We stay out.”', 'The port answered on Monday that it would wait.']],
  ])('not: %s', (_, lines) => {
    expect(split(article([...NEWS, ...lines])).kept).toHaveLength(1);
  });
});

describe('what readers wrote', () => {
  it.each([
    [
      'stamps with a bar',
      [
        'January 31, 2011 at 2:38 pm | Personally, I think the dockers are right.',
        'They should have gone years ago.',
        'January 31, 2011 at 2:40 pm | Reply Nonsense, all of it.',
      ],
    ],
    ['names that say', ['Ann says:', 'The dockers are right.', 'Luc says:', 'No, they are not.']],
    [
      'letters',
      ['Ann in Millsand writes: The dockers are right.', 'Luc from Oldtown, Northshire writes: No, they are not.'],
    ],
    [
      'a heading',
      ['2 comments', 'Let them go.', 'Posted by Ann on January 31, 2011', 'No.', 'Posted by Luc on January 31, 2011'],
    ],
  ])('%s', (_, comments) => {
    const made = split(article([...NEWS, ...comments]));
    expect(made.blocks(0)).toEqual(NEWS.slice(1));
    expect(made.left('comment')).toHaveLength(comments.length);
    expectWhole(made);
  });

  it('ends where another article begins', () => {
    const made = split(
      article([
        ...NEWS,
        'Ann says:',
        'Right.',
        'Luc says:',
        'Wrong.',
        'Ferry runs aground off the old Millsand pier',
        'Nobody was hurt when a ferry ran aground on Monday, the coastguard said.',
      ]),
    );
    expect(made.left('comment')).toEqual(['Ann says:', 'Right.', 'Luc says:', 'Wrong.']);
  });

  it('is not one speaker, nor the stamps of a live blog', () => {
    expect(split(article([...NEWS, 'The mayor said:', '“We wait.”'])).left('comment')).toEqual([]);
    const blog = [
      'Dockers leave the gate',
      'January 31, 2011 at 2:38 pm',
      'The last dockers left the gate, police said.',
      'Talks begin in the town hall',
      'January 31, 2011 at 3:10 pm',
      'Talks began, the mayor said.',
    ];
    expect(split(blog.join('\n')).kept.map(({ kind }) => kind)).toEqual(['live-post', 'live-post']);
  });
});

describe('items that a format told apart', () => {
  it('lose comments, and are left out where they are transcripts', () => {
    const told = [...NEWS, 'Ann says:', 'They are right.', 'Luc says:', 'They are not.'].join('\n');
    const aired = ['Harbour talk', 'POLL: Good evening.', 'BARR: Good evening.', 'This is a rush transcript.'].join(
      '\n',
    );
    const text = `${told}\n${aired}`;
    const item = (start: number, end: number, title: string) => ({
      start,
      end,
      kind: 'article' as const,
      title: { start, end: start + title.length },
      left: [],
      outlet: null,
      author: null,
      agency: null,
      url: null,
      published: null,
    });
    const items = [item(0, told.length, NEWS[0] ?? ''), item(told.length + 1, text.length, 'Harbour talk')];
    const made = splitSeed({ file: 'feed.xml', text, meta: {}, format: 'rss', items });
    expect(made.kept.map(({ blocks }) => blocks.map(({ start, end }) => text.slice(start, end)))).toEqual([
      NEWS.slice(1),
    ]);
    expect(made.excluded.map(({ reason }) => reason)).toEqual([
      ...Array(4).fill('comment'),
      ...Array(4).fill('transcript'),
    ]);
  });
});

describe('questions in one voice', () => {
  it('head parts of one article', () => {
    const asked = [
      'What do the dockers of Haverquay want now?',
      'How long can the port of Haverquay wait?',
      'Who pays for the ships that lie there?',
      'Will the ferries to Millsand run again?',
    ];
    const made = split(
      article([
        ...NEWS,
        ...asked.flatMap((question) => [question, 'Nobody could say so on Monday, according to the harbour office.']),
      ]),
    );
    expect(made.kept).toHaveLength(1);
    expect(made.left('question')).toEqual(asked);
  });
});

describe('pages of very many lines', () => {
  /** "BAAAA", "BAAAB" …: a name for each number. */
  const nameOf = (at: number): string =>
    `B${at.toString(26).padStart(4, '0')}`.replace(/[\da-p]/g, (sign) =>
      String.fromCharCode(65 + Number.parseInt(sign, 26)),
    );
  const asItem = (text: string) =>
    splitSeed({
      file: 'feed.xml',
      text,
      meta: {},
      format: 'rss',
      items: [
        {
          start: 0,
          end: text.length,
          kind: 'article',
          title: null,
          left: [],
          outlet: null,
          author: null,
          agency: null,
          url: null,
          published: null,
        },
      ],
    });

  it('a transcript of 150,000 speakers', () => {
    const speakers = Array.from({ length: 150_000 }, (_, at) => `${nameOf(at)}: Good evening.`);
    const text = [...speakers, ...speakers.slice(0, 9), ...speakers.slice(0, 9)].join('\n');
    const { kept, excluded } = asItem(text);
    expect(kept).toEqual([]);
    expect(excluded.length).toBeGreaterThanOrEqual(150_018);
    expect(new Set(excluded.map(({ reason }) => reason))).toEqual(new Set(['transcript']));
  });

  it('comments in thousands of places and no headline after them', () => {
    const sign = 'Ann says:';
    const lines = Array.from({ length: 250_000 }, (_, at) => (at % 84 < 2 ? sign : 'they should have gone.'));
    const { lines: rest, claims } = withoutComments(toLines(lines.join('\n')));
    expect(rest).toEqual([]);
    expect(claims).toHaveLength(250_000);
  });

  it('comments in two places, each up to the next headline', () => {
    const filler = Array.from({ length: 90 }, (_, at) => `the dockers stayed away on day ${at}, the port said.`);
    const comments = ['Ann says:', 'They should go.', 'Ben says:', 'They should stay.'];
    const lines = [...NEWS, ...comments, ...NEWS, ...filler, ...comments, ...NEWS];
    const { lines: rest } = withoutComments(toLines(lines.join('\n')));
    expect(rest.map((line) => line.text)).toEqual([...NEWS, ...NEWS, ...filler, ...NEWS]);
  });
});
