/** `npm run bench:tokens`: what a link costs, and whether the time of a refusal tells why it was refused. */
import { addressHashOf, addressSalt, normaliseAddress, subscriberIdOf } from '#core/delivery/address.ts';
import { type LinkMaker, preferencesUrl, unsubscribeUrl } from '#core/delivery/links.ts';
import { readToken, signToken, type TokenClaims, tokenKeys } from '#core/delivery/tokens.ts';

const KEY = 'a key of no use outside of this bench';
const keys = tokenKeys({ id: '1', key: KEY, earlier: [{ id: '0', key: `${KEY}, an earlier one` }] });
const stranger = tokenKeys({ id: '1', key: `${KEY}, a stranger’s` });
const salt = addressSalt('a salt of no use outside of this bench');
const NOW = 1_930_000_000_000;
const ADDRESS = 'reader.number.one@reader.example';
const claims: TokenClaims = {
  story: 'russia-ukraine',
  subscriber: subscriberIdOf(salt, 'russia-ukraine', ADDRESS),
  purpose: 'confirm',
  expires: NOW / 1000 + 60,
  nonce: 'AbCdEfGhIjKlMnOp',
};
const maker: LinkMaker = { site: 'https://news.example', keys };
const who = { story: claims.story, id: claims.subscriber };

const COSTS: Readonly<Record<string, () => unknown>> = {
  'normalise an address': () => normaliseAddress(ADDRESS),
  'hash it for the suppressions': () => addressHashOf(salt, ADDRESS),
  'both links of a mail': () => [unsubscribeUrl(maker, who), preferencesUrl(maker, who)],
};

const good = signToken(keys, claims);
const TOKENS: Readonly<Record<string, string>> = {
  good,
  'signed by a stranger': signToken(stranger, claims),
  'last sign changed': `${good.slice(0, -1)}${good.endsWith('A') ? 'Q' : 'A'}`,
  'first byte of the signature changed': changed(good, -16),
  expired: signToken(keys, { ...claims, expires: NOW / 1000 - 1 }),
  'of another purpose': signToken(keys, { ...claims, purpose: 'unsubscribe' }),
  'of an unknown key': changed(good, 3),
};

function changed(token: string, at: number): string {
  const bytes = Buffer.from(token, 'base64url');
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes.toString('base64url');
}

const ROUNDS = 200;
const CALLS = 500;

/** Microseconds a call: the median over rounds that take turns, so that what slows the machine slows all alike. */
function medians(calls: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const times = new Map<string, number[]>(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(calls)) {
      const start = performance.now();
      for (let n = 0; n < CALLS; n++) call();
      times.get(name)?.push(((performance.now() - start) * 1000) / CALLS);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[ROUNDS / 2] ?? 0]));
}

const show = (rows: Record<string, number>): void => {
  for (const [name, time] of Object.entries(rows)) console.log(`  ${name.padEnd(38)} ${time.toFixed(2)} µs`);
};

console.log('Work on one recipient:');
show(medians(COSTS));
console.log('Reading a token that is');
show(
  medians(
    Object.fromEntries(
      Object.entries(TOKENS).map(([name, token]) => [name, () => readToken(keys, token, 'confirm', NOW)]),
    ),
  ),
);
