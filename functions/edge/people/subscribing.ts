/** What people may do about a story's list: the steps of core/delivery/subscription.ts, done on the stores. */
import { type AddressSalt, addressHashOf, sourceHashOf, subscriberIdOf } from '#core/delivery/address.ts';
import { confirmUrl, preferencesUrl } from '#core/delivery/links.ts';
import type { Cadence, Subscriber } from '#core/delivery/subscriber.ts';
import { ask, type Choice, choose, confirm, isBarred, leave } from '#core/delivery/subscription.ts';
import type { TokenClaims } from '#core/delivery/tokens.ts';
import { alreadyLetter, confirmLetter } from '#core/pages/mails.ts';
import type { Mailer, Rate, RateLimits, SubscriberStore, SuppressionStore } from '#core/ports.ts';
import type { Story } from '#core/story/schema.ts';
import type { PeopleSecrets } from '../secrets.ts';
import { changeSubscriber } from './change-subscriber.ts';

export interface SubscribingParts {
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  readonly limits: RateLimits;
  /** Mails in the name of a story. */
  mailerOf(story: Story): Mailer;
  readonly secrets: PeopleSecrets;
  /** Ids of all stories: data is deleted from each. */
  stories(): Promise<readonly string[]>;
  /** Origin of the site. */
  readonly site: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** At least 96 random bits, of letters that may stand in a URL. */
  newNonce(): string;
}

/** Mails that one address gets through the form, whoever asks for it. */
const QUESTIONS: Rate = { most: 3, seconds: 24 * 60 * 60 };
const ANSWERS: Rate = { most: 1, seconds: 24 * 60 * 60 };
/** Asked from one source: a household or an office, not a list that somebody works through. */
const SOURCE: Rate = { most: 20, seconds: 60 * 60 };

export interface Subscribing {
  /**
   * Asks an address whether it wants the list. Answers the same for every address, whatever became of it.
   * @param source whom the wish came from, for the limit of rates; see `sourceOf`
   * @returns false where this source has asked too often
   */
  ask(
    story: Story,
    wish: { readonly address: string; readonly cadence: Cadence; readonly source: string },
  ): Promise<boolean>;
  /** @returns false where the link is used, old, or its address may not be mailed */
  confirm(token: TokenClaims): Promise<boolean>;
  leave(who: Pick<TokenClaims, 'story' | 'subscriber'>): Promise<void>;
  /** @returns the subscriber as it is now; null where there is nobody to choose for */
  choose(who: Pick<TokenClaims, 'story' | 'subscriber'>, choice: Choice): Promise<Subscriber | null>;
  /** Null for who gets nothing. */
  find(who: Pick<TokenClaims, 'story' | 'subscriber'>): Promise<Subscriber | null>;
  /** Removes what is known of the subscriber's address in every story. */
  forget(who: Pick<TokenClaims, 'story' | 'subscriber'>): Promise<void>;
}

export function subscribing(parts: SubscribingParts): Subscribing {
  const { subscribers, suppressions, limits, mailerOf, secrets, site, now, newNonce } = parts;
  const moment = () => new Date(now()).toISOString();

  async function sendLetter(
    story: Story,
    subscriber: Subscriber,
    mail: 'confirm' | 'already',
    hash: string,
  ): Promise<void> {
    const rate = mail === 'confirm' ? QUESTIONS : ANSWERS;
    if (!(await limits.take(`${mail}:${hash}`, rate, now()))) return;
    const maker = { site, keys: await secrets.tokenKeys() };
    const { nonce } = subscriber;
    const letter =
      mail === 'already' || nonce === null
        ? alreadyLetter(story, preferencesUrl(maker, subscriber))
        : confirmLetter(story, confirmUrl(maker, { ...subscriber, nonce }, now()));
    await mailerOf(story).send({ ...letter, to: subscriber.address });
  }

  return {
    async ask(story, { address, cadence, source }) {
      const salt = await secrets.addressSalt();
      if (!(await limits.take(`source:${sourceHashOf(salt, source)}`, SOURCE, now()))) return false;
      const hash = addressHashOf(salt, address);
      const id = subscriberIdOf(salt, story.id, address);
      if (isBarred(await suppressions.find([hash]))) return true;
      const wish = { id, story: story.id, address, cadence, nonce: newNonce(), asked: moment() };
      let mail: 'confirm' | 'already' = 'confirm';
      const changed = await changeSubscriber(subscribers, wish, (held) => {
        const asked = ask(held, wish);
        mail = asked.mail;
        return asked.next;
      });
      if (changed.value !== null) await sendLetter(story, changed.value, mail, hash);
      return true;
    },

    async confirm({ story, subscriber: id, nonce }) {
      const held = await subscribers.get(story, id);
      if (held === null) return false;
      const hash = addressHashOf(await secrets.addressSalt(), held.value.address);
      if (isBarred(await suppressions.find([hash]))) return false;
      if (confirm(held.value, nonce, moment()) === null) return false;
      // Who had their data deleted asks anew, by their own hand. Lifted first: where the rest breaks off, the link still works.
      await suppressions.lift(hash, 'deleted');
      const { written } = await changeSubscriber(subscribers, { story, id }, (one) => confirm(one, nonce, moment()));
      return written;
    },

    async leave({ story, subscriber: id }) {
      await changeSubscriber(subscribers, { story, id }, leave);
    },

    async choose({ story, subscriber: id }, choice) {
      const { value } = await changeSubscriber(subscribers, { story, id }, (held) => choose(held, choice));
      return value?.status === 'active' ? value : null;
    },

    async find({ story, subscriber: id }) {
      const held = await subscribers.get(story, id);
      return held?.value.status === 'active' ? held.value : null;
    },

    async forget({ story, subscriber: id }) {
      const held = await subscribers.get(story, id);
      if (held === null) return;
      await forgetAddress(parts, await secrets.addressSalt(), held.value.address);
    },
  };
}

/** Removes an address from every story; what is kept is its hash among the suppressions. */
export async function forgetAddress(
  {
    subscribers,
    suppressions,
    stories,
    now,
  }: Pick<SubscribingParts, 'subscribers' | 'suppressions' | 'stories' | 'now'>,
  salt: AddressSalt,
  address: string,
): Promise<void> {
  // First the suppression: where the rest breaks off, nothing is sent all the same.
  await suppressions.put({
    hash: addressHashOf(salt, address),
    reason: 'deleted',
    since: new Date(now()).toISOString(),
  });
  for (const story of await stories()) await subscribers.remove(story, subscriberIdOf(salt, story, address));
}
