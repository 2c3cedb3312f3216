import { beforeEach, describe, expect, test } from 'vitest';
import { correctionKind } from '#core/digest/edits/corrections.ts';
import { Digest } from '#core/model.ts';
import { DATE, STORY_ID } from '#tests/support/harbour-story.ts';
import {
  addresses,
  names,
  SENDER,
  type SendPlace,
  type SendServers,
  SITE,
  sendPlaces,
} from '#tests/support/send-place.ts';

let servers: SendServers;
let place: SendPlace;
sendPlaces((made) => {
  ({ servers, place } = made);
});
beforeEach(async () => {
  servers.ses.account.SendQuota = { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 };
  servers.ses.verified.clear();
  servers.ses.verified.add('example.org');
  await place.join(names(3));
});

/** Writes over the digest of the published revision. */
async function changeDigest(change: (digest: Digest) => Digest): Promise<void> {
  const index: { days: { rev: string }[] } = JSON.parse((await place.place.get('public/index.json')) ?? '');
  const file = `drafts/${DATE}/${index.days[0]?.rev}/digest.json`;
  const digest = Digest.parse(JSON.parse((await place.place.get(file)) ?? ''));
  await place.place.put(file, JSON.stringify(change(digest)));
}

/** What makes a run refused: each with the code and some words of the reason. */
const REFUSALS: readonly (readonly [string, () => unknown, string, RegExp])[] = [
  ['the editor holds it', () => place.edit('edits:\n  - hold: { reason: wait }\n'), 'held', /wait/],
  [
    'the editor approved another revision than is published',
    () => place.edit('edits:\n  - approve: { rev: 0123456789abcdef }\n'),
    'not-published',
    /0123456789abcdef/,
  ],
  ['nothing is published', () => place.place.put('public/index.json', '{"days":[]}'), 'not-published', /no published/],
  ['it is empty', () => changeDigest((digest) => ({ ...digest, sections: [] })), 'empty', /no bullet/],
  [
    'what is published as its day is of another',
    () => changeDigest((digest) => ({ ...digest, date: '2025-03-01' })),
    'another-day',
    /2025-03-01/,
  ],
  ['the sender is not verified', () => servers.ses.verified.clear(), 'sender-not-verified', /list@example\.org/],
  [
    'sending is paused',
    () => {
      servers.ses.account.SendingEnabled = false;
    },
    'paused',
    /resume/,
  ],
  [
    'the account is shut down',
    () => {
      servers.ses.account.EnforcementStatus = 'SHUTDOWN';
    },
    'paused',
    /shut/,
  ],
  [
    'the account is in the sandbox and a recipient is not verified',
    () => {
      servers.ses.account.ProductionAccessEnabled = false;
      servers.ses.verified.add('reader-0000@example.net');
    },
    'sandbox',
    /production access/,
  ],
  [
    'the quota is short by one',
    () => {
      servers.ses.account.SendQuota.SentLast24Hours = 49_998;
    },
    'quota',
    /3 recipients, and 2 left/,
  ],
];

describe('refused, with the alarm and a reason, and nothing queued', () => {
  test.each(REFUSALS)('where %s', async (_what, arrange, code, reason) => {
    await arrange();
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code, reason: expect.stringMatching(reason) });
    expect(place.metrics.SendRefused).toBe(1);
    expect(place.info.mock.calls.at(-1)).toMatchObject(['sending refused', { story: STORY_ID, date: DATE, code }]);
    expect(await place.queued()).toEqual([]);
    expect(await place.place.get(`sends/${DATE}/daily/manifest.json`)).toBeNull();
  });

  test('where the stage has no sender', async () => {
    expect(await place.plan({}, { sender: null })).toMatchObject({ outcome: 'refused', code: 'no-sender' });
  });

  test('where the story has no sender, whose address every footer must carry', async () => {
    const yaml = (await place.place.get('story.yaml')) ?? '';
    await place.place.put('story.yaml', yaml.replace(/^sender:\n(?: {2}.*\n)+/m, ''));
    for (const kind of ['daily', 'weekly', 'correction-0123456789ab'])
      expect(await place.plan({ kind })).toMatchObject({
        code: 'no-sender',
        reason: expect.stringMatching(/story\.yaml/),
      });
    expect(place.metrics.SendRefused).toBe(1);
    expect(await place.queued()).toEqual([]);
  });

  test('where the mail is so large that its end, with the link to leave, is not shown', async () => {
    const grown = (bytes: number) => changeDigest((digest) => ({ ...digest, note: 'x'.repeat(bytes) }));
    await grown(110_000);
    expect(await place.plan()).toMatchObject({ code: 'too-large', reason: expect.stringMatching(/clip it at 102400/) });
    expect(await place.place.get(`sends/${DATE}/daily/manifest.json`)).toBeNull();
    await grown(1000);
    expect(await place.plan()).toMatchObject({ outcome: 'planned' });
  });

  test('where it is another day than the edition’s', async () => {
    expect(await place.plan({ scheduledTime: '2025-03-03T08:00:00Z' })).toMatchObject({ code: 'another-day' });
    expect(await place.plan({ date: '2025-03-01' })).toMatchObject({ code: 'another-day' });
  });
});

describe('planned', () => {
  test('where everything is sound', async () => {
    expect(await place.plan()).toMatchObject({ outcome: 'planned', recipients: 3, batches: 1, queued: 1 });
    expect(place.metrics.SendRefused).toBe(0);
    expect(await place.queued()).toMatchObject([{ batch: 1, rate: 14 }]);
  });

  test('at the schedule’s hour, however late the run comes', async () => {
    const event = { scheduledTime: `${DATE}T08:00:00Z`, date: undefined };
    expect(await place.plan(event)).toMatchObject({ outcome: 'planned', date: DATE });
  });

  test('where the quota is just enough, or there is none', async () => {
    servers.ses.account.SendQuota.SentLast24Hours = 49_997;
    expect(await place.plan()).toMatchObject({ outcome: 'planned' });
    servers.ses.account.SendQuota = { Max24HourSend: -1, MaxSendRate: 14, SentLast24Hours: 1e9 };
    expect(await place.plan()).toMatchObject({ outcome: 'resumed' });
  });

  test('in the sandbox where all are verified, by address, by domain, or as SES’s own for trials', async () => {
    servers.ses.account.ProductionAccessEnabled = false;
    for (const name of names(3)) servers.ses.verified.add(`${name}@example.net`);
    servers.ses.verified.add('verified.example');
    await place.join(['one@verified.example', 'bounce@simulator.amazonses.com']);
    expect(await place.plan()).toMatchObject({ outcome: 'planned', recipients: 5 });
  });

  test('where the sender’s own address is verified and not its domain', async () => {
    servers.ses.verified.clear();
    servers.ses.verified.add(SENDER);
    expect(await place.plan()).toMatchObject({ outcome: 'planned' });
  });

  test('of another day, where a person says so', async () => {
    place.clock.pass(30 * 24 * 60 * 60 * 1000);
    expect(await place.plan()).toMatchObject({ code: 'another-day' });
    expect(await place.plan({ anotherDay: true })).toMatchObject({ outcome: 'planned' });
  });

  test('where the approved revision is the published one', async () => {
    const index: { days: { rev: string }[] } = JSON.parse((await place.place.get('public/index.json')) ?? '');
    await place.edit(`edits:\n  - hold: {}\n  - approve: { rev: ${index.days[0]?.rev} }\n`);
    expect(await place.plan()).toMatchObject({ outcome: 'planned' });
  });
});

test('an edition that becomes public after the hour of sending goes out then, and not before it nor twice', async () => {
  const published = { story: undefined, date: undefined, changed: `stories/${STORY_ID}/public/index.json` };
  const event = { ...published, onApproval: true };
  expect(await place.plan(event, { sendAt: new Map([[STORY_ID, '23:59']]) })).toMatchObject({
    outcome: 'none',
    reason: 'it goes out at 23:59',
  });
  const late = { sendAt: new Map([[STORY_ID, '00:01']]) };
  expect(await place.plan(event, late)).toMatchObject({ outcome: 'planned', date: DATE, recipients: 3 });
  expect(await place.plan(event, late)).toMatchObject({
    outcome: 'none',
    reason: expect.stringContaining('sending has begun'),
  });
  expect(await place.queued()).toHaveLength(1);
});

test('a story that nobody gets is no alarm', async () => {
  for (const name of names(3)) await place.subscribers.remove(STORY_ID, place.aSubscriber(name).id);
  expect(await place.plan()).toMatchObject({ outcome: 'none', reason: expect.stringContaining('nobody') });
  expect(place.metrics.SendRefused).toBe(0);
});

test('an event that is none is refused in one line', async () => {
  await expect(place.plan({ kind: 'hourly' })).rejects.toThrow(/daily, weekly or correction-ID/);
  await expect(place.plan({ story: '../x' })).rejects.toThrow(/not one of a run/);
});

describe('a correction', () => {
  const entry = 'correction: { of: 2025-03-02, on: 2025-03-03, text: "It was 1,204 members, not 1,240.", mail: true }';
  const KIND = correctionKind({ of: '2025-03-02', on: '2025-03-03', text: 'It was 1,204 members, not 1,240.' });
  const correct = async (edits: string): Promise<void> => {
    await place.edit(`edits:\n${edits}`);
    await place.place.run({}, { site: { origin: SITE, subscribe: true } });
  };

  test('is mailed to those who get the daily edition, under a ledger of its own', async () => {
    await place.join(['weekly'], { cadence: 'weekly' });
    await place.plan();
    await place.work();
    await servers.ses.clear();
    await correct(`  - ${entry}\n`);
    place.clock.pass(24 * 60 * 60 * 1000);
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code: 'another-day' });
    expect(await place.plan({ kind: KIND })).toMatchObject({ outcome: 'planned', recipients: 3 });
    await place.work();
    const mails = await servers.ses.mails();
    expect(await place.got()).toEqual(addresses(3));
    for (const { subject, body } of mails) {
      expect(subject).toMatch(/^Correction to day 12: It was 1,204 members/);
      expect(body.html + body.text).toContain('https://news.example/unsubscribe?t=');
      expect(body.html + body.text).not.toMatch(/\{\{|%%/);
    }
    expect(await place.plan({ kind: KIND })).toMatchObject({ outcome: 'refused', code: 'already-sent' });
  });

  test('keeps its name when an entry before it is deleted: nobody gets it twice, and the next is sent', async () => {
    const later = entry.replace('1,240.', '1,240; the vote was on Sunday.');
    await correct(`  - ${entry}\n  - ${later}\n`);
    expect(await place.plan({ kind: KIND })).toMatchObject({ outcome: 'planned' });
    await place.work();
    await correct(`  - ${later}\n`);
    const unknown = await place.plan({ kind: KIND });
    expect(unknown).toMatchObject({
      code: 'empty',
      reason: expect.stringMatching(/to be mailed: correction-[0-9a-f]{12}$/),
    });
    const kind = 'reason' in unknown ? (unknown.reason.split(' ').at(-1) ?? '') : '';
    expect(await place.plan({ kind })).toMatchObject({ outcome: 'planned', recipients: 3 });
  });

  test('is refused where there is none to be mailed, it is not public yet, or the editor holds the day', async () => {
    expect(await place.plan({ kind: KIND })).toMatchObject({ code: 'empty' });
    await place.edit(`edits:\n  - ${entry}\n`);
    expect(await place.plan({ kind: KIND })).toMatchObject({ code: 'not-published' });
    await correct(`  - ${entry.replace('mail: true', 'mail: false')}\n`);
    expect(await place.plan({ kind: KIND })).toMatchObject({ code: 'empty' });
    await correct(`  - ${entry}\n`);
    expect(await place.plan({ kind: 'correction-0123456789ab' })).toMatchObject({ code: 'empty' });
    await place.edit(`edits:\n  - ${entry}\n  - hold: {}\n`);
    expect(await place.plan({ kind: KIND })).toMatchObject({ code: 'held' });
  });
});
