/** The weekly edition as what a run sends: composed from what is published of its days, on the story's weekday. */
import { mailbox } from '#core/delivery/mailbox.ts';
import type { Refusal } from '#core/delivery/refusal.ts';
import { VARIABLES } from '#core/delivery/template.ts';
import { editionMail } from '#core/edition/mail.ts';
import { weekUrl } from '#core/edition/site.ts';
import { localDay } from '#core/story/days.ts';
import { goesWeekly } from '#core/story/weekly.ts';
import { composeWeekly } from '../editions/compose-weekly.ts';
import type { Run } from '../editions/run-event.ts';
import type { MailingOptions } from './daily-mailing.ts';
import { readDecision } from './hold.ts';
import type { Mailing } from './plan-run.ts';

/** Nothing is wrong: nothing is due. */
export interface NotDue {
  readonly notDue: string;
}

/**
 * The week up to the run's day. Its last day has to be published first, by which its editor has let it through, unless a
 * person wants it sent all the same.
 */
export async function weeklyMailing(
  run: Run,
  { site, sender, today }: MailingOptions,
): Promise<Mailing | Refusal | NotDue> {
  const { editions, story, date } = run;
  if (today !== null && !goesWeekly(story, date)) return { notDue: `the weekly edition does not go out on ${date}` };
  const day = today === null ? date : localDay(story, today);
  if (day !== date) return { code: 'another-day', reason: `it is ${day}, and the weekly edition is of ${date}` };
  const decision = await readDecision(editions, date);
  if (decision.state === 'held')
    return { code: 'held', reason: `the editor holds the edition of ${date}: ${decision.reason ?? 'no reason given'}` };
  if (today !== null && (await editions.published(date)) === null)
    return { code: 'not-published', reason: `there is no published edition of ${date}: compose or approve it first` };
  const made = await composeWeekly(editions, story, date, { origin: site, subscribe: true });
  if (made.outcome === 'none') return { code: 'empty', reason: made.reason };
  if (made.why.length > 0)
    return { code: 'not-published', reason: `the week up to ${date} may not be published: ${made.why.join('; ')}` };
  const { digest, rev } = made;
  if (digest.sections.length === 0) return { code: 'empty', reason: `the week up to ${date} has no bullet` };
  const edition = weekUrl(site, story.id, date);
  return {
    rev,
    from: mailbox(story.sender?.name ?? story.title, sender),
    sections: digest.sections.map(({ id }) => id),
    render: (sections) => editionMail(digest, story, sections, { edition, ...VARIABLES }),
  };
}
