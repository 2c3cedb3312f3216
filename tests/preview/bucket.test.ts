/** The desk over a bucket: the same morning, with the edits written under a condition. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { locate } from '#edge/location.ts';
import { DayAnswer } from '#preview/api.ts';
import { bucketChanges } from '#preview/follow.ts';
import { TOKEN_HEADER } from '#preview/guard.ts';
import { startDesk } from '#preview/server.ts';
import { DATE, NO_MAILS, NOW, TOKEN } from '#tests/support/desk.ts';
import { type S3Server, startS3 } from '#tests/support/s3-server.ts';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/russia-ukraine');
const NAMES = ['story.yaml', 'specimen-times-tag-page.txt', 'collected-page.txt'];
let server: S3Server;
beforeAll(async () => {
  server = await startS3();
  vi.stubEnv('AWS_ENDPOINT_URL_S3', server.endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

/** A desk over a bucket with some of the sample's seeds; both go when the test is over. */
async function bucketDesk() {
  const Bucket = await server.bucket();
  const cache = await makeFolder();
  for (const name of NAMES) {
    const Body = await readFile(join(SAMPLE, name));
    await server.s3.send(new PutObjectCommand({ Bucket, Key: `war/${name}`, Body }));
  }
  const seeds = `s3://${Bucket}/war`;
  const desk = await startDesk({ seeds, date: DATE, port: 0, token: TOKEN, now: () => NOW, mails: NO_MAILS, cache });
  onTestFinished(async () => {
    await desk.close();
    await removeFolder(cache);
  });
  const origin = `http://127.0.0.1:${desk.port}`;
  const post = (path: string, body: unknown) =>
    fetch(`${origin}/api/${path}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', [TOKEN_HEADER]: TOKEN },
      body: JSON.stringify(body),
    });
  return {
    post,
    change: (body: unknown) => post('edits', body),
    dayNow: async () => DayAnswer.parse(await (await fetch(`${origin}/api/day?date=${DATE}`)).json()),
    edits: async (date: string = DATE) => {
      const Key = `war/edits/${date}.yaml`;
      const { Body } = await server.s3.send(new GetObjectCommand({ Bucket, Key }));
      return (await Body?.transformToString()) ?? '';
    },
    list: async (prefix: string) => {
      const { Contents } = await server.s3.send(new ListObjectsV2Command({ Bucket, Prefix: `war/${prefix}` }));
      return (Contents ?? []).map(({ Key }) => Key?.replace(/.*\//, ''));
    },
  };
}

test('a change is an object of the bucket; upon another state than the bucket’s it is refused', async () => {
  const { change, dayNow, edits } = await bucketDesk();
  const { day, problem, etag } = await dayNow();
  expect(problem).toBeNull();
  const [first, second] = (day?.digest.sections ?? []).flatMap(({ items }) => items.map(({ id }) => id));
  expect((await change({ date: DATE, etag, entry: { drop: { event: first } } })).status).toBe(200);
  const after = await edits();
  expect(after).toContain(`drop: { event: ${first}`);
  const late = await change({ date: DATE, etag, entry: { drop: { event: second } } });
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('somebody else')]);
  expect(await edits()).toBe(after);
  await expect
    .poll(async () => (await dayNow()).day?.digest.sections.flatMap(({ items }) => items.map(({ id }) => id)))
    .not.toContain(first);
  // Two at the same moment: one is written, the other told.
  const upon = (await dayNow()).etag;
  const both = await Promise.all(
    ['One line', 'Another line'].map((text) => change({ date: DATE, etag: upon, entry: { subject: { text } } })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
}, 60_000);

test('held, approved and corrected in the bucket: the revision is kept, and lapses by what comes behind it', async () => {
  const { post, change, dayNow, edits, list } = await bucketDesk();
  const upon = async () => ({ date: DATE, etag: (await dayNow()).etag });
  expect((await change({ ...(await upon()), entry: { hold: { reason: 'a name' } } })).status).toBe(200);
  await expect.poll(async () => (await dayNow()).day?.decision).toMatchObject({ state: 'held', detail: 'a name' });
  const rev = (await dayNow()).day?.rev ?? '';
  const approved = await post('approve', { ...(await upon()), rev, overrides: [] });
  expect(await approved.json()).toMatchObject({ words: `Approved revision ${rev}` });
  expect(await list(`drafts/${DATE}/${rev}/`)).toEqual(expect.arrayContaining(['digest.json', 'email.html']));
  await expect.poll(async () => (await dayNow()).day?.decision.state).toBe('approved');
  const corrected = await post('correct', { ...(await upon()), text: 'It was four.', mail: true });
  expect(corrected.status).toBe(200);
  expect(await edits()).toContain('text: It was four.');
  // NOW is the day after: its edition tells of it, and mails nobody a second time.
  expect(await edits(NOW.slice(0, 10))).toMatch(/correction:[\s\S]*mail: false/);
  await expect.poll(async () => (await dayNow()).day?.decision.state).toBe('lapsed');
  expect((await post('approve', { ...(await upon()), rev, overrides: [] })).status).toBe(409);
}, 60_000);

test('a bucket that is asked tells what has changed: seeds, edits of a day that is open, or nothing', async () => {
  const Bucket = await server.bucket();
  const put = (name: string, Body: string) =>
    server.s3.send(new PutObjectCommand({ Bucket, Key: `war/${name}`, Body }));
  await put('one.txt', 'One.');
  await put('story.yaml', 'title: One');
  const ask = bucketChanges(await locate(`s3://${Bucket}/war`), () => [DATE]);
  expect([await ask(), await ask()]).toEqual([null, null]);
  await put(`edits/${DATE}.yaml`, 'edits: []');
  await put('edits/2025-12-30.yaml', 'edits: []');
  expect([await ask(), await ask()]).toEqual([{ seeds: false, templates: false }, null]);
  for (const name of ['one.txt', 'two.txt', 'story.yaml']) {
    await put(name, 'title: Two');
    expect([await ask(), await ask()]).toEqual([{ seeds: true, templates: false }, null]);
  }
});

test('a bucket that does not answer counts as changed each time: composing says what is wrong', async () => {
  const ask = bucketChanges(await locate('s3://not-there-at-all/war'), () => []);
  expect([await ask(), await ask(), await ask()]).toEqual([
    null,
    { seeds: true, templates: false },
    { seeds: true, templates: false },
  ]);
});
