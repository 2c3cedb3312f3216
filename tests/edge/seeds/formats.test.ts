import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Digest } from '#core/model.ts';
import { daybrief } from '#tests/support/cli.ts';
import { type ComposePlace, makePlace } from '#tests/support/compose-place.ts';
import { DATE, STORY_YAML, SEEDS as TEXTS } from '#tests/support/harbour-story.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const FERRIES = [
  'Ferry crews in Port Sample joined the strike of the dockers on Saturday, the Harbour Union said.',
  'Police in Port Sample closed two streets at the ferry terminal on Saturday, the city council said.',
];
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title><item><title>Ferry crews of Port Sample join the dockers’ strike</title>
<link>https://wire.example/ferries</link><pubDate>Sat, 01 Mar 2025 15:00:00 GMT</pubDate><description><![CDATA[${FERRIES.map((text) => `<p>${text}</p>`).join('')}]]></description></item>`;
const PAGE = `<!doctype html><html><head><meta property="og:site_name" content="Example Herald"><script type="application/ld+json">${JSON.stringify(
  {
    '@type': 'NewsArticle',
    headline: 'Minister offers a mediator in the port strike',
    datePublished: '2025-03-01T19:30:00Z',
    articleBody:
      'Transport Minister Ana Exemplo offered on Saturday to send a mediator to the port strike, her ministry said.\n\nPort Sample’s operator, Quayside Holdings, said 62 ships were waiting outside the harbour on Saturday.',
  },
)}</script></head><body></body></html>`;

const SEEDS: Readonly<Record<string, string | Uint8Array>> = {
  'a/feed.rss.gz': gzipSync(`${FEED}</channel></rss>`),
  'herald.html': PAGE,
  'cut.rss': FEED,
  'plain.txt': TEXTS['wire-pickets.txt'] ?? '',
};

let server: S3Server;
let place: ComposePlace;
beforeAll(async () => {
  server = await startS3();
  place = await makePlace(server);
  await place.put('story.yaml', STORY_YAML);
  for (const [file, content] of Object.entries(SEEDS)) await place.put(`seeds/${file}`, content);
});
afterAll(() => server.stop());

const textOf = (file: string) => `texts/${encodeURIComponent(file)}.txt`;

test('a revision keeps the text that its citations count in, beside the edition', async () => {
  const done = await place.run();
  const [folder] = [...new Set((await place.keys(`drafts/${DATE}/`)).filter((key) => key.endsWith('digest.json')))];
  const digest = Digest.parse(JSON.parse((await place.get(folder ?? '')) ?? ''));
  const citations = digest.sections.flatMap(({ items }) => items.flatMap((item) => item.citations));
  const cited = new Set(citations.map(({ file }) => file));
  expect(done.outcome).toBe('stored');
  expect(cited).toEqual(new Set(['a/feed.rss.gz', 'herald.html', 'plain.txt']));
  for (const { file, start, end, quote } of citations) {
    const kept = await place.get((folder ?? '').replace('digest.json', textOf(file)));
    const text = file === 'plain.txt' ? String(SEEDS[file]) : kept;
    expect(text?.slice(start, end), file).toBe(quote);
    expect(kept === null, file).toBe(file === 'plain.txt');
  }
});

test('the same again is the same revision, and no format is read twice for its split', async () => {
  await place.run();
  expect(await place.run()).toMatchObject({ outcome: 'unchanged' });
  expect(place.metrics).toMatchObject({ SeedsSplit: 0, SeedsKnown: Object.keys(SEEDS).length });
});

test('what of a file cannot be read is named on every run', async () => {
  await place.run();
  const [, logged] = place.info.mock.calls.at(-1) ?? [];
  expect(JSON.stringify(logged)).toContain('cut.rss: line 2: the feed breaks off here');
});

test('a folder gives the same digest, and build writes the same texts', { timeout: 30_000 }, async () => {
  await place.run();
  const stored = (await place.keys(`drafts/${DATE}/`)).filter((key) => key.includes('/texts/'));
  const seeds = await tempFolder({ 'story.yaml': STORY_YAML, ...SEEDS });
  const out = await tempFolder();
  const { code, stderr } = await daybrief(['build', '--seeds', seeds, '--date', DATE, '--out', out]);
  expect(stderr).toMatch(/bullets/);
  expect(code).toBe(0);
  expect((await readdir(join(out, 'texts'))).sort()).toEqual(stored.map((key) => key.split('/').at(-1)));
  for (const key of stored) {
    const name = key.split('/').at(-1) ?? '';
    expect(await readFile(join(out, 'texts', name), 'utf8')).toBe(await place.get(key));
  }
  const [digest] = (await place.keys(`drafts/${DATE}/`)).filter((key) => key.endsWith('digest.json'));
  expect(await readFile(join(out, 'digest.json'), 'utf8')).toBe(await place.get(digest ?? ''));
});

test('another link in a page is another revision: what a format tells is an input', async () => {
  const first = await place.run();
  await place.put('seeds/herald.html', PAGE.replace('"NewsArticle"', '"NewsArticle","url":"https://herald.example/m"'));
  const second = await place.run();
  expect(second.outcome).toBe('stored');
  expect('rev' in second && 'rev' in first && second.rev !== first.rev).toBe(true);
});
