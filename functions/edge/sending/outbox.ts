/** Mail on a machine without SES: a folder of `.eml` files, which any mail program opens. */
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Mail, Mailer } from '#core/ports.ts';
import { writeWhole } from '../folder-files.ts';

export interface Outbox {
  readonly folder: string;
  readonly from: string;
  /** This moment, ISO 8601. */
  now(): string;
  /** A name that no other mail has. */
  newId(): string;
}

/** Writes each mail to `MOMENT-ID.eml`, so that names stand in the order of sending. */
export function outboxMailer({ folder, from, now, newId }: Outbox): Mailer {
  return {
    async send({ to, subject, html, text, headers }: Mail) {
      const moment = now();
      const id = newId();
      const composer = new MailComposer({
        from,
        to,
        subject,
        html,
        text,
        headers: { ...headers },
        date: new Date(moment),
        messageId: `<${id}@outbox.invalid>`,
        // No file and no address that a mail names is ever fetched.
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const bytes = await composer.compile().build();
      const name = `${moment.replace(/[^0-9TZ]/g, '')}-${id}.eml`;
      await writeWhole(join(folder, name), bytes.toString());
      return name;
    },
  };
}
