/** What leaves the desk: an approval with the revision that it names, a correction, a test mail. */

import { appendEdit, type Change, type Signature } from '#core/digest/edits/write.ts';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import { InputError } from '#core/errors.ts';
import type { EventId, IsoDate } from '#core/model.ts';
import type { EditionStore, Mailer } from '#core/ports.ts';
import { changeEdits } from '#edge/change-edits.ts';
import { DayView, type Done, type OutboxAnswer } from './api.ts';
import { ConflictError, type Editing } from './editing.ts';
import type { Engine } from './work/engine.ts';

/** A mail of the outbox as a list shows it. */
export interface TestMails {
  readonly mailer: Mailer;
  /** Where they go, for a person: "SES", "the outbox in …". */
  readonly where: string;
  list(): Promise<OutboxAnswer['mails']>;
}

interface Upon {
  readonly date: IsoDate;
  readonly etag: string | null;
  readonly signature: Signature;
}

export interface Posting {
  approve(asked: Upon & { readonly rev: string; readonly overrides: readonly EventId[] }): Promise<Done>;
  correct(asked: Upon & { readonly text: string; readonly mail: boolean; readonly at: string }): Promise<Done>;
  /** @returns where the mail went, in words */
  test(date: IsoDate, to: string): Promise<string>;
  outbox(): Promise<OutboxAnswer>;
}

export interface PostingParts {
  readonly engine: Pick<Engine, 'correction' | 'day' | 'file' | 'revision'>;
  readonly editing: Editing;
  readonly editions: () => Promise<EditionStore>;
  readonly mails: TestMails;
}

export function posting({ engine, editing, editions, mails }: PostingParts): Posting {
  return {
    async approve({ date, etag, rev, overrides, signature }) {
      const current = await engine.revision(date, overrides);
      if (current.rev !== rev)
        throw new ConflictError('the edition has changed since it was shown: look at it again before you approve it');
      const [open] = current.open;
      if (open !== undefined) throw new InputError(open);
      // Kept, so that the desk can show later what changed since.
      await (await editions()).putRevision(date, rev, current.files);
      return editing.add(date, etag, { verb: 'approve', rev, overrides: [...overrides] }, signature);
    },
    async correct({ date, etag, text, mail, at, signature }) {
      const { on, next } = await engine.correction(date, at);
      const entry: Change = { verb: 'correction', of: date, on, text, mail };
      const { etag: after } = await editing.add(date, etag, entry, signature);
      await changeEdits(await editions(), next, (had) => appendEdit(had, { ...entry, mail: false }, signature));
      return { etag: after, words: `Corrected: the edition of ${next} tells of it` };
    },
    async test(date, to) {
      const { inbox } = DayView.parse(JSON.parse((await engine.day(date)).json));
      const read = async (name: string) => fillLinks(await engine.file(date, name), DEMO_LINKS);
      const [html, text] = await Promise.all([read('email.html'), read('email.txt')]);
      const id = await mails.mailer.send({ to, subject: `[Test] ${inbox.subject}`, html, text, headers: {} });
      return `The test mail went to ${to} by ${mails.where} (${id})`;
    },
    outbox: async () => ({ where: mails.where, mails: [...(await mails.list())] }),
  };
}
