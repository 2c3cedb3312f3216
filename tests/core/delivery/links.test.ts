import { expect, test } from 'vitest';
import { confirmUrl, preferencesUrl, subscribeUrl, unsubscribeUrl } from '#core/delivery/links.ts';
import { SubscriberId } from '#core/delivery/subscriber.ts';
import { readToken, tokenKeys } from '#core/delivery/tokens.ts';

const keys = tokenKeys({ id: '1', key: 'a key of no use outside of any test' });
const maker = { site: 'https://news.example', keys };
const who = { story: 'dock-strike', id: SubscriberId.parse('0123456789abcdef0123456789abcdef') };
const NOW = Date.parse('2031-03-10T08:00:00Z');
const tokenOf = (url: string, path: string): string => {
  const { origin, pathname, searchParams } = new URL(url);
  expect([origin, pathname]).toEqual(['https://news.example', path]);
  return searchParams.get('t') ?? '';
};

test('each link opens its own page for its own subscriber, and the lasting ones are lasting', () => {
  const claims = { story: who.story, subscriber: who.id, expires: null, nonce: null };
  const much = NOW * 20;
  expect(readToken(keys, tokenOf(unsubscribeUrl(maker, who), '/unsubscribe'), 'unsubscribe', much)).toEqual({
    ...claims,
    purpose: 'unsubscribe',
  });
  expect(readToken(keys, tokenOf(preferencesUrl(maker, who), '/preferences'), 'preferences', much)).toEqual({
    ...claims,
    purpose: 'preferences',
  });
});

test('a confirmation lasts for 48 hours and carries its nonce', () => {
  const token = tokenOf(confirmUrl(maker, { ...who, nonce: 'once' }, NOW), '/confirm');
  const hours = (count: number) => readToken(keys, token, 'confirm', NOW + count * 3_600_000);
  expect(hours(47.9)?.nonce).toBe('once');
  expect(hours(48)).toBeNull();
});

test('the form knows its story', () => {
  expect(subscribeUrl('https://news.example', 'dock-strike')).toBe('https://news.example/subscribe?story=dock-strike');
});
