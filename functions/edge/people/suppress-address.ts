/** An address gets nothing any more, in no story: it bounced, its owner complained, or an operator says so. */
import { type AddressSalt, addressHashOf, subscriberIdOf } from '#core/delivery/address.ts';
import type { Suppression } from '#core/delivery/subscriber.ts';
import { suppress } from '#core/delivery/subscription.ts';
import type { SubscriberStore, SuppressionStore } from '#core/ports.ts';
import { changeSubscriber } from './change-subscriber.ts';

export interface SuppressPlace {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  readonly stories: { ids(): Promise<readonly string[]> };
  /** Milliseconds since 1970. */
  now(): number;
}

/** Doing it twice is the same. @param address normalised */
export async function suppressAddress(
  { subscribers, suppressions, stories, now }: SuppressPlace,
  salt: AddressSalt,
  address: string,
  reason: Suppression['reason'],
): Promise<void> {
  // First what every sending looks at; the rows of the stories follow.
  await suppressions.put({ hash: addressHashOf(salt, address), reason, since: new Date(now()).toISOString() });
  for (const story of await stories.ids())
    await changeSubscriber(subscribers, { story, id: subscriberIdOf(salt, story, address) }, suppress);
}
