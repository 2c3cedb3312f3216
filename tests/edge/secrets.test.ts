import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readToken, signToken } from '#core/delivery/tokens.ts';
import { peopleSecrets, type SecretSource, secret } from '#edge/secrets.ts';
import { aSubscriber, KEY_TEXT, SALT_TEXT } from '#tests/support/people.ts';
import { type SecretsServer, startSecrets } from '#tests/support/secrets-server.ts';

const MINUTE = 60_000;
const { id: subscriber, story } = aSubscriber('ann@reader.example');
const claims = { story, subscriber, purpose: 'unsubscribe', expires: null, nonce: null } as const;

let server: SecretsServer;
let now: number;
let source: SecretSource;
beforeAll(async () => {
  server = await startSecrets();
});
afterAll(() => server.stop());
beforeEach(() => {
  now = 0;
  source = { client: () => server.client, now: () => now };
  Object.assign(server, { away: false });
  server.asked.length = 0;
  server.texts.clear();
  server.texts.set('keys', JSON.stringify({ id: '1', key: KEY_TEXT })).set('salt', SALT_TEXT);
});

test('are read once, and again after five minutes: a new key reaches a warm Lambda, and old links go on working', async () => {
  const { tokenKeys } = peopleSecrets(source, { tokenKeys: 'keys', addressSalt: 'salt' });
  const [first] = await Promise.all([tokenKeys(), tokenKeys(), tokenKeys()]);
  expect(server.asked).toEqual(['keys']);
  const token = signToken(first, claims);
  server.texts.set('keys', JSON.stringify({ id: '2', key: `${KEY_TEXT}2`, earlier: [{ id: '1', key: KEY_TEXT }] }));
  now += 5 * MINUTE - 1;
  expect((await tokenKeys()).current.id).toBe('1');
  now += 1;
  const second = await tokenKeys();
  expect(second.current.id).toBe('2');
  expect(server.asked).toEqual(['keys', 'keys']);
  expect(readToken(second, token, 'unsubscribe', now)).toEqual(claims);
});

test('while Secrets Manager is away, what was read goes on; before the first time there is nothing to go on with', async () => {
  const salt = secret(source, 'salt', (text) => text);
  server.away = true;
  await expect(salt()).rejects.toThrow();
  server.away = false;
  expect(await salt()).toBe(SALT_TEXT);
  server.away = true;
  now += 10 * MINUTE;
  expect(await salt()).toBe(SALT_TEXT);
  const asked = server.asked.length;
  expect(await salt()).toBe(SALT_TEXT);
  expect(server.asked).toHaveLength(asked);
  server.away = false;
  server.texts.set('salt', 'another');
  now += MINUTE;
  expect(await salt()).toBe('another');
});

test('a literal is the secret itself, and nobody is asked', async () => {
  const refs = {
    tokenKeys: `literal:${JSON.stringify({ id: '7', key: KEY_TEXT })}`,
    addressSalt: `literal:${SALT_TEXT}`,
  };
  const secrets = peopleSecrets(source, refs);
  expect((await secrets.tokenKeys()).current.id).toBe('7');
  await secrets.addressSalt();
  expect(server.asked).toEqual([]);
});

test.each([
  ['no JSON', 'not JSON, but secret'],
  ['no key', '{"id":"1"}'],
  ['a short key', '{"id":"1","key":"secret"}'],
  ['nothing', ''],
])('keys that hold %s are named, and what they hold is not told', async (_name, text) => {
  server.texts.set('keys', text);
  const { tokenKeys } = peopleSecrets(source, { tokenKeys: 'keys', addressSalt: 'salt' });
  await expect(tokenKeys()).rejects.toThrow(/the secret keys/);
  await expect(tokenKeys()).rejects.not.toThrow(/not JSON|"secret"/);
});
