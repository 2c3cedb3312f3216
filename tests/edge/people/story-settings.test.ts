import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedStoryTexts, type StoryTexts, s3StoryTexts, storySettings } from '#edge/people/story-settings.ts';
import { STORIES } from '#tests/support/people-app.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';

let server: S3Server;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.stop());

describe.each<[string, () => Promise<StoryTexts>]>([
  [
    'in a bucket',
    async () => {
      const { s3, bucket: newBucket } = server;
      const bucket = await newBucket();
      const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
      for (const [id, text] of Object.entries(STORIES)) await put(`stories/${id}/story.yaml`, text);
      await put('stories/flood/seeds/a.txt', 'A text.');
      await put('stories/Not_A_Story/x', 'x');
      await put('other/x', 'x');
      return s3StoryTexts({ s3, bucket });
    },
  ],
  ['given by hand', async () => fixedStoryTexts(STORIES)],
])('stories %s', (_name, make) => {
  test('are listed, and each is read', async () => {
    const stories = storySettings(await make(), () => 0);
    expect(await stories.ids()).toEqual(['dock-strike', 'flood']);
    expect((await stories.get('flood'))?.title).toBe('Flood');
  });

  test.each(['nowhere', '', '../flood', 'flood/', '__proto__', 'toString', 'a'.repeat(500)])(
    '%j is none',
    async (id) => {
      expect(await storySettings(await make(), () => 0).get(id)).toBeNull();
    },
  );
});

test('a story that the stage does not name, of which S3 says nothing, is none; any other refusal is a fault', async () => {
  const s3 = new S3Client({ region: 'us-east-1' });
  const client = mockClient(s3);
  const stories = storySettings(s3StoryTexts({ s3, bucket: 'bucket' }), () => 0);
  const refuse = (name: string, httpStatusCode: number) =>
    client
      .on(GetObjectCommand)
      .rejects(new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode }, message: name }));
  refuse('AccessDenied', 403);
  expect(await stories.get('flood')).toBeNull();
  refuse('InvalidAccessKeyId', 403);
  await expect(stories.get('dock-strike')).rejects.toThrow('InvalidAccessKeyId');
});

describe('what is remembered', () => {
  test('is read anew after a minute; a failure at once', async () => {
    let reads = 0;
    let fails = false;
    let now = 0;
    const texts: StoryTexts = {
      ids: async () => [],
      async text(id) {
        reads += 1;
        if (fails) throw new Error('S3 is away');
        return fixedStoryTexts(STORIES).text(id);
      },
    };
    const stories = storySettings(texts, () => now);
    await Promise.all([stories.get('flood'), stories.get('flood')]);
    expect(reads).toBe(1);
    now = 60_000;
    fails = true;
    await expect(stories.get('flood')).rejects.toThrow('S3 is away');
    fails = false;
    expect((await stories.get('flood'))?.id).toBe('flood');
    expect(reads).toBe(3);
  });

  test('a story.yaml that is broken is named', async () => {
    const stories = storySettings(fixedStoryTexts({ flood: 'id: 7' }), () => 0);
    await expect(stories.get('flood')).rejects.toThrow(/the story\.yaml of flood/);
  });
});
