import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mail } from '#core/ports.ts';
import { parseEnv } from '#edge/env.ts';
import { outboxMailer } from '#edge/sending/outbox.ts';
import { sesMailer } from '#edge/sending/ses-mailer.ts';
import { senderIn, testMail, throughSes } from '#edge/sending/test-mails.ts';
import { type SesServer, startSes } from '#tests/support/ses-server.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

let server: SesServer;
beforeAll(async () => {
  server = await startSes();
});
afterAll(() => server.stop());

const mail: Mail = {
  to: 'ada@example.net',
  subject: 'Day 12: 62 ships wait – “still”',
  html: '<p>62 ships wait “still”</p>',
  text: '62 ships wait “still”\n',
  headers: { 'List-Unsubscribe': '<https://news.example/unsubscribe?t=abc>' },
};
const from = '"Harbour List" <list@example.org>';

test('SES gets both parts, the headers and the sender', async () => {
  const inputs: unknown[] = [];
  server.ses.middlewareStack.add(
    (next) => (call) => {
      inputs.push(call.input);
      return next(call);
    },
    { step: 'initialize' },
  );
  const mailer = sesMailer(server.ses, {
    ...{ from, replyTo: 'desk@example.org', configurationSet: 'daily', story: 'harbour' },
  });
  const id = await mailer.send(mail);
  expect(inputs).toMatchObject([{ ConfigurationSetName: 'daily', EmailTags: [{ Name: 'story', Value: 'harbour' }] }]);
  const sent = (await server.mails()).filter(({ messageId }) => messageId === id);
  expect(sent).toMatchObject([
    {
      from,
      replyTo: ['desk@example.org'],
      destination: { to: [mail.to] },
      subject: mail.subject,
      body: { html: mail.html, text: mail.text },
      headers: [{ name: 'List-Unsubscribe', value: '<https://news.example/unsubscribe?t=abc>' }],
    },
  ]);
});

test('a test mail comes from the story’s name at the sender of the environment, marked and in no list', async () => {
  const sender = senderIn(parseEnv({ DAYBRIEF_SENDER: 'list@example.org', DAYBRIEF_REPLY_TO: 'desk@example.org' }));
  if (sender === null) throw new Error('the environment names a sender');
  const id = await throughSes(
    server.ses,
    sender,
  )({ id: 'harbour', name: 'Harbour List' }).send(testMail('ada@example.net', mail));
  expect((await server.mails()).filter(({ messageId }) => messageId === id)).toMatchObject([
    { from, replyTo: ['desk@example.org'], subject: `[Test] ${mail.subject}`, headers: [] },
  ]);
  expect(senderIn(parseEnv({}))).toBeNull();
});

test('the outbox holds a letter that a mail program reads', async () => {
  const folder = await tempFolder();
  let made = 0;
  const mailer = outboxMailer({
    folder,
    from,
    now: () => '2031-03-10T06:00:00.000Z',
    newId: () => {
      made += 1;
      return `mail-${made}`;
    },
  });
  expect(await mailer.send(mail)).toBe('20310310T060000000Z-mail-1.eml');
  await mailer.send({ ...mail, to: 'bo@example.net' });
  expect((await readdir(folder)).toSorted()).toEqual([
    '20310310T060000000Z-mail-1.eml',
    '20310310T060000000Z-mail-2.eml',
  ]);
  const read = await PostalMime.parse(await readFile(join(folder, '20310310T060000000Z-mail-1.eml')));
  expect(read).toMatchObject({
    from: { name: 'Harbour List', address: 'list@example.org' },
    to: [{ address: 'ada@example.net' }],
    subject: mail.subject,
    date: '2031-03-10T06:00:00.000Z',
  });
  expect([read.html?.trim(), read.text?.trim()]).toEqual([mail.html, mail.text.trim()]);
  expect(read.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(mail.headers['List-Unsubscribe']);
});

test('no file of this machine comes into a letter', async () => {
  const folder = await tempFolder({ 'secret.txt': 'a secret' });
  const mailer = outboxMailer({ folder, from, now: () => '2031-03-10T06:00:00Z', newId: () => 'one' });
  const name = await mailer.send({ ...mail, html: `<img src="file://${join(folder, 'secret.txt')}">` });
  expect(await readFile(join(folder, name), 'utf8')).not.toContain('a secret');
});
