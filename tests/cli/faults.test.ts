import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daybrief } from '#tests/support/cli.ts';
import { DATE, SEEDS, STORY_YAML } from '#tests/support/harbour-story.ts';
import { makeFolder, removeFolder, tempFolder } from '#tests/support/temp-folder.ts';

let seeds: string;
beforeAll(async () => {
  seeds = await makeFolder({ ...SEEDS, 'story.yaml': STORY_YAML, 'other/story.yaml/a.txt': 'A text.' });
});
afterAll(() => removeFolder(seeds));

/** Exit code 2, nothing on standard output, one line on standard error that says all of `says`. */
async function expectUsage(args: readonly string[], ...says: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await daybrief(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/\bat .*\.ts:\d+|node:internal/);
  for (const part of says) expect(stderr).toContain(part);
}

describe('wrong usage is told in one line, exit code 2', () => {
  test.each<[string, string[], string[]]>([
    ['no command', [], ['name a command']],
    ['a command there is not', ['digset'], ["unknown command 'digset'", 'digest']],
    ['an option there is not', ['articles', '--seeds', 'x', '--jsn'], ["unknown option '--jsn'", '--json']],
    ['an option left out', ['digest', '--seeds', 'x'], ["'--date <date>'"]],
    ['an option without its value', ['articles', '--seeds'], ["'--seeds <dir>'"]],
    ['one word too many', ['articles', '--seeds', 'x', 'y'], ['too many arguments']],
    ['a folder there is not', ['articles', '--seeds', '/nowhere/at/all'], ['no folder /nowhere/at/all']],
    ['a bucket without a name', ['articles', '--seeds', 's3://'], ['s3://bucket/prefix']],
    ['a port that is none', ['preview', '--port', '70000'], ['--port: "70000"']],
  ])('%s', (_name, args, says) => expectUsage(args, ...says));

  test.each<[string, (folder: string) => string[], string[]]>([
    ['a file for a folder', (dir) => ['articles', '--seeds', join(dir, 'story.yaml')], ['story.yaml is not a folder']],
    ['a story there is not', (dir) => ['articles', '--seeds', dir, '--story', `${dir}/no.yaml`], ['no.yaml']],
    ['a story that cannot be read', (dir) => ['articles', '--seeds', dir, '--story', dir], ['EISDIR']],
    ['a story.yaml that is a folder', (dir) => ['articles', '--seeds', `${dir}/other`], ['other/story.yaml', 'EISDIR']],
    [
      'a date that does not exist',
      (dir) => ['digest', '--seeds', dir, '--date', '2025-02-30'],
      ['2025-02-30', 'YYYY-MM-DD'],
    ],
    ['a date in another form', (dir) => ['digest', '--seeds', dir, '--date', '2/3/2025'], ['2/3/2025', 'YYYY-MM-DD']],
    ['a date too early', (dir) => ['digest', '--seeds', dir, '--date', '2025-01-01'], ['2025-01-01', '2025-02-19']],
    [
      'a date too early to build',
      (dir) => ['build', '--seeds', dir, '--date', '2025-01-01', '--out', '/x'],
      ['2025-02-19'],
    ],
    ['a date too early to check', (dir) => ['check', '--seeds', dir, '--date', '2025-01-01'], ['2025-02-19']],
    ['a date too early to preview', (dir) => ['preview', '--seeds', dir, '--date', '2025-01-01'], ['2025-02-19']],
    [
      'a previous there is not',
      (dir) => ['digest', '--seeds', dir, '--date', DATE, '--previous', '/no.json'],
      ['/no.json'],
    ],
    [
      'a previous that is no JSON',
      (dir) => ['digest', '--seeds', dir, '--date', DATE, '--previous', join(dir, 'story.yaml')],
      ['story.yaml is not JSON'],
    ],
    ['a kind there is not', (dir) => ['digest', '--seeds', dir, '--date', DATE, '--exclude-kind', 'x'], ['live-post']],
    ['no bullets at most', (dir) => ['digest', '--seeds', dir, '--date', DATE, '--max', '0'], ['--max: "0"']],
    ['an article there is not', (dir) => ['statements', '--seeds', dir, '--article', 'x'], ['no article "x"']],
    [
      'an output folder that is a file',
      (dir) => ['build', '--seeds', dir, '--date', DATE, '--out', join(dir, 'story.yaml')],
      ['story.yaml cannot be written'],
    ],
  ])('%s', (_name, args, says) => expectUsage(args(seeds), ...says));

  test('no seeds at all', async () => {
    const empty = await makeFolder({ 'story.yaml': STORY_YAML, 'a.meta.yaml': 'title: A\n' });
    for (const command of [['articles'], ['statements'], ['digest', '--date', DATE], ['preview']]) {
      await expectUsage([...command, '--seeds', empty], 'no seed file in', empty);
    }
    await removeFolder(empty);
  });

  test.each<[string, string, RegExp]>([
    ['broken YAML', STORY_YAML.replace('terms: [', 'terms: [['), /story\.yaml:\d+:\d+: /],
    ['a key left out', STORY_YAML.replace(/^title.*\n/m, ''), /story\.yaml:\d+:\d+: title: it is missing$/m],
    ['a key there is not', `${STORY_YAML}colour: red\n`, /story\.yaml:(?!1:)\d+:1: colour: not known$/m],
    ['a value of the wrong type', STORY_YAML.replace('day: 12', 'day: twelve'), /story\.yaml:4:36: dayCount\.day: /],
    [
      'a zone there is not',
      STORY_YAML.replace('Europe/Lisbon', 'Mars/North'),
      /story\.yaml:5:11: timeZone: .*tz database/,
    ],
  ])('a malformed story.yaml: %s, with file, line and column', async (_name, yaml, says) => {
    const folder = await makeFolder({ ...SEEDS, 'story.yaml': yaml });
    const { code, stdout, stderr } = await daybrief(['articles', '--seeds', folder]);
    await removeFolder(folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(says);
  });

  test('a port in use', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    await expectUsage(['preview', '--seeds', seeds, '--port', String(port)], `port ${port} is in use`);
    server.close();
  });
});

describe('what is no error of usage', () => {
  test('a day without news: exit code 1, and why', async () => {
    const { code, stdout, stderr } = await daybrief(['digest', '--seeds', seeds, '--date', '2025-04-01', '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('no edition for 2025-04-01');
  });

  test('a seed that cannot be read costs that seed alone', async () => {
    const folder = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML, 'bad.txt': new Uint8Array([0xff, 0x61]) });
    const { code, stdout } = await daybrief(['articles', '--seeds', folder, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ file: 'herald-talks.txt' }, { file: 'wire-pickets.txt' }],
      excluded: expect.arrayContaining([expect.objectContaining({ file: 'bad.txt', reason: 'not-utf8' })]),
    });
  });

  test('help is asked for: exit code 0, on standard output', async () => {
    const { code, stdout, stderr } = await daybrief(['digest', '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--previous');
  });
});
