/** A correction of a published edition as what a run sends, to those who get the daily edition. */
import { mailbox } from '#core/delivery/mailbox.ts';
import type { Refusal } from '#core/delivery/refusal.ts';
import type { RunKind } from '#core/delivery/run.ts';
import { VARIABLES } from '#core/delivery/template.ts';
import { mailedCorrections } from '#core/digest/edits/corrections.ts';
import { decisionOf } from '#core/digest/edits/parse.ts';
import { correctionMail } from '#core/edition/correction-mail.ts';
import { pageUrl } from '#core/edition/site.ts';
import { Digest } from '#core/model.ts';
import { readEdits } from '../editions/read-edits.ts';
import type { Run } from '../editions/run-event.ts';
import { publishedRev } from '../editions/site-index.ts';
import type { MailingOptions } from './daily-mailing.ts';
import type { Mailing } from './plan-run.ts';

/** A correction that the edits of the run's day want mailed; it has to stand on the public page first. */
export const correctionMailing =
  (kind: RunKind) =>
  async (run: Run, { site, sender }: MailingOptions): Promise<Mailing | Refusal> => {
    const { editions, story, date } = run;
    const edits = await readEdits(editions, date);
    const decision = decisionOf(edits);
    if (decision.state === 'held')
      return { code: 'held', reason: `the editor holds ${date}: ${decision.reason ?? 'no reason given'}` };
    const mailed = mailedCorrections(edits, date);
    const asked = mailed.find((one) => one.kind === kind);
    if (asked === undefined) {
      const those = mailed.map((one) => one.kind).join(', ') || 'none is: daybrief correct, with --mail';
      return { code: 'empty', reason: `there is no ${kind} of ${date}; to be mailed: ${those}` };
    }
    const { correction } = asked;
    const text = await editions.published(date);
    const digest = text === null ? null : Digest.parse(JSON.parse(text));
    const rev = await publishedRev(editions, date);
    const shown = digest?.corrections.some(({ on, text: said }) => on === correction.on && said === correction.text);
    if (digest === null || rev === null || !shown)
      return { code: 'not-published', reason: `the page of ${date} does not show ${kind} yet: publish it first` };
    const edition = pageUrl(site, story.id, date);
    return {
      rev,
      from: mailbox(story.sender?.name ?? story.title, sender),
      sections: null,
      render: () => correctionMail(digest, correction, story, { edition, ...VARIABLES }),
    };
  };
