import { expect, test } from 'vitest';
import { accountRefusal, quotaRefusal } from '#core/delivery/refusal.ts';
import { reportLines, sumOf, tally } from '#core/delivery/report.ts';
import { Manifest } from '#core/delivery/run.ts';

const manifest = Manifest.parse({
  run: { story: 'dock-strike', date: '2031-03-10', kind: 'daily' },
  rev: '0123456789abcdef',
  plan: 'p',
  planned: '2031-03-10T06:00:00Z',
  from: 'list@example.org',
  templates: [null],
  parts: [{ part: 'p/part-00001.ndjson', batches: 3 }],
  batches: 3,
  recipients: 8,
  excluded: { left: 2, pending: 3 },
});

test('rows add up, and who stands in none is pending', () => {
  const sums = tally();
  sums.add({
    entries: [
      { state: 'submitted', messageId: 'a' },
      { state: 'failed', reason: 'MESSAGE_REJECTED' },
      { state: 'skipped', reason: 'left' },
    ],
  });
  sums.add({
    entries: [{ state: 'submitting' }, { state: 'pending' }, { state: 'failed', reason: 'MESSAGE_REJECTED' }],
  });
  const report = sums.report(manifest, '2031-03-10T07:00:00Z', 'under-way');
  expect(report).toMatchObject({
    submitted: 1,
    failed: { MESSAGE_REJECTED: 2 },
    skipped: { left: 1 },
    possiblyAccepted: 1,
    pending: 3,
    batches: { all: 3, begun: 2 },
  });
  expect(
    report.submitted + sumOf(report.failed) + sumOf(report.skipped) + report.possiblyAccepted + report.pending,
  ).toBe(8);
  expect(reportLines(report)).toEqual([
    'dock-strike 2031-03-10 daily, revision 0123456789abcdef: under-way, as of 2031-03-10T07:00:00Z',
    '  recipients 8, in 3 batches of which 2 are begun',
    '  submitted 1',
    '  failed 2: MESSAGE_REJECTED',
    '  skipped 1: left',
    '  possibly accepted 1',
    '  pending 3',
    '  no recipient 3: pending',
    '  no recipient 2: left',
  ]);
});

const account = { sendingEnabled: true, production: true, enforcement: 'HEALTHY', rate: 14, quota: 100, sent: 90 };

test('an account may send, or says why not', () => {
  expect(accountRefusal(account)).toBeNull();
  expect(accountRefusal({ ...account, enforcement: 'PROBATION' })).toBeNull();
  expect(accountRefusal({ ...account, sendingEnabled: false })?.code).toBe('paused');
  expect(accountRefusal({ ...account, rate: 0 })?.code).toBe('paused');
  expect(accountRefusal({ ...account, enforcement: 'SHUTDOWN' })?.code).toBe('paused');
});

test('the quota counts what is left of it', () => {
  expect(quotaRefusal(account, 10)).toBeNull();
  expect(quotaRefusal(account, 11)?.reason).toContain('11 recipients, and 10 left of the 100');
  expect(quotaRefusal({ ...account, quota: null }, 1e9)).toBeNull();
  expect(quotaRefusal({ ...account, sent: 200 }, 1)?.reason).toContain('0 left');
});
