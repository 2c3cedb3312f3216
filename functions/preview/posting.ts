/** What leaves the desk: an approval with the revision that it names, a correction, a test mail. */

import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { appendEdit, type Change, removeEdit, type Signature } from '#core/digest/edits/write.ts';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import { InputError } from '#core/errors.ts';
import type { EventId, IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { paths } from '#core/revision.ts';
import { changeEdits } from '#edge/editions/change-edits.ts';
import { type NamedMailer, testMail } from '#edge/sending/test-mails.ts';
import { DayView, type OutboxAnswer } from './api.ts';
import { ConflictError, type Editing, type Step } from './editing.ts';
import type { Done } from './requests.ts';
import type { Engine } from './work/engine.ts';

/** A mail of the outbox as a list shows it. */
export interface TestMails {
  readonly mailer: NamedMailer;
  /** Where they go, for a person: "SES", "the outbox in …". */
  readonly where: string;
  /** What came of one, for a person. */
  sent(to: string): string;
  list(): Promise<OutboxAnswer['mails']>;
  /** What a mail of the list looks like; null where there is none. */
  html(id: string): Promise<string | null>;
}

interface Upon {
  readonly date: IsoDate;
  readonly etag: string | null;
  readonly signature: Signature;
}

export interface Posting {
  approve(asked: Upon & { readonly rev: string; readonly overrides: readonly EventId[] }): Promise<Done>;
  correct(asked: Upon & { readonly text: string; readonly mail: boolean; readonly at: string }): Promise<Done>;
  /** One step of the edits; a correction that goes or comes takes its item in the next edition with it. */
  step(date: IsoDate, etag: string | null, step: Step): Promise<Done>;
  /** @returns where the mail went, in words */
  test(date: IsoDate, to: string): Promise<string>;
  outbox(): Promise<OutboxAnswer>;
  /** @throws {InputError} where the outbox has no such mail */
  mail(id: string): Promise<string>;
}

export interface PostingParts {
  readonly engine: Pick<Engine, 'correction' | 'day' | 'file' | 'revision'>;
  readonly editing: Editing;
  readonly editions: () => Promise<EditionStore>;
  readonly mails: TestMails;
}

type Correction = Extract<Edit, { verb: 'correction' }>;

/** The next edition's edits without the item; as they are where somebody took it out already. */
function withoutItem(text: string, item: Correction, next: IsoDate): string {
  const at = parseEdits(text, paths.edits(next)).findLastIndex(
    (edit) => edit.verb === 'correction' && edit.of === item.of && edit.on === item.on && edit.text === item.text,
  );
  return at < 0 ? text : removeEdit(text, at);
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
    async step(date, etag, step) {
      const { edit, ...done } = await editing.step(date, etag, step);
      if (edit?.verb !== 'correction' || edit.of !== date) return done;
      const { next } = await engine.correction(date, edit.at ?? `${edit.on}T12:00:00Z`);
      if (step === 'undo' && (await (await editions()).edits(next)) === null) return done;
      const item: Correction = { ...edit, mail: false };
      const change = (had: string | null): string =>
        step === 'undo' ? withoutItem(had ?? '', item, next) : appendEdit(had, item, {});
      await changeEdits(await editions(), next, change);
      return { ...done, words: `${done.words}, and its item in the edition of ${next}` };
    },
    async test(date, to) {
      const { inbox, story, digest } = DayView.parse(JSON.parse((await engine.day(date)).json));
      const read = async (name: string) => fillLinks(await engine.file(date, name), DEMO_LINKS);
      const [html, text] = await Promise.all([read('email.html'), read('email.txt')]);
      const mailer = mails.mailer({ id: digest.story, name: story.sender ?? story.title });
      await mailer.send(testMail(to, { subject: inbox.subject, html, text }));
      return mails.sent(to);
    },
    async mail(id) {
      const html = await mails.html(id);
      if (html === null) throw new InputError(`there is no mail ${id} in the outbox`);
      return html;
    },
    outbox: async () => ({ where: mails.where, mails: [...(await mails.list())] }),
  };
}
