import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Digest } from '#core/model.ts';
import { daybrief } from '#tests/support/cli.ts';
import { Articles, Statements } from '#tests/support/contract.ts';
import { FORMAT_SEEDS } from '#tests/support/format-seeds.ts';
import { DATE, STORY_YAML } from '#tests/support/harbour-story.ts';
import { ROOT } from '#tests/support/imports.ts';
import { makeFolder, removeFolder, tempFolder } from '#tests/support/temp-folder.ts';

const ALL = Object.entries(FORMAT_SEEDS);
const contents = Object.fromEntries(ALL.map(([file, { content }]) => [file, content]));
/** The sender and the terms that a check asks for. */
const STORY = `${STORY_YAML}
sender: { name: Sample Desk, address: '1 Sample Street, Port Sample', reason: you asked for it }
`;

const instant = (moment: string | null): number => Date.parse(moment ?? '');
const run = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await daybrief(args);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};

/** Slices every citation of an edition's folder out of the text it counts in: the kept text, else the seed itself. */
async function expectCitationsToStand(out: string, seeds: string): Promise<Digest> {
  const digest = Digest.parse(JSON.parse(await readFile(join(out, 'digest.json'), 'utf8')));
  const citations = digest.sections.flatMap(({ items }) => items.flatMap((item) => item.citations));
  expect(citations.length).toBeGreaterThan(0);
  for (const { file, start, end, quote } of citations) {
    const kept = await readFile(join(out, 'texts', `${encodeURIComponent(file)}.txt`), 'utf8').catch(() => null);
    const text = kept ?? (await readFile(join(seeds, file), 'utf8'));
    expect(text.slice(start, end), file).toBe(quote);
  }
  return digest;
}

describe('a folder of one file of each format', { timeout: 60_000 }, () => {
  let seeds: string;
  beforeAll(async () => {
    seeds = await makeFolder({ ...contents, 'story.yaml': STORY });
  });
  afterAll(() => removeFolder(seeds));

  test('articles: each once, by its title and its moment', async () => {
    const { articles, excluded } = Articles.parse(JSON.parse(await run('articles', '--seeds', seeds, '--json')));
    const found = articles.map(({ file, title, published, dating }) => ({
      file,
      title,
      at: instant(published),
      dating,
    }));
    const held = ALL.flatMap(([file, seed]) =>
      seed.articles.map(({ title, at }) => ({ file, title, at: instant(at), dating: 'stated' })),
    );
    const byTitle = (a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1);
    expect(found.sort(byTitle)).toEqual(held.sort(byTitle));
    expect(new Set(excluded.map(({ reason }) => reason))).toEqual(new Set(['boilerplate']));
  });

  test('statements: each sentence of each article, and none of the page around it', async () => {
    const { statements } = Statements.parse(JSON.parse(await run('statements', '--seeds', seeds, '--json')));
    const said = (file: string) => statements.filter((one) => one.file === file).map(({ text }) => text);
    for (const [file, { articles }] of ALL) {
      const held = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
      expect(held, file).toEqual(expect.arrayContaining(said(file)));
      expect(said(file), file).toEqual(expect.arrayContaining(articles.flatMap(({ paragraphs }) => paragraphs)));
    }
  });

  test('build: every citation stands in the file or in the text that is kept of it', async () => {
    const out = await tempFolder();
    await run('build', '--seeds', seeds, '--date', DATE, '--out', out);
    const digest = await expectCitationsToStand(out, seeds);
    expect(digest.accounting.articles).toBe(ALL.flatMap(([, { articles }]) => articles).length);
    // A text that is the file's own, packed or not, is not written anew in other words.
    const packed = contents['lorries.txt.gz'];
    const kept = await readFile(join(out, 'texts', 'lorries.txt.gz.txt'), 'utf8').catch(() => null);
    if (kept !== null && packed instanceof Uint8Array) expect(kept).toBe(gunzipSync(packed).toString('utf8'));
    expect(JSON.parse(await run('digest', '--seeds', seeds, '--date', DATE, '--json'))).toEqual(digest);
  });

  test('check: nothing wrong with the files', async () => {
    const { code, stdout } = await daybrief(['check', '--seeds', seeds, '--date', DATE]);
    expect({ code, errors: stdout.split('\n').filter((line) => line.startsWith('error')) }).toEqual({
      code: 0,
      errors: [],
    });
    for (const file of Object.keys(contents)) expect(stdout).not.toContain(`warning: ${file}`);
  });
});

test('files that cannot be read are named, each with what is wrong, and cost no other file', {
  timeout: 60_000,
}, async () => {
  const broken: Readonly<Record<string, string | Uint8Array>> = {
    'cut.rss': '<?xml version="1.0"?><rss version="2.0"><channel><title>Sample Wire</title><item><title>Cut',
    'half.txt.gz': (contents['lorries.txt.gz'] as Uint8Array).slice(0, 60),
    'comma.json': '{"title": "Half an object",',
    'line.jsonl': '{"title": "Half an object",\n',
    'nothing.html': '',
    'picture.txt': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
  };
  const seeds = await tempFolder({ ...contents, ...broken, 'story.yaml': STORY });
  const { articles, excluded } = Articles.parse(JSON.parse(await run('articles', '--seeds', seeds, '--json')));
  expect(articles).toHaveLength(ALL.flatMap(([, seed]) => seed.articles).length);
  const { code, stdout } = await daybrief(['check', '--seeds', seeds, '--date', DATE]);
  expect(code).toBe(0);
  for (const file of Object.keys(broken)) {
    expect(excluded.find((one) => one.file === file)?.detail, file).toContain(file);
    expect(stdout).toMatch(new RegExp(`^warning: ${file.replace(/\./g, '\\.')}: .*${file.replace(/\./g, '\\.')}`, 'm'));
  }
});

describe('the sample stories', { timeout: 60_000 }, () => {
  test.each([
    ['strike', '2026-02-13'],
    ['outbreak', '2026-03-06'],
  ])('%s: every citation stands in its file', async (name, date) => {
    const seeds = join(ROOT, 'tests/stories', name);
    const out = await tempFolder();
    await run('build', '--seeds', seeds, '--date', date, '--out', out);
    await expectCitationsToStand(out, seeds);
    const { statements } = Statements.parse(JSON.parse(await run('statements', '--seeds', seeds, '--json')));
    for (const { file, start, end, text } of statements)
      expect((await readFile(join(seeds, file), 'utf8')).slice(start, end)).toBe(text);
  });
});
