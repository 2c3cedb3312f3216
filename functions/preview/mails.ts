/** Test mails: through SES where the environment names a sender and has credentials, else into the outbox beside the seeds. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Email } from 'postal-mime';
import { parseEnv } from '#edge/env.ts';
import { intoOutbox, type NamedMailer, outboxFolder, senderIn, throughSes } from '#edge/sending/test-mails.ts';
import type { OutboxAnswer } from './api.ts';
import type { TestMails } from './posting.ts';

/** Of an outbox, the newest. */
const LISTED = 50;

/** @param seeds folder of seeds, or `s3://bucket/prefix`: the outbox of a bucket is in the folder one is in */
export async function testMails(seeds: string, now: () => string): Promise<TestMails> {
  const folder = outboxFolder(seeds.startsWith('s3://') ? '.' : seeds);
  const read = { list: () => listed(folder), html: (id: string) => htmlOf(folder, id) };
  const ses = await sesHere();
  if (ses !== null)
    return { mailer: ses, where: 'by SES', sent: (to) => `The test mail went to ${to} by SES`, ...read };
  return {
    mailer: await intoOutbox(folder, now),
    where: `into the outbox ${folder}, for want of SES`,
    sent: (to) => `The test mail for ${to} lies in the outbox: for want of SES it goes no further`,
    ...read,
  };
}

/** Null where no sender is named, or there are no credentials. */
async function sesHere(): Promise<NamedMailer | null> {
  const sender = senderIn(parseEnv(process.env));
  if (sender === null) return null;
  const { sesClient } = await import('#edge/runtime.ts');
  const client = sesClient();
  const credentials = await client.config.credentials().catch(() => null);
  return credentials === null ? null : throughSes(client, sender);
}

/** Only what the folder lists: the name comes from a page. */
async function htmlOf(folder: string, id: string): Promise<string | null> {
  const names = await mailsIn(folder);
  return names.includes(id) ? ((await mailIn(folder, id)).html ?? null) : null;
}

async function mailIn(folder: string, id: string): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(await readFile(join(folder, id)));
}

const mailsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));

async function listed(folder: string): Promise<OutboxAnswer['mails']> {
  const newest = (await mailsIn(folder)).toSorted().toReversed().slice(0, LISTED);
  return Promise.all(
    newest.map(async (id) => {
      const mail = await mailIn(folder, id);
      const to = (mail.to ?? []).map(({ address }) => address ?? '').join(', ');
      return { id, to, subject: mail.subject ?? '', at: mail.date ?? '' };
    }),
  );
}
