import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunName } from '#core/delivery/run.ts';
import { checkTemplate, VARIABLES } from '#core/delivery/template.ts';
import { correctionMail } from '#core/edition/correction-mail.ts';
import { editionMail } from '#core/edition/mail.ts';
import type { Digest } from '#core/model.ts';
import { meaningOf, sesBulk } from '#edge/sending/ses-bulk.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';
import { type SesServer, startSes } from '#tests/support/ses-server.ts';

let server: SesServer;
beforeAll(async () => {
  server = await startSes();
});
afterAll(() => server.stop());
beforeEach(() => server.clear());

const run: RunName = { story: 'dock-strike', date: '2031-03-10', kind: 'daily' };
const edition = 'https://news.example/dock-strike/2031-03-10/';
const links = {
  unsubscribe: 'https://news.example/unsubscribe?t=A_b-1',
  preferences: 'https://news.example/preferences?t=C',
};
const sender = { replyTo: null, configurationSet: null };

/** The golden digest with a bait wherever a seed's words may come into a mail. */
const baited = (bait: string): Digest => ({
  ...goldenDigest,
  title: `${goldenDigest.title} ${bait}`,
  standfirst: bait,
  leadIn: `${bait}:`,
  note: bait,
  sections: goldenDigest.sections.map((section) => ({
    ...section,
    heading: `${bait} ${section.heading}`,
    items: section.items.map((item) => ({
      ...item,
      text: `${bait}${item.text} ${bait}`,
      citations: item.citations.map((one) => ({ ...one, outlet: `${bait} ${one.outlet}`, title: bait, url: null })),
    })),
  })),
});

const BAITS = [
  '{{unsubscribe}}',
  '{{{unsubscribe}}}',
  '{{x}}',
  '{{#each this}}x{{/each}}',
  '{{#if}}',
  '{{',
  '}}',
  '{{{{raw}}}} {{{{/raw}}}}',
  '{{> footer}}',
  '{{!-- a --}}',
  '\\{{x}}',
  '{\u200b{x}\u200b}',
  '{{lookup (lookup this "constructor") "name"}}',
  '%%UNSUBSCRIBE_URL%%',
  '%%%UNSUBSCRIBE_URL%%%',
  '&#123;&#123;x&#125;&#125;',
  '{ {x} }',
];

describe('what a seed writes is no template to SES', () => {
  test.each(BAITS)('%j', async (bait) => {
    const digest = baited(bait);
    const template = checkTemplate(editionMail(digest, goldenStory, null, { edition, ...VARIABLES }));
    const recipients = [{ address: 'ada@example.net', ...links }];
    const answer = await sesBulk(server.ses, sender).send({ run, from: 'list@example.org', template, recipients });
    expect(answer).toMatchObject({ kind: 'answered', entries: [{ status: 'SUCCESS' }] });
    const [sent] = await server.mails();
    const meant = editionMail(digest, goldenStory, null, { edition, ...links });
    expect({ subject: sent?.subject, ...sent?.body }).toEqual(meant);
    expect(sent?.body.html.split(links.unsubscribe)).toHaveLength(2);
  });
});

describe('what an editor writes in a correction is none either', () => {
  // Where the correction gives no phrase, as one long word does not, the subject is the story's title.
  test.each([...BAITS, 'x'.repeat(80)])('%j', async (text) => {
    const correction = { of: goldenDigest.date, on: goldenDigest.date, text };
    const mailOf = (at: typeof links) =>
      correctionMail(goldenDigest, correction, { ...goldenStory, title: '{{x}}' }, { edition, ...at });
    const template = checkTemplate(mailOf(VARIABLES));
    const recipients = [{ address: 'ada@example.net', ...links }];
    await sesBulk(server.ses, sender).send({ run, from: 'list@example.org', template, recipients });
    const [sent] = await server.mails();
    expect({ subject: sent?.subject, ...sent?.body }).toEqual(mailOf(links));
  });
});

test('a link that says more than a link should goes into the mail as it is, and into no other field', async () => {
  const template = { subject: 's', html: VARIABLES.unsubscribe, text: VARIABLES.preferences };
  const hostile = {
    address: 'ada@example.net',
    unsubscribe: 'https://news.example/?t="\\}}{{x',
    preferences: '{{unsubscribe}}',
  };
  await sesBulk(server.ses, sender).send({ run, from: 'list@example.org', template, recipients: [hostile] });
  expect((await server.mails())[0]?.body).toEqual({ html: hostile.unsubscribe, text: hostile.preferences });
});

const failed = (name: string, status?: number, code?: string): Error =>
  Object.assign(new Error('x'), {
    name,
    ...(status ? { $metadata: { httpStatusCode: status } } : {}),
    ...(code ? { code } : {}),
  });

describe('what a failed call means', () => {
  test.each<readonly [string, unknown, object]>([
    ['too many requests', failed('TooManyRequestsException', 429), { kind: 'later', soon: true }],
    ['429 by another name', failed('Other', 429), { kind: 'later', soon: true }],
    ['the account is paused', failed('SendingPausedException', 400), { kind: 'later', soon: false }],
    ['the configuration set is gone', failed('NotFoundException', 404), { kind: 'later', soon: false }],
    ['not allowed', failed('AccessDeniedException', 403), { kind: 'later', soon: false }],
    ['no credentials', failed('CredentialsProviderError'), { kind: 'later', soon: false }],
    ['no such host', failed('Error', undefined, 'ENOTFOUND'), { kind: 'later', soon: true }],
    ['a bad request', failed('BadRequestException', 400), { kind: 'rejected', reason: 'BadRequestException' }],
    ['rejected', failed('MessageRejected', 400), { kind: 'rejected', reason: 'MessageRejected' }],
    ['500', failed('InternalFailure', 500), { kind: 'unknown' }],
    ['the connection broke', failed('Error', undefined, 'ECONNRESET'), { kind: 'unknown' }],
    ['no answer in time', failed('TimeoutError'), { kind: 'unknown' }],
    ['an answer that cannot be read', failed('SyntaxError', 200), { kind: 'unknown' }],
    ['no error at all', 'x', { kind: 'unknown' }],
  ])('%s', (_what, error, meaning) => {
    expect(meaningOf(error)).toMatchObject(meaning);
  });

  test('where nothing listens, nothing was sent', async () => {
    const ses = new SESv2Client({
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const template = { subject: 's', html: 'h', text: 't' };
    const recipients = [{ address: 'ada@example.net', ...links }];
    const answer = await sesBulk(ses, sender).send({ run, from: 'list@example.org', template, recipients });
    expect(answer).toMatchObject({ kind: 'later', soon: true });
  });
});
