import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { ROOT } from '#tests/support/imports.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';

const run = promisify(execFile);
const MetaFile = z.object({ inputs: z.record(z.string(), z.unknown()) });

let out: string;
let server: S3Server;
beforeAll(async () => {
  [out, server] = await Promise.all([makeFolder(), startS3()]);
  const flags = [`--outfile=${out}/index.mjs`, `--metafile=${out}/meta.json`];
  await run('npm', ['run', '-s', 'bundle', '--', ...flags], { cwd: ROOT });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await removeFolder(out);
});

test('is small enough to start quickly', async () => {
  const { size } = await stat(join(out, 'index.mjs'));
  expect(size).toBeLessThan(3_000_000);
  expect(gzipSync(await readFile(join(out, 'index.mjs'))).length).toBeLessThan(1_000_000);
});

test('holds what composes, and nothing of what builds templates, serves or reads commands', async () => {
  const { inputs } = MetaFile.parse(JSON.parse(await readFile(join(out, 'meta.json'), 'utf8')));
  const names = Object.keys(inputs);
  expect(names).toContain('functions/core/pipeline.ts');
  const strays =
    /node_modules\/(mjml|htmlnano|commander|chokidar|handlebars\/dist\/cjs\/handlebars\/compiler)|functions\/(cli|preview)\//;
  expect(names.filter((name) => strays.test(name))).toEqual([]);
});

test('runs as Lambda runs it: from the environment alone, one log line and the metrics on standard output', async () => {
  const bucket = await server.bucket();
  const put = (path: string, Body: string) =>
    server.s3.send(new PutObjectCommand({ Bucket: bucket, Key: `stories/${STORY_ID}/${path}`, Body }));
  await put('story.yaml', STORY_YAML);
  for (const [file, text] of Object.entries(SEEDS)) await put(`seeds/${file}`, text);
  const code = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(out, 'index.mjs')).href)});
    const done = await handler({ story: '${STORY_ID}', date: '${DATE}' });
    console.log(JSON.stringify({ done }));`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], {
    env: {
      PATH: process.env.PATH,
      DAYBRIEF_BUCKET: bucket,
      POWERTOOLS_SERVICE_NAME: 'compose',
      AWS_ENDPOINT_URL: server.endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
  });
  expect(stderr).toBe('');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { level: 'INFO', message: 'edition composed', story: STORY_ID, outcome: 'stored', accounting: { articles: 2 } },
    { service: 'compose', story: STORY_ID, EditionStored: 1 },
    { done: { outcome: 'stored', date: DATE } },
  ]);
});

test('says which variable is missing', async () => {
  const code = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(out, 'index.mjs')).href)});
    await handler({}).catch((error) => console.log(error.message));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH },
  });
  expect(stdout).toContain('DAYBRIEF_BUCKET');
});
