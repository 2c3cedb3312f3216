/** The published edition of a day as what a run sends. */
import { mailbox } from '#core/delivery/mailbox.ts';
import type { Refusal } from '#core/delivery/refusal.ts';
import { VARIABLES } from '#core/delivery/template.ts';
import { editionMail } from '#core/edition/mail.ts';
import { pageUrl } from '#core/edition/site.ts';
import { DaybriefError } from '#core/errors.ts';
import { Digest } from '#core/model.ts';
import { localDay } from '#core/story/days.ts';
import type { Run } from '../editions/run-event.ts';
import { publishedRev } from '../editions/site-index.ts';
import { readDecision } from './hold.ts';
import type { Mailing } from './plan-run.ts';

export interface MailingOptions {
  /** Origin of the public site. */
  readonly site: string;
  /** The sender's address. */
  readonly sender: string;
  /** This moment, ISO 8601: an edition of another day is old news. Null where a person wants it sent all the same. */
  readonly today: string | null;
}

/** The published revision of a run's day, which approval has let through; or why it is not to go out. */
export async function dailyMailing(run: Run, { site, sender, today }: MailingOptions): Promise<Mailing | Refusal> {
  const { editions, story, date } = run;
  const day = today === null ? date : localDay(story, today);
  if (day !== date) return { code: 'another-day', reason: `it is ${day}, and the edition is of ${date}` };
  const decision = await readDecision(editions, date);
  if (decision.state === 'held')
    return { code: 'held', reason: `the editor holds the edition of ${date}: ${decision.reason ?? 'no reason given'}` };
  const rev = await publishedRev(editions, date);
  if (rev === null)
    return { code: 'not-published', reason: `there is no published edition of ${date}: compose or approve it first` };
  if (decision.state === 'approved' && decision.rev !== rev)
    return {
      code: 'not-published',
      reason: `the editor has approved revision ${decision.rev} of ${date}, and ${rev} is published: publish it first`,
    };
  const text = await editions.draft(date, rev, 'digest.json');
  if (text === null)
    throw new DaybriefError(`${editions.where}: revision ${rev} of ${date} is published and not there`);
  const digest = Digest.parse(JSON.parse(text));
  if (digest.date !== date || digest.story !== story.id)
    return {
      code: 'another-day',
      reason: `what is published as ${story.id} ${date} is the edition of ${digest.story} ${digest.date}`,
    };
  if (digest.sections.length === 0) return { code: 'empty', reason: `the edition of ${date} has no bullet` };
  const edition = pageUrl(site, story.id, date);
  return {
    rev,
    from: mailbox(story.sender?.name ?? story.title, sender),
    sections: digest.sections.map(({ id }) => id),
    render: (sections) => editionMail(digest, story, sections, { edition, ...VARIABLES }),
  };
}
