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

export type MailingMaker = (run: Run, options: MailingOptions) => Promise<Mailing | Refusal | NotDue>;

export function mailingOf(kind: RunKind): MailingMaker {
  if (kind === 'daily') return dailyMailing;
  if (kind === 'weekly') return weeklyMailing;
  return correctionMailing(kind);
}
