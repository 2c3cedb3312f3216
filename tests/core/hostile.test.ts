import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DaybriefError } from '#core/errors.ts';
import type { SeedFile } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import { Story } from '#core/story/schema.ts';
import { parseSidecar } from '#edge/seeds/sidecar.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { BAITS, CROWDS, crowdSeeds, hostileSeed, NEWS, PAGES, PLACES } from '#tests/support/hostile.ts';
import { composed, expectHarmless, expectSound } from '#tests/support/sound.ts';

const DATE = '2031-03-10';
const GOOD = hostileSeed(`Strike goes on\n\n${NEWS}\n`, 'good.txt');

/** Composes and renders with one sound seed beside the hostile ones, which must cost themselves alone. */
function survives(seeds: readonly SeedFile[], story: Story = STRIKE) {
  const all = [...seeds, GOOD];
  const made = composed({ story, date: DATE, seeds: all, previous: 'none' });
  if (!made) throw new Error('the sound seed gives no edition any more');
  expectSound(made.day, all);
  expectHarmless(made.edition, story);
  return made;
}

// Sizes at which whatever takes quadratic time over its input would not be done before the test's time is up.
describe('bait for regular expressions', () => {
  it.each(Object.keys(BAITS))('%s', (name) => {
    const bait = BAITS[name];
    if (!bait) throw new Error(name);
    const places = Object.entries(PLACES);
    survives(places.map(([place, put]) => hostileSeed(put(bait(20_000)), `${place}.txt`)));
    // As long as a sentence may be, so that all rules for sentences see it.
    survives(places.map(([place, put]) => hostileSeed(put(bait(3_700)), `${place}.txt`)));
  });

  it.each(['one letter', 'digits', 'spaces', 'opening quotes', 'commas', 'names in a row', 'said', 'lone surrogates'])(
    'a line of 5 MB: %s',
    (name) => {
      survives([hostileSeed(BAITS[name]?.(5_000_000) ?? '')]);
    },
  );
});

describe('bait for layouts', () => {
  it.each(Object.keys(PAGES))('%s', (name) => {
    const text = PAGES[name]?.(40_000) ?? '';
    survives([hostileSeed(text, 'dated.txt')]);
    survives([{ ...hostileSeed(text, 'undated.txt'), meta: {} }]);
  });

  it('400,000 short lines', () => {
    survives([hostileSeed(PAGES['lines of one letter']?.(800_000) ?? '')]);
  });
});

describe('crowds of statements', () => {
  it.each(Object.keys(CROWDS))('%s', (name) => {
    const text = CROWDS[name]?.(100_000) ?? '';
    survives([hostileSeed(text)]);
    survives(crowdSeeds(text));
  });

  // Each claim against each denial would take three times the time allowed.
  it('thousands of claims and denials', { timeout: 15_000 }, () => {
    survives(crowdSeeds(CROWDS['claims and denials']?.(1_500_000) ?? ''));
  });
});

/** What each would do if it came through; `ALERT` shows that its words did. */
const PAYLOADS = [
  '<script>alert("ALERT")</script>',
  '<img src=x onerror=alert("ALERT")>',
  '"><svg onload=alert("ALERT")>',
  "' onmouseover='ALERT",
  '</title></style></textarea><script>ALERT</script>',
  '<!--[if mso]><script>ALERT</script><![endif]-->',
  '<!-- ALERT',
  '<![CDATA[ALERT]]>',
  '{{ALERT}}',
  '{{{ALERT}}}',
  '{{#each ALERT}}{{this}}{{/each}}',
  '{{> ALERT}}',
  '{ {ALERT} }',
  '</mj-text><mj-raw><script>ALERT</script></mj-raw><mj-text>',
  '<mj-include path="ALERT" />',
  '%%UNSUBSCRIBE_URL%% ALERT',
  '%%%%EDITION_URL%%%% ALERT',
  `\${ALERT} #{ALERT} <%= ALERT %> [[ALERT]]`,
  '&lt;script&gt;ALERT&#60;script&#62;',
  '\u202eALERT\u2066\u200b\u2069',
  'ALERT\u0001\u001b[31m\u0007',
  'ALERT\ud800',
  '\udfffALERT',
  'javascript:alert("ALERT")',
  '[ALERT](javascript:alert(1))',
  'ALERT\u2028\u2029\u0085',
];

describe('text that would do something', () => {
  it.each(PAYLOADS)('in every field of a seed: %s', (payload) => {
    const text = [
      `Dockers at Port Example read ${payload} at the gate`,
      `Dockers of Port Example burned ${payload} at the northern gate on Sunday, killing nine people, police said.`,
      `Transport Minister Mira Vollan told the strikers in Haverquay on Sunday that “the ${payload} must end”.`,
      `${payload}`,
      `The ${payload} union ended its strike in Millsand on Sunday after 31 days, a lawyer said.`,
    ].join('\n\n');
    const meta = { title: payload, outlet: `Paper ${payload}`, author: payload, url: payload, published: '2031-03-09' };
    const { edition } = survives([
      { file: `${payload}.txt`, text, meta },
      { ...hostileSeed(text, 'plain.txt'), meta: { outlet: payload, published: '2031-03-09' } },
      hostileSeed(`---\ntitle: ${JSON.stringify(payload)}\nurl: ${JSON.stringify(payload)}\n---\n${text}`, 'front.txt'),
    ]);
    for (const name of ['email.html', 'email.mjml', 'email.txt', 'index.html'])
      expect(edition[name], name).toContain('ALERT');
  });

  it.each(PAYLOADS)('in the story: %s', (payload) => {
    const story = Story.parse({
      ...STRIKE,
      title: payload,
      matter: payload,
      sections: [{ id: 'only', heading: payload }],
      glossary: { ...STRIKE.glossary, places: [{ name: `${payload} Haverquay`, spellings: ['Haverquay'] }] },
      sender: { name: payload, address: payload, reason: payload },
    });
    expect(survives([], story).edition['index.html']).toContain('ALERT');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://user:pass@example.org/',
    'https://127.0.0.1/admin',
    'https://0x7f000001/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'http://example.org/',
    '//example.org/',
    'https://example.org/"onclick="alert(1)',
    'https://example.org/{{x}}%%UNSUBSCRIBE_URL%%',
    ' https://exa\nmple.org',
  ])('as the link of an article: %s', (url) => {
    const { edition } = survives([{ ...GOOD, file: 'a.txt', meta: { ...GOOD.meta, url } }]);
    expect(edition['email.html']).not.toMatch(
      /href="(?:javascript|data|http):|user:pass|127\.0\.0\.1|localhost|onclick="/,
    );
  });
});

describe('names in the story', () => {
  it.each([
    '(a+)+$',
    '.*',
    '[',
    '\\',
    '$&',
    '^|$',
    '*',
    ' ',
    '-',
    ',',
    '“',
    '\n',
    'said',
    'the',
    'Sunday',
    'two',
    'constructor',
    '__proto__',
    'toString',
    '\ud800',
    'x'.repeat(200),
    'Port Example '.repeat(15).trim(),
  ])('%j', (name) => {
    const story = Story.parse({
      ...STRIKE,
      parties: [{ id: 'union', names: [name] }],
      terms: [...STRIKE.terms, name],
      sections: [{ id: 'only', heading: name, terms: [name] }],
      outlets: [{ name, spellings: [name], agency: true, terms: 'licensed' }],
      glossary: {
        people: [
          { name, short: name, spellings: [name, name.slice(1) || 'x'], offices: [{ title: name }], party: 'union' },
        ],
        places: [{ name, spellings: [name], in: name }],
        bodies: [{ name, short: name, spellings: [name] }],
        spellings: { [name]: name, defense: name },
      },
    });
    survives(
      [hostileSeed(`${NEWS}\n\nDockers of Port Example met ${name} on Sunday, police in Haverquay said.\n`)],
      story,
    );
  });

  it('thousands of them', () => {
    const people = Array.from({ length: 3000 }, (_, i) => ({ name: `Ada Name${i}`, spellings: [`Adda Name${i}`] }));
    const spellings = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`wrong${i}`, `right${i}`]));
    survives([], Story.parse({ ...STRIKE, glossary: { people, spellings } }));
  });

  it.each([
    ['an empty name', '  people: [{ name: "" }]'],
    ['an empty spelling', '  spellings: { "": x }'],
    ['a name too long to search for', `  bodies: [{ name: ${'x'.repeat(201)} }]`],
    ['aliases of aliases', `  a: &a [1]\n  b: &b [${'*a,'.repeat(500)}*a]\n  <<: [${'*b,'.repeat(500)}*b]`],
    ['lists without end', `  people: ${'['.repeat(20_000)}`],
    ['keys of another kind', '  ? [a, b]\n  : c'],
  ])('refused in one line: %s', (_, glossary) => {
    const text = `id: a\ntitle: A\nmatter: a\ndayCount: { date: 2031-03-10, day: 1 }\nsections: [{ id: a, heading: A }]\nglossary:\n${glossary}\n`;
    let refused: unknown;
    try {
      parseStory(text, 'story.yaml');
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(DaybriefError);
    expect(refused instanceof Error && refused.message).toMatch(/^story\.yaml:.{3,400}$/);
  });
});

const BOMB = `a: &a [x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map(
    (key, i) =>
      `${key}: &${key} [${Array(8)
        .fill(`*${'abcdefgh'.charAt(i)}`)
        .join(',')}]\n`,
  )
  .join('')}title: *h\n`;

describe('metadata', () => {
  const YAML = [
    ['a bomb of aliases', BOMB],
    ['lists without end', `title: ${'['.repeat(7_000)}`],
    ['maps without end', `title: ${'{a: '.repeat(1_900)}`],
    ['dashes', '- '.repeat(3_900)],
    ['question marks', '? '.repeat(3_900)],
    ['a list that holds itself', 'title: &a [*a]'],
    ['a tag that would run', 'title: !!js/function "function () {}"'],
    ['a prototype', '__proto__: { title: x }\nconstructor: y'],
    ['escapes', 'title: "\\0\\e\\u202e"'],
    ['many documents', 'title: a\n---\ntitle: b\n---'],
  ] as const;

  it.each(YAML)('in front matter: %s', (_, yaml) => {
    const { day } = survives([hostileSeed(`---\n${yaml}\n---\n\n${NEWS}\n`)]);
    expect(day.articles.length).toBe(2);
  });

  it.each(YAML)('in a sidecar: %s', (_, yaml) => {
    const { meta, wrong } = parseSidecar('a.meta.yaml', yaml);
    if (wrong !== null) expect(wrong).toMatch(/^a\.meta\.yaml:\d+:\d+: /);
    survives([{ ...GOOD, file: 'a.txt', meta: { ...GOOD.meta, ...meta } }]);
  });

  it.each([
    '2031-13-45',
    '2031-02-30',
    '2031-03-09T25:61',
    '2031-03-09T24:00',
    '2031-03-09T12:00+99:99',
    '2031-03-09T12:00:00.1234567890123Z',
    '0000-00-00',
    '9999-12-31T23:59-14:00',
    '99999-01-01',
    '-1',
    '1e9',
    '9 March 99999',
  ])('a date that does not exist: %s', (published) => {
    const front = `---\npublished: ${published}\n---\n`;
    const blog = `Strike: live\n\n${NEWS}\n12:30\n${NEWS}\n\nDockers walk out again\n23:30 ${published}\n${NEWS}\n\nDockers return\n00:10\n${NEWS}\n`;
    const seeds = [front + NEWS, front + blog, blog, `${NEWS}\n\nPublished: ${published}\n`, `${published}\n\n${NEWS}`];
    const { day } = survives(seeds.map((text, i) => ({ file: `${i}.txt`, text, meta: {} })));
    for (const article of day.articles) expect(article.published ?? '2031').toMatch(/^(?:2031|2\d{3}-)/);
  });
});

describe('any text', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      NEWS,
      'Tomas Berrigan said on Sunday that “',
      '” he said.',
      'The union denied that 14 dockers were arrested in Millsand on Sunday.',
      'Source: Example Herald',
      '12:30 , Ada Okoro',
      '9 March 2031',
      '- The port closed on Monday, police said.',
      'Here is where things stand on Monday, March 10:',
      'By Ada Okoro',
      '“',
      '”',
      '(',
      '…',
      'U.S. ',
      '$14m',
      '---',
      '\ufeff',
      '\r',
      '\u2028',
      '\u0000',
      'https://example.invalid/a',
      'She added: ',
      'Mira Vollan',
    ),
    fc.constantFrom(...PAYLOADS),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const text = fc
    .array(fc.tuple(fragment, fc.constantFrom('', ' ', '\n', '\n\n', '\r\n', '. ', ', ')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''));

  it('is composed soundly and rendered harmlessly, dated or not, told yesterday or not', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { day } = survives([hostileSeed(a, 'a.txt'), { file: 'b.txt', text: b, meta: {} }]);
        const seeds = [hostileSeed(a, 'a.txt'), hostileSeed(b, 'b.txt'), GOOD];
        const again = composed({ story: STRIKE, date: DATE, seeds, previous: day.digest });
        if (again) expectSound(again.day, seeds);
      }),
      { seed: 20_310_310, numRuns: 150 },
    );
  });
});
