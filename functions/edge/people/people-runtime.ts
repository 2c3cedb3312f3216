/** The stores, secrets and mailer of subscribers, for the environment that a process runs in. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'hono';
import { mailbox } from '#core/delivery/mailbox.ts';
import type { Mailer, RateLimits, SubscriberStore, SuppressionStore } from '#core/ports.ts';
import type { Story } from '#core/story/schema.ts';
import { type Env, needed, parseEnv } from '../env.ts';
import type { PeopleAppParts } from '../http/app.ts';
import { LETTER_MS } from '../patience.ts';
import { dynamoClient, s3Client, secretsClient, sesClient } from '../runtime.ts';
import { addressSaltSecret, type PeopleSecrets, peopleSecrets, type SecretSource, secret } from '../secrets.ts';
import { sesMailer } from '../sending/ses-mailer.ts';
import { dynamoLimits } from './dynamo-limits.ts';
import { dynamoSubscribers } from './dynamo-subscribers.ts';
import { dynamoSuppressions } from './dynamo-suppressions.ts';
import { type StorySettings, s3StoryTexts, storySettings } from './story-settings.ts';
import { subscribing } from './subscribing.ts';

type Variables = Readonly<Record<string, string | undefined>>;

const now = () => Date.now();
const source: SecretSource = { client: secretsClient, now };

/** What feedback on mails, and an operator, change. */
export interface PeopleStores {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  readonly addressSalt: PeopleSecrets['addressSalt'];
  readonly stories: StorySettings;
  now(): number;
}

/** @throws {InputError} where a variable is missing */
export function peopleStores(variables: Variables = process.env, dynamo = dynamoClient()): PeopleStores {
  const env = parseEnv(variables);
  return {
    subscribers: dynamoSubscribers({ dynamo, table: needed(env, 'DAYBRIEF_SUBSCRIBERS') }),
    suppressions: dynamoSuppressions({ dynamo, table: needed(env, 'DAYBRIEF_SUPPRESSIONS') }),
    addressSalt: addressSaltSecret(source, needed(env, 'DAYBRIEF_ADDRESS_SALT')),
    stories: storySettings(s3StoryTexts({ s3: s3Client(env), bucket: needed(env, 'DAYBRIEF_BUCKET') }), now),
    now,
  };
}

/** Attempts at a call of DynamoDB while a person waits for the page. */
const PATIENCE = 4;

/** Everything of the pages but whose connection it is, and where failures are noted. */
export function peopleAppParts(
  edge: { peer(context: Context): string | undefined; failed: PeopleAppParts['failed'] },
  variables: Variables = process.env,
): PeopleAppParts {
  const env = parseEnv(variables);
  const dynamo = dynamoClient(PATIENCE);
  const { subscribers, suppressions, addressSalt, stories } = peopleStores(variables, dynamo);
  const limits: RateLimits = dynamoLimits({ dynamo, table: needed(env, 'DAYBRIEF_LIMITS') });
  const refs = { tokenKeys: needed(env, 'DAYBRIEF_TOKEN_KEYS'), addressSalt: needed(env, 'DAYBRIEF_ADDRESS_SALT') };
  const secrets: PeopleSecrets = { ...peopleSecrets(source, refs), addressSalt };
  const site = new URL(needed(env, 'DAYBRIEF_SITE')).origin;
  const key = env.DAYBRIEF_ORIGIN_KEY;
  return {
    ...edge,
    subscribing: subscribing({
      ...{ subscribers, suppressions, limits, secrets, site, now },
      mailerOf: mailerOf(env),
      stories: () => stories.ids(),
      newNonce: () => randomBytes(12).toString('base64url'),
    }),
    ...{ stories, secrets, site, now, wait },
    originKey: key === undefined ? async () => null : secret(source, key, (text) => text),
  };
}

function mailerOf(env: Env): (story: Story) => Mailer {
  const ses = sesClient(LETTER_MS);
  const address = needed(env, 'DAYBRIEF_SENDER');
  const replyTo = env.DAYBRIEF_REPLY_TO ?? null;
  const configurationSet = env.DAYBRIEF_CONFIGURATION_SET ?? null;
  return (story) => {
    const from = mailbox(story.sender?.name ?? story.title, address);
    return sesMailer(ses, { from, replyTo, configurationSet, story: story.id });
  };
}
