/** Test mails: how one is marked, and what sends it from here: SES, or an outbox beside the seeds. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import { mailbox } from '#core/delivery/mailbox.ts';
import type { MailParts } from '#core/edition/mail.ts';
import type { Mail, Mailer } from '#core/ports.ts';
import type { Env } from '../env.ts';
import { storyFolder } from '../location.ts';
import { type Sender, sesMailer } from './ses-mailer.ts';

/** The story that a mail is of: its id, and the name that its sender goes by. */
export interface MailedStory {
  readonly id: string;
  readonly name: string;
}

/** A mailer whose sender goes by the story's name. */
export type NamedMailer = (story: MailedStory) => Mailer;

/** Who a mail of the outbox comes from: it goes nowhere. */
const NOBODY = 'list@example.invalid';

/** It stands in no ledger, and its unsubscribe link leads nowhere. */
export const testMail = (to: string, { subject, html, text }: MailParts): Mail => ({
  to,
  subject: `[Test] ${subject}`,
  html,
  text,
  headers: {},
});

/** The sender that the environment names; null where it names none. */
export const senderIn = (env: Env): Sender | null =>
  env.DAYBRIEF_SENDER === undefined
    ? null
    : {
        from: env.DAYBRIEF_SENDER,
        replyTo: env.DAYBRIEF_REPLY_TO ?? null,
        configurationSet: env.DAYBRIEF_CONFIGURATION_SET ?? null,
      };

/** @param sender its `from` is the bare address */
export const throughSes =
  (ses: SESv2Client, sender: Sender): NamedMailer =>
  ({ id, name }) =>
    sesMailer(ses, { ...sender, from: mailbox(name, sender.from), story: id });

/** A folder has its outbox beside its story. */
export const outboxFolder = (seeds: string): string => join(storyFolder(seeds), 'outbox');

/** @param now this moment, ISO 8601 */
export async function intoOutbox(folder: string, now: () => string): Promise<NamedMailer> {
  const { outboxMailer } = await import('./outbox.ts');
  return ({ name }) => outboxMailer({ folder, from: mailbox(name, NOBODY), now, newId: randomUUID });
}
