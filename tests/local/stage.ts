/** What the stack makes of an account, on this machine: a bucket with the story, tables, queues, a SES; all of it in memory. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { addressHashOf, addressSalt } from '#core/delivery/address.ts';
import { paths, storyPrefix } from '#core/revision.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import { storyFiles } from '#edge/seeds/story-files.ts';
import { startDynamo } from '#tests/support/dynamo-server.ts';
import { startS3 } from '#tests/support/s3-server.ts';
import { type SesServer, startSes } from '#tests/support/ses-server.ts';

const SENDER = 'list@example.org';

export interface Stage {
  readonly story: Story;
  readonly bucket: string;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly ses: SesServer;
  readonly queues: { readonly batches: string; readonly closing: string; readonly feedback: string };
  /** Whether an address gets nothing any more, and why. */
  suppressed(address: string): Promise<string | null>;
  /** What a Lambda of the stage would find in its environment; the site is still to come. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** @param folder with story.yaml and seed files */
export async function makeStage(folder: string): Promise<Stage> {
  const { story, files } = await readFolder(folder);
  const [s3, dynamo, ses] = await Promise.all([startS3(), startDynamo(), startSes(() => Date.now())]);
  const bucket = await s3.bucket();
  for (const { path, content } of files)
    await s3.s3.send(new PutObjectCommand({ Bucket: bucket, Key: storyPrefix(story.id) + path, Body: content }));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint: s3.endpoint, region: 'us-east-1', credentials, useQueueUrlAsEndpoint: false });
  const queue = async (QueueName: string): Promise<string> =>
    (await sqs.send(new CreateQueueCommand({ QueueName }))).QueueUrl ?? '';
  const tables = ['subscribers', 'suppressions', 'ledger', 'limits'] as const;
  const [subscribers = '', suppressions = '', ledger = '', limits = ''] = await Promise.all(tables.map(dynamo.table));
  const queues = {
    batches: await queue('batches'),
    closing: await queue('closing'),
    feedback: await queue('feedback'),
  };
  const salt = randomBytes(32).toString('hex');
  const env = {
    DAYBRIEF_BUCKET: bucket,
    DAYBRIEF_SUBSCRIBERS: subscribers,
    DAYBRIEF_SUPPRESSIONS: suppressions,
    DAYBRIEF_LEDGER: ledger,
    DAYBRIEF_LIMITS: limits,
    DAYBRIEF_BATCHES: queues.batches,
    DAYBRIEF_CLOSING: queues.closing,
    DAYBRIEF_TOKEN_KEYS: `literal:${JSON.stringify({ id: '1', key: randomBytes(32).toString('hex') })}`,
    DAYBRIEF_ADDRESS_SALT: `literal:${salt}`,
    DAYBRIEF_SENDER: SENDER,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SQS: s3.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
    // What the Lambdas log and count is not for this terminal.
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
  return {
    ...{ story, bucket, sqs, ses, queues, env },
    s3: s3.s3,
    async suppressed(address) {
      const store = dynamoSuppressions({ dynamo: dynamo.dynamo, table: suppressions });
      return (await store.find([addressHashOf(addressSalt(salt), address)]))[0]?.reason ?? null;
    },
    async stop() {
      sqs.destroy();
      await Promise.all([s3.stop(), dynamo.stop(), ses.stop()]);
    },
  };
}

/** A story and all that `daybrief push` would upload of its folder. @throws {InputError} where it cannot be read */
async function readFolder(folder: string) {
  const files = await Promise.all(
    (await storyFiles(folder)).map(async ({ source, path }) => ({ path, content: await readFile(source) })),
  );
  const yaml = files.find(({ path }) => path === paths.story)?.content.toString() ?? '';
  return { story: parseStory(yaml, join(folder, paths.story)), files };
}
