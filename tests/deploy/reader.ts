/** A reader subscribes, confirms, gets the edition and leaves, all of it on the deployed functions. */
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SesServer, startSes } from '#tests/support/ses-server.ts';
import type { Deployment } from './deployment.ts';
import { httpAnswer, httpEvent, queueEvent, workOff } from './events.ts';
import { makeSecrets, unlinkQueues } from './stand-ins.ts';
import type { Started } from './started.ts';
import { DATE, SENDER, SITE, STORY } from './trial.ts';

export interface Trialled {
  readonly stack: Deployment;
  readonly functions: Started;
  readonly endpoint: string;
}

/** @param trialled what is deployed: asked for when it is there */
export function readerSuite(trialled: () => Trialled): void {
  const READER = 'reader@example.org';
  const RUN = { story: STORY, date: DATE, kind: 'daily' };
  let ses: SesServer;
  let sqs: SQSClient;
  let originKey: string;
  let stack: Deployment;
  let functions: Started;

  beforeAll(async () => {
    const { endpoint } = trialled();
    ({ stack, functions } = trialled());
    ses = await startSes();
    ses.verified.add('news.example.com');
    sqs = new SQSClient({ endpoint });
    originKey = await makeSecrets((await stack.configuration('MailingApi')).variables, endpoint);
    await unlinkQueues(endpoint);
    for (const name of ['Api', 'Plan', 'Send', 'Report', 'Feedback'])
      await functions.start(`Mailing${name}`, ses.endpoint);
  }, 120_000);

  afterAll(async () => {
    sqs?.destroy();
    await ses?.stop();
  });

  const call = (name: string, event: unknown): Promise<unknown> => functions.invoke(`Mailing${name}`, event);
  const fileOf = (file: string): Promise<string> =>
    stack.text(stack.outputs.Bucket ?? '', `stories/${STORY}/sends/${DATE}/daily/${file}`);
  /** Through CloudFront, which shows its secret. */
  const ask = async (method: 'GET' | 'POST', path: string, form?: Record<string, string>) => {
    const headers = { 'x-daybrief-origin': originKey, 'cloudfront-viewer-address': '203.0.113.9:50000' };
    return httpAnswer(await call('Api', httpEvent({ method, path, headers, ...(form ? { form } : {}) })));
  };
  /** The path of a page and the token, from a mail's link. */
  const linkTo = (page: string, text: string): { path: string; token: string } => {
    const [, path = '', token = ''] = new RegExp(`${SITE}(/${page}\\?t=([\\w-]+))`).exec(text) ?? [];
    return { path, token };
  };

  test('gets no answer past CloudFront', async () => {
    const past = httpAnswer(await call('Api', httpEvent({ method: 'GET', path: '/subscribe' })));
    expect(past.status).toBe(403);
  });

  test('subscribes, and is asked by a mail whether it was so', async () => {
    const form = await ask('GET', `/subscribe?story=${STORY}`);
    expect(form).toMatchObject({ status: 200, text: expect.stringContaining('name="address"') });
    const asked = await ask('POST', '/subscribe', { story: STORY, address: READER, cadence: 'daily' });
    expect(asked.status).toBe(200);
    const [mail] = await ses.mails();
    expect(mail).toMatchObject({ destination: { to: [READER] }, replyTo: ['desk@news.example.com'] });
    expect(mail?.from).toContain(`<${SENDER}>`);
  });

  test('confirms by the button of the page that the mail leads to', async () => {
    const { path, token } = linkTo('confirm', (await ses.mails())[0]?.body.text ?? '');
    expect((await ask('GET', path)).status).toBe(200);
    expect((await ask('POST', '/confirm', { t: token })).status).toBe(200);
    expect((await ask('POST', '/confirm', { t: token })).status).not.toBe(200);
  });

  test('is planned for, and planned again without a second batch', async () => {
    expect(await call('Plan', { story: STORY, date: DATE })).toMatchObject({ outcome: 'refused', code: 'another-day' });
    const event = { story: STORY, scheduledTime: `${DATE}T05:00:00Z` };
    expect(await call('Plan', event)).toMatchObject({
      ...RUN,
      outcome: 'planned',
      recipients: 1,
      batches: 1,
      queued: 1,
    });
    expect(await fileOf('manifest.json')).not.toContain(READER);
  });

  test('gets the edition, with one click to leave', async () => {
    await ses.clear();
    const worked = await workOff(sqs, stack.outputs.Batches ?? '', (event) => call('Send', event));
    expect(worked).toEqual({ done: 1, failed: 0 });
    const mails = await ses.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]?.destination.to).toEqual([READER]);
    expect(mails[0]?.body.html).toContain(`${SITE}/${STORY}/${DATE}/`);
    expect(mails[0]?.body.html).not.toContain('{{');
    const headers = Object.fromEntries(mails[0]?.headers.map(({ name, value }) => [name, value]) ?? []);
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(linkTo('unsubscribe', headers['List-Unsubscribe'] ?? '').token).not.toBe('');
  });

  test('gets it once, however often the run is started', async () => {
    const again = await call('Plan', { story: STORY, scheduledTime: `${DATE}T05:00:00Z` });
    expect(again).toMatchObject({ outcome: 'refused', code: 'already-sent' });
    expect(await workOff(sqs, stack.outputs.Batches ?? '', (event) => call('Send', event))).toEqual({
      done: 0,
      failed: 0,
    });
    expect(await ses.mails()).toHaveLength(1);
  });

  test('stands in the report that closes the run', async () => {
    const closing = JSON.stringify({ run: RUN, rate: 14, until: '2100-01-01T00:00:00Z' });
    expect(await call('Report', queueEvent([closing]))).toEqual({ batchItemFailures: [] });
    const report = await fileOf('report.json');
    expect(JSON.parse(report)).toMatchObject({
      run: RUN,
      state: 'done',
      submitted: 1,
      possiblyAccepted: 0,
      pending: 0,
    });
  });

  test('chooses the weekly list', async () => {
    const { path, token } = linkTo('preferences', (await ses.mails())[0]?.body.text ?? '');
    expect(await ask('GET', path)).toMatchObject({ status: 200, text: expect.stringContaining('name="cadence"') });
    const sections = [...(await ask('GET', path)).text.matchAll(/name="section" value="([^"]+)"/g)].map(
      ([, id]) => id ?? '',
    );
    const chosen = { t: token, cadence: 'weekly', section: sections[0] ?? '' };
    expect((await ask('POST', '/preferences', chosen)).status).toBe(200);
    expect(await ask('GET', path)).toMatchObject({ text: expect.stringMatching(/value="weekly"[^>]*checked/) });
  });

  test('gets the weekly edition then, at the rate of a new account', async () => {
    await ses.clear();
    ses.account.SendQuota.MaxSendRate = 1;
    const weekly = { story: STORY, date: DATE, kind: 'weekly', anotherDay: true };
    expect(await call('Plan', weekly)).toMatchObject({ outcome: 'planned', recipients: 1, excluded: {} });
    const worked = await workOff(sqs, stack.outputs.Batches ?? '', (event) => call('Send', event));
    expect(worked).toEqual({ done: 1, failed: 0 });
    expect((await ses.mails()).map((mail) => mail.destination.to)).toEqual([[READER]]);
  });

  test('leaves by one click, which does no harm twice', async () => {
    const [mail] = await ses.mails();
    const { path } = linkTo('unsubscribe', mail?.body.text ?? '');
    for (const _ of [1, 2]) expect((await ask('POST', path, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  });

  test('has the data deleted', async () => {
    const { path, token } = linkTo('preferences', (await ses.mails())[0]?.body.text ?? '');
    expect((await ask('POST', '/preferences', { t: token, act: 'delete' })).status).toBe(200);
    expect((await ask('GET', path)).status).not.toBe(200);
  });

  test('is added by an operator’s hand, and stands in the export', async () => {
    await stack.daybrief('subscribers', 'add', STORY, 'gone@example.org');
    expect((await stack.daybrief('subscribers', 'export', STORY)).stdout).toMatch(/^gone@example\.org,.*active/m);
  });

  test('who bounces gets nothing any more, and hears nothing of it', async () => {
    const bounce = {
      eventType: 'Bounce',
      mail: {
        messageId: 'm-1',
        tags: { story: [STORY], date: [DATE], kind: ['daily'] },
        destination: ['gone@example.org'],
      },
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress: 'gone@example.org' }],
      },
    };
    const answered = await call(
      'Feedback',
      queueEvent([JSON.stringify(bounce), JSON.stringify({ eventType: 'Surprise' })]),
    );
    expect(answered).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-2' }] });
    expect((await stack.daybrief('subscribers', 'export', STORY)).stdout).toMatch(/^gone@example\.org,.*suppressed/m);
    await ses.clear();
    const asked = await ask('POST', '/subscribe', { story: STORY, address: 'gone@example.org', cadence: 'daily' });
    expect(asked.status).toBe(200);
    expect(await ses.mails()).toEqual([]);
  });

  test('is missed in the status where a batch failed for good', async () => {
    const failed = new SendMessageCommand({ QueueUrl: stack.outputs.BatchesDeadLetters, MessageBody: '{}' });
    await sqs.send(failed);
    const told = { code: 1, stdout: expect.stringContaining('batches that failed for good: 1 in') };
    await expect(stack.daybrief('status', STORY)).rejects.toMatchObject(told);
  });
}
