/**
 * A sending through local servers of S3, SQS, DynamoDB and SES, from the planning to the report, in a process of its own:
 * `send-servers.ts COUNT FOLDER`. Subscribers are made when they are asked for; all else goes over the wire.
 */
import { setTimeout } from 'node:timers/promises';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { RunName } from '#core/delivery/run.ts';
import { stateOf } from '#edge/sending/close-run.ts';
import { dynamoLedger } from '#edge/sending/dynamo-ledger.ts';
import { pacer } from '#edge/sending/pacer.ts';
import { planRun } from '#edge/sending/plan-run.ts';
import { s3Sends } from '#edge/sending/s3-sends.ts';
import { sendBatch, type Worker } from '#edge/sending/send-batch.ts';
import { jobReader, parseBatchMessage } from '#edge/sending/send-jobs.ts';
import { sesAccount } from '#edge/sending/ses-account.ts';
import { sesBulk } from '#edge/sending/ses-bulk.ts';
import { sqsQueues } from '#edge/sending/sqs-queues.ts';
import { startDynamo } from '#tests/support/dynamo-server.ts';
import { startS3 } from '#tests/support/s3-server.ts';
import { startSes } from '#tests/support/ses-server.ts';
import { editionIn, keys, madeSubscribers, mailingOf, SITE, salt } from './send-parts.ts';

const [count = 0, folder = ''] = [Number(process.argv[2]), process.argv[3]];
/** Mails that the local SES keeps before it is emptied. */
const KEPT = 2000;
const WORKERS = 2;

const { digest, story } = await editionIn(folder);
const run: RunName = { story: story.id, date: digest.date, kind: 'daily' };
const [s3, dynamo, ses] = await Promise.all([startS3(), startDynamo(), startSes()]);
const sqs = new SQSClient({
  endpoint: s3.endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  useQueueUrlAsEndpoint: false,
});
const queue = async (QueueName: string): Promise<string> =>
  (await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { VisibilityTimeout: '3600' } }))).QueueUrl ?? '';
const [batches, closing] = await Promise.all([queue('batches'), queue('closing')]);
const clock = { now: () => Date.now(), wait: async (ms: number) => setTimeout(ms) };
const people = madeSubscribers(
  count,
  digest.sections.map(({ id }) => id),
);
const sends = s3Sends({ s3: s3.s3, bucket: await s3.bucket(), prefix: `stories/${story.id}/` });
const ledger = dynamoLedger({ dynamo: dynamo.dynamo, table: await dynamo.table('ledger') });
const queues = sqsQueues(sqs, { batches: () => batches, closing: () => closing });
ses.account.SendQuota = { Max24HourSend: -1, MaxSendRate: 1_000_000, SentLast24Hours: 0 };

const began = performance.now();
const planned = await planRun(
  {
    ...{ sends, ledger, queues, subscribers: people, sender: 'list@example.org', newId: () => 'plan' },
    account: sesAccount(ses.ses, clock.wait),
    now: clock.now,
  },
  run,
  mailingOf(digest, story),
);
const plannedMs = performance.now() - began;
if (planned.outcome !== 'planned') throw new Error(JSON.stringify(planned));

let made = 0;
const worker = (): Worker => ({
  ...{ salt, ledger, clock, workers: WORKERS, pacer: pacer(clock, async () => null) },
  subscribers: { ...people, get: async () => null, put: async () => true, remove: async () => undefined },
  suppressions: { find: async () => [], put: async () => undefined, lift: async () => false },
  links: { site: SITE, keys },
  editions: { where: '', edits: async () => null },
  bulk: sesBulk(ses.ses, { replyTo: 'desk@example.org', configurationSet: 'daily' }),
  newId: () => {
    made += 1;
    return `worker-${made}`;
  },
  step: () => undefined,
});
const seen = new Set<string>();
let bytes = 0;
let calls = 0;
let cleared = 0;
async function take(): Promise<void> {
  const [own, jobs] = [worker(), jobReader()];
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: batches, MaxNumberOfMessages: 10 }));
    if (Messages.length === 0) return;
    for (const { Body = '', ReceiptHandle } of Messages) {
      const done = await sendBatch(own, await jobs(sends, parseBatchMessage(Body)), clock.now() + 600_000);
      if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: batches, ReceiptHandle }));
    }
    for (const call of ses.calls.splice(0)) {
      calls += 1;
      bytes += call.bytes;
      for (const address of call.to) if (seen.size === seen.add(address).size) throw new Error(`${address} got two`);
    }
    if (seen.size - cleared >= KEPT) {
      cleared = seen.size;
      await ses.clear();
    }
  }
}
const sending = performance.now();
await Promise.all(Array.from({ length: WORKERS }, take));
const sentMs = performance.now() - sending;
const report = await stateOf({ sends, ledger, now: clock.now, editions: { where: '', edits: async () => null } }, run);
console.log(
  JSON.stringify({
    ...{ count, plannedMs, sentMs, calls, bytes },
    got: seen.size,
    submitted: report.submitted,
    state: report.state,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
sqs.destroy();
await Promise.all([s3.stop(), dynamo.stop(), ses.stop()]);
