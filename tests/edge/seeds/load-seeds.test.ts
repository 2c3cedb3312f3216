import { readFileSync } from 'node:fs';
import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_SEED_BYTES } from '#core/sources/formats/read.ts';
import { folderSeeds } from '#edge/seeds/folder-seeds.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const load = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadSeeds(folderSeeds(await tempFolder(files)));

describe('which files are seeds', () => {
  test.each([
    ['a.txt', true],
    ['notes.md', true],
    ['page.html', true],
    ['no-ending', true],
    ['deep/er/a.txt', true],
    ['deep/edits/a.txt', true],
    ['story.yaml', false],
    ['a.meta.yaml', false],
    ['.hidden', false],
    ['.git/config', false],
    ['deep/.DS_Store', false],
    ['edits/2025-01-02.yaml', false],
    ['drafts/2025-01-02/current', false],
    ['public/2025-01-02/digest.json', false],
    ['cache/a.json', false],
  ])('%s: %s', async (file, is) => {
    const { seeds, refused } = await load({ [file]: 'A text.' });
    expect(seeds.map((seed) => seed.file)).toEqual(is ? [file] : []);
    expect(refused).toEqual([]);
  });

  test('their order is that of code units, whatever the locale', async () => {
    const names = ['é.txt', 'Z.txt', 'a.txt', 'b/a.txt', 'b-a.txt', '10.txt', '9.txt'];
    const { seeds } = await load(Object.fromEntries(names.map((name) => [name, 'A text.'])));
    expect(seeds.map((seed) => seed.file)).toEqual(names.toSorted());
  });
});

describe('what is read', () => {
  test('a byte order mark and CRLF stay, so that offsets agree with a plain reading', async () => {
    const folder = await tempFolder({ 'a.txt': '\uFEFFOne.\r\nTwo 🙂 three.\r\n' });
    const { seeds } = await loadSeeds(folderSeeds(folder));
    expect(seeds[0]?.text).toBe(readFileSync(join(folder, 'a.txt'), 'utf8'));
    expect(seeds[0]?.text.startsWith('\uFEFF')).toBe(true);
  });

  test('a file of exactly the limit is read', async () => {
    const { seeds, refused } = await load({ 'a.txt': new Uint8Array(MAX_SEED_BYTES).fill(0x61) });
    expect([seeds.length, refused.length]).toEqual([1, 0]);
  });
});

describe('what is refused, by name, while the rest goes on', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(), 'empty', 'empty'],
    ['white space alone', new TextEncoder().encode('\uFEFF \r\n\t\n'), 'empty', 'white space'],
    ['one byte too many', new Uint8Array(MAX_SEED_BYTES + 1).fill(0x61), 'too-large', '20 MB'],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'not-utf8', 'UTF-8'],
    ['cut inside a letter', new Uint8Array([0x63, 0xc3]), 'not-utf8', 'UTF-8'],
    ['half a letter of UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x62]), 'not-utf8', 'utf-16le'],
    ['NUL bytes', new Uint8Array([0x61, 0x00, 0x62]), 'binary', 'offset 1'],
  ])('%s', async (_name, bytes, reason, says) => {
    const { seeds, refused } = await load({ 'bad.txt': bytes, 'good.txt': 'A text.' });
    expect(seeds.map((seed) => seed.file)).toEqual(['good.txt']);
    expect(refused).toEqual([{ file: 'bad.txt', start: 0, end: 0, reason, detail: expect.stringContaining(says) }]);
    expect(refused[0]?.detail).toContain('bad.txt');
  });

  test('a link that leads nowhere', async () => {
    const folder = await tempFolder({ 'good.txt': 'A text.' });
    await symlink(join(folder, 'nowhere'), join(folder, 'bad.txt'));
    const { seeds, refused } = await loadSeeds(folderSeeds(folder));
    expect(seeds.map((seed) => seed.file)).toEqual(['good.txt']);
    expect(refused).toMatchObject([
      { file: 'bad.txt', reason: 'unreadable', detail: expect.stringContaining('ENOENT') },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const folder = await tempFolder({ 'bad.txt': 'A text.' });
    await chmod(join(folder, 'bad.txt'), 0);
    const { refused } = await loadSeeds(folderSeeds(folder));
    expect(refused).toMatchObject([{ file: 'bad.txt', reason: 'unreadable' }]);
  });
});

describe('sidecars', () => {
  const META = 'outlet: Sample Wire\npublished: 2025-03-01T09:30Z\n';

  test.each(['a.txt.meta.yaml', 'a.meta.yaml', 'a.meta.yml'])('%s belongs to a.txt', async (name) => {
    const { seeds } = await load({ 'a.txt': 'A text.', 'b.txt': 'A text.', [name]: META });
    expect(seeds.map((seed) => seed.meta)).toEqual([{ outlet: 'Sample Wire', published: '2025-03-01T09:30Z' }, {}]);
  });

  test('one in a sub-folder belongs to the seed beside it alone', async () => {
    const { seeds } = await load({ 'a.txt': 'A text.', 'x/a.txt': 'A text.', 'x/a.meta.yaml': META });
    expect(seeds.map((seed) => seed.meta.outlet)).toEqual([undefined, 'Sample Wire']);
  });

  test.each<[string, string, string]>([
    ['broken YAML', 'outlet: [Sample\n', 'a.meta.yaml:2:1'],
    ['an unknown key', 'outlet: Sample Wire\nsource: x\n', 'a.meta.yaml:2:1: source: not known'],
    ['a value of the wrong type', 'title: Yes\noutlet: 12\n', 'a.meta.yaml:2:9: outlet'],
    ['a date in words', 'published: yesterday\n', 'a.meta.yaml:1:12: published: a date or a date-time'],
    ['a date that does not exist', 'published: 2025-02-30\n', 'published: a date or a date-time that exists'],
    ['a time that does not exist', 'published: 2025-02-20T25:00\n', 'published: a date or a date-time that exists'],
    ['no mapping', '- a\n', 'a.meta.yaml:1:1'],
    ['aliases without end', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n', 'a.meta.yaml:1:1'],
  ])('%s: the sidecar is left out by name and place, the seed is read', async (_name, yaml, says) => {
    const { seeds, refused } = await load({ 'a.txt': 'A text.', 'a.meta.yaml': yaml });
    expect(seeds).toEqual([{ file: 'a.txt', text: 'A text.', meta: {} }]);
    expect(refused).toMatchObject([
      { file: 'a.meta.yaml', reason: 'unreadable', detail: expect.stringContaining(says) },
    ]);
  });

  test.each(['', '# nothing yet\n'])('an empty one (%j) says nothing', async (yaml) => {
    const { seeds, refused } = await load({ 'a.txt': 'A text.', 'a.meta.yaml': yaml });
    expect([seeds[0]?.meta, refused]).toEqual([{}, []]);
  });
});
