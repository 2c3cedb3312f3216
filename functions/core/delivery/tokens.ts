/**
 * The tokens in the links of mails: who a link is for and what it allows, signed with HMAC-SHA256. They are opaque to
 * readers, and nothing about them is stored but the nonce of a confirmation.
 *
 * A token is the base64url of: format (1 byte), purpose (1), key id, expiry (6, seconds; 0 for never), subscriber (16),
 * story, nonce, and the first 16 bytes of the HMAC over all of it. Texts have their length before them (1 byte).
 */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { SubscriberId } from './subscriber.ts';

const KeyId = z.string().regex(/^[A-Za-z0-9_.-]{1,16}$/, 'expected 1 to 16 letters and digits');
const KeyText = z.string().min(32, 'expected 32 characters or more, made at random');
const KeyPair = z.object({ id: KeyId, key: KeyText });

/** The secret as Secrets Manager holds it. A key that is replaced moves to `earlier`, so that links of old mails work. */
export const TokenSecret = KeyPair.extend({ earlier: z.array(KeyPair).default([]) }).refine(
  ({ id, earlier }) => new Set([id, ...earlier.map((one) => one.id)]).size === earlier.length + 1,
  'two keys have the same id',
);
export type TokenSecret = z.input<typeof TokenSecret>;

/** Keys made ready: preparing one costs more than a signature. */
export interface TokenKeys {
  readonly current: TokenKey;
  readonly byId: ReadonlyMap<string, TokenKey>;
}

interface TokenKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** A token is good for one purpose alone. The numbers stand in tokens that are out: never change one. */
const PURPOSES = { confirm: 1, unsubscribe: 2, preferences: 3 } as const;
export type TokenPurpose = keyof typeof PURPOSES;

export interface TokenClaims {
  readonly story: string;
  readonly subscriber: SubscriberId;
  readonly purpose: TokenPurpose;
  /** Seconds since 1970; null for never. */
  readonly expires: number | null;
  /** What makes a token usable once: it works while the subscriber's row holds the same. */
  readonly nonce: string | null;
}

const FORMAT = 1;
/** 128 bits cannot be guessed, and RFC 2104 lets half of the hash be left out: links stay short. */
const MAC_BYTES = 16;
const FIXED_BYTES = 1 + 1 + 1 + 6 + 16 + 1 + 1;
/** Longer than any token of ours; a hostile one is not decoded further. */
const MAX_LENGTH = 512;

/** Signs nothing but tokens with these keys, whatever else may come to be signed with them. */
const DOMAIN = Buffer.from('daybrief link token\0');

/** Makes the keys of a secret ready. */
export function tokenKeys(secret: TokenSecret): TokenKeys {
  const { id, key, earlier } = TokenSecret.parse(secret);
  const ready = (one: { id: string; key: string }): TokenKey => ({
    id: one.id,
    key: createSecretKey(Buffer.from(one.key)),
  });
  const current = ready({ id, key });
  return { current, byId: new Map([current, ...earlier.map(ready)].map((one) => [one.id, one])) };
}

/** The token of these claims, signed with the current key: about 90 characters. */
export function signToken(keys: TokenKeys, claims: TokenClaims): string {
  const { id, key } = keys.current;
  const body = encode(id, claims);
  return Buffer.concat([body, mac(key, body)]).toString('base64url');
}

/**
 * The claims of a token that is ours, for this purpose and not expired; null for every other.
 * Every refusal takes the same way as an acceptance: one HMAC, one comparison, one look at the rest.
 * @param now milliseconds since 1970
 */
export function readToken(keys: TokenKeys, token: string, purpose: TokenPurpose, now: number): TokenClaims | null {
  const bytes = Buffer.from(token.slice(0, MAX_LENGTH), 'base64url');
  const body = bytes.subarray(0, Math.max(0, bytes.length - MAC_BYTES));
  const claimed = decode(body);
  const key = claimed && keys.byId.get(claimed.keyId);
  const given = Buffer.alloc(MAC_BYTES);
  bytes.copy(given, 0, body.length);
  const signed = timingSafeEqual(mac((key ?? keys.current).key, body), given);
  // Base64url has several spellings of the same bytes: only ours is a token.
  const spelt = bytes.toString('base64url') === token;
  const meant = claimed?.claims.purpose === purpose;
  const expires = claimed?.claims.expires ?? null;
  const timely = expires === null || now < expires * 1000;
  return signed && spelt && meant && timely && key ? claimed.claims : null;
}

const mac = (key: KeyObject, body: Uint8Array): Buffer =>
  createHmac('sha256', key).update(DOMAIN).update(body).digest().subarray(0, MAC_BYTES);

function encode(keyId: string, { story, subscriber, purpose, expires, nonce }: TokenClaims): Buffer {
  const id = Buffer.from(keyId);
  const storyText = Buffer.from(story);
  const nonceText = Buffer.from(nonce ?? '');
  if (storyText.length > 255 || nonceText.length > 255) throw new RangeError('a story or nonce of 255 bytes at most');
  const body = Buffer.allocUnsafe(FIXED_BYTES + id.length + storyText.length + nonceText.length);
  let at = body.writeUInt8(FORMAT, 0);
  at = body.writeUInt8(PURPOSES[purpose], at);
  at = writeText(body, id, at);
  at = body.writeUIntBE(expires ?? 0, at, 6);
  at += body.write(subscriber, at, 'hex');
  at = writeText(body, storyText, at);
  writeText(body, nonceText, at);
  return body;
}

function writeText(body: Buffer, text: Buffer, at: number): number {
  const start = body.writeUInt8(text.length, at);
  return start + text.copy(body, start);
}

/** What unverified bytes say; null where they are cut, too long or of another format. */
function decode(body: Buffer): { readonly keyId: string; readonly claims: TokenClaims } | null {
  let at = 0;
  const take = (length: number): Buffer => {
    at += length;
    return body.subarray(at - length, at);
  };
  const text = (): string => take(take(1)[0] ?? 0).toString();
  const format = take(1)[0];
  const number = take(1)[0];
  const keyId = text();
  const expires = Number.parseInt(take(6).toString('hex'), 16) || 0;
  const subscriber = SubscriberId.safeParse(take(16).toString('hex'));
  const story = text();
  const nonce = text();
  const purpose = (['confirm', 'unsubscribe', 'preferences'] as const).find((one) => PURPOSES[one] === number);
  if (at !== body.length || format !== FORMAT || !purpose || !subscriber.success) return null;
  const claims = { story, subscriber: subscriber.data, purpose, expires: expires || null, nonce: nonce || null };
  return { keyId, claims };
}
