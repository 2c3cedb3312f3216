import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Digest } from '#core/model.ts';
import { DAYBRIEF, daybrief, spawnDaybrief } from '#tests/support/cli.ts';
import { Articles, Statements } from '#tests/support/contract.ts';
import { DATE, SEEDS, STORY_YAML } from '#tests/support/harbour-story.ts';
import { ROOT } from '#tests/support/imports.ts';
import { startS3 } from '#tests/support/s3-server.ts';
import { makeFolder, removeFolder, tempFolder } from '#tests/support/temp-folder.ts';

let seeds: string;
beforeAll(async () => {
  seeds = await makeFolder({ ...SEEDS, 'story.yaml': STORY_YAML });
});
afterAll(() => removeFolder(seeds));

const run = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await daybrief(args);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
const digestOf = async (...args: readonly string[]): Promise<Digest> =>
  Digest.parse(JSON.parse(await run('digest', '--date', DATE, '--json', ...args)));
const bullets = (digest: Digest) => digest.sections.flatMap((section) => section.items);

describe('the contract', { timeout: 30_000 }, () => {
  test('articles: the fields as they stand there, in the order of the files', async () => {
    const { articles } = Articles.parse(JSON.parse(await run('articles', '--seeds', seeds, '--json')));
    expect(articles.map(({ file, outlet, dating }) => [file, outlet, dating])).toEqual([
      ['herald-talks.txt', 'Example Herald', 'stated'],
      ['wire-pickets.txt', 'Sample Wire', 'stated'],
    ]);
  });

  test('statements: the fields as they stand there, and the passage at the offsets', async () => {
    const { statements } = Statements.parse(JSON.parse(await run('statements', '--seeds', seeds, '--json')));
    expect(statements.length).toBeGreaterThan(0);
    for (const { file, start, end, text } of statements) expect(SEEDS[file]?.slice(start, end)).toBe(text);
  });

  test('statements of one article', async () => {
    const { articles } = Articles.parse(JSON.parse(await run('articles', '--seeds', seeds, '--json')));
    const id = articles[0]?.id ?? '';
    const { statements } = Statements.parse(
      JSON.parse(await run('statements', '--seeds', seeds, '--article', id, '--json')),
    );
    expect(new Set(statements.map((one) => one.articleId))).toEqual(new Set([id]));
  });

  test('digest: every citation’s quote stands at its offsets', async () => {
    const digest = await digestOf('--seeds', seeds);
    const citations = bullets(digest).flatMap((bullet) => bullet.citations);
    expect(citations.length).toBeGreaterThan(0);
    for (const { file, start, end, quote } of citations) expect(SEEDS[file]?.slice(start, end)).toBe(quote);
  });

  test('digest: the same inputs give the same bytes', async () => {
    const args = ['digest', '--seeds', seeds, '--date', DATE, '--json'];
    expect(await run(...args)).toBe(await run(...args));
  });

  test('digest: --max is the most bullets', async () => {
    expect(bullets(await digestOf('--seeds', seeds)).length).toBeGreaterThan(2);
    expect(bullets(await digestOf('--seeds', seeds, '--max', '2'))).toHaveLength(2);
  });

  test('digest: --exclude-kind leaves those articles out', async () => {
    const { code, stderr } = await daybrief([
      'digest',
      '--seeds',
      seeds,
      '--date',
      DATE,
      '--exclude-kind',
      'list,article',
    ]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('2 articles of a kind left out on request')]);
  });

  test('digest: without --json a plain text', async () => {
    const text = await run('digest', '--seeds', seeds, '--date', DATE);
    expect(text).toContain('Port Sample strike: List of key events, day 12');
  });

  test('a story that stands elsewhere', async () => {
    const elsewhere = await tempFolder({ 'my.yaml': STORY_YAML.replace('day: 12', 'day: 1012') });
    expect((await digestOf('--seeds', seeds, '--story', join(elsewhere, 'my.yaml'))).day).toBe(1012);
  });

  test('without a story a plain one, which says so', async () => {
    const folder = await tempFolder(SEEDS);
    const { code, stdout, stderr } = await daybrief(['digest', '--seeds', folder, '--date', DATE, '--json']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^daybrief: no story\.yaml in .*: a plain default story is used.*\n$/);
    expect(Digest.parse(JSON.parse(stdout)).title).toContain('no story.yaml');
  });
});

describe('what was told yesterday', { timeout: 30_000 }, () => {
  test('is not told again: from a file, and from the published edition beside the seeds', async () => {
    const told = JSON.stringify({ ...(await digestOf('--seeds', seeds, '--max', '2')), date: '2025-03-01' });
    const all = bullets(await digestOf('--seeds', seeds)).map(({ text }) => text);
    const first = bullets(Digest.parse(JSON.parse(told))).map(({ text }) => text);
    const folder = await tempFolder({
      ...SEEDS,
      'story.yaml': STORY_YAML,
      'previous.json.meta.yaml': '',
      'public/2025-03-01/digest.json': told,
    });
    const beside = await digestOf('--seeds', folder);
    const named = await digestOf('--seeds', seeds, '--previous', join(folder, 'public/2025-03-01/digest.json'));
    const texts = bullets(beside).map(({ text }) => text);
    // In what order depends on what they repeat of one another; where there is room, a bullet holds a second sentence.
    const untold = all.filter((text) => !first.some((bullet) => bullet.includes(text)));
    expect([...texts].sort()).toEqual(untold.sort());
    expect(bullets(named).map(({ text }) => text)).toEqual(texts);
    const none = await digestOf('--seeds', folder, '--previous', 'none');
    expect(bullets(none).map(({ text }) => text)).toEqual(all);
  });
});

test('a previous edition of another day is used, and that is said', async () => {
  const own = JSON.stringify(await digestOf('--seeds', seeds, '--max', '1'));
  const folder = await tempFolder({ 'own.json': own });
  const previous = join(folder, 'own.json');
  const { code, stderr } = await daybrief(['digest', '--seeds', seeds, '--date', DATE, '--previous', previous]);
  expect(code).toBe(0);
  expect(stderr).toBe(`daybrief: ${previous} is the edition of ${DATE}, not of 2025-03-01: used as it is\n`);
});

describe('build and check', { timeout: 30_000 }, () => {
  test('build writes every file of the edition and the accounting, and prints their names', async () => {
    const out = join(await tempFolder(), 'deep', 'er');
    const printed = await run('build', '--seeds', seeds, '--date', DATE, '--out', out);
    const names = (await readdir(out)).sort();
    expect(names).toEqual(
      expect.arrayContaining(['accounting.json', 'digest.json', 'email.html', 'email.mjml', 'email.txt', 'index.html']),
    );
    expect(printed.trimEnd().split('\n')).toEqual(names.map((name) => join(out, name)));
    expect(await readFile(join(out, 'digest.json'), 'utf8')).toBe(
      await run('digest', '--seeds', seeds, '--date', DATE, '--json'),
    );
  });

  test('check names what a person should mend, one a line', async () => {
    const folder = await tempFolder({
      ...SEEDS,
      'story.yaml': STORY_YAML,
      'bad.txt': new Uint8Array([0xff, 0x61]),
      'undated.txt': 'A walkout without a date\n\nSome dockers walked out of the port, the union said.\n',
    });
    const { code, stdout } = await daybrief(['check', '--seeds', folder, '--date', DATE]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^warning: bad\.txt: .*UTF-8.* \[not-utf8\]$/));
    expect(lines).toContainEqual(expect.stringMatching(/^warning: undated\.txt:.*meta\.yaml.* \[undated\]$/));
    for (const line of lines) expect(line).toMatch(/^(error|warning): .+ \[[a-z0-9-]+\]$/);
    expect(code).toBe(lines.some((line) => line.startsWith('error: ')) ? 1 : 0);
  });
});

describe('seeds in a bucket', { timeout: 30_000 }, () => {
  test('give the digest that the folder gives, byte for byte', async () => {
    const server = await startS3();
    try {
      const bucket = await server.bucket();
      for (const [file, Body] of Object.entries({ ...SEEDS, 'story.yaml': STORY_YAML })) {
        await server.s3.send(new PutObjectCommand({ Bucket: bucket, Key: `deep/place/${file}`, Body }));
      }
      const args = ['digest', '--date', DATE, '--json', '--seeds'];
      const { code, stdout } = await daybrief([...args, `s3://${bucket}/deep/place`], {
        AWS_ENDPOINT_URL: server.endpoint,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      });
      expect(code).toBe(0);
      expect(stdout).toBe(await run(...args, seeds));
    } finally {
      await server.stop();
    }
  });
});

describe('pipes', { timeout: 30_000 }, () => {
  test('a large result arrives whole', async () => {
    const folder = await tempFolder({
      'a.txt': `A long text\n\n${'Some dockers walked out of the port. '.repeat(20_000)}\n`,
    });
    const { code, stdout } = await spawnDaybrief(['statements', '--seeds', folder, '--json']);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('a reader that leaves early is no error', async () => {
    const folder = await tempFolder({
      'a.txt': `A long text\n\n${'Some dockers walked out of the port. '.repeat(20_000)}\n`,
    });
    const child = spawn(process.execPath, [DAYBRIEF, 'statements', '--seeds', folder, '--json'], { cwd: ROOT });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(stderr).not.toContain('EPIPE');
  });
});

describe('preview', { timeout: 30_000 }, () => {
  test('prints its address, serves the newest day that has news, and ends when asked', async () => {
    const child = spawn(process.execPath, [DAYBRIEF, 'preview', '--seeds', seeds, '--port', '0'], { cwd: ROOT });
    try {
      const [printed] = await once(child.stdout.setEncoding('utf8'), 'data');
      const address = z.string().parse(printed).trim();
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect((await fetch(address)).status).toBe(200);
      const day = await fetch(`${address}api/day`);
      expect(await day.text()).toContain(`{"day":{"date":"${DATE}"`);
    } finally {
      child.kill('SIGTERM');
    }
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});
