import { expect, test } from 'vitest';
import { editionView } from '#core/edition/view.ts';
import type { Digest } from '#core/model.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';

const view = editionView(goldenDigest, goldenStory);
const [docks, talks] = view.sections;

test('each outlet once, with the first link that may be one', () => {
  expect(docks?.items[0]?.outlets).toEqual([
    { name: 'Sample Wire', named: true, url: 'https://news.example.org/report/1?a=1&b=2' },
    { name: 'Harbour Post', named: true, url: 'https://news.example.org/report/2?a=1&b=2' },
  ]);
  expect(talks?.items[0]?.outlets).toEqual([
    { name: 'Test Courier', named: true, url: null },
    { name: 'Example Gazette', named: true, url: null },
  ]);
  // Where no outlet is known the headline says what it is, cut between two words.
  const [unnamed] = talks?.items[1]?.outlets ?? [];
  expect(unnamed).toMatchObject({ named: false, url: null });
  expect(unnamed?.name).toMatch(/^“<script>.{10,70}…”$/);
});

test('how an item is backed, in words', () => {
  expect([...(docks?.items ?? []), ...(talks?.items ?? [])].map((item) => item.marks)).toEqual([
    '2 outlets',
    'disputed',
    'update',
    '2 outlets',
    '',
    '',
  ]);
});

test('the words of a passage that stand in the item are marked', () => {
  const [own, same] = docks?.items[0]?.passages ?? [];
  expect(own?.pieces.map(({ text, used }) => [text, used])).toEqual([
    ['Overnight, t', false],
    ['wo cranes were set on fire at the northern quay and one worker was hurt, the port police said.', true],
  ]);
  expect(own?.backs).toBeNull();
  expect(same?.same).toBe(true);
});

test('where two passages back an item, each says which of its words', () => {
  const [section] = goldenDigest.sections;
  const [bullet] = section?.items ?? [];
  const [first, second] = bullet?.citations ?? [];
  if (section === undefined || bullet === undefined || first === undefined || second === undefined)
    throw new Error('golden');
  const text = `${first.quote} ${second.quote}`;
  const derivation: Digest['sections'][number]['items'][number]['derivation'] = [
    { from: 'citation', citation: 0, sourceStart: first.start, start: 0, end: first.quote.length },
    { from: 'rule', rule: 'joined', replaced: '', start: first.quote.length, end: first.quote.length + 1 },
    { from: 'citation', citation: 1, sourceStart: second.start, start: first.quote.length + 1, end: text.length },
  ];
  const digest = { ...goldenDigest, sections: [{ ...section, items: [{ ...bullet, text, derivation }] }] };
  const passages = editionView(digest, goldenStory).sections[0]?.items[0]?.passages ?? [];
  expect(passages.map((passage) => passage.backs)).toEqual([first.quote, second.quote]);
});

test('what was put otherwise is said, unless it would show a withheld passage', () => {
  expect(docks?.items[0]?.changes).toEqual(['“T” for “Overnight, t” (lead-in dropped)']);
  expect(docks?.items[1]?.changes).toEqual([]);
  expect(docks?.items[2]?.passages[0]?.withheld).toBe(true);
  expect(docks?.items[2]?.passages[0]?.pieces).toEqual([]);
  expect(docks?.items[2]?.changes).toEqual([]);
});

test('a quotation’s words are counted over the page', () => {
  const outlets = goldenStory.outlets.map((outlet) =>
    outlet.name === 'Harbour Post' ? { ...outlet, words: 5 } : outlet,
  );
  const [first] = editionView(goldenDigest, { ...goldenStory, outlets }).sections;
  expect(first?.items[0]?.passages.map((passage) => passage.withheld)).toEqual([false, true]);
});

test('a link that may not be followed is shown as text', () => {
  expect(talks?.items[0]?.passages[0]).toMatchObject({ url: null, plainUrl: 'http://insecure.example.org/talks' });
  expect(talks?.items[0]?.passages[1]).toMatchObject({
    url: null,
    plainUrl: 'https://192.168.0.7/internal',
    withheld: true,
  });
});

test('anchors are unique and safe', () => {
  const twice = { ...goldenDigest, sections: goldenDigest.sections.map((section) => ({ ...section, id: 'a "b"' })) };
  expect(editionView(twice, goldenStory).sections.map((section) => section.anchor)).toEqual([
    'section-a-b-',
    'section-a-b--2',
  ]);
});

test('the accounting in words, the most frequent first', () => {
  expect(view.made).toBe('Read for this edition: 23 articles. Printed: 6 items from 4 outlets.');
  expect(view.leftOut).toEqual([
    '120 statements of background',
    '17 picture captions',
    '4 copies of other articles',
    '2 articles without a date',
    '1 event of less weight',
  ]);
});

test('says nothing of outlets where no source names one', () => {
  const sections = goldenDigest.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      citations: item.citations.map((citation) => ({ ...citation, outlet: null, url: null })),
    })),
  }));
  expect(editionView({ ...goldenDigest, sections }, goldenStory).made).toBe(
    'Read for this edition: 23 articles. Printed: 6 items.',
  );
});

test('the title is set in two lines where it opens on the story’s name', () => {
  expect(view).toMatchObject({ heading: 'Norrhaven harbour strike:', subheading: 'List of key events, day 1,405' });
  expect(editionView({ ...goldenDigest, title: 'Other' }, goldenStory)).toMatchObject({
    heading: 'Other',
    subheading: null,
  });
});

test('two headlines of unknown outlets are not two sources', () => {
  const [section] = goldenDigest.sections;
  const bullet = section?.items[0];
  const [first, second] = bullet?.citations ?? [];
  if (!section || !bullet || !first || !second) throw new Error('the golden digest has no such item');
  const nobody = { outlet: null, url: null };
  const citations = [
    { ...first, ...nobody, title: 'One headline' },
    { ...second, ...nobody, title: 'Another headline' },
  ];
  const items = [{ ...bullet, standing: 'reported' as const, citations }];
  const [made] = editionView({ ...goldenDigest, sections: [{ ...section, items }] }, goldenStory).sections;
  expect(made?.items[0]).toMatchObject({
    backing: null,
    outlets: [{ name: '“One headline”' }, { name: '“Another headline”' }],
  });
});
