/** Who gets a story's editions. */
import * as z from 'zod';

/** 32 hex digits: a keyed hash of story and address, so that one address is one subscriber of a story. */
export const SubscriberId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'SubscriberId'>();
export type SubscriberId = z.infer<typeof SubscriberId>;

/** 64 hex digits: a keyed hash of an address, which says nothing of it to whoever lacks the key. */
export const AddressHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'AddressHash'>();
export type AddressHash = z.infer<typeof AddressHash>;

export const Cadence = z.enum(['daily', 'weekly']);
export type Cadence = z.infer<typeof Cadence>;

const Moment = z.iso.datetime({ offset: true });

export const Subscriber = z.object({
  id: SubscriberId,
  story: z.string(),
  /** Normalised (`normaliseAddress`). */
  address: z.string(),
  /** `pending`: asked and not confirmed; `active`: gets editions; `left`: unsubscribed; `suppressed`: see suppressions. */
  status: z.enum(['pending', 'active', 'left', 'suppressed']),
  cadence: Cadence,
  /** Ids of the story's sections that are wanted; null for all. */
  sections: z.array(z.string()).nullable(),
  /** How it came: by the form, a file, or an operator's hand. */
  origin: z.enum(['form', 'import', 'operator']),
  asked: Moment,
  /** When they last agreed by their own hand; of somebody pending, before they left. */
  confirmed: Moment.nullable(),
  /** The confirmation link that still works, by its nonce: used once. */
  nonce: z.string().nullable(),
  softBounces: z.int().nonnegative(),
  /** The message that last came back for now: told of twice, it counts once. */
  lastSoftBounce: z.string().nullable().default(null),
});
export type Subscriber = z.infer<typeof Subscriber>;

/** Why an address gets nothing any more. `deleted`: its owner had the data removed. */
export const Suppression = z.object({
  hash: AddressHash,
  reason: z.enum(['bounce', 'complaint', 'deleted', 'operator']),
  since: Moment,
});
export type Suppression = z.infer<typeof Suppression>;
