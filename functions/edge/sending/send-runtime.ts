/** What planning, sending and reporting have: made once for each Lambda or command, from its environment. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { paths, storyPrefix } from '#core/revision.ts';
import { needed, parseEnv } from '../env.ts';
import { dynamoSubscribers } from '../people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '../people/dynamo-suppressions.ts';
import {
  dynamoClient,
  type LambdaRuntime,
  lambdaRuntime,
  s3Client,
  secretsClient,
  sesClient,
  sqsClient,
} from '../runtime.ts';
import { peopleSecrets } from '../secrets.ts';
import type { ClosePlace } from './close-run.ts';
import { dynamoLedger } from './dynamo-ledger.ts';
import { dynamoSlots } from './dynamo-slots.ts';
import { type Clock, pacer } from './pacer.ts';
import type { PlanPlace } from './plan-run.ts';
import { type Sends, s3Sends } from './s3-sends.ts';
import type { Worker } from './send-batch.ts';
import { type JobReader, jobReader } from './send-jobs.ts';
import { sesAccount } from './ses-account.ts';
import { sesBulk } from './ses-bulk.ts';
import { type Queues, sqsQueues } from './sqs-queues.ts';

export interface SendRuntime {
  readonly lambda: Omit<LambdaRuntime, 'site' | 'approvedByEditor'>;
  /** Origin of the public site. */
  site(): string;
  /** The address that mail comes from; null where the stage has none. */
  readonly sender: string | null;
  /** Each story's hour of sending, as "07:00". */
  readonly sendAt: ReadonlyMap<string, string>;
  readonly clock: Clock;
  readonly queues: Queues;
  readonly jobs: JobReader;
  sends(story: string): Sends;
  plan(story: string): PlanPlace;
  worker(story: string): Promise<Worker>;
  close(story: string): ClosePlace;
}

const SYSTEM_CLOCK: Clock = { now: () => Date.now(), wait: async (ms) => setTimeout(ms) };

/** What a variable is needed for is asked for when it is used: each Lambda has only its own. */
export function sendRuntime(
  variables: Readonly<Record<string, string | undefined>> = process.env,
  clock: Clock = SYSTEM_CLOCK,
): SendRuntime {
  const env = parseEnv(variables);
  const [s3, dynamo, ses] = [s3Client(env), dynamoClient(), sesClient()];
  const lambda = lambdaRuntime(variables);
  const { now } = clock;
  const site = (): string => new URL(needed(env, 'DAYBRIEF_SITE')).origin;
  const queues = sqsQueues(sqsClient(), {
    batches: () => needed(env, 'DAYBRIEF_BATCHES'),
    closing: () => needed(env, 'DAYBRIEF_CLOSING'),
  });
  const sends = (story: string) => s3Sends({ s3, bucket: needed(env, 'DAYBRIEF_BUCKET'), prefix: storyPrefix(story) });
  const editions = (story: string) =>
    lambda.place(storyPrefix(story), { seeds: paths.seeds, splits: paths.cache }).editions;
  const ledgerTable = () => ({ dynamo, table: needed(env, 'DAYBRIEF_LEDGER') });
  const ledger = () => dynamoLedger(ledgerTable());
  const subscribers = () => dynamoSubscribers({ dynamo, table: needed(env, 'DAYBRIEF_SUBSCRIBERS') });
  const newId = () => randomUUID();
  const secrets = () =>
    peopleSecrets(
      { client: secretsClient, now },
      { tokenKeys: needed(env, 'DAYBRIEF_TOKEN_KEYS'), addressSalt: needed(env, 'DAYBRIEF_ADDRESS_SALT') },
    );
  let kept: ReturnType<typeof secrets> | undefined;
  const ofWorker = {
    suppressions: () => dynamoSuppressions({ dynamo, table: needed(env, 'DAYBRIEF_SUPPRESSIONS') }),
    bulk: sesBulk(ses, {
      replyTo: env.DAYBRIEF_REPLY_TO ?? null,
      configurationSet: env.DAYBRIEF_CONFIGURATION_SET ?? null,
    }),
    pacer: pacer(clock, (...slot) => dynamoSlots(ledgerTable())(...slot)),
  };
  return {
    ...{ lambda, site, clock, queues, sends },
    sender: env.DAYBRIEF_SENDER ?? null,
    sendAt: new Map(env.DAYBRIEF_SEND_AT?.split(',').map((one): [string, string] => [one.slice(0, -6), one.slice(-5)])),
    jobs: jobReader(),
    plan: (story) => ({
      ...{ sends: sends(story), subscribers: subscribers(), ledger: ledger(), queues, now, newId },
      account: sesAccount(ses, clock.wait),
      sender: needed(env, 'DAYBRIEF_SENDER'),
    }),
    async worker(story) {
      kept ??= secrets();
      const [keys, salt] = await Promise.all([kept.tokenKeys(), kept.addressSalt()]);
      return {
        ...{ editions: editions(story), ledger: ledger(), subscribers: subscribers(), salt, clock, newId },
        ...{ suppressions: ofWorker.suppressions(), bulk: ofWorker.bulk, pacer: ofWorker.pacer },
        links: { site: site(), keys },
        workers: env.DAYBRIEF_WORKERS,
        step: () => undefined,
      };
    },
    close: (story) => ({ sends: sends(story), editions: editions(story), ledger: ledger(), queues, now }),
  };
}
