/** Email addresses: how one is written down, and the keyed hashes that stand for it. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
// This check alone: a Lambda's bundle would hold the whole library. It is a CommonJS module, hence `.default`.
import email from 'validator/lib/isEmail.js';
import { AddressHash, SubscriberId } from './subscriber.ts';

/** A usable address, or why it is none, in words for the person who typed or listed it. */
export type CheckedAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly why: string };

/** RFC 5321, section 4.5.3.1.3: a path of 256 characters with its angle brackets. */
const MAX_LENGTH = 254;

/** What would end a header or hide in one, and what mail servers read as more than one address or a route. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"(),:;<>[\\\]\s]/u;

/**
 * An address as it is stored and mailed: the domain in lower case and ASCII (`bücher.example` as
 * `xn--bcher-kva.example`), the local part as it was written, since only its own server knows what it means.
 * Blanks around it are dropped, as they come with a paste. Non-ASCII local parts are refused: SES cannot mail them.
 */
export function normaliseAddress(text: string): CheckedAddress {
  const trimmed = text.replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, '');
  if (trimmed === '') return refuse('it is empty');
  if (trimmed.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`);
  if (UNSAFE.test(trimmed)) return refuse('it holds a character that no address here may have');
  const at = trimmed.lastIndexOf('@');
  if (at < 1) return refuse('it has no @ between a name and a domain');
  const local = trimmed.slice(0, at);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  if (!/^[\u0000-\u007f]*$/.test(local))
    return refuse('before the @ it has letters that cannot be mailed, beyond a to z');
  const domain = asciiDomain(trimmed.slice(at + 1));
  const address = `${local}@${domain ?? ''}`;
  if (domain === null || address.length > MAX_LENGTH) return refuse('the part after the @ is no domain');
  const known = email.default(address, { allow_utf8_local_part: false, require_tld: true });
  return known ? { ok: true, address } : refuse('it is no email address');
}

const refuse = (why: string): CheckedAddress => ({ ok: false, why });

/** Signs that the URL parser would take for the end of a host, or decode. */
const NOT_IN_HOST = /[/?#@%:\\|^*=&+_]/;

/** By the URL parser, which knows IDNA (UTS 46). */
function asciiDomain(domain: string): string | null {
  if (NOT_IN_HOST.test(domain) || !URL.canParse(`https://${domain}`)) return null;
  const { hostname } = new URL(`https://${domain}`);
  // It also reads numbers as IPv4 addresses.
  return /^[\d.]*$/.test(hostname) ? null : hostname;
}

/** The secret salt made ready. It never changes: ids and hashes would no longer be found. */
export type AddressSalt = KeyObject;

/** @throws {RangeError} where the salt is too short to keep addresses secret */
export function addressSalt(secret: string): AddressSalt {
  if (secret.length < 32) throw new RangeError('the address salt: expected 32 characters or more, made at random');
  return createSecretKey(Buffer.from(secret));
}

/**
 * One person is one subscriber, and suppressed once, however they wrote their address: no provider of note tells
 * `Ann@` from `ann@`. Mail goes to the address as written.
 */
const same = (address: string): string => address.toLowerCase();

/** The id of an address as a subscriber of a story. @param address normalised */
export const subscriberIdOf = (salt: AddressSalt, story: string, address: string): SubscriberId =>
  SubscriberId.parse(keyed(salt, `subscriber\0${story}\0${same(address)}`).slice(0, 32));

/** The hash under which an address is suppressed, the same in every story. @param address normalised */
export const addressHashOf = (salt: AddressSalt, address: string): AddressHash =>
  AddressHash.parse(keyed(salt, `address\0${same(address)}`));

/** A hash that names what rates are counted of, an address or a network, without telling it. */
export const sourceHashOf = (salt: AddressSalt, source: string): string =>
  keyed(salt, `source\0${source}`).slice(0, 32);

const keyed = (salt: AddressSalt, text: string): string => createHmac('sha256', salt).update(text).digest('hex');
