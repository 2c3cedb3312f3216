/** Test mails: through SES where the environment names a sender and has credentials, else into the outbox beside the seeds. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { parseEnv } from '#edge/env.ts';
import { intoOutbox, type NamedMailer, outboxFolder, senderIn, throughSes } from '#edge/sending/test-mails.ts';
import type { OutboxAnswer } from './api.ts';
import type { TestMails } from './posting.ts';

/** Of an outbox, the newest. */
const LISTED = 50;

/** @param seeds folder of seeds, or `s3://bucket/prefix`: the outbox of a bucket is in the folder one is in */
export async function testMails(seeds: string, now: () => string): Promise<TestMails> {
  const folder = outboxFolder(seeds.startsWith('s3://') ? '.' : seeds);
  const list = () => listed(folder);
  const ses = await sesHere();
  if (ses !== null) return { mailer: ses, where: 'SES', list };
  return { mailer: await intoOutbox(folder, now), where: `the outbox ${folder}, for want of SES`, list };
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

async function listed(folder: string): Promise<OutboxAnswer['mails']> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .toReversed()
    .slice(0, LISTED);
  return Promise.all(
    newest.map(async (id) => {
      const mail = await PostalMime.parse(await readFile(join(folder, id)));
      const to = (mail.to ?? []).map(({ address }) => address ?? '').join(', ');
      return { id, to, subject: mail.subject ?? '', at: mail.date ?? '' };
    }),
  );
}
