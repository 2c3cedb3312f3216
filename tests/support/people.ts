import { addressHashOf, addressSalt, subscriberIdOf } from '#core/delivery/address.ts';
import type { Subscriber, Suppression } from '#core/delivery/subscriber.ts';
import { tokenKeys } from '#core/delivery/tokens.ts';

/** Of no use outside of tests. */
export const SALT_TEXT = 'salt-for-tests-alone-0123456789abcdef';
export const KEY_TEXT = 'key-for-tests-alone-0123456789abcdefg';
export const SALT = addressSalt(SALT_TEXT);
export const KEYS = tokenKeys({ id: '1', key: KEY_TEXT });
export const AT = '2031-03-10T08:00:00.000Z';

/** An active subscriber of the dock strike. */
export function aSubscriber(address: string, over: Partial<Subscriber> = {}): Subscriber {
  const story = over.story ?? 'dock-strike';
  return {
    id: subscriberIdOf(SALT, story, address),
    story,
    address,
    status: 'active',
    cadence: 'daily',
    sections: null,
    origin: 'form',
    asked: AT,
    confirmed: AT,
    nonce: null,
    softBounces: 0,
    lastSoftBounce: null,
    ...over,
  };
}

export const aSuppression = (address: string, reason: Suppression['reason']): Suppression => ({
  hash: addressHashOf(SALT, address),
  reason,
  since: AT,
});
