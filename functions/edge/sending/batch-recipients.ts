/** Ids of a batch → whom of them a mail goes to now, with that one's links. */
import { type AddressSalt, addressHashOf } from '#core/delivery/address.ts';
import { type LinkMaker, preferencesUrl, unsubscribeUrl } from '#core/delivery/links.ts';
import { cadenceOf, type RunName } from '#core/delivery/run.ts';
import type { Subscriber, SubscriberId } from '#core/delivery/subscriber.ts';
import type { SubscriberStore, SuppressionStore } from '#core/ports.ts';
import type { Recipient } from './ses-bulk.ts';

export interface People {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  readonly salt: AddressSalt;
  readonly links: LinkMaker;
}

/** A recipient, or why somebody who was one when the run was planned gets nothing any more. */
export type Resolved = { readonly to: Recipient } | { readonly skipped: string };

/** In the order of the ids. */
export async function resolveRecipients(
  { subscribers, suppressions, salt, links }: People,
  { story, kind }: RunName,
  ids: readonly SubscriberId[],
): Promise<Resolved[]> {
  const found = new Map((await subscribers.getMany(story, ids)).map((one) => [one.id, one]));
  const hashes = new Map([...found.values()].map((one) => [one.id, addressHashOf(salt, one.address)]));
  const suppressed = new Map((await suppressions.find([...hashes.values()])).map((one) => [one.hash, one.reason]));
  return ids.map((id): Resolved => {
    const one = found.get(id);
    const hash = hashes.get(id);
    if (one === undefined || hash === undefined) return { skipped: 'gone' };
    if (one.status !== 'active') return { skipped: one.status };
    const reason = suppressed.get(hash);
    if (reason !== undefined) return { skipped: reason };
    if (one.cadence !== cadenceOf(kind)) return { skipped: `chose-${one.cadence}` };
    return { to: recipientOf(links, one) };
  });
}

const recipientOf = (links: LinkMaker, one: Subscriber): Recipient => ({
  address: one.address,
  unsubscribe: unsubscribeUrl(links, one),
  preferences: preferencesUrl(links, one),
});
