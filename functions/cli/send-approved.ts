/** After an approval: what should have gone out by now is sent; what is to go out later waits for its hour. */
import type { IsoDate } from '#core/model.ts';
import type { Story } from '#core/story/schema.ts';
import { goesWeekly } from '#core/story/weekly.ts';
import { findDeployed } from '#edge/deployed.ts';
import { planOnStack, tellPlanned } from './plan-on-stack.ts';

/** Tells what came of it; nothing is done on a stack without a sender. */
export async function sendApproved(story: Story, date: IsoDate, stack: string): Promise<void> {
  const { mail } = await findDeployed(stack);
  if (mail === null) return;
  const kinds = goesWeekly(story, date) ? (['daily', 'weekly'] as const) : (['daily'] as const);
  for (const kind of kinds) {
    const run = { story: story.id, date, kind };
    await tellPlanned(run, await planOnStack(mail, { ...run, onApproval: true }));
  }
}
