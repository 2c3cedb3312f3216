import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, type Mock, vi } from 'vitest';
import type { SeedStore } from '#core/ports.ts';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import type { LambdaRuntime } from '#edge/runtime.ts';
import { readText } from '#edge/s3-objects.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';
import { s3Splits } from '#edge/seeds/s3-splits.ts';
import { composeHandler } from '../../functions/compose.ts';
import { DATE, STORY_ID } from './harbour-story.ts';
import { type S3Server, startS3 } from './s3-server.ts';

/** A story's place in a bucket of its own, and the Lambda over it, with what it read, logged and counted. */
export interface ComposePlace {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly prefix: string;
  put(path: string, content: string | Uint8Array): Promise<unknown>;
  putAll(seeds: Readonly<Record<string, string>>): Promise<void>;
  get(path: string): Promise<string | null>;
  /** Paths of what lies under a path, in order. */
  keys(under: string): Promise<string[]>;
  /** Seeds read so far, by name. */
  readonly reads: string[];
  readonly info: Mock<LambdaRuntime['logger']['info']>;
  readonly metrics: Record<string, number>;
  readonly runtime: LambdaRuntime;
  run(event?: object, over?: Partial<LambdaRuntime>): ReturnType<ReturnType<typeof composeHandler>>;
}

export async function makePlace({ s3, bucket: newBucket }: S3Server): Promise<ComposePlace> {
  const bucket = await newBucket();
  const prefix = `stories/${STORY_ID}/`;
  const reads: string[] = [];
  const info = vi.fn<LambdaRuntime['logger']['info']>();
  const metrics: Record<string, number> = {};
  const counted = (store: SeedStore): SeedStore => ({
    ...store,
    read(file) {
      reads.push(file);
      return store.read(file);
    },
  });
  const runtime: LambdaRuntime = {
    place: (at, { seeds, splits }) => ({
      editions: s3Editions({ s3, bucket, prefix: at }),
      seeds: counted(s3Seeds({ s3, bucket, prefix: seeds })),
      splits: s3Splits({ s3, bucket, prefix: splits }),
    }),
    site: null,
    approvedByEditor: [],
    now: () => `${DATE}T08:00:00Z`,
    logger: { info },
    metrics: {
      addMetric: (name, _unit, value) => {
        metrics[name] = value;
      },
      addDimension: () => undefined,
      publishStoredMetrics: () => undefined,
    },
  };
  const put: ComposePlace['put'] = (path, content) =>
    s3.send(new PutObjectCommand({ Bucket: bucket, Key: prefix + path, Body: content }));
  return {
    ...{ s3, bucket, prefix, reads, info, metrics, runtime, put },
    async putAll(seeds) {
      for (const [file, text] of Object.entries(seeds)) await put(`seeds/${file}`, text);
    },
    get: (path) => readText(s3, bucket, prefix + path),
    async keys(under) {
      const page = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix + under }));
      return (page.Contents ?? []).map(({ Key = '' }) => Key.slice(prefix.length)).sort();
    },
    run: (event = {}, over = {}) => composeHandler({ ...runtime, ...over })({ story: STORY_ID, date: DATE, ...event }),
  };
}

/** A server for the tests of a file, and for each of them a place of its own. @param give gets the place before the test */
export function composePlaces(give: (place: ComposePlace) => void): void {
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3();
  });
  afterAll(() => server.stop());
  beforeEach(async () => give(await makePlace(server)));
}
