/**
 * The stack, deployed for real by the ordinary command line to the endpoint that AWS_ENDPOINT_URL names, and the edition
 * that the deployed asset makes there. moto's server knows buckets, functions, queues, roles, logs, topics and
 * dashboards; it passes over CloudFront, the schedules, bucket and queue policies and alarms. Those are tested on the
 * template (tests/cdk).
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CloudFormationClient, GetTemplateCommand, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetObjectCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#tests/support/imports.ts';
import { makeFolder, removeFolder, tempFolder } from '#tests/support/temp-folder.ts';
import { type DeployedFunction, runAsset } from './asset.ts';

const execute = promisify(execFile);
const STORY = 'russia-ukraine';
const DATE = '2025-12-31';
const STACK = 'Daybrief-trial';
const ACCOUNT = process.env.DAYBRIEF_TRIAL_ACCOUNT ?? '123456789012';
const REGION = process.env.AWS_REGION ?? 'us-east-1';
/** moto takes a template's URL apart as it should only where "localhost" stands in it: the assets' bucket is called so. */
const QUALIFIER = 'localhost';
const STAGES = {
  trial: {
    stories: [{ id: STORY, timeZone: 'Europe/Kyiv', cron: '5 6 * * ? *', sendAt: '07:00' }],
    domain: {
      name: 'news.example.com',
      certificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/11111111-2222-3333-4444-555555555555`,
    },
  },
};

const endpoint = process.env.AWS_ENDPOINT_URL;
if (!endpoint)
  throw new Error('AWS_ENDPOINT_URL is not set: start an AWS-compatible server (moto_server, LocalStack) and name it');

const runtimeClient = process.env.DAYBRIEF_RUNTIME_CLIENT;
if (!runtimeClient)
  throw new Error('DAYBRIEF_RUNTIME_CLIENT is not set: install aws-lambda-ric in a folder and name its index.mjs');

process.env.AWS_REGION = REGION;
process.env.AWS_ACCESS_KEY_ID ??= 'test';
process.env.AWS_SECRET_ACCESS_KEY ??= 'test';
process.env.CDK_DISABLE_CLI_TELEMETRY = 'true';

const s3 = new S3Client({ endpoint, region: REGION, forcePathStyle: true });
const formation = new CloudFormationClient({ endpoint, region: REGION });
const lambda = new LambdaClient({ endpoint, region: REGION });

const cdk = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  execute(
    join(ROOT, 'node_modules/.bin/cdk'),
    [
      ...args,
      '--no-notices',
      ...['--toolkit-stack-name', 'TrialToolkit'],
      ...(args.includes('--output') ? [] : ['--output', join(work, 'cdk.out')]),
      ...['-c', 'stage=trial', '-c', `stages=${JSON.stringify(STAGES)}`],
      ...['-c', `@aws-cdk/core:bootstrapQualifier=${QUALIFIER}`],
    ],
    { cwd: ROOT, env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` } },
  );

/** The project's own command line. */
const daybrief = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
  execute(process.execPath, [join(ROOT, 'functions/cli/daybrief.ts'), ...args], { cwd: ROOT, env: process.env });

const text = async (bucket: string, key: string): Promise<string> =>
  (await (await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))).Body?.transformToString()) ?? '';

let work: string;
let bucket: string;
let deployed: string;
let compose: DeployedFunction;

beforeAll(async () => {
  work = await makeFolder({});
  await cdk('bootstrap', `aws://${ACCOUNT}/${REGION}`, '--qualifier', QUALIFIER);
  // What it tells goes to standard output where CI is set, else to standard error.
  const { stdout, stderr } = await cdk('deploy', '--method=direct', '--require-approval', 'never');
  deployed = stdout + stderr;
  const { StackResourceSummaries = [] } = await formation.send(new ListStackResourcesCommand({ StackName: STACK }));
  const physical = (type: string, part: string): string =>
    StackResourceSummaries.find((one) => one.ResourceType === type && one.LogicalResourceId?.startsWith(part))
      ?.PhysicalResourceId ?? '';
  bucket = physical('AWS::S3::Bucket', 'StorageData');
  const { TemplateBody = '' } = await formation.send(new GetTemplateCommand({ StackName: STACK }));
  const resources: Record<string, { Type: string; Properties: { Code?: { S3Key: string } } }> =
    JSON.parse(TemplateBody).Resources;
  const key = Object.entries(resources).find(
    ([name, one]) => one.Type === 'AWS::Lambda::Function' && name.startsWith('Compose'),
  )?.[1].Properties.Code?.S3Key;
  const zip = await s3.send(
    new GetObjectCommand({ Bucket: `cdk-${QUALIFIER}-assets-${ACCOUNT}-${REGION}`, Key: key ?? '' }),
  );
  const configuration = await lambda.send(
    new GetFunctionConfigurationCommand({ FunctionName: physical('AWS::Lambda::Function', 'Compose') }),
  );
  compose = await runAsset(
    (await zip.Body?.transformToByteArray()) ?? new Uint8Array(),
    configuration.Environment?.Variables ?? {},
    join(work, 'function'),
    runtimeClient,
  );
}, 300_000);

afterAll(async () => {
  await compose?.stop();
  await removeFolder(work);
});

test('the stack is there', () => {
  expect(deployed).toContain(`✅  ${STACK}`);
  expect(bucket).not.toBe('');
});

test('synthesised again, the assets have the same hashes', async () => {
  const assets = async (folder: string): Promise<string[]> =>
    Object.keys(JSON.parse(await readFile(join(folder, `${STACK}.assets.json`), 'utf8')).files).toSorted();
  const again = join(work, 'again');
  await cdk('synth', '--quiet', '--output', again);
  expect(await assets(again)).toEqual(await assets(join(work, 'cdk.out')));
}, 120_000);

describe('the sample story', () => {
  let rev = '';

  test('is pushed, and pushed again costs nothing', async () => {
    const first = await daybrief('push', 'seeds/russia-ukraine', STORY, '--stack', STACK);
    expect(first.stdout.trim().split('\n')).toContain('story.yaml');
    const again = await daybrief('push', 'seeds/russia-ukraine', STORY, '--stack', STACK);
    expect(again.stdout).toBe('');
    expect(again.stderr).toContain('0 files uploaded');
  });

  test('is composed by the deployed asset, and published', async () => {
    const answer = await compose.invoke({ story: STORY, scheduledTime: `${DATE}T04:05:00Z` });
    expect(answer).toMatchObject({ outcome: 'stored', story: STORY, date: DATE, published: true, why: [] });
    rev = (answer as { rev: string }).rev;
  }, 60_000);

  test('gives the edition that this machine gives, byte for byte', async () => {
    const local = await tempFolder({});
    await daybrief('build', '--seeds', 'seeds/russia-ukraine', '--date', DATE, '--out', local);
    const names = await readdir(local);
    expect(names.length).toBeGreaterThan(4);
    for (const name of names)
      expect(await text(bucket, `stories/${STORY}/drafts/${DATE}/${rev}/${name}`), name).toBe(
        await readFile(join(local, name), 'utf8'),
      );
  }, 60_000);

  test('a second run of the same schedule changes nothing', async () => {
    expect(await compose.invoke({ story: STORY, scheduledTime: `${DATE}T04:05:00Z` })).toMatchObject({
      outcome: 'unchanged',
      rev,
      published: true,
    });
  }, 60_000);

  test('has its page, its archive and its feeds under the public prefix', async () => {
    for (const file of ['index.html', 'feed.xml', 'feed.json', `${DATE}/index.html`, `${DATE}/digest.json`])
      expect(await text(bucket, `stories/${STORY}/public/${file}`), file).not.toBe('');
    expect(await text(bucket, `stories/${STORY}/public/feed.xml`)).toContain(
      `https://news.example.com/${STORY}/${DATE}/`,
    );
  });

  test('is pulled, and its status shown', async () => {
    const out = await tempFolder({});
    await daybrief('pull', STORY, DATE, '--out', out, '--stack', STACK);
    expect(await readdir(out)).toContain('email.html');
    const status = await daybrief('status', STORY, '--stack', STACK);
    expect(status.stdout).toMatch(new RegExp(`^${DATE}  ${rev}  published  \\d+ bullets`, 'm'));
    expect(status.stdout).toContain('failed for good: 0 runs');
  });
});

test('destroyed, the stack leaves the buckets with their data', async () => {
  await cdk('destroy', '--force');
  await s3.send(new HeadBucketCommand({ Bucket: bucket }));
  expect(await text(bucket, `stories/${STORY}/public/index.json`)).toContain(DATE);
}, 120_000);
