import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SubscriberId } from '#core/delivery/subscriber.ts';
import { readToken, signToken, type TokenClaims, type TokenPurpose, tokenKeys } from '#core/delivery/tokens.ts';

const counted = vi.hoisted(() => ({ macs: 0, comparisons: 0 }));
vi.mock('node:crypto', async (load) => {
  const real = await load<typeof import('node:crypto')>();
  return {
    ...real,
    createHmac: (...args: Parameters<typeof real.createHmac>) => {
      counted.macs += 1;
      return real.createHmac(...args);
    },
    timingSafeEqual: (...args: Parameters<typeof real.timingSafeEqual>) => {
      counted.comparisons += 1;
      return real.timingSafeEqual(...args);
    },
  };
});

const KEY = 'first key, of no use outside of tests';
const keys = tokenKeys({ id: '1', key: KEY });
const NOW = Date.parse('2031-03-10T08:00:00Z');
const claims: TokenClaims = {
  story: 'dock-strike',
  subscriber: SubscriberId.parse('0123456789abcdef0123456789abcdef'),
  purpose: 'confirm',
  expires: NOW / 1000 + 60,
  nonce: 'a-nonce-once',
};

const purposes: TokenPurpose[] = ['confirm', 'unsubscribe', 'preferences'];
const anyClaims: fc.Arbitrary<TokenClaims> = fc.record({
  story: fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}$/),
  subscriber: fc.stringMatching(/^[0-9a-f]{32}$/).map((id) => SubscriberId.parse(id)),
  purpose: fc.constantFrom(...purposes),
  expires: fc.option(fc.integer({ min: NOW / 1000 + 1, max: 2 ** 40 })),
  nonce: fc.option(fc.stringMatching(/^[\w-]{1,24}$/)),
});

describe('a token of ours', () => {
  test('gives back what was signed', () => {
    fc.assert(
      fc.property(anyClaims, (one) => {
        expect(readToken(keys, signToken(keys, one), one.purpose, NOW)).toEqual(one);
      }),
    );
  });

  test('is short and stands in a URL as it is', () => {
    const token = signToken(keys, { ...claims, purpose: 'unsubscribe', expires: null, nonce: null });
    expect(token).toMatch(/^[A-Za-z0-9_-]{1,90}$/);
  });

  test('works after its key was replaced, until the key is dropped', () => {
    const token = signToken(keys, claims);
    const rotated = tokenKeys({
      id: '2',
      key: 'second key, of no use outside of tests',
      earlier: [{ id: '1', key: KEY }],
    });
    expect(readToken(rotated, token, 'confirm', NOW)).toEqual(claims);
    expect(signToken(rotated, claims)).not.toBe(token);
    expect(readToken(keys, signToken(rotated, claims), 'confirm', NOW)).toBeNull();
    const dropped = tokenKeys({ id: '2', key: 'second key, of no use outside of tests' });
    expect(readToken(dropped, token, 'confirm', NOW)).toBeNull();
  });

  test('ends at its second of expiry, and without one never', () => {
    const token = signToken(keys, claims);
    expect(readToken(keys, token, 'confirm', NOW + 59_999)).toEqual(claims);
    expect(readToken(keys, token, 'confirm', NOW + 60_000)).toBeNull();
    const lasting = { ...claims, expires: null };
    expect(readToken(keys, signToken(keys, lasting), 'confirm', NOW * 10)).toEqual(lasting);
  });
});

describe('what is no token of ours', () => {
  const other = tokenKeys({ id: '1', key: 'a stranger’s key under the same name as ours' });
  const bytesOf = (one: TokenClaims) => Buffer.from(signToken(keys, one), 'base64url');

  /** Kinds of forgery, each from the claims of a good token and a random number. */
  const FORGERIES: Record<
    string,
    (one: TokenClaims, random: number) => [token: string, purpose: TokenPurpose, now: number]
  > = {
    'signed by a stranger': (one) => [signToken(other, one), one.purpose, NOW],
    'one bit changed': (one, random) => {
      const bytes = bytesOf(one);
      const at = random % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (random % 8));
      return [bytes.toString('base64url'), one.purpose, NOW];
    },
    cut: (one, random) => {
      const token = signToken(keys, one);
      return [token.slice(0, random % token.length), one.purpose, NOW];
    },
    lengthened: (one, random) => [`${signToken(keys, one)}${'A'.repeat(1 + (random % 600))}`, one.purpose, NOW],
    'of another purpose': (one, random) => {
      const others = purposes.filter((purpose) => purpose !== one.purpose);
      return [signToken(keys, one), others[random % 2] ?? 'confirm', NOW];
    },
    'of another story': (one) => {
      const bytes = bytesOf(one);
      const foreign = Buffer.from(signToken(keys, { ...one, story: `${one.story}-x` }), 'base64url');
      // The body of the one with the signature of the other.
      return [Buffer.concat([foreign.subarray(0, -16), bytes.subarray(-16)]).toString('base64url'), one.purpose, NOW];
    },
    expired: (one, random) => {
      const expires = one.expires ?? NOW / 1000 + 5;
      return [signToken(keys, { ...one, expires }), one.purpose, expires * 1000 + random];
    },
    'signed without the domain': (one) => {
      const body = bytesOf(one).subarray(0, -16);
      const mac = createHmac('sha256', KEY).update(body).digest().subarray(0, 16);
      return [Buffer.concat([body, mac]).toString('base64url'), one.purpose, NOW];
    },
    'spelt otherwise': (one) => [`${signToken(keys, one)}=`, one.purpose, NOW],
    noise: (_one, random) => [Buffer.alloc(random % 200, random).toString('base64'), 'unsubscribe', NOW],
  };

  test('10,000 of all kinds: none is taken', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyClaims, fc.nat(), (one, random) => {
        for (const [kind, forge] of Object.entries(FORGERIES)) {
          const [token, purpose, now] = forge(one, random);
          expect(readToken(keys, token, purpose, now), kind).toBeNull();
          tried += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(tried).toBe(10_000);
  });

  describe('takes the same way as a good one', () => {
    beforeEach(() => Object.assign(counted, { macs: 0, comparisons: 0 }));

    test('a good one', () => {
      const token = signToken(keys, claims);
      counted.macs = 0;
      readToken(keys, token, 'confirm', NOW);
      expect(counted).toEqual({ macs: 1, comparisons: 1 });
    });

    test.each(Object.keys(FORGERIES))('%s', (kind) => {
      const [token, purpose, now] = FORGERIES[kind]?.(claims, 12_345) ?? ['', 'confirm', NOW];
      Object.assign(counted, { macs: 0, comparisons: 0 });
      readToken(keys, token, purpose, now);
      expect(counted).toEqual({ macs: 1, comparisons: 1 });
    });
  });
});

test('keys that are too short, or two of one name, are refused', () => {
  expect(() => tokenKeys({ id: '1', key: 'short' })).toThrow(/32 characters/);
  expect(() => tokenKeys({ id: '1', key: KEY, earlier: [{ id: '1', key: `${KEY}!` }] })).toThrow(/same id/);
});
