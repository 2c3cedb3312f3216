/** A story's place with everything that sending needs, over local servers of S3, SQS, DynamoDB and SES. */
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { addressHashOf, addressSalt, subscriberIdOf } from '#core/delivery/address.ts';
import { BatchMessage, type LedgerRow, type RunName } from '#core/delivery/run.ts';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import { mapConcurrently } from '#edge/concurrent.ts';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import { dynamoLedger } from '#edge/sending/dynamo-ledger.ts';
import { type SendRuntime, sendRuntime } from '#edge/sending/send-runtime.ts';
import { planHandler } from '../../functions/plan.ts';
import { reportHandler } from '../../functions/report.ts';
import { sendHandler } from '../../functions/send.ts';
import { type ComposePlace, makePlace } from './compose-place.ts';
import { type DynamoServer, dynamoAt, startDynamo } from './dynamo-server.ts';
import { fakeClock } from './fake-clock.ts';
import { type Gate, startGate } from './gate.ts';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from './harbour-story.ts';
import { type S3Server, startS3 } from './s3-server.ts';
import { type SesServer, soundAccount, startSes } from './ses-server.ts';

export const SITE = 'https://news.example';
export const SENDER = 'list@example.org';
export const SALT = 'a salt for tests alone, of 32 characters and more';
export const RUN: RunName = { story: STORY_ID, date: DATE, kind: 'daily' };

/** Whose texts may be printed, and who sends it. */
const PUBLISHABLE = `${STORY_YAML}
outlets:
  - { name: Sample Wire, terms: licensed }
  - { name: Example Herald, terms: licensed }
sender:
  name: Port Sample Morning List
  address: 1 Example Quay, Port Sample
  reason: You get this because you asked for the list.
`;

/** The moment at which the edition is sent: 08:00 on its day. */
const START = Date.parse(`${DATE}T08:00:00Z`);

export interface SendServers {
  readonly s3: S3Server;
  readonly dynamo: DynamoServer;
  readonly ses: SesServer;
  /** In front of DynamoDB, for the adapters under test. */
  readonly gate: Gate;
  readonly sqs: SQSClient;
  /** Under which the adapters, here or in a process of their own, find the servers. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startServers(): Promise<SendServers> {
  const [s3, dynamo, ses] = await Promise.all([startS3(), startDynamo(), startSes()]);
  const gate = await startGate(dynamo.endpoint);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const sqs = new SQSClient({
    endpoint: s3.endpoint,
    region: 'us-east-1',
    credentials,
    useQueueUrlAsEndpoint: false,
  });
  const env = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SQS: s3.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: gate.endpoint,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
  };
  // Not stubbed: a command that a test runs takes all stubs away.
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  return {
    ...{ s3, dynamo, ses, gate, sqs, env },
    async stop() {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      sqs.destroy();
      await Promise.all([gate.stop(), s3.stop(), dynamo.stop(), ses.stop()]);
    },
  };
}

/** What has been received comes back as late as may be, however slow the machine is. */
const UNSEEN = { VisibilityTimeout: '43200' };

let made = 0;

/** A place of its own with a published edition of `DATE`, whose sections are `strike` and `talks`. */
export async function makeSendPlace(servers: SendServers) {
  const { sqs, ses, dynamo: database } = servers;
  const place: ComposePlace = await makePlace(servers.s3);
  await place.put('story.yaml', PUBLISHABLE);
  await place.putAll(SEEDS);
  await place.run({}, { site: { origin: SITE, subscribe: true } });
  ses.account = soundAccount();
  ses.onBulk = () => null;
  servers.gate.onRequest = () => null;
  ses.calls.length = 0;
  await ses.clear();
  made += 1;
  const queue = async (name: string): Promise<string> =>
    (await sqs.send(new CreateQueueCommand({ QueueName: `${name}-${made}`, Attributes: UNSEEN }))).QueueUrl ?? '';
  const [batches, closing, DAYBRIEF_SUBSCRIBERS, DAYBRIEF_SUPPRESSIONS, DAYBRIEF_LEDGER] = await Promise.all([
    queue('batches'),
    queue('closing'),
    database.table('subscribers'),
    database.table('suppressions'),
    database.table('ledger'),
  ]);
  const tables = { DAYBRIEF_SUBSCRIBERS, DAYBRIEF_SUPPRESSIONS, DAYBRIEF_LEDGER };
  const variables = {
    ...servers.env,
    ...tables,
    DAYBRIEF_BUCKET: place.bucket,
    DAYBRIEF_SITE: SITE,
    DAYBRIEF_BATCHES: batches,
    DAYBRIEF_CLOSING: closing,
    DAYBRIEF_TOKEN_KEYS: `literal:${JSON.stringify({ id: 'k1', key: 'a key for tests alone, of 32 characters and more' })}`,
    DAYBRIEF_ADDRESS_SALT: `literal:${SALT}`,
    DAYBRIEF_SENDER: SENDER,
    DAYBRIEF_REPLY_TO: 'desk@example.org',
    DAYBRIEF_CONFIGURATION_SET: 'daybrief-test',
    DAYBRIEF_WORKERS: '2',
    DAYBRIEF_SEND_AT: `${STORY_ID}=07:00`,
  };
  const clock = fakeClock(START);
  const { info, metrics, runtime: compose } = place;
  const own = sendRuntime(variables, clock);
  const runtime: SendRuntime = {
    ...own,
    lambda: { ...own.lambda, logger: compose.logger, metrics: compose.metrics, now: compose.now },
  };
  const { dynamo } = database;
  const subscribers = dynamoSubscribers({ dynamo, table: tables.DAYBRIEF_SUBSCRIBERS });
  const suppressions = dynamoSuppressions({ dynamo, table: tables.DAYBRIEF_SUPPRESSIONS });
  const ledger = dynamoLedger({ dynamo, table: tables.DAYBRIEF_LEDGER });
  const salt = addressSalt(SALT);

  /** A worker whose calls to DynamoDB are tried twice and no more, so that no test waits for the client's patience. */
  const hasty: SendRuntime['worker'] = async (story) => {
    const impatient = { dynamo: dynamoAt(servers.gate.endpoint, 2) };
    return {
      ...(await runtime.worker(story)),
      ledger: dynamoLedger({ ...impatient, table: tables.DAYBRIEF_LEDGER }),
      subscribers: dynamoSubscribers({ ...impatient, table: tables.DAYBRIEF_SUBSCRIBERS }),
      suppressions: dynamoSuppressions({ ...impatient, table: tables.DAYBRIEF_SUPPRESSIONS }),
    };
  };

  /** Messages of a queue, each with what takes it out of it. */
  const receive = async (url: string) => {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
    return Messages.map(({ MessageId = '', ReceiptHandle = '', Body = '' }) => ({
      record: { messageId: MessageId, receiptHandle: ReceiptHandle, body: Body },
      done: () => sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle })),
    }));
  };
  const aSubscriber = (name: string, over: Partial<Subscriber> = {}): Subscriber => {
    const address = name.includes('@') ? name : `${name}@example.net`;
    return {
      id: subscriberIdOf(salt, STORY_ID, address),
      story: STORY_ID,
      address,
      status: 'active',
      cadence: 'daily',
      sections: null,
      origin: 'import',
      asked: `${DATE}T00:00:00Z`,
      confirmed: `${DATE}T00:00:00Z`,
      nonce: null,
      softBounces: 0,
      lastSoftBounce: null,
      ...over,
    };
  };
  const rows = async (): Promise<LedgerRow[]> => {
    const found: LedgerRow[] = [];
    for await (const row of ledger.rows(RUN)) found.push(row);
    return found;
  };
  return {
    ...{
      place,
      runtime,
      hasty,
      variables,
      clock,
      info,
      metrics,
      subscribers,
      suppressions,
      ledger,
      salt,
      aSubscriber,
      rows,
    },
    /** Adds subscribers by name, `NAME@example.net`. */
    async join(names: readonly string[], over: Partial<Subscriber> = {}): Promise<void> {
      await mapConcurrently(names, 40, (name) => subscribers.put(aSubscriber(name, over), null));
    },
    /** Suppresses the address of a name, as a bounce does. */
    suppress: (name: string) =>
      suppressions.put({
        hash: addressHashOf(salt, aSubscriber(name).address),
        reason: 'bounce',
        since: `${DATE}T00:00:00Z`,
      }),
    plan: (event: object = {}, over: Partial<SendRuntime> = {}) =>
      planHandler({ ...runtime, ...over })({ story: STORY_ID, date: DATE, ...event }),
    /** What waits in the queue of batches; it is not seen again by `receive`. */
    async queued(): Promise<BatchMessage[]> {
      const all: BatchMessage[] = [];
      for (let some = await receive(batches); some.length > 0; some = await receive(batches))
        for (const { record } of some) all.push(BatchMessage.parse(JSON.parse(record.body)));
      return all.toSorted((a, b) => a.batch - b.batch);
    },
    receive: () => receive(batches),
    /** Works the queue of batches off as Lambda does: what the worker takes is deleted. @returns messages left over */
    async work(over: Partial<SendRuntime> = {}, leftMs = 300_000): Promise<string[]> {
      const left: string[] = [];
      for (let some = await receive(batches); some.length > 0; some = await receive(batches))
        for (const { record, done } of some) {
          const { batchItemFailures } = await sendHandler({ ...runtime, ...over })({ Records: [record] }, leftMs);
          if (batchItemFailures.length === 0) await done();
          else left.push(record.body);
        }
      return left;
    },
    /** Hands the worker a message, as Lambda does. */
    handle: (body: string, over: Partial<SendRuntime> = {}) =>
      sendHandler({ ...runtime, ...over })({ Records: [{ messageId: 'm', receiptHandle: 'r', body }] }, 300_000),
    close: (until = '2100-01-01T00:00:00Z') =>
      reportHandler(runtime)({
        Records: [{ messageId: 'm', receiptHandle: 'r', body: JSON.stringify({ run: RUN, rate: 10_000, until }) }],
      }),
    remove: (path: string) =>
      place.s3.send(new DeleteObjectCommand({ Bucket: place.bucket, Key: place.prefix + path })),
    edit: (yaml: string) => place.put(`edits/${DATE}.yaml`, yaml),
    /** Everybody who got a mail, in order of their addresses, as often as they got one. */
    got: async (): Promise<string[]> => (await ses.mails()).flatMap(({ destination }) => destination.to).toSorted(),
  };
}
export type SendPlace = Awaited<ReturnType<typeof makeSendPlace>>;

/**
 * Servers for the tests of a file, and for each of them a place of its own on them.
 * @param give gets both before the test
 */
export function sendPlaces(give: (made: { readonly servers: SendServers; readonly place: SendPlace }) => void): void {
  // A place takes seconds, where the machine is busy.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  let servers: SendServers;
  beforeAll(async () => {
    servers = await startServers();
  });
  afterAll(() => servers.stop());
  beforeEach(async () => give({ servers, place: await makeSendPlace(servers) }));
}

export const names = (count: number, opening = 'reader'): string[] =>
  Array.from({ length: count }, (_, n) => `${opening}-${String(n).padStart(4, '0')}`);

export const addresses = (count: number, opening = 'reader'): string[] =>
  names(count, opening).map((name) => `${name}@example.net`);
