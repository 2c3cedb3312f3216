import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { readText } from '#edge/s3-objects.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';
import { s3Splits } from '#edge/seeds/s3-splits.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { editionStoreContract } from './edition-store.ts';
import { seedStoreContract } from './seed-store.ts';
import { splitCacheContract } from './split-cache.ts';

let server: S3Server;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.stop());

const prefix = 'stories/one/';

async function place() {
  const { s3 } = server;
  const bucket = await server.bucket();
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: prefix + path, Body: Buffer.from(content) }));
  };
  return { s3, bucket, prefix, write };
}

describe('seeds in S3', () => {
  seedStoreContract(
    async (files) => {
      const at = await place();
      for (const [file, content] of Object.entries(files)) await at.write(file, content);
      await at.s3.send(new PutObjectCommand({ Bucket: at.bucket, Key: 'stories/other/x.txt', Body: 'not ours' }));
      await at.s3.send(new PutObjectCommand({ Bucket: at.bucket, Key: prefix, Body: Buffer.alloc(0) }));
      return { store: s3Seeds(at), write: at.write };
    },
    async () => s3Seeds({ s3: server.s3, bucket: 'nowhere', prefix }),
  );

  test('lists more objects than one page holds', async () => {
    const at = await place();
    const names = Array.from({ length: 1050 }, (_, n) => `${String(n).padStart(4, '0')}.txt`);
    for (let from = 0; from < names.length; from += 50) {
      await Promise.all(names.slice(from, from + 50).map((name) => at.write(name, name)));
    }
    const files: string[] = [];
    for await (const { file } of s3Seeds(at).list()) files.push(file);
    expect(files).toEqual(names);
  });
});

describe('editions in S3', () => {
  editionStoreContract(async () => {
    const at = await place();
    return { store: s3Editions(at), write: at.write, read: (path) => readText(at.s3, at.bucket, prefix + path) };
  });
});

describe('splits in S3', () => {
  splitCacheContract(async () => s3Splits(await place()));
});
