import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { DaybriefError } from '#core/errors.ts';
import type { Mail, Mailer } from '#core/ports.ts';

/** Whom mail comes from, and how SES is to handle it. */
export interface Sender {
  /** `"Name" <address>`; see `mailbox`. */
  readonly from: string;
  readonly replyTo: string | null;
  /** Through which bounces and complaints come back. */
  readonly configurationSet: string | null;
}

/** A sender of mails to one reader at a time, outside of any run. */
export interface LetterSender extends Sender {
  /** The story that they are of: what SES tells of them is counted there. Null for none. */
  readonly story: string | null;
}

/** Single mails through SES. A call whose answer is lost is not made again. */
export function sesMailer(ses: SESv2Client, { from, replyTo, configurationSet, story }: LetterSender): Mailer {
  return {
    async send({ to, subject, html, text, headers }: Mail) {
      const { MessageId } = await ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ...(replyTo === null ? {} : { ReplyToAddresses: [replyTo] }),
          ...(configurationSet === null ? {} : { ConfigurationSetName: configurationSet }),
          ...(story === null ? {} : { EmailTags: [{ Name: 'story', Value: story }] }),
          Content: {
            Simple: {
              Subject: utf8(subject),
              Body: { Html: utf8(html), Text: utf8(text) },
              Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
            },
          },
        }),
      );
      if (MessageId === undefined) throw new DaybriefError(`SES took the mail to ${to} and named no message`);
      return MessageId;
    },
  };
}

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
