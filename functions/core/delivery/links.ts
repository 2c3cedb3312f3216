/** The links of mails that lead to one subscriber's pages. */
import type { Subscriber } from './subscriber.ts';
import { signToken, type TokenKeys, type TokenPurpose } from './tokens.ts';

/** Paths at the root of the site that the API answers, and not the bucket. */
export const PAGE_PATHS = {
  subscribe: '/subscribe',
  confirm: '/confirm',
  unsubscribe: '/unsubscribe',
  preferences: '/preferences',
} as const;

/** A confirmation may be given for two days. */
export const CONFIRM_SECONDS = 48 * 60 * 60;

/** What links are made with. */
export interface LinkMaker {
  /** Origin of the public site, `https://news.example`. */
  readonly site: string;
  readonly keys: TokenKeys;
}

type Who = Pick<Subscriber, 'story' | 'id'>;

/** Never expires: it has to work in a mail of years ago. The same URL for the header, a POST, and the body, a page. */
export const unsubscribeUrl = (maker: LinkMaker, who: Who): string => link(maker, who, 'unsubscribe', null, null);

/** Never expires either: it stands in the same mails, and does no more harm. */
export const preferencesUrl = (maker: LinkMaker, who: Who): string => link(maker, who, 'preferences', null, null);

/** @param now milliseconds since 1970 */
export const confirmUrl = (maker: LinkMaker, who: Who & { readonly nonce: string }, now: number): string =>
  link(maker, who, 'confirm', Math.floor(now / 1000) + CONFIRM_SECONDS, who.nonce);

/** The form for a story's new subscribers. */
export const subscribeUrl = (site: string, story: string): string =>
  `${site}${PAGE_PATHS.subscribe}?story=${encodeURIComponent(story)}`;

function link(
  { site, keys }: LinkMaker,
  { story, id }: Who,
  purpose: TokenPurpose,
  expires: number | null,
  nonce: string | null,
): string {
  return `${site}${PAGE_PATHS[purpose]}?t=${signToken(keys, { story, subscriber: id, purpose, expires, nonce })}`;
}
