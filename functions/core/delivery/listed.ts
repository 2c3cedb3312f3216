/** One line of a list that an operator brings: the subscriber it makes, or why it is refused. */
import { type AddressSalt, normaliseAddress, subscriberIdOf } from './address.ts';
import { Cadence, type Subscriber } from './subscriber.ts';
import { chosenSections, isStranger } from './subscription.ts';

/** Cells as they stand in a list; empty where it says nothing. */
export type ListedCells = Readonly<Record<'address' | 'cadence' | 'sections' | 'status', string>>;

export type Listed = { readonly ok: true; readonly subscriber: Subscriber } | Refused;
export interface Refused {
  readonly ok: false;
  readonly why: string;
}
const refuse = (why: string): Refused => ({ ok: false, why });

export interface ListedOf {
  readonly story: { readonly id: string; readonly sections: readonly { readonly id: string }[] };
  readonly salt: AddressSalt;
  readonly origin: 'import' | 'operator';
  /** ISO 8601. */
  readonly asked: string;
}

/**
 * Who is on a list has said somewhere else that they want this: no mail asks them again.
 * Sections by their ids, with blanks, commas, semicolons or bars between; none are all of them.
 */
export function listedSubscriber(cells: ListedCells, { story, salt, origin, asked }: ListedOf): Listed {
  const checked = normaliseAddress(cells.address);
  if (!checked.ok) return refuse(`address: ${checked.why}`);
  // A list that was exported says of each whether they want it still.
  if (cells.status !== '' && cells.status !== 'active') return refuse('status: not active');
  const cadence = Cadence.safeParse(cells.cadence === '' ? 'daily' : cells.cadence.toLowerCase());
  if (!cadence.success) return refuse('cadence: neither daily nor weekly');
  const all = story.sections.map(({ id }) => id);
  const named = cells.sections.split(/[\s,;|]+/).filter(Boolean);
  if (named.some((id) => !all.includes(id))) return refuse(`sections: one is none of ${all.join(', ')}`);
  const { address } = checked;
  const subscriber: Subscriber = {
    id: subscriberIdOf(salt, story.id, address),
    story: story.id,
    ...{ address, origin, asked },
    status: 'active',
    cadence: cadence.data,
    sections: named.length === 0 ? null : chosenSections(all, named),
    confirmed: null,
    nonce: null,
    softBounces: 0,
    lastSoftBounce: null,
  };
  return { ok: true, subscriber };
}

/** What stands against adding somebody who is known already; null where they are known and may be. */
export function whyNotAgain(held: Subscriber): string | null {
  const { status } = held;
  if (status === 'left' || (status === 'pending' && !isStranger(held)))
    return 'left the list: only they can come back, by the form';
  return status === 'suppressed' ? 'suppressed' : null;
}
