/** Test mails: through SES where the environment names a sender and has credentials, else into the outbox beside the seeds. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { parseEnv } from '#edge/env.ts';
import { outboxMailer } from '#edge/outbox.ts';
import type { OutboxAnswer } from './api.ts';
import type { TestMails } from './posting.ts';
import { storyFolder } from './work/place.ts';

/** Of an outbox, the newest. */
const LISTED = 50;
/** Who a mail of the outbox comes from: it goes nowhere. */
const NOBODY = 'Daybrief desk <desk@example.invalid>';

/** @param seeds folder of seeds, or `s3://bucket/prefix`: the outbox of a bucket is in the folder one is in */
export async function testMails(seeds: string, now: () => string): Promise<TestMails> {
  const folder = join(seeds.startsWith('s3://') ? '.' : storyFolder(seeds), 'outbox');
  const list = () => listed(folder);
  const ses = await sesHere();
  if (ses !== null) return { mailer: ses, where: 'SES', list };
  const mailer = outboxMailer({ folder, from: NOBODY, now, newId: randomUUID });
  return { mailer, where: `the outbox ${folder}, for want of SES`, list };
}

/** Null where no sender is named, or there are no credentials. */
async function sesHere(): Promise<TestMails['mailer'] | null> {
  const env = parseEnv(process.env);
  if (env.DAYBRIEF_SENDER === undefined) return null;
  const [{ sesClient }, { sesMailer }] = await Promise.all([import('#edge/runtime.ts'), import('#edge/ses-mailer.ts')]);
  const client = sesClient();
  const credentials = await client.config.credentials().catch(() => null);
  if (credentials === null) return null;
  return sesMailer(client, {
    from: env.DAYBRIEF_SENDER,
    replyTo: env.DAYBRIEF_REPLY_TO ?? null,
    configurationSet: env.DAYBRIEF_CONFIGURATION_SET ?? null,
    story: null,
  });
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
