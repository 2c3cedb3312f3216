/** Where an edition's links lead: the tokens that stand for links not known yet, and which URLs of seeds may be links. */
import ipaddr from 'ipaddr.js';

/**
 * Links that only publishing and sending know. An edition carries these tokens in their place; `fillLinks` puts the
 * real ones in. Per cent signs, because neither HTML escaping nor the mail service's own Handlebars touches them, and
 * a seed that writes such a token has it broken up (see `escape.ts`), so it never receives a reader's link.
 */
export const LINK_TOKENS = {
  /** The web page of this edition; the same for every reader. */
  edition: '%%EDITION_URL%%',
  /** The one-click unsubscribe page of one reader. */
  unsubscribe: '%%UNSUBSCRIBE_URL%%',
  /** The page on which one reader chooses sections, and daily or weekly. */
  preferences: '%%PREFERENCES_URL%%',
} as const;

export type EditionLinks = Record<keyof typeof LINK_TOKENS, string>;

/** Addresses that lead nowhere, for previews and dry runs (RFC 2606). */
export const DEMO_LINKS: EditionLinks = {
  edition: 'https://example.invalid/edition',
  unsubscribe: 'https://example.invalid/unsubscribe',
  preferences: 'https://example.invalid/preferences',
};

/** Puts real links in the place of the tokens. `links` are https URLs, percent-encoded as `URL.href` gives them. */
export const fillLinks = (text: string, links: EditionLinks): string =>
  text
    .replaceAll(LINK_TOKENS.edition, links.edition)
    .replaceAll(LINK_TOKENS.unsubscribe, links.unsubscribe)
    .replaceAll(LINK_TOKENS.preferences, links.preferences);

/**
 * The URL as it may stand in a link: https, a public host, no user name. Null for every other, which is then shown as
 * text at most. Addresses in odd notations (decimal, octal, IPv4 in IPv6) are seen through.
 */
export function publicUrl(text: string | null): string | null {
  if (text === null || text.length > 2000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || !isPublicHost(url.hostname))
    return null;
  return url.href
    .replace(/[{}|\\^`'"<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(?=%)/g, '%25');
}

const LOCAL_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (ipaddr.isValid(host)) return ipaddr.process(host).range() === 'unicast';
  return host.includes('.') && !LOCAL_NAMES.test(host);
}
