import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import type { SubscriberStore, SuppressionStore } from '#core/ports.ts';
import { parseStory } from '#core/story/parse.ts';
import { dynamoSubscribers } from '#edge/people/dynamo-subscribers.ts';
import { dynamoSuppressions } from '#edge/people/dynamo-suppressions.ts';
import { type Imported, importSubscribers } from '#edge/people/import-subscribers.ts';
import { readSubscriberCsv } from '#edge/people/subscriber-csv.ts';
import { type DynamoServer, startDynamo } from '#tests/support/dynamo-server.ts';
import { AT, aSubscriber, aSuppression, SALT } from '#tests/support/people.ts';
import { STORIES } from '#tests/support/people-app.ts';

// Hundreds of rows through a local server.
vi.setConfig({ testTimeout: 30_000 });

let server: DynamoServer;
let subscribers: SubscriberStore;
let suppressions: SuppressionStore;
beforeAll(async () => {
  server = await startDynamo();
});
afterAll(() => server.stop());
beforeEach(async () => {
  const { dynamo } = server;
  subscribers = dynamoSubscribers({ dynamo, table: await server.table('subscribers') });
  suppressions = dynamoSuppressions({ dynamo, table: await server.table('suppressions') });
});

const story = parseStory(STORIES['dock-strike'], 'story.yaml');

async function imported(text: string, over: { dryRun?: boolean; subscribers?: SubscriberStore } = {}) {
  const place = {
    ...{ story, subscribers, suppressions },
    salt: SALT,
    origin: 'import' as const,
    asked: AT,
    dryRun: false,
    ...over,
  };
  const done: Imported[] = [];
  for await (const one of importSubscribers(readSubscriberCsv(Readable.from([text]), 'list.csv'), place))
    done.push(one);
  return done;
}
const held = async (): Promise<Subscriber[]> => {
  const all: Subscriber[] = [];
  for await (const one of subscribers.list(story.id)) all.push(one);
  return all;
};
const count = (done: readonly Imported[]) => ({
  added: done.filter(({ outcome }) => outcome === 'added').length,
  known: done.filter(({ outcome }) => outcome === 'known').length,
  refused: done.filter(({ outcome }) => outcome === 'refused').length,
});
const list = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `reader-${from + n}@reader.example`).join('\n');

test('each line is added with what it says, or refused with its reason', async () => {
  for (const status of ['left', 'suppressed', 'pending'] as const)
    await subscribers.put(aSubscriber(`${status}@reader.example`, { status, confirmed: null }), null);
  await subscribers.put(aSubscriber('asked-again@reader.example', { status: 'pending' }), null);
  await suppressions.put(aSuppression('bounced@reader.example', 'bounce'));
  await suppressions.put(aSuppression('deleted@reader.example', 'deleted'));
  const done = await imported(
    `email,cadence,sections,status
Ann@Reader.example,weekly,talks other,
ben@reader.example,,pickets|talks|other,active
ANN@reader.example,daily,,
no address,,,
hourly@reader.example,hourly,,
sport@reader.example,,sport,
gone@reader.example,,,left
left@reader.example,,,
suppressed@reader.example,,,
pending@reader.example,,,
Bounced@reader.example,,,
deleted@reader.example,,,
asked-again@reader.example,,,
`,
  );
  expect(done).toEqual([
    { line: 2, outcome: 'added' },
    { line: 3, outcome: 'added' },
    { line: 4, outcome: 'known' },
    { line: 5, outcome: 'refused', why: 'address: it holds a character that no address here may have' },
    { line: 6, outcome: 'refused', why: 'cadence: neither daily nor weekly' },
    { line: 7, outcome: 'refused', why: 'sections: one is none of pickets, talks, other' },
    { line: 8, outcome: 'refused', why: 'status: not active' },
    { line: 9, outcome: 'refused', why: 'left the list: only they can come back, by the form' },
    { line: 10, outcome: 'refused', why: 'suppressed' },
    { line: 11, outcome: 'known' },
    { line: 12, outcome: 'refused', why: 'suppressed: bounce' },
    { line: 13, outcome: 'refused', why: 'suppressed: deleted' },
    { line: 14, outcome: 'refused', why: 'left the list: only they can come back, by the form' },
  ]);
  const added = (await held()).filter(({ origin }) => origin === 'import');
  expect(added.toSorted((a, b) => a.address.localeCompare(b.address))).toEqual([
    aSubscriber('Ann@reader.example', {
      cadence: 'weekly',
      sections: ['talks', 'other'],
      origin: 'import',
      confirmed: null,
    }),
    aSubscriber('ben@reader.example', { origin: 'import', confirmed: null }),
  ]);
});

test('an import that breaks off is run again: those that are there are known, and nobody is there twice', async () => {
  let left = 150;
  const failing: SubscriberStore = {
    ...subscribers,
    async put(...args) {
      left -= 1;
      if (left < 0) throw new Error('the connection broke');
      return subscribers.put(...args);
    },
  };
  await expect(imported(list(0, 450), { subscribers: failing })).rejects.toThrow('the connection broke');
  const done = await imported(list(0, 450));
  const { added, known, refused } = count(done);
  expect([added + known, refused]).toEqual([450, 0]);
  expect(known).toBeGreaterThan(80);
  expect(known).toBeLessThanOrEqual(150);
  expect(done.map(({ line }) => line)).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
  expect(await held()).toHaveLength(450);
  expect(count(await imported(list(0, 450)))).toEqual({ added: 0, known: 450, refused: 0 });
});

test('two imports at once add each one once', async () => {
  const both = await Promise.all([imported(list(0, 150)), imported(list(0, 150))]);
  expect(both.map(count).reduce((sum, { added }) => sum + added, 0)).toBe(150);
  expect(await held()).toHaveLength(150);
});

test('a dry run counts alike and writes nothing', async () => {
  const text = `${list(0, 70)}\n${list(0, 20)}\nnobody`;
  expect(count(await imported(text, { dryRun: true }))).toEqual({ added: 70, known: 20, refused: 1 });
  expect(await held()).toEqual([]);
});

test('of a list without end, only some hundred lines are in memory', async () => {
  let read = 0;
  async function* endless() {
    for (;;) {
      read += 1;
      yield { line: read, ok: false as const, why: 'refused' };
    }
  }
  const place = {
    ...{ story, subscribers, suppressions },
    salt: SALT,
    origin: 'import' as const,
    asked: AT,
    dryRun: false,
  };
  let taken = 0;
  let ahead = 0;
  for await (const one of importSubscribers(endless(), place)) {
    taken += 1;
    ahead = Math.max(ahead, read - one.line);
    if (taken === 5000) break;
  }
  expect(ahead).toBeLessThanOrEqual(500);
});
