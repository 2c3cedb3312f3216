/** What each kind of run sends. */
import * as z from 'zod';
import type { Refusal } from '#core/delivery/refusal.ts';
import { RunKind } from '#core/delivery/run.ts';
import { InputError } from '#core/errors.ts';
import type { Run } from '../editions/run-event.ts';
import { correctionMailing } from './correction-mailing.ts';
import { dailyMailing, type MailingOptions } from './daily-mailing.ts';
import type { Mailing } from './plan-run.ts';
import { type NotDue, weeklyMailing } from './weekly-mailing.ts';

/** What the planner is called with, beside the story and its day. */
const PlanEvent = z.object({
  kind: RunKind.default('daily'),
  /** Sent although it is of another day than today: by a person's own decision alone. */
  anotherDay: z.boolean().default(false),
  /** Asked by an approval: sent where the hour of sending is past and the run has not begun. */
  onApproval: z.boolean().default(false),
  scheduledTime: z.iso.datetime({ offset: true }).optional(),
});

/** @throws {InputError} where the event is none */
export function parsePlanEvent(event: unknown): z.infer<typeof PlanEvent> {
  const parsed = PlanEvent.safeParse(event);
  if (parsed.success) return parsed.data;
  throw new InputError(`the event is not one of a planning: ${z.prettifyError(parsed.error)}`);
}

const NO_SENDER: Refusal = {
  code: 'no-sender',
  reason: 'this stage has no address that mail could come from: name its sender in cdk.json and deploy it',
};
const NO_FOOTER: Refusal = {
  code: 'no-sender',
  reason:
    'story.yaml has no sender: write the name, postal address and reason that the footer of every mail must carry',
};

/** @param options `sender` is null where the stage has none, and then nothing else is asked for */
export async function mailingFor(
  kind: RunKind,
  run: Run,
  { sender, site, today }: { readonly sender: string | null; site(): string; readonly today: string | null },
): Promise<Mailing | Refusal | NotDue> {
  if (sender === null) return NO_SENDER;
  if (run.story.sender === undefined) return NO_FOOTER;
  const options: MailingOptions = { sender, site: site(), today };
  if (kind === 'daily') return dailyMailing(run, options);
  if (kind === 'weekly') return weeklyMailing(run, options);
  return correctionMailing(kind)(run, options);
}
