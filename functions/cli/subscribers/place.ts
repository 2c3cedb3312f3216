/** What the commands on subscribers have in common: whose they are, and where they are kept. */
import { type AddressSalt, normaliseAddress } from '#core/delivery/address.ts';
import { InputError } from '#core/errors.ts';
import { Story } from '#core/story/schema.ts';
import { type PeopleStores, peopleStores } from '#edge/people/people-runtime.ts';
import type { OnStack } from '../on-stack.ts';
import { mailingStack, variablesOf } from '../sending.ts';

export interface SubscriberOptions extends OnStack {
  /** With the stores that the environment names (`DAYBRIEF_…`), and no stack. */
  readonly local?: boolean;
}

/** The stores, with the story that is meant and the salt. */
export interface SubscriberPlace extends Omit<PeopleStores, 'addressSalt'> {
  readonly story: Story;
  readonly salt: AddressSalt;
  /** This moment, ISO 8601. */
  readonly asked: string;
}

/** @throws {InputError} where the stack or the story is not there */
export async function subscriberPlace(id: string, options: SubscriberOptions): Promise<SubscriberPlace> {
  if (!Story.shape.id.safeParse(id).success)
    throw new InputError(`"${id}" is no story's id: lower-case letters, digits and single hyphens`);
  const stores = peopleStores(options.local ? process.env : variablesOf(await mailingStack(options)));
  const story = await stores.stories.get(id);
  if (story === null) throw new InputError(`there is no story ${id}: put it there first (daybrief push)`);
  return { ...stores, story, salt: await stores.addressSalt(), asked: new Date(stores.now()).toISOString() };
}

/** @throws {InputError} where it is none */
export function addressOf(text: string): string {
  const checked = normaliseAddress(text);
  if (!checked.ok) throw new InputError(`${JSON.stringify(text)} cannot be used as an address: ${checked.why}`);
  return checked.address;
}
