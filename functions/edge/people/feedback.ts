/**
 * What follows from feedback on a mail, done on the stores. A queue may hand a message over twice: suppressing is the same
 * twice, and a soft bounce counts once for a mail.
 */
import { type AddressSalt, subscriberIdOf } from '#core/delivery/address.ts';
import type { Feedback } from '#core/delivery/feedback.ts';
import { countSoftBounce } from '#core/delivery/subscription.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { type SuppressPlace, suppressAddress } from './suppress-address.ts';

export interface FeedbackPlace extends SuppressPlace {
  addressSalt(): Promise<AddressSalt>;
}

/** Suppresses and counts; what only counts as a metric changes nothing here. */
export async function applyFeedback(
  place: FeedbackPlace,
  { barred, softBounced, messageId, story }: Feedback,
): Promise<void> {
  if (barred.length === 0 && softBounced.length === 0) return;
  const salt = await place.addressSalt();
  for (const { address, reason } of barred) await suppressAddress(place, salt, address, reason);
  const known = story === null ? await place.stories.ids() : [story];
  for (const address of softBounced)
    for (const id of known)
      await changeSubscriber(place.subscribers, { story: id, id: subscriberIdOf(salt, id, address) }, (held) =>
        countSoftBounce(held, messageId),
      );
}
