import { beforeEach, describe, expect, test } from 'vitest';
import { addressHashOf } from '#core/delivery/address.ts';
import { AT, aSubscriber, aSuppression, SALT } from '#tests/support/people.ts';
import { makePeople, type PeopleHarness } from '#tests/support/people-app.ts';
import { bounce, complaint, delay, delivery, inEnvelope, reject, renderingFailure } from '#tests/support/ses-events.ts';
import { type FeedbackRuntime, feedbackHandler } from '../functions/feedback.ts';

const ANN = 'ann@reader.example';
const STORIES = ['dock-strike', 'flood', 'outbreak'];

let people: PeopleHarness;
let logged: unknown[];
let published: { story: string; metrics: Record<string, number> }[];
let runtime: FeedbackRuntime;

beforeEach(async () => {
  people = makePeople();
  logged = [];
  published = [];
  let current: (typeof published)[number] = { story: '', metrics: {} };
  runtime = {
    logger: { info: (message, fields) => logged.push([message, fields]) },
    metrics: {
      addMetric(name, _unit, value) {
        current.metrics[name] = value;
      },
      addDimension(_name, story) {
        current.story = story;
      },
      publishStoredMetrics() {
        published.push(current);
        current = { story: '', metrics: {} };
      },
    },
    place: {
      ...{ subscribers: people.subscribers, suppressions: people.suppressions },
      addressSalt: async () => SALT,
      stories: { ids: async () => STORIES },
      now: () => Date.parse(AT),
    },
  };
  for (const story of ['dock-strike', 'flood']) await people.put(aSubscriber(ANN, { story }));
  await people.put(aSubscriber('ben@reader.example'));
});

const handle = (...bodies: unknown[]) =>
  feedbackHandler(runtime)({
    Records: bodies.map((body, at) => ({
      messageId: `m${at}`,
      receiptHandle: `r${at}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      eventSource: 'aws:sqs',
    })),
  });
const statuses = async (address: string) => [
  (await people.held(address))?.status,
  (await people.held(address, 'flood'))?.status,
];

describe.each([
  ['a permanent bounce', bounce('Permanent', { to: 'Ann@Reader.example' }), 'bounce', 'Bounces'],
  ['a complaint', complaint(), 'complaint', 'Complaints'],
] as const)('%s', (_name, event, reason, metric) => {
  test('suppresses at once, in every story, and nobody else', async () => {
    expect(await handle(event)).toEqual({ batchItemFailures: [] });
    expect(await people.suppressions.find([addressHashOf(SALT, ANN)])).toEqual([aSuppression(ANN, reason)]);
    expect(await statuses(ANN)).toEqual(['suppressed', 'suppressed']);
    expect(await statuses('ben@reader.example')).toEqual(['active', undefined]);
    expect(published).toEqual([{ story: 'dock-strike', metrics: { [metric]: 1 } }]);
  });

  test('handed over twice is the same', async () => {
    await handle(event);
    const once = await people.held(ANN);
    expect(await handle(inEnvelope(event))).toEqual({ batchItemFailures: [] });
    expect(await people.held(ANN)).toEqual(once);
  });

  test('of an address that is no subscriber is suppressed all the same: no import brings it in', async () => {
    await handle({
      ...event,
      ...(reason === 'bounce'
        ? bounce('Permanent', { to: 'new@reader.example' })
        : complaint({ to: 'new@reader.example' })),
    });
    expect(await people.suppressed('new@reader.example')).toBe(reason);
  });
});

test('a transient bounce is counted on the subscriber of the story, who stays', async () => {
  const [first, second] = [bounce('Transient'), bounce('Transient')];
  second.mail.messageId = 'another';
  await handle(first, second);
  expect(await people.held(ANN)).toEqual(aSubscriber(ANN, { softBounces: 2, lastSoftBounce: 'another' }));
  expect(await people.held(ANN, 'flood')).toEqual(aSubscriber(ANN, { story: 'flood' }));
  expect(await people.suppressed(ANN)).toBeUndefined();
  expect(published).toEqual([{ story: 'dock-strike', metrics: { SoftBounces: 2 } }]);
});

test('a transient bounce that the queue hands over twice is counted once on the subscriber', async () => {
  await handle(bounce('Transient'));
  await handle(inEnvelope(bounce('Transient')));
  expect(await people.held(ANN)).toMatchObject({ status: 'active', softBounces: 1 });
});

test('everything is counted, each story for itself; mails of no story too', async () => {
  const flood = { story: ['flood'], date: ['2031-03-10'], kind: ['weekly'] };
  await handle(
    delivery(),
    delivery({ tags: flood }),
    delivery(),
    delay(),
    reject(),
    renderingFailure(),
    delivery({ tags: {} }),
  );
  expect(published).toEqual([
    { story: 'dock-strike', metrics: { Deliveries: 2, Delays: 1, Rejects: 1, RenderingFailures: 1 } },
    { story: 'flood', metrics: { Deliveries: 1 } },
    { story: 'none', metrics: { Deliveries: 1 } },
  ]);
  expect(await statuses(ANN)).toEqual(['active', 'active']);
});

test('of a batch only what fails comes again; it is not swallowed and costs the others nothing', async () => {
  const answer = await handle(bounce('Permanent'), { ...delivery(), eventType: 'Teleport' }, 'nonsense', delivery());
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }, { itemIdentifier: 'm2' }] });
  expect(await people.suppressed(ANN)).toBe('bounce');
  expect(published).toEqual([{ story: 'dock-strike', metrics: { Bounces: 1, Deliveries: 1 } }]);
  expect(logged).toHaveLength(2);
  expect(JSON.stringify(logged)).not.toContain('@');
});

test('a store that fails makes the message come again, counted once it went through', async () => {
  const sound = runtime.place.suppressions;
  let fails = true;
  const suppressions = {
    ...sound,
    async put(one: Parameters<typeof sound.put>[0]) {
      if (fails) throw new Error('DynamoDB is away');
      return sound.put(one);
    },
  };
  runtime = { ...runtime, place: { ...runtime.place, suppressions } };
  expect(await handle(complaint())).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  expect(published).toEqual([]);
  fails = false;
  expect(await handle(complaint())).toEqual({ batchItemFailures: [] });
  expect(published).toHaveLength(1);
});
