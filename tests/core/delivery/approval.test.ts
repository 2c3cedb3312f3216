import { expect, test } from 'vitest';
import { whyNotSent } from '#core/delivery/approval.ts';

const approved = {
  story: { timeZone: 'Asia/Tokyo' },
  date: '2031-03-10',
  now: '2031-03-09T22:30:00Z',
  sendAt: '07:30',
  begun: false,
};

test('from the hour of sending on, in the story’s zone, an approval starts the sending', () => {
  expect(whyNotSent(approved)).toBeNull();
  expect(whyNotSent({ ...approved, now: '2031-03-10T14:59:00Z' })).toBeNull();
});

test.each([
  ['before the hour', { now: '2031-03-09T22:29:59Z' }, /goes out at 07:30/],
  ['on the day before', { now: '2031-03-09T14:59:00Z' }, /another day/],
  ['on the day after', { now: '2031-03-10T15:00:00Z' }, /another day/],
  ['once it has begun', { begun: true }, /has begun/],
  ['where the story has no hour', { sendAt: null }, /no hour of sending/],
])('%s it does not', (_name, over, why) => {
  expect(whyNotSent({ ...approved, ...over })).toMatch(why);
});
