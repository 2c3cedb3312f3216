import { randomBytes } from 'node:crypto';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { startDynamo } from './dynamo-server.ts';
import { KEY_TEXT, SALT_TEXT } from './people.ts';
import { STORIES } from './people-app.ts';
import { startS3 } from './s3-server.ts';
import { startSes } from './ses-server.ts';

/** DynamoDB, S3 and SES on this machine, with tables and stories, and the environment that leads to them. */
export async function startPeopleServers() {
  const [dynamo, s3, ses] = await Promise.all([startDynamo(), startS3(), startSes()]);
  const bucket = await s3.bucket();
  for (const [id, Body] of Object.entries(STORIES))
    await s3.s3.send(new PutObjectCommand({ Bucket: bucket, Key: `stories/${id}/story.yaml`, Body }));
  const tables = {
    DAYBRIEF_SUBSCRIBERS: await dynamo.table('subscribers'),
    DAYBRIEF_SUPPRESSIONS: await dynamo.table('suppressions'),
    DAYBRIEF_LIMITS: await dynamo.table('limits'),
  };
  const env: Record<string, string> = {
    ...tables,
    DAYBRIEF_BUCKET: bucket,
    DAYBRIEF_SITE: 'https://news.example',
    DAYBRIEF_SENDER: 'list@example.org',
    DAYBRIEF_TOKEN_KEYS: `literal:${JSON.stringify({ id: '1', key: KEY_TEXT })}`,
    DAYBRIEF_ADDRESS_SALT: `literal:${SALT_TEXT}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: randomBytes(8).toString('hex'),
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SESV2: ses.endpoint,
  };
  return {
    ...{ dynamo, s3, ses, env, bucket },
    stop: () => Promise.all([dynamo.stop(), s3.stop(), ses.stop()]),
  };
}
export type PeopleServers = Awaited<ReturnType<typeof startPeopleServers>>;
