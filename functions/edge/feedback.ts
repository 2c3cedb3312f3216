/**
 * What follows from feedback on a mail, done on the stores. A queue may hand a message over twice: suppressing is the same
 * twice; a soft bounce is then counted twice, which decides nothing.
 */
import { type AddressSalt, addressHashOf, subscriberIdOf } from '#core/delivery/address.ts';
import type { Feedback } from '#core/delivery/feedback.ts';
import { countSoftBounce, suppress } from '#core/delivery/subscription.ts';
import type { SubscriberStore, SuppressionStore } from '#core/ports.ts';
import { changeSubscriber } from './change-subscriber.ts';

export interface FeedbackPlace {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  addressSalt(): Promise<AddressSalt>;
  readonly stories: { ids(): Promise<readonly string[]> };
  /** Milliseconds since 1970. */
  now(): number;
}

/** Suppresses and counts; what only counts as a metric changes nothing here. */
export async function applyFeedback(place: FeedbackPlace, { barred, softBounced, story }: Feedback): Promise<void> {
  if (barred.length === 0 && softBounced.length === 0) return;
  const { subscribers, suppressions, stories } = place;
  const salt = await place.addressSalt();
  const change = (id: string, address: string, step: typeof suppress) =>
    changeSubscriber(subscribers, { story: id, id: subscriberIdOf(salt, id, address) }, step);
  const since = new Date(place.now()).toISOString();
  for (const { address, reason } of barred) {
    // First what every sending looks at; the rows of the stories follow.
    await suppressions.put({ hash: addressHashOf(salt, address), reason, since });
    for (const id of await stories.ids()) await change(id, address, suppress);
  }
  const known = story === null ? await stories.ids() : [story];
  for (const address of softBounced) for (const id of known) await change(id, address, countSoftBounce);
}
