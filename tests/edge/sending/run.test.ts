import { describe, expect, test } from 'vitest';
import { RunReport } from '#core/delivery/report.ts';
import { Manifest } from '#core/delivery/run.ts';
import { stateOf } from '#edge/sending/close-run.ts';
import type { SendRuntime } from '#edge/sending/send-runtime.ts';
import {
  addresses,
  names,
  RUN,
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

const fileOf = async (file: string): Promise<unknown> =>
  JSON.parse((await place.place.get(`sends/${RUN.date}/daily/${file}`)) ?? 'null');
const reportOf = async (): Promise<RunReport> => RunReport.parse(await fileOf('report.json'));

test('a run reaches everybody once, with links and headers of their own', async () => {
  await place.join(names(120));
  expect(await place.plan()).toMatchObject({ outcome: 'planned', recipients: 120, batches: 3, queued: 3 });
  expect(await place.work()).toEqual([]);
  expect(await place.got()).toEqual(addresses(120));
  const links = new Set<string>();
  for (const { from, replyTo, subject, body, headers } of await servers.ses.mails()) {
    const link = headers.find(({ name }) => name === 'List-Unsubscribe')?.value.slice(1, -1) ?? '';
    links.add(link);
    expect(link).toMatch(/^https:\/\/news\.example\/unsubscribe\?t=[\w-]+$/);
    expect(headers).toContainEqual({ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' });
    expect(body.html).toContain(`href="${link}"`);
    expect(body.text).toContain(`\n${link}\n`);
    expect(body.text).toContain(`${SITE}/preferences?t=`);
    expect(body.text).toContain(`${SITE}/harbour-strike/2025-03-02/`);
    expect(body.html + body.text).not.toMatch(/\{\{|%%/);
    expect(subject).toMatch(/^Day 12: /);
    expect([from, replyTo]).toEqual(['"Port Sample Morning List" <list@example.org>', ['desk@example.org']]);
  }
  expect(links.size).toBe(120);
  const body: unknown = JSON.parse(servers.ses.calls[0]?.body ?? '');
  expect(body).toMatchObject({
    ConfigurationSetName: 'daybrief-test',
    DefaultEmailTags: [
      { Name: 'story', Value: RUN.story },
      { Name: 'date', Value: RUN.date },
      { Name: 'kind', Value: 'daily' },
    ],
  });
});

test('the report adds up to the recipients, and is counted', async () => {
  await place.join(names(60));
  await place.join(['gone', 'away'], { status: 'left' });
  await place.join(['weekly'], { cadence: 'weekly' });
  await place.plan();
  await place.work();
  await place.close();
  expect(await reportOf()).toMatchObject({
    state: 'done',
    recipients: 60,
    submitted: 60,
    failed: {},
    skipped: {},
    possiblyAccepted: 0,
    pending: 0,
    batches: { all: 2, begun: 2 },
    excluded: { left: 2, 'chose-weekly': 1 },
  });
  expect(place.metrics).toMatchObject({ Submitted: 60, SendFailed: 0, PossiblyAccepted: 0, SendPending: 0 });
});

test('no report is written while somebody waits, until the deadline says what is missing', async () => {
  await place.join(names(60));
  await place.plan();
  await place.close();
  expect(await fileOf('report.json')).toBeNull();
  await place.close(`${RUN.date}T07:00:00Z`);
  expect(await reportOf()).toMatchObject({
    state: 'overdue',
    submitted: 0,
    pending: 60,
    batches: { all: 2, begun: 0 },
  });
});

test('batches that come back from the dead letters when the run is closed are sent, and the report as it is now tells it', async () => {
  await place.join(names(60));
  await place.plan();
  const dead = await place.queued();
  await place.close(`${RUN.date}T07:00:00Z`);
  place.clock.pass(60 * 60 * 1000);
  for (const message of dead) expect(await place.handle(JSON.stringify(message))).toEqual({ batchItemFailures: [] });
  expect(await place.got()).toEqual(addresses(60));
  expect(await stateOf(place.runtime.close(RUN.story), RUN)).toMatchObject({ state: 'done', submitted: 60 });
});

describe('sections', () => {
  test('each reader gets those that they chose, and who gets the same shares a template', async () => {
    await place.join(['all'], { sections: null });
    await place.join(['both'], { sections: ['talks', 'strike', 'old-section'] });
    await place.join(['talks'], { sections: ['talks'] });
    await place.join(['talks-too'], { sections: ['talks', 'old-section'] });
    await place.join(['none'], { sections: ['old-section'] });
    expect(await place.plan()).toMatchObject({ recipients: 4, batches: 2, excluded: { 'no-section': 1 } });
    const manifest = Manifest.parse(await fileOf('manifest.json'));
    expect(manifest.templates.toSorted()).toEqual([['talks'], null].toSorted());
    await place.work();
    const headings = new Map(
      (await servers.ses.mails()).map(({ destination: { to }, body: { text } }) => [
        to[0]?.replace('@example.net', ''),
        [/^STRIKE$/m.test(text), /^TALKS$/m.test(text)],
      ]),
    );
    expect(Object.fromEntries(headings)).toEqual({
      all: [true, true],
      both: [true, true],
      talks: [false, true],
      'talks-too': [false, true],
    });
  });
});

test('with less than one a second for each worker, calls are to one, and each waits for its turn', async () => {
  await place.join(names(3));
  servers.ses.account.SendQuota.MaxSendRate = 1;
  await place.plan();
  expect(await place.work()).toEqual([]);
  expect(servers.ses.calls.map(({ to }) => to.length)).toEqual([1, 1, 1]);
  expect(place.clock.waits).toEqual([1250, 1250]);
  expect(await place.got()).toEqual(addresses(3));
});

describe('starting again', () => {
  test('a run that is done is refused, and nobody gets a second mail', async () => {
    await place.join(names(60));
    await place.plan();
    await place.work();
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code: 'already-sent' });
    expect(place.metrics.SendRefused).toBe(1);
    await place.work();
    expect(await place.got()).toEqual(addresses(60));
  });

  test('a run that is half done goes on with the rest, and the manifest stands', async () => {
    await place.join(names(120));
    await place.plan();
    const [first, second, third] = await place.queued();
    await place.handle(JSON.stringify(first));
    const manifest = await fileOf('manifest.json');
    await place.join(['late']);
    expect(await place.plan()).toMatchObject({ outcome: 'resumed', recipients: 120, queued: 2 });
    expect(await fileOf('manifest.json')).toEqual(manifest);
    expect(await place.queued()).toEqual([second, third]);
    await place.handle(JSON.stringify(second));
    await place.handle(JSON.stringify(third));
    expect(await place.got()).toEqual(addresses(120));
  });

  test('two plannings at once: one manifest counts, and everybody gets one mail', async () => {
    await place.join(names(120));
    const planned = await Promise.all([place.plan(), place.plan(), place.plan()]);
    const plans = new Set(planned.map((one) => ('plan' in one ? one.plan : '')));
    expect(plans.size).toBe(1);
    await place.work();
    expect(await place.got()).toEqual(addresses(120));
  });

  test.each(['before', 'after'])(
    'plannings that end %s one of their writes, each later: all get one mail, and the run is closed',
    async (when) => {
      await place.join(names(60));
      await place.join(['talks'], { sections: ['talks'] });
      let left = 0;
      const cut =
        <In extends readonly unknown[], Out>(write: (...args: In) => Promise<Out>) =>
        async (...args: In): Promise<Out> => {
          left -= 1;
          if (left === 0 && when === 'before') throw new Error('ended');
          const done = await write(...args);
          if (left === 0) throw new Error('ended');
          return done;
        };
      const plan: SendRuntime['plan'] = (story) => {
        const { sends, queues, ...at } = place.runtime.plan(story);
        return {
          ...at,
          sends: { ...sends, put: cut(sends.put), putManifest: cut(sends.putManifest) },
          queues: { ...queues, batches: cut(queues.batches), closing: cut(queues.closing) },
        };
      };
      let ended = 0;
      for (let planned = false; !planned; ended += 1) {
        left = ended + 1;
        planned = await place.plan({}, { plan }).then(
          () => true,
          () => false,
        );
      }
      expect(ended).toBeGreaterThan(3);
      await place.work();
      await place.close();
      expect(await place.got()).toEqual([...addresses(60), 'talks@example.net'].toSorted());
      expect(await reportOf()).toMatchObject({ state: 'done', submitted: 61, pending: 0 });
    },
  );

  test('another revision of the day is refused: that is a correction', async () => {
    await place.join(names(3));
    await place.plan();
    await place.place.put(
      'seeds/more.txt',
      '---\npublished: 2025-03-01T18:00Z\noutlet: Sample Wire\n---\n\nDockers burn a hut\n\nDockers burned a hut at Port Sample’s harbour on Saturday, killing one guard, police said.\n',
    );
    // Without a note it is not published: the run goes on with what it began with.
    await place.place.run({}, { site: { origin: SITE, subscribe: true } });
    expect(await place.plan()).toMatchObject({ outcome: 'resumed' });
    await place.edit('edits:\n  - correction: { of: 2025-03-02, on: 2025-03-03, text: A hut burned too. }\n');
    await place.place.run({}, { site: { origin: SITE, subscribe: true } });
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code: 'another-revision' });
  });
});

describe('who leaves between plan and send', () => {
  test('gets nothing, and stands in the report', async () => {
    await place.join(names(7));
    await place.plan();
    const [left, gone, suppressed, weekly] = await Promise.all(
      names(4).map(async (name) => place.subscribers.get(RUN.story, place.aSubscriber(name).id)),
    );
    await place.subscribers.put({ ...place.aSubscriber('reader-0000'), status: 'left' }, left?.version ?? null);
    if (gone) await place.subscribers.remove(RUN.story, gone.value.id);
    await place.suppress('reader-0002');
    await place.subscribers.put({ ...place.aSubscriber('reader-0003'), cadence: 'weekly' }, weekly?.version ?? null);
    expect([left, suppressed].every(Boolean)).toBe(true);
    await place.work();
    expect(await place.got()).toEqual(addresses(7).slice(4));
    await place.close();
    expect(await reportOf()).toMatchObject({
      submitted: 3,
      skipped: { left: 1, gone: 1, bounce: 1, 'chose-weekly': 1 },
      pending: 0,
      state: 'done',
    });
  });

  test('a batch of which everybody has left makes no call', async () => {
    await place.join(['one', 'two']);
    await place.plan();
    for (const name of ['one', 'two']) await place.suppress(name);
    await place.work();
    expect(servers.ses.calls).toEqual([]);
    expect(await place.rows()).toMatchObject([{ entries: [{ state: 'skipped' }, { state: 'skipped' }] }]);
  });
});

describe('a hold', () => {
  test('stops a run midway and says how far it came; lifted, the run goes on', async () => {
    await place.join(names(120));
    await place.plan();
    const [first, ...rest] = await place.queued();
    await place.handle(JSON.stringify(first));
    await place.edit('edits:\n  - hold: { reason: a number is wrong }\n');
    for (const message of rest) expect(await place.handle(JSON.stringify(message))).toEqual({ batchItemFailures: [] });
    await place.close();
    expect(await reportOf()).toMatchObject({ state: 'held', submitted: 50, pending: 70 });
    expect(await place.plan()).toMatchObject({
      outcome: 'refused',
      code: 'held',
      reason: expect.stringContaining('a number is wrong'),
    });
    await place.edit('edits: []\n');
    expect(await place.plan()).toMatchObject({ outcome: 'resumed', queued: 2 });
    await place.work();
    await place.close();
    expect(await reportOf()).toMatchObject({ state: 'done', submitted: 120 });
    expect(await place.got()).toEqual(addresses(120));
  });

  test('stops a batch between two of its calls', async () => {
    await place.join(names(20));
    servers.ses.account.SendQuota.MaxSendRate = 10;
    await place.plan();
    const [message] = await place.queued();
    servers.ses.onBulk = async (_call, number) => {
      if (number === 2) await place.edit('edits:\n  - hold: {}\n');
      return null;
    };
    expect(await place.handle(JSON.stringify(message))).toEqual({ batchItemFailures: [] });
    expect(servers.ses.calls.map(({ to }) => to.length)).toEqual([5, 5]);
    expect(await place.got()).toHaveLength(10);
  });
});
