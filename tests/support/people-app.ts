import type { Hono } from 'hono';
import { addressHashOf, subscriberIdOf } from '#core/delivery/address.ts';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import { signToken, type TokenPurpose } from '#core/delivery/tokens.ts';
import type { Mail, RateLimits, SubscriberStore, SuppressionStore } from '#core/ports.ts';
import { type PeopleAppParts, peopleApp } from '#edge/http/app.ts';
import { memoryLimits, memorySubscribers, memorySuppressions } from '#edge/people/memory-stores.ts';
import { fixedStoryTexts, storySettings } from '#edge/people/story-settings.ts';
import { type SubscribingParts, subscribing } from '#edge/people/subscribing.ts';
import { AT, KEYS, SALT } from './people.ts';

export const SITE = 'https://news.example';

const settings = (id: string, title: string) => `
id: ${id}
title: ${title}
matter: the ${title.toLowerCase()} at Port Example
dayCount: { date: 2031-03-10, day: 40 }
sections:
  - { id: pickets, heading: On the picket lines }
  - { id: talks, heading: Talks & offers }
  - { id: other, heading: Other developments }
sender: { name: The Quay List, address: "1 Quay Street, Port Example", reason: You asked for it. }
`;
export const STORIES = { 'dock-strike': settings('dock-strike', 'Dock strike'), flood: settings('flood', 'Flood') };

export interface PeopleHarness {
  readonly app: Hono;
  readonly subscribers: SubscriberStore;
  readonly suppressions: SuppressionStore;
  readonly mails: Mail[];
  /** How long each answer that takes its time was held back, in milliseconds. */
  readonly waits: number[];
  readonly failures: unknown[];
  /** The clock, in milliseconds; a test moves it. */
  readonly clock: { now: number };
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Response>;
  held(address: string, story?: string): Promise<Subscriber | null>;
  put(subscriber: Subscriber): Promise<void>;
  suppressed(address: string): Promise<string | undefined>;
  token(
    address: string,
    purpose: TokenPurpose,
    over?: { story?: string; expires?: number | null; nonce?: string | null },
  ): string;
}

/** The pages over stores in memory, a clock that stands still and a mailer that keeps what it is given. */
export function makePeople(
  over: Partial<SubscribingParts> & { limits?: RateLimits; app?: Partial<PeopleAppParts> } = {},
): PeopleHarness {
  const { app: appOver = {}, ...rest } = over;
  const subscribers = over.subscribers ?? memorySubscribers();
  const suppressions = over.suppressions ?? memorySuppressions();
  const mails: Mail[] = [];
  const waits: number[] = [];
  const failures: unknown[] = [];
  const clock = { now: Date.parse(AT) };
  const now = () => clock.now;
  const stories = storySettings(fixedStoryTexts(STORIES), now);
  const secrets = { tokenKeys: async () => KEYS, addressSalt: async () => SALT };
  let nonces = 0;
  const parts: SubscribingParts = {
    ...{ subscribers, suppressions, secrets, now },
    limits: memoryLimits(),
    site: SITE,
    stories: () => stories.ids(),
    mailerOf: () => ({
      async send(mail) {
        mails.push(mail);
        return `mail-${mails.length}`;
      },
    }),
    newNonce() {
      nonces += 1;
      return `nonce-${nonces}`;
    },
    ...rest,
  };
  const app = peopleApp({
    ...{ stories, secrets, now },
    subscribing: subscribing(parts),
    site: SITE,
    originKey: async () => null,
    peer: () => '192.0.2.7',
    wait: async (milliseconds) => waits.push(milliseconds),
    failed: (_path, error) => failures.push(error),
    ...appOver,
  });
  const ask = async (path: string, init: RequestInit) => app.request(`${SITE}${path}`, init);
  return {
    ...{ app, subscribers, suppressions, mails, waits, failures, clock },
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) => ask(path, { method: 'POST', body: formBody(fields), headers }),
    async held(address, story = 'dock-strike') {
      const row = await subscribers.get(story, subscriberIdOf(SALT, story, address));
      return row?.value ?? null;
    },
    async put(subscriber) {
      const row = await subscribers.get(subscriber.story, subscriber.id);
      await subscribers.put(subscriber, row?.version ?? null);
    },
    async suppressed(address) {
      return (await suppressions.find([addressHashOf(SALT, address)]))[0]?.reason;
    },
    token: (address, purpose, { story = 'dock-strike', expires = null, nonce = null } = {}) =>
      signToken(KEYS, { story, subscriber: subscriberIdOf(SALT, story, address), purpose, expires, nonce }),
  };
}

function formBody(fields: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
}

/** The heading of a page. */
export const headingOf = async (response: Response): Promise<string> =>
  /<h1><span>([^<]*)<\/span>/.exec(await response.text())?.[1] ?? '';

/** The address and the token of the first link of a mail that leads to one of the pages. */
export function linkIn(mail: Mail | undefined): { readonly path: string; readonly token: string } {
  const url = /https:\/\/news\.example(\/[a-z]+\?t=([\w-]+))/.exec(mail?.text ?? '');
  return { path: url?.[1] ?? '', token: url?.[2] ?? '' };
}
