import {
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';

const client = mockClient(S3Client);
const s3 = new S3Client({ region: 'us-east-1' });
const place = { s3, bucket: 'bucket', prefix: 'stories/one/seeds/' };
beforeEach(() => client.reset());

/** An answer of GetObject, as far as it is read. */
const answer = (text: string, ContentLength = text.length) => ({
  Body: { transformToByteArray: async () => new TextEncoder().encode(text) },
  ContentLength,
});
const refusal = (name: string, status: number) =>
  new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode: status }, message: name });

function holding(...files: readonly string[]): void {
  client.on(ListObjectsV2Command).resolves({
    Contents: files.map((file) => ({ Key: place.prefix + file, Size: 7, ETag: '"e"' })),
  });
}

describe('listing', () => {
  test('follows the pages to their end', async () => {
    const pages = 3;
    for (let page = 0; page < pages; page++) {
      client.on(ListObjectsV2Command, { ContinuationToken: page === 0 ? undefined : `page-${page}` }).resolves({
        Contents: Array.from({ length: 1000 }, (_, n) => ({ Key: `${place.prefix}${page}-${n}.txt`, Size: 0 })),
        IsTruncated: page < pages - 1,
        ...(page < pages - 1 ? { NextContinuationToken: `page-${page + 1}` } : {}),
      });
    }
    const { refused } = await loadSeeds(s3Seeds(place));
    expect(refused).toHaveLength(3000);
  });

  test('throws what may pass, so that the run is tried again', async () => {
    client.on(ListObjectsV2Command).rejects(refusal('SlowDown', 503));
    await expect(loadSeeds(s3Seeds(place))).rejects.toThrow('SlowDown');
  });

  test.each(['NoSuchBucket', 'AccessDenied'])('%s is wrong input, in one line', async (name) => {
    client.on(ListObjectsV2Command).rejects(refusal(name, 403));
    await expect(loadSeeds(s3Seeds(place))).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('s3://bucket/stories/one/seeds/'),
    });
  });
});

describe('reading', () => {
  test.each([
    ['taken away since it was listed', new NoSuchKey({ $metadata: {}, message: 'gone' })],
    ['forbidden', refusal('AccessDenied', 403)],
    ['in an archive', refusal('InvalidObjectState', 403)],
  ])('an object that is %s costs that file alone', async (_name, error) => {
    holding('a.txt', 'b.txt');
    client.on(GetObjectCommand).callsFake(() => answer('A text.'));
    client.on(GetObjectCommand, { Bucket: 'bucket', Key: `${place.prefix}b.txt` }).rejects(error);
    const { seeds, refused } = await loadSeeds(s3Seeds(place));
    expect(seeds.map((seed) => seed.file)).toEqual(['a.txt']);
    expect(refused).toMatchObject([{ file: 'b.txt', reason: 'unreadable', detail: expect.stringContaining('b.txt') }]);
  });

  test('throttling is thrown, never taken for an empty file', async () => {
    holding('a.txt');
    client.on(GetObjectCommand).rejects(refusal('SlowDown', 503));
    await expect(loadSeeds(s3Seeds(place))).rejects.toThrow('SlowDown');
  });

  test.each<[string, () => unknown]>([
    ['ends early', () => answer('A te', 7)],
    ['fails', () => ({ Body: { transformToByteArray: () => Promise.reject(new Error('aborted')) }, ContentLength: 7 })],
  ])('a stream that %s is read once more', async (_name, broken) => {
    holding('a.txt');
    const answers = [broken(), answer('A text.')];
    client.on(GetObjectCommand).callsFake(() => answers.shift());
    const { seeds } = await loadSeeds(s3Seeds(place));
    expect(seeds[0]?.text).toBe('A text.');
  });

  test('a stream that breaks off twice is thrown, never taken for the whole', async () => {
    holding('a.txt');
    client.on(GetObjectCommand).callsFake(() => answer('A te', 7));
    await expect(loadSeeds(s3Seeds(place))).rejects.toThrow('broke off after 4 of 7 bytes');
  });

  test('an object over the limit is not even asked for', async () => {
    client.on(ListObjectsV2Command).resolves({ Contents: [{ Key: `${place.prefix}a.txt`, Size: 21 * 1024 * 1024 }] });
    const { refused } = await loadSeeds(s3Seeds(place));
    expect(refused).toMatchObject([{ file: 'a.txt', reason: 'too-large' }]);
    expect(client.commandCalls(GetObjectCommand)).toHaveLength(0);
  });
});

describe('an object’s own metadata', () => {
  const read = async (metadata: Record<string, string>, sidecar?: string) => {
    holding('a.txt', ...(sidecar === undefined ? [] : ['a.txt.meta.yaml']));
    client.on(GetObjectCommand).callsFake(({ Key }: { Key: string }) => ({
      ...answer(Key.endsWith('.yaml') ? (sidecar ?? '') : 'A text.'),
      Metadata: Key.endsWith('.yaml') ? {} : metadata,
    }));
    return loadSeeds(s3Seeds(place));
  };

  test.each<[string, Record<string, string>, object]>([
    ['plain', { title: 'One: two', outlet: 'Sample Wire' }, { title: 'One: two', outlet: 'Sample Wire' }],
    ['percent-encoded', { title: 'Caf%C3%A9%20opens' }, { title: 'Café opens' }],
    ['a percent sign that encodes nothing', { title: 'Up 5% now' }, { title: 'Up 5% now' }],
    ['RFC 2047, base 64', { title: '=?UTF-8?B?Q2Fmw6k=?=' }, { title: 'Café' }],
    ['RFC 2047, quoted', { author: '=?utf-8?Q?Zo=C3=AB_Sample?=' }, { author: 'Zoë Sample' }],
    ['an address keeps its escapes', { url: 'https://e.example/a%20b' }, { url: 'https://e.example/a%20b' }],
    ['a moment', { published: '2025-03-01T09%3A30Z' }, { published: '2025-03-01T09:30Z' }],
    ['somebody else’s keys', { 'upload-id': '7' }, {}],
  ])('%s', async (_name, metadata, expected) => {
    const { seeds, refused } = await read(metadata);
    expect([seeds[0]?.meta, refused]).toEqual([expected, []]);
  });

  test('the sidecar’s word goes before it, field by field', async () => {
    const { seeds } = await read({ outlet: 'Other Wire', author: 'A. Sample' }, 'outlet: Sample Wire\n');
    expect(seeds[0]?.meta).toEqual({ outlet: 'Sample Wire', author: 'A. Sample' });
  });

  test('a date that is none is named, and the rest is kept', async () => {
    const { seeds, refused } = await read({ outlet: 'Sample Wire', published: '01/02/2025' });
    expect(seeds[0]?.meta).toEqual({ outlet: 'Sample Wire' });
    expect(refused).toMatchObject([{ file: 'a.txt', detail: expect.stringContaining('x-amz-meta-published') }]);
  });
});

describe('the pointer', () => {
  const store = s3Editions({ s3, bucket: 'bucket', prefix: 'stories/one/' });

  test.each(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey'])(
    '%s: somebody was first',
    async (name) => {
      client.on(PutObjectCommand).rejects(refusal(name, 412));
      expect(await store.swapPointer('2025-03-01', 'a'.repeat(16), '"e"')).toBe(false);
    },
  );

  test('any other refusal is thrown', async () => {
    client.on(PutObjectCommand).rejects(refusal('AccessDenied', 403));
    await expect(store.swapPointer('2025-03-01', 'a'.repeat(16), null)).rejects.toThrow('AccessDenied');
  });

  test('is written on condition of what was read', async () => {
    client.on(PutObjectCommand).resolves({});
    await store.swapPointer('2025-03-01', 'a'.repeat(16), '"e"');
    await store.swapPointer('2025-03-01', 'a'.repeat(16), null);
    const inputs = client.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
    expect(inputs).toMatchObject([{ IfMatch: '"e"' }, { IfNoneMatch: '*' }]);
  });
});
