/** The only place that makes clients. */
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PublicSite } from '#core/edition/site.ts';
import type { ComposePlace } from './editions/compose-revision.ts';
import { s3Editions } from './editions/s3-editions.ts';
import { type Env, needed, parseEnv } from './env.ts';
import { CONNECTION_MS } from './patience.ts';
import { s3Seeds } from './seeds/s3-seeds.ts';
import { s3Splits } from './seeds/s3-splits.ts';

/** An S3 client for the environment that the process runs in. */
export function s3Client(env: Env = parseEnv(process.env)): S3Client {
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? (endpoint ? 'us-east-1' : undefined);
  const config: S3ClientConfig = { followRegionRedirects: true, maxAttempts: 5 };
  if (region) config.region = region;
  if (endpoint) Object.assign(config, { endpoint, forcePathStyle: true });
  return new S3Client(config);
}

/** A Lambda's bundle leaves out those that it does not call. */
export const cloudFormationClient = (): CloudFormationClient => new CloudFormationClient(anyRegion());
export const sqsClient = (): SQSClient => new SQSClient({ ...anyRegion(), useQueueUrlAsEndpoint: false });
/** A run takes minutes, and asking twice would run twice. */
export const lambdaClient = (): LambdaClient =>
  new LambdaClient({ ...anyRegion(), maxAttempts: 1, requestHandler: { requestTimeout: 15 * 60 * 1000 } });

/**
 * Mail that a broken connection hides may have been accepted: the client never sends it again by itself.
 * @param patience milliseconds: a worker has to write down what became of a call before its own time is over
 */
export const sesClient = (patience = 15_000): SESv2Client =>
  new SESv2Client({
    ...anyRegion(),
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CONNECTION_MS, requestTimeout: patience, throwOnRequestTimeout: true },
  });
/** Items are plain objects; what is undefined in them is left out. @param maxAttempts few where somebody waits */
export const dynamoClient = (maxAttempts = 8): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ ...anyRegion(), maxAttempts }), {
    marshallOptions: { removeUndefinedValues: true },
  });
export const secretsClient = (): SecretsManagerClient => new SecretsManagerClient(anyRegion());

function anyRegion(): { region?: string } {
  const env = parseEnv(process.env);
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? (env.AWS_ENDPOINT_URL ? 'us-east-1' : undefined);
  return region ? { region } : {};
}

/** What a Lambda gets from outside: its stores, the clock, the log and the metrics. */
export interface LambdaRuntime {
  /** The stores under three prefixes of the bucket: the story's place, its seeds, its cache of splits. */
  place(prefix: string, parts: { readonly seeds: string; readonly splits: string }): ComposePlace;
  /** The public site; null where there is none. */
  readonly site: PublicSite | null;
  /** Stories whose editions wait for an editor. */
  readonly approvedByEditor: readonly string[];
  /** This moment, ISO 8601 with Z. */
  now(): string;
  readonly logger: { info(message: string, fields: Record<string, unknown>): void };
  readonly metrics: {
    addMetric(name: string, unit: 'Count', value: number): unknown;
    addDimension(name: string, value: string): unknown;
    publishStoredMetrics(): unknown;
  };
}

/** @throws {InputError} where the environment names no bucket */
export function lambdaRuntime(variables: Readonly<Record<string, string | undefined>> = process.env): LambdaRuntime {
  const env = parseEnv(variables);
  const bucket = needed(env, 'DAYBRIEF_BUCKET');
  const s3 = s3Client(env);
  return {
    place: (prefix, { seeds, splits }) => ({
      editions: s3Editions({ s3, bucket, prefix }),
      seeds: s3Seeds({ s3, bucket, prefix: seeds }),
      splits: s3Splits({ s3, bucket, prefix: splits }),
    }),
    site:
      env.DAYBRIEF_SITE === undefined
        ? null
        : { origin: env.DAYBRIEF_SITE, subscribe: env.DAYBRIEF_SENDER !== undefined },
    approvedByEditor: env.DAYBRIEF_APPROVED_BY_EDITOR,
    now: () => new Date().toISOString(),
    // Their service is POWERTOOLS_SERVICE_NAME, which the stack sets to the Lambda's name.
    logger: new Logger(),
    metrics: new Metrics({ namespace: 'Daybrief' }),
  };
}
