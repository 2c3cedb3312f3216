import type { Subscriber, SubscriberId } from '#core/delivery/subscriber.ts';
import { DaybriefError } from '#core/errors.ts';
import type { SubscriberStore } from '#core/ports.ts';

/** Tries before a row that others keep changing is given up. */
const TRIES = 8;

/**
 * Takes a step on a subscriber, on what is there when it is written: where another was first, it is taken anew.
 * @param step answers null where nothing is to be written
 * @returns the subscriber as it is now, and whether this step was written
 */
export async function changeSubscriber(
  subscribers: SubscriberStore,
  { story, id }: { readonly story: string; readonly id: SubscriberId },
  step: (held: Subscriber | null) => Subscriber | null,
): Promise<{ readonly value: Subscriber | null; readonly written: boolean }> {
  for (let tries = 0; tries < TRIES; tries++) {
    const held = await subscribers.get(story, id);
    const next = step(held?.value ?? null);
    if (next === null) return { value: held?.value ?? null, written: false };
    if (await subscribers.put(next, held?.version ?? null)) return { value: next, written: true };
  }
  throw new DaybriefError(`the row of subscriber ${id} of ${story} changes too fast`);
}
