import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { beforeEach, describe, expect, test } from 'vitest';
import { RunReport } from '#core/delivery/report.ts';
import { daybrief } from '#tests/support/cli.ts';
import { DATE, SEEDS, STORY_ID, STORY_YAML } from '#tests/support/harbour-story.ts';
import { type SecretsServer, startSecrets } from '#tests/support/secrets-server.ts';
import {
  addresses,
  names,
  SALT,
  SENDER,
  type SendPlace,
  type SendServers,
  SITE,
  sendPlaces,
} from '#tests/support/send-place.ts';
import { STACK, type StackServer, startStack } from '#tests/support/stack-server.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

let servers: SendServers;
let place: SendPlace;
sendPlaces((made) => {
  ({ servers, place } = made);
});

describe('on the stores of the environment', () => {
  beforeEach(async () => {
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

describe('on a deployed stack', () => {
  let stack: StackServer;
  let secrets: SecretsServer;
  let invoked: string[];
  beforeEach(async () => {
    await place.join(names(60));
    secrets = await startSecrets();
    secrets.texts.set('address-salt', SALT);
    invoked = [];
    const { variables } = place;
    stack = await startStack(
      {
        Bucket: variables.DAYBRIEF_BUCKET,
        ComposeFunction: 'compose',
        DeadLetters: 'https://queue.example/compose',
        SiteUrl: SITE,
        Sender: SENDER,
        ReplyTo: variables.DAYBRIEF_REPLY_TO,
        ConfigurationSet: variables.DAYBRIEF_CONFIGURATION_SET,
        Subscribers: variables.DAYBRIEF_SUBSCRIBERS,
        Suppressions: variables.DAYBRIEF_SUPPRESSIONS,
        Ledger: variables.DAYBRIEF_LEDGER,
        Batches: variables.DAYBRIEF_BATCHES,
        Closing: variables.DAYBRIEF_CLOSING,
        BatchesDeadLetters: 'https://queue.example/batches',
        ClosingDeadLetters: 'https://queue.example/closing',
        FeedbackDeadLetters: 'https://queue.example/feedback',
        PlanFunction: 'plan',
        TokenKeys: 'token-keys',
        AddressSalt: 'address-salt',
      },
      async (event, name) => {
        invoked.push(name);
        return name === 'compose'
          ? place.place.run(Object(event), { site: { origin: SITE, subscribe: true } })
          : place.plan(Object(event));
      },
    );
    return () => Promise.all([stack.stop(), secrets.stop()]);
  });
  const onStack = async (...args: readonly string[]) =>
    daybrief([...args, '--stack', STACK], {
      AWS_ENDPOINT_URL: stack.url,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url,
    });

  test('send calls the planner, report and resend read the stack’s ledger', async () => {
    expect(await onStack('send', STORY_ID, '2025-03-01')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^daybrief: nothing was sent: it is 2025-03-02, .*; --another-day sends it all the same\n$/,
      ),
    });
    expect(await onStack('send', STORY_ID, DATE)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('planned, 60 recipients'),
    });
    expect(invoked).toEqual(['plan', 'plan']);
    servers.ses.onBulk = (_call, number) => (number === 1 ? { kind: 'cut', accepted: false } : null);
    await place.work();
    const report = await onStack('report', STORY_ID, DATE);
    expect(report).toMatchObject({ code: 0, stderr: '' });
    for (const line of [/^ {2}submitted 10$/m, /^ {2}possibly accepted 50$/m]) expect(report.stdout).toMatch(line);
    expect((await onStack('resend', STORY_ID, DATE, '--submitting', '--yes')).stdout).toBe(
      '50 recipients in 1 batches are sent to again\n',
    );
    await place.work();
    expect(await place.got()).toEqual(addresses(60));
  });

  test('an approval before the hour of sending leaves it to the schedule, after it sends, once', async () => {
    const published = () => place.plan({ onApproval: true });
    expect(await onStack('approve', STORY_ID, DATE)).toMatchObject({ code: 0, stderr: '' });
    place.clock.pass(-3 * 60 * 60 * 1000);
    expect(await published()).toMatchObject({ outcome: 'none', reason: 'it goes out at 07:00' });
    place.clock.pass(3 * 60 * 60 * 1000);
    expect(await published()).toMatchObject({ outcome: 'planned', recipients: 60 });
    await place.work();
    expect(await place.got()).toEqual(addresses(60));
    expect(await published()).toMatchObject({ outcome: 'none', reason: expect.stringContaining('has begun') });
  });

  test('what the planner throws is told in one line', async () => {
    await place.remove('story.yaml');
    const { code, stderr } = await onStack('send', STORY_ID, DATE);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(/plan failed: there is no s3:.*story\.yaml/);
  });

  test('test-send mails the current edition to one address, from the stack’s sender', async () => {
    expect(await onStack('test-send', STORY_ID, DATE, '--to', 'ada@example.net')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^sent to ada@example\.net by SES: /),
    });
    const [mail, ...more] = await servers.ses.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ replyTo: ['desk@example.org'], subject: expect.stringMatching(/^\[Test\] Day 12/) });
    expect([mail?.from, mail?.body.text]).toEqual([
      expect.stringContaining(SENDER),
      expect.stringContaining(`${SITE}/${STORY_ID}/${DATE}/`),
    ]);
    expect(await place.rows()).toEqual([]);
    expect(await onStack('test-send', STORY_ID, '2025-02-01', '--to', 'ada@example.net')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no edition'),
    });
  });

  test('subscribers are those of the stack’s tables, under the salt of its secret', async () => {
    expect((await onStack('subscribers', 'list', STORY_ID)).stdout).toMatch(/^pending 0, active 60, left 0/);
    expect(await onStack('subscribers', 'remove', STORY_ID, 'reader-0000@example.net')).toMatchObject({ code: 0 });
    expect(await onStack('subscribers', 'add', STORY_ID, 'reader-0000@example.net')).toMatchObject({ code: 2 });
    expect(await onStack('subscribers', 'add', STORY_ID, 'new@example.net')).toMatchObject({ code: 0 });
    expect((await onStack('subscribers', 'list', STORY_ID)).stdout).toMatch(/^pending 0, active 60, left 1/);
    expect(new Set(secrets.asked)).toEqual(new Set(['address-salt']));
    secrets.texts.set('address-salt', 'short');
    const { code, stderr } = await onStack('subscribers', 'list', STORY_ID);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^daybrief: the secret address-salt does not hold/)]);
  });

  test('a stack there is not, or without a sender, is named', async () => {
    const env = { AWS_ENDPOINT_URL: stack.url };
    for (const args of [
      ['send', STORY_ID, DATE],
      ['report', STORY_ID, DATE],
      ['resend', STORY_ID, DATE, '--submitting'],
      ['test-send', STORY_ID, DATE, '--to', 'ada@example.net'],
      ['subscribers', 'list', STORY_ID],
    ])
      expect(await daybrief([...args, '--stack', 'Other'], env)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^daybrief: there is no stack Other in this account.*\n$/),
      });
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
