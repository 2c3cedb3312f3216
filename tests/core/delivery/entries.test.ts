import { expect, test } from 'vitest';
import { changed, outcomeOf, pendingOf, submittingOf, untouched } from '#core/delivery/entries.ts';
import type { EntryOutcome } from '#core/delivery/run.ts';
import { decodeRow, encodeRow } from '#edge/sending/ledger-item.ts';

const entries: EntryOutcome[] = [
  { state: 'pending' },
  { state: 'submitting' },
  { state: 'submitted', messageId: 'm-1:x' },
  { state: 'failed', reason: 'MESSAGE_REJECTED' },
  { state: 'skipped', reason: 'left' },
];

test('what waits and what is under way is found by its place', () => {
  expect([pendingOf(entries), submittingOf(entries)]).toEqual([[0], [1]]);
  expect(pendingOf(untouched(3))).toEqual([0, 1, 2]);
  expect(changed(entries, new Map([[0, { state: 'submitting' }]])).map(({ state }) => state)).toEqual([
    'submitting',
    'submitting',
    'submitted',
    'failed',
    'skipped',
  ]);
});

test.each<readonly [string | null, string | null, EntryOutcome]>([
  ['SUCCESS', 'm-1', { state: 'submitted', messageId: 'm-1' }],
  ['SUCCESS', null, { state: 'submitting' }],
  [null, null, { state: 'submitting' }],
  ['ACCOUNT_THROTTLED', null, { state: 'pending' }],
  ['ACCOUNT_DAILY_QUOTA_EXCEEDED', null, { state: 'pending' }],
  ['ACCOUNT_SENDING_PAUSED', null, { state: 'pending' }],
  ['ACCOUNT_SUSPENDED', null, { state: 'pending' }],
  ['CONFIGURATION_SET_SENDING_PAUSED', null, { state: 'pending' }],
  ['CONFIGURATION_SET_NOT_FOUND', null, { state: 'pending' }],
  ['MAIL_FROM_DOMAIN_NOT_VERIFIED', null, { state: 'pending' }],
  ['INVALID_SENDING_POOL_NAME', null, { state: 'pending' }],
  ['TRANSIENT_FAILURE', null, { state: 'pending' }],
  ['MESSAGE_REJECTED', null, { state: 'failed', reason: 'MESSAGE_REJECTED' }],
  ['INVALID_PARAMETER', null, { state: 'failed', reason: 'INVALID_PARAMETER' }],
  ['SOMETHING_NEW', null, { state: 'failed', reason: 'SOMETHING_NEW' }],
])('SES says %s: %j, %j', (status, messageId, outcome) => {
  expect(outcomeOf({ status, messageId })).toEqual(outcome);
});

test('a row comes back from the table as it went in, with a day on which it may be dropped', () => {
  const run = { story: 'dock-strike', date: '2031-03-10', kind: 'daily' };
  const row = { run, batch: 7, entries, version: 3, by: 'w', at: '2031-03-10T06:00:00.000Z' };
  const item = encodeRow(row);
  expect(decodeRow(run, { pk: 'x', ...item })).toEqual(row);
  expect(new Date(item.ttl * 1000).toISOString()).toBe('2031-07-08T06:00:00.000Z');
});

test.each([{}, { sk: 1, entries: ['z'], version: 1, by: 'w', at: '2031-03-10T06:00:00Z' }])(
  'what is no row of ours is refused: %j',
  (item) => {
    expect(() => decodeRow({ story: 's', date: '2031-03-10', kind: 'daily' }, item)).toThrow();
  },
);
