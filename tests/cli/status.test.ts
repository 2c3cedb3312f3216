import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { daybrief } from '#tests/support/cli.ts';
import { makePlace } from '#tests/support/compose-place.ts';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { STACK, type StackServer, startStack } from '#tests/support/stack-server.ts';

let server: S3Server;
let stack: StackServer;
let sqs: SQSClient;
beforeAll(async () => {
  server = await startS3();
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  sqs = new SQSClient({ endpoint: server.endpoint, region: 'us-east-1', credentials, useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  sqs.destroy();
  await server.stop();
});

let place: Awaited<ReturnType<typeof makePlace>>;
let queue: string;
let queues = 0;
beforeEach(async () => {
  place = await makePlace(server);
  queues += 1;
  queue = (await sqs.send(new CreateQueueCommand({ QueueName: `dead-${queues}` }))).QueueUrl ?? '';
  const outputs = {
    Bucket: place.bucket,
    ComposeFunction: 'compose',
    DeadLetters: queue,
    SiteUrl: 'https://news.example',
  };
  stack = await startStack(outputs, async () => null);
  return () => stack.stop();
});

const status = () =>
  daybrief(['status', STORY_ID, '--stack', STACK], {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL: stack.url,
    AWS_ENDPOINT_URL_S3: server.endpoint,
    AWS_ENDPOINT_URL_SQS: server.endpoint,
  });

async function compose(): Promise<string> {
  await place.put('story.yaml', STORY_YAML);
  await place.putAll(SEEDS);
  const done = await place.run();
  return done.outcome === 'none' ? '' : done.rev;
}

test('before the first edition it says how there comes to be one', async () => {
  expect(await status()).toMatchObject({ code: 0, stdout: expect.stringContaining(`no edition of ${STORY_ID} yet`) });
});

test('an edition: its revision, what the editor says, what was left out', async () => {
  const rev = await compose();
  await place.put(`edits/${DATE}.yaml`, 'edits:\n  - hold: {}\n');
  const { code, stdout } = await status();
  expect(code).toBe(0);
  expect(stdout).toMatch(
    new RegExp(`^${DATE}  ${rev}  not published, held  \\d+ bullets of \\d+ articles, .*left out: `),
  );
});

test('one day’s broken files cost that day’s line alone', async () => {
  const rev = await compose();
  await place.put(`edits/${DATE}.yaml`, 'edits: [[\n');
  await place.put('drafts/2025-02-28/abc/digest.json', '{}');
  const broken = await status();
  expect(broken.code).toBe(0);
  expect(broken.stdout).toMatch(
    new RegExp(`^${DATE}  ${rev}  .*its edits cannot be read: .*${DATE}\\.yaml:\\d+:.* bullets of`),
  );
  expect(broken.stdout).toContain('2025-02-28  a run broke off');
  await place.put(`drafts/${DATE}/${rev}/accounting.json`, '{"articles":');
  expect((await status()).stdout).toContain('its accounting.json is gone or cannot be read');
});

test('what failed for good is counted, and the exit code says so', async () => {
  await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: 'a run' }));
  expect(await status()).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('runs that failed for good: 1 in '),
  });
});
