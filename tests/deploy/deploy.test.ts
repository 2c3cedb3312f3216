/**
 * The stack, deployed for real by the ordinary command line to the endpoint that AWS_ENDPOINT_URL names, and the edition
 * that the deployed asset makes there. moto's server knows buckets, functions, tables, queues, roles, logs, topics and
 * dashboards; it passes over CloudFront, the HTTP API, the schedules, secrets, SES's resources, bucket and queue
 * policies and alarms. Those are tested on the template (tests/cdk).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnDaybrief } from '#tests/support/cli.ts';
import { makeFolder, removeFolder, tempFolder } from '#tests/support/temp-folder.ts';
import { forbidden, type Statement, statementsOf } from './allowed.ts';
import { type Deployment, deploy } from './deployment.ts';
import { readerSuite } from './reader.ts';
import { type Started, startedFunctions } from './started.ts';
import { DATE, STORY, trialAt } from './trial.ts';

let work: string;
let stack: Deployment;
let bucket: string;
let functions: Started;

beforeAll(async () => {
  work = await makeFolder({});
  const trial = trialAt(work);
  stack = await deploy(trial);
  bucket = stack.outputs.Bucket ?? '';
  functions = startedFunctions(stack, trial.endpoint);
  await functions.start('Compose');
}, 300_000);

afterAll(async () => {
  await functions?.stop();
  await removeFolder(work);
});

test('the stack is there', () => {
  expect(stack.said).toContain('✅  Daybrief-trial');
  expect(bucket).not.toBe('');
});

test('synthesised again, the assets have the same hashes', async () => {
  expect(await stack.assetsAgain()).toEqual(stack.assets);
}, 300_000);

describe('the sample story', () => {
  let rev = '';

  test('is pushed, and pushed again costs nothing', async () => {
    const first = await stack.daybrief('push', 'seeds/russia-ukraine', STORY);
    expect(first.stdout.trim().split('\n')).toContain('story.yaml');
    const again = await stack.daybrief('push', 'seeds/russia-ukraine', STORY);
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain('0 files uploaded');
  });

  test('is composed by the deployed asset, and published', async () => {
    const answer = await functions.invoke('Compose', { story: STORY, scheduledTime: `${DATE}T04:05:00Z` });
    expect(answer).toMatchObject({ outcome: 'stored', story: STORY, date: DATE, published: true, why: [] });
    rev = (answer as { rev: string }).rev;
  }, 60_000);

  test('gives the edition that this machine gives, byte for byte', async () => {
    const local = await tempFolder({});
    await spawnDaybrief(['build', '--seeds', 'seeds/russia-ukraine', '--date', DATE, '--out', local]);
    const names = await readdir(local);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names)
      expect(await stack.text(bucket, `stories/${STORY}/drafts/${DATE}/${rev}/${name}`), name).toBe(
        await readFile(join(local, name), 'utf8'),
      );
  }, 60_000);

  test('a second run of the same schedule changes nothing', async () => {
    expect(await functions.invoke('Compose', { story: STORY, scheduledTime: `${DATE}T04:05:00Z` })).toMatchObject({
      outcome: 'unchanged',
      rev,
      published: true,
    });
  }, 60_000);

  test('has its page, its archive and its feeds under the public prefix', async () => {
    for (const file of ['index.html', 'feed.xml', 'feed.json', `${DATE}/index.html`, `${DATE}/digest.json`])
      expect(await stack.text(bucket, `stories/${STORY}/public/${file}`), file).not.toBe('');
    expect(await stack.text(bucket, `stories/${STORY}/public/feed.xml`)).toContain(
      `https://news.example.com/${STORY}/${DATE}/`,
    );
  });

  test('is pulled, and its status shown', async () => {
    const out = await tempFolder({});
    await stack.daybrief('pull', STORY, DATE, '--out', out);
    expect(await readdir(out)).toContain('email.html');
    const status = await stack.daybrief('status', STORY);
    expect(status.stdout).toMatch(new RegExp(`^${DATE}  ${rev}  published  \\d+ bullets`, 'm'));
    expect(status.stdout).toContain('runs that failed for good: 0');
  });
});

describe('a reader', () => readerSuite(() => ({ stack, functions, endpoint: trialAt(work).endpoint })));

describe('the role of each function allows', () => {
  const NAMES = ['Compose', 'MailingApi', 'MailingPlan', 'MailingSend', 'MailingReport', 'MailingFeedback'];
  const allowedTo = async (name: string): Promise<Statement[]> =>
    statementsOf((await stack.configuration(name)).role, trialAt(work).endpoint);

  test.each(NAMES)('what %s did', async (name) => {
    const calls = functions.calls(name);
    expect(calls.length).toBeGreaterThan(0);
    expect(forbidden(await allowedTo(name), calls)).toEqual([]);
  });

  test('and not what another did', async () => {
    const calls = functions.calls('MailingSend');
    expect(forbidden(await allowedTo('MailingReport'), calls)).not.toEqual([]);
    expect(
      forbidden(await allowedTo('Compose'), [{ action: 's3:PutObject', resource: `${bucket}/stories/other/drafts/x` }]),
    ).toHaveLength(1);
  });
});

test('destroyed, the stack leaves the buckets and the tables with their data', async () => {
  await stack.destroy();
  expect(await stack.text(bucket, `stories/${STORY}/public/index.json`)).toContain(DATE);
  const dynamo = new DynamoDBClient({ endpoint: process.env.AWS_ENDPOINT_URL ?? '' });
  const rows = async (name: string): Promise<number | undefined> =>
    (await dynamo.send(new ScanCommand({ TableName: stack.outputs[name], Select: 'COUNT' }))).Count;
  // The reader's data are deleted; who bounced is there; that both addresses get nothing any more is kept; two batches, and
  // whose turn it is.
  expect([await rows('Subscribers'), await rows('Suppressions'), await rows('Ledger')]).toEqual([1, 2, 3]);
  dynamo.destroy();
}, 120_000);
