/** The stage that is tried, on the server that the environment names. */
import type { Trial } from './deployment.ts';

export const STORY = 'russia-ukraine';
export const DATE = '2025-12-31';
export const SITE = 'https://news.example.com';
export const SENDER = 'list@news.example.com';

const ACCOUNT = process.env.DAYBRIEF_TRIAL_ACCOUNT ?? '123456789012';
const REGION = process.env.AWS_REGION ?? 'us-east-1';

const STAGES = {
  trial: {
    stories: [{ id: STORY, timeZone: 'Europe/Kyiv', cron: '5 6 * * ? *', sendAt: '07:00' }],
    domain: {
      name: new URL(SITE).host,
      certificateArn: `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/11111111-2222-3333-4444-555555555555`,
    },
    sender: SENDER,
    replyTo: 'desk@news.example.com',
  },
};

/** @throws {Error} where a variable is not set, saying what to do. Sets those that the command line and the functions need. */
export function trialAt(work: string): Trial {
  const endpoint = process.env.AWS_ENDPOINT_URL;
  if (!endpoint)
    throw new Error(
      'AWS_ENDPOINT_URL is not set: start an AWS-compatible server (moto_server, LocalStack) and name it',
    );
  const runtimeClient = process.env.DAYBRIEF_RUNTIME_CLIENT;
  if (!runtimeClient)
    throw new Error('DAYBRIEF_RUNTIME_CLIENT is not set: install aws-lambda-ric in a folder and name its index.mjs');
  process.env.AWS_REGION = REGION;
  process.env.AWS_ACCESS_KEY_ID ??= 'test';
  process.env.AWS_SECRET_ACCESS_KEY ??= 'test';
  process.env.CDK_DISABLE_CLI_TELEMETRY = 'true';
  return { endpoint, runtimeClient, work, account: ACCOUNT, region: REGION, stage: 'trial', stages: STAGES };
}
