import { beforeEach, describe, expect, test } from 'vitest';
import { SiteIndex } from '#core/edition/site.ts';
import { Digest } from '#core/model.ts';
import { type ComposePlace, composePlaces } from '#tests/support/compose-place.ts';
import { DATE, OLD_SEED, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';

const SITE = { site: { origin: 'https://news.example.com', subscribe: false } };
const WAITS = { ...SITE, approvedByEditor: [STORY_ID] };
const TERMS = 'outlets:\n  - { name: Sample Wire, terms: licensed }\n  - { name: Example Herald, terms: licensed }\n';

let place: ComposePlace;
composePlaces((made) => {
  place = made;
});
beforeEach(async () => {
  await place.put('story.yaml', STORY_YAML + TERMS);
  await place.putAll(SEEDS);
});

const decide = (...entries: readonly string[]): Promise<unknown> =>
  place.put(`edits/${DATE}.yaml`, `edits:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);

/** One run, which makes an edition. */
async function composed(over: typeof SITE | typeof WAITS) {
  const done = await place.run({}, over);
  if (done.outcome === 'none') throw new Error(done.reason);
  return done;
}

const publicDigest = async (): Promise<Digest> =>
  Digest.parse(JSON.parse((await place.get(`public/${DATE}/digest.json`)) ?? 'null'));

describe('where an editor approves', () => {
  test('an edition waits, goes out once this revision is approved, and the approval changes no revision', async () => {
    const first = await composed(WAITS);
    expect(first).toMatchObject({ published: false, why: ['it waits for an editor’s approval'] });
    await decide(`approve: { rev: "${first.rev}", by: Ed }`);
    expect(await composed(WAITS)).toMatchObject({ outcome: 'unchanged', rev: first.rev, published: true });
    expect((await publicDigest()).date).toBe(DATE);
  });

  test('the approval lapses when the inputs change: a seed, the story, an edit', async () => {
    const first = await composed(WAITS);
    const approve = `approve: { rev: "${first.rev}" }`;
    await decide(approve);
    await place.put('seeds/z.txt', OLD_SEED);
    const second = await composed(WAITS);
    expect(second.rev).not.toBe(first.rev);
    expect(second).toMatchObject({
      published: false,
      why: [expect.stringContaining(`approval was of revision ${first.rev}`)],
    });
    await decide(approve, 'subject: { text: Day 12 at the port }');
    expect(await composed(WAITS)).toMatchObject({ published: false });
    expect(await place.get(`public/${DATE}/digest.json`)).toBeNull();
  });

  test('a hold behind an approval counts, and an approval behind a hold', async () => {
    const { rev } = await composed(WAITS);
    await decide(`approve: { rev: "${rev}" }`, 'hold: { reason: two sources disagree }');
    expect(await composed(WAITS)).toMatchObject({
      published: false,
      why: ['held by the editor: two sources disagree'],
    });
    await decide('hold: {}', `approve: { rev: "${rev}" }`);
    expect(await composed(WAITS)).toMatchObject({ published: true });
  });
});

describe('where nobody has to approve', () => {
  test('a hold keeps an edition back all the same', async () => {
    await decide('hold: {}');
    expect(await composed(SITE)).toMatchObject({ published: false, why: ['held by the editor'] });
    expect(await place.get('public/index.json')).toBeNull();
  });

  test('the editor’s words that no source has stop it, until an override that the public record keeps', async () => {
    const first = await composed(SITE);
    const [bullet] = (await publicDigest()).sections.flatMap(({ items }) => items);
    const reword = `reword: { event: "${bullet?.id}", text: "The king of Atlantis opened 77 ports." }`;
    await decide(reword);
    const second = await composed(SITE);
    expect(second).toMatchObject({
      published: false,
      why: [expect.stringContaining('goes out by an override alone')],
    });
    expect(second).toMatchObject({ why: [expect.stringContaining('77')] });
    // What is public stays public.
    expect(SiteIndex.parse(JSON.parse((await place.get('public/index.json')) ?? '')).days[0]?.rev).toBe(first.rev);
    await decide(reword, `approve: { rev: "${first.rev}", overrides: ["${bullet?.id}"] }`);
    expect(await composed(SITE)).toMatchObject({ published: false });
    await decide(reword, `approve: { rev: "${second.rev}", overrides: ["${bullet?.id}"] }`);
    expect(await composed(SITE)).toMatchObject({ rev: second.rev, published: true });
    const digest = await publicDigest();
    expect(digest.overrides).toEqual([bullet?.id]);
    expect(digest.sections.flatMap(({ items }) => items).find(({ id }) => id === bullet?.id)).toMatchObject({
      text: 'The king of Atlantis opened 77 ports.',
      edited: ['reword'],
      findings: expect.arrayContaining([expect.objectContaining({ rule: expect.any(String) })]),
    });
  });

  test('an override of what verifies is no part of the record', async () => {
    const first = await composed(SITE);
    const [bullet] = (await publicDigest()).sections.flatMap(({ items }) => items);
    await place.put('seeds/z.txt', OLD_SEED);
    const { rev } = await composed(SITE);
    expect(rev).not.toBe(first.rev);
    await decide(`approve: { rev: "${rev}", overrides: ["${bullet?.id}"] }`);
    await composed(SITE);
    expect((await publicDigest()).overrides).toEqual([]);
  });
});

test('a correction makes a new public revision, whose entry in the feeds says when', async () => {
  const first = await composed(SITE);
  await decide(`correction: { of: ${DATE}, on: 2025-03-04, text: The port opened at noon. }`);
  const second = await composed(SITE);
  expect(second.rev).not.toBe(first.rev);
  expect(await place.get(`public/${DATE}/index.html`)).toContain('The port opened at noon.');
  const [day] = SiteIndex.parse(JSON.parse((await place.get('public/index.json')) ?? '')).days;
  expect(day).toMatchObject({
    rev: second.rev,
    published: '2025-03-02T06:00:00+00:00',
    updated: '2025-03-04T06:00:00+00:00',
  });
  expect(await place.get('public/feed.xml')).toContain('<updated>2025-03-04T06:00:00');
  expect(await place.get('public/feed.json')).toContain('"date_modified": "2025-03-04T06:00:00');
});

test('an entry whose event is gone stands in the log and in the accounting, and the edition goes out', async () => {
  await decide('drop: { event: ffffffffffff }');
  const { rev } = await composed(SITE);
  const detail = expect.stringContaining('its seed has changed or gone');
  expect(place.info.mock.calls[0]?.[1]).toMatchObject({
    published: true,
    unapplied: [{ entry: 1, verb: 'drop', detail }],
  });
  const accounting: unknown = JSON.parse((await place.get(`drafts/${DATE}/${rev}/accounting.json`)) ?? '');
  expect(accounting).toMatchObject({ edits: [{ at: 0, verb: 'drop', result: 'gone', detail }] });
});

test('malformed edits fail the run, in one line', async () => {
  await decide('drop: {}');
  await expect(place.run({}, SITE)).rejects.toThrow(
    /edits\/2025-03-02\.yaml:2:\d+: edits\.0\.drop\.event: it is missing/,
  );
});

test('a bullet of the editor’s own keeps its texts with the revision, and reads a seed however old it is', async () => {
  await place.put('seeds/old.txt', OLD_SEED);
  await composed(SITE);
  const quote = OLD_SEED.trim().split('\n').at(-1) ?? '';
  await decide(
    `write: { id: own-1, section: other, text: ${JSON.stringify(quote)}, sources: [{ file: old.txt, quote: ${JSON.stringify(quote)} }, { outlet: Sample Wire, title: A call, quote: It is so. }] }`,
  );
  const { rev } = await composed(SITE);
  const digest = Digest.parse(JSON.parse((await place.get(`drafts/${DATE}/${rev}/digest.json`)) ?? ''));
  const own = digest.sections.flatMap(({ items }) => items).find(({ id }) => id === 'own-1');
  expect(own?.citations.map((one) => one.quote)).toEqual([quote, 'It is so.']);
  expect(own?.citations[0]).toMatchObject({ outlet: 'Sample Wire', published: '2025-01-20T12:00Z' });
  expect(OLD_SEED.slice(own?.citations[0]?.start, own?.citations[0]?.end)).toBe(quote);
  const texts = (await place.keys(`drafts/${DATE}/${rev}/`)).filter((key) => key.includes('/texts/'));
  expect(await place.get(texts[0] ?? '')).toBe('It is so.');
  // Of the texts that are read, nothing is public.
  expect(await place.keys('public/')).not.toContainEqual(expect.stringContaining('texts'));
});

describe('a file of edits that was written', () => {
  const written = { story: undefined, date: undefined, changed: `stories/${STORY_ID}/edits/${DATE}.yaml` };

  test('composes the day with them, and publishes what they approve', async () => {
    const first = await composed(WAITS);
    await decide(`approve: { rev: "${first.rev}" }`);
    expect(await place.run(written, WAITS)).toMatchObject({ outcome: 'unchanged', rev: first.rev, published: true });
    await decide('subject: { text: Day 12 at the port }');
    expect(await place.run(written, WAITS)).toMatchObject({ outcome: 'stored', date: DATE, published: false });
  });

  test('makes no edition before its hour', async () => {
    await decide('subject: { text: Day 12 at the port }');
    expect(await place.run(written, SITE)).toMatchObject({ outcome: 'none', reason: 'it is composed at its hour' });
    expect(await place.keys('drafts/')).toEqual([]);
  });

  test.each(['stories/../edits/2025-01-01.yaml', `stories/${STORY_ID}/edits/notes.txt`, 'edits/2025-01-01.yaml'])(
    'is none: %s',
    async (changed) => {
      await expect(place.run({ ...written, changed }, SITE)).rejects.toThrow('the event is not one of a run');
    },
  );
});

describe('an edition that has gone out', () => {
  const drop = (id: string) => `drop: { event: "${id}" }`;

  test('is not made another without a word, and is with a correction', async () => {
    await composed(SITE);
    const before = await publicDigest();
    const id = before.sections[0]?.items[0]?.id ?? '';
    await place.put(`sends/${DATE}/daily/manifest.json`, '{}');
    await decide(drop(id));
    expect(await composed(SITE)).toMatchObject({
      published: false,
      why: [expect.stringContaining('it has gone out already')],
    });
    expect(await publicDigest()).toEqual(before);
    await decide(drop(id), `correction: { of: ${DATE}, on: ${DATE}, text: One report was wrong. }`);
    expect(await composed(SITE)).toMatchObject({ published: true });
    expect((await publicDigest()).sections.flatMap(({ items }) => items.map((one) => one.id))).not.toContain(id);
  });

  test('may be composed anew where its words stay', async () => {
    await composed(SITE);
    await place.put(`sends/${DATE}/daily/manifest.json`, '{}');
    await decide('subject: { text: Day 12 at the port }');
    expect(await composed(SITE)).toMatchObject({ outcome: 'stored', published: true });
  });
});
