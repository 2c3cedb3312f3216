import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { RunReport } from '#core/delivery/report.ts';
import { daybrief } from '#tests/support/cli.ts';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { makeSendPlace, names, type SendPlace, type SendServers, startServers } from '#tests/support/send-place.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

// Each test makes a place on four servers of its own: seconds, where the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let servers: SendServers;
let place: SendPlace;
beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => servers.stop());

describe('on the stores of the environment', () => {
  beforeEach(async () => {
    place = await makeSendPlace(servers);
    await place.join(names(60));
    await place.join(['away'], { status: 'left' });
  });
  const local = (command: string, ...more: readonly string[]) =>
    daybrief([command, STORY_ID, DATE, '--local', ...more], place.variables);

  test('send plans, report tells, and a second send is refused', async () => {
    expect(await local('send')).toMatchObject({ code: 1, stderr: expect.stringContaining('the edition is of 2025') });
    const planned = await local('send', '--another-day');
    expect(planned).toMatchObject({ code: 0, stderr: '' });
    expect(planned.stdout).toMatch(/^2025-03-02 daily, revision [0-9a-f]{16}: planned, 60 recipients$/m);
    expect(planned.stdout).toContain('2 of 2 batches queued; 1 get nothing');
    const { stdout } = await local('report');
    for (const line of [/: under-way, /, /^ {2}submitted 0$/m, /^ {2}pending 60$/m, /^ {2}no recipient 1: left$/m])
      expect(stdout).toMatch(line);
    await place.work();
    const report = RunReport.parse(JSON.parse((await local('report', '--json')).stdout));
    expect(report).toMatchObject({ state: 'done', submitted: 60, pending: 0, excluded: { left: 1 } });
    expect(await local('send', '--another-day')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('has been sent'),
    });
  });

  test('a report of a run that was never planned says so', async () => {
    expect(await local('report')).toMatchObject({ code: 2, stderr: expect.stringMatching(/was not planned/) });
    expect(await local('report', '--kind', 'hourly')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--kind/),
    });
  });

  test('resend counts, and changes nothing without --yes', async () => {
    await local('send', '--another-day');
    servers.ses.onBulk = () => ({ kind: 'cut', accepted: false });
    await place.work();
    expect(await local('resend')).toMatchObject({ code: 2, stderr: expect.stringContaining('--submitting') });
    const asked = await local('resend', '--submitting');
    expect(asked.stdout).toBe('60 recipients in 2 batches would be sent to again\n');
    expect(asked.stderr).toContain('--yes sends');
    expect(await place.queued()).toEqual([]);
    const done = await local('resend', '--submitting', '--yes');
    expect(done.stdout).toBe('60 recipients in 2 batches are sent to again\n');
    servers.ses.onBulk = () => null;
    await place.work();
    expect(await place.got()).toHaveLength(60);
  });
});

describe('test-send', () => {
  const trial = (folder: string, to: string, env: Readonly<Record<string, string>> = {}) =>
    daybrief(['test-send', STORY_ID, DATE, '--seeds', folder, '--to', to], { DAYBRIEF_SENDER: '', ...env });

  test('writes into the outbox, marked as a test; the letter is no seed', async () => {
    const folder = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML });
    const { code, stdout } = await trial(folder, 'ada@example.net');
    expect([code, stdout]).toEqual([0, expect.stringContaining('outbox')]);
    const [name = ''] = await readdir(join(folder, 'outbox'));
    const mail = await PostalMime.parse(await readFile(join(folder, 'outbox', name)));
    expect(mail.subject).toMatch(/^\[Test\] Day 12: /);
    expect(mail.to?.[0]?.address).toBe('ada@example.net');
    expect(mail.text).toContain('STRIKE');
    const { stdout: articles } = await daybrief(['articles', '--seeds', folder, '--json']);
    expect(articles).not.toContain('outbox');
  });

  test('goes by SES where the environment names a sender', async () => {
    place = await makeSendPlace(servers);
    const folder = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML });
    expect(await trial(folder, 'ada@example.net', { DAYBRIEF_SENDER: 'list@example.org' })).toMatchObject({ code: 0 });
    expect(await servers.ses.mails()).toMatchObject([
      { destination: { to: ['ada@example.net'] }, subject: expect.stringMatching(/^\[Test\] /) },
    ]);
    expect(await place.rows()).toEqual([]);
  });

  test('an address that is none, or another story, is refused in one line', async () => {
    const folder = await tempFolder({ ...SEEDS, 'story.yaml': STORY_YAML });
    expect(await trial(folder, 'ada')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--to: "ada" is no address/),
    });
    expect(await daybrief(['test-send', 'other', DATE, '--seeds', folder, '--to', 'a@example.net'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('holds the story harbour-strike, not other'),
    });
  });
});
