import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryOutcome } from '#core/delivery/run.ts';
import { sesClient } from '#edge/runtime.ts';
import { resendSubmitting } from '#edge/sending/resend-run.ts';
import type { SendRuntime } from '#edge/sending/send-runtime.ts';
import { sesBulk } from '#edge/sending/ses-bulk.ts';
import { DYNAMO_THROTTLED } from '#tests/support/gate.ts';
import { addresses, names, RUN, type SendPlace, type SendServers, sendPlaces } from '#tests/support/send-place.ts';
import type { SesFault } from '#tests/support/ses-server.ts';

let servers: SendServers;
let place: SendPlace;
sendPlaces((made) => {
  ({ servers, place } = made);
});
beforeEach(async () => {
  await place.join(names(8));
  await place.plan();
});

/** How many entries of the ledger are in each state. */
async function states(): Promise<Partial<Record<EntryOutcome['state'], number>>> {
  const counts: Partial<Record<EntryOutcome['state'], number>> = {};
  for (const { entries } of await place.rows())
    for (const { state } of entries) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const firstCalls = (faults: readonly (SesFault | null)[]) => {
  servers.ses.onBulk = (_call, number) => faults[number - 1] ?? null;
};
const THROTTLE: SesFault = { kind: 'refuse', status: 429, type: 'TooManyRequestsException' };
const sizes = (): number[] => servers.ses.calls.map(({ to }) => to.length);

describe('SES throttles', () => {
  test('a moment: the call is made again, later each time', async () => {
    firstCalls([THROTTLE, THROTTLE]);
    expect(await place.work()).toEqual([]);
    expect(await states()).toEqual({ submitted: 8 });
    // The first is a new worker's.
    expect(place.clock.waits).toEqual([1000, 1000, 2000]);
    expect(await place.got()).toEqual(addresses(8));
  });

  test('for long: the batch goes back to the queue with nobody lost, and is sent from there', async () => {
    firstCalls([THROTTLE, THROTTLE, THROTTLE, THROTTLE]);
    const [message] = await place.work();
    expect(await states()).toEqual({ pending: 8 });
    expect(await place.handle(message ?? '')).toEqual({ batchItemFailures: [] });
    expect(await place.got()).toEqual(addresses(8));
  });
});

test.each([
  'SendingPausedException',
  'AccountSuspendedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
])('SES answers %s: nobody is lost, and it is not tried again at once', async (type) => {
  firstCalls([{ kind: 'refuse', status: 400, type }]);
  expect(await place.work()).toHaveLength(1);
  expect(await states()).toEqual({ pending: 8 });
  expect(sizes()).toEqual([8]);
});

test('SES does not allow it: nobody is lost, and the log says why without an address', async () => {
  const message = 'not authorized to perform ses:SendBulkEmail on resource identity/reader-0000@example.net';
  firstCalls([{ kind: 'refuse', status: 403, type: 'AccessDeniedException', message }]);
  expect(await place.work()).toHaveLength(1);
  expect(await states()).toEqual({ pending: 8 });
  const said = JSON.stringify(place.info.mock.calls);
  expect(said).toContain('not authorized to perform ses:SendBulkEmail');
  expect(said).not.toContain('@');
});

describe('nobody knows whether SES accepted', () => {
  const lost: readonly (readonly [string, SesFault, number])[] = [
    ['it answers 500', { kind: 'refuse', status: 500, type: 'InternalServiceErrorException' }, 0],
    ['it answers 503', { kind: 'refuse', status: 503, type: 'ServiceUnavailable' }, 0],
    ['the connection breaks before it has accepted', { kind: 'cut', accepted: false }, 0],
    ['it accepts and the connection breaks', { kind: 'cut', accepted: true }, 8],
  ];
  test.each(lost)('%s: reported, and never resent by itself', async (_what, fault, accepted) => {
    firstCalls([fault]);
    expect(await place.work()).toEqual([]);
    expect(await states()).toEqual({ submitting: 8 });
    expect(sizes()).toEqual([8]);
    const [message] = await place.queued();
    expect(message).toBeUndefined();
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code: 'already-sent' });
    expect(await place.got()).toHaveLength(accepted);
    await place.close();
    expect(await place.place.get(`sends/${RUN.date}/daily/report.json`)).toBeNull();
    place.clock.pass(16 * 60 * 1000);
    await place.close();
    expect(place.metrics).toMatchObject({ Submitted: 0, PossiblyAccepted: 8, SendPending: 0 });
  });

  test('it accepts and never answers: the call ends before the worker does, and is reported', async () => {
    firstCalls([{ kind: 'silent' }]);
    const worker: SendRuntime['worker'] = async (story) => ({
      ...(await place.runtime.worker(story)),
      bulk: sesBulk(sesClient(1500), { replyTo: null, configurationSet: null }),
    });
    expect(await place.work({ worker })).toEqual([]);
    expect(await states()).toEqual({ submitting: 8 });
    expect(await place.got()).toEqual(addresses(8));
    expect(await place.plan()).toMatchObject({ outcome: 'refused', code: 'already-sent' });
    expect(sizes()).toEqual([8]);
  });

  test('a person may have it sent again: only what is old enough, counted first', async () => {
    firstCalls([{ kind: 'cut', accepted: false }]);
    await place.work();
    const at = place.runtime.plan(RUN.story);
    expect(await resendSubmitting(at, RUN, false)).toEqual({ recipients: 0, batches: 0, young: 8 });
    place.clock.pass(16 * 60 * 1000);
    expect(await resendSubmitting(at, RUN, true)).toEqual({ recipients: 8, batches: 1, young: 0 });
    expect(await states()).toEqual({ submitting: 8 });
    expect(await resendSubmitting(at, RUN, false)).toEqual({ recipients: 8, batches: 1, young: 0 });
    await place.work();
    expect(await states()).toEqual({ submitted: 8 });
    expect(await place.got()).toEqual(addresses(8));
    expect(await resendSubmitting(at, RUN, false)).toEqual({ recipients: 0, batches: 0, young: 0 });
  });
});

describe('SES takes a call in part', () => {
  const [first = '', second = '', third = ''] = addresses(8);

  test('what it refuses for now is sent again, what it refuses for good has failed', async () => {
    firstCalls([{ kind: 'partly', statuses: { [first]: 'TRANSIENT_FAILURE', [second]: 'MESSAGE_REJECTED' } }]);
    expect(await place.work()).toEqual([]);
    expect(await states()).toEqual({ submitted: 7, failed: 1 });
    expect(sizes()).toEqual([8, 1]);
    expect(servers.ses.calls[1]?.to).toEqual([first]);
    expect(await place.got()).toEqual(addresses(8).filter((address) => address !== second));
  });

  test('a status that is none leaves that one possibly accepted', async () => {
    const own = place.runtime;
    const worker = await own.worker(RUN.story);
    const [message] = await place.queued();
    const bulk = {
      send: async (mail: Parameters<typeof worker.bulk.send>[0]) => {
        const answer = await worker.bulk.send(mail);
        return answer.kind === 'answered' ? { ...answer, entries: answer.entries.slice(1) } : answer;
      },
    };
    await place.handle(JSON.stringify(message), { worker: async () => ({ ...worker, bulk }) });
    expect(await states()).toEqual({ submitted: 7, submitting: 1 });
  });

  test('a call rejected whole is split until the bad address stands alone', async () => {
    servers.ses.onBulk = ({ to }) =>
      to.includes(third) ? { kind: 'refuse', status: 400, type: 'BadRequestException' } : null;
    expect(await place.work()).toEqual([]);
    expect(await states()).toEqual({ submitted: 7, failed: 1 });
    expect(await place.got()).toEqual(addresses(8).filter((address) => address !== third));
    const failed = (await place.rows()).flatMap(({ entries }) => entries).find(({ state }) => state === 'failed');
    expect(failed).toEqual({ state: 'failed', reason: 'BadRequestException' });
    expect(sizes().length).toBeLessThanOrEqual(7);
  });

  test('a call that is rejected whatever it holds fails for everybody, and ends', async () => {
    servers.ses.onBulk = () => ({ kind: 'refuse', status: 400, type: 'MessageRejected' });
    expect(await place.work()).toEqual([]);
    expect(await states()).toEqual({ failed: 8 });
  });
});

describe('DynamoDB', () => {
  test('throttles the claim for good: nothing is sent, and the batch comes again', async () => {
    servers.gate.onRequest = ({ target }) => (target === 'PutItem' ? DYNAMO_THROTTLED : null);
    const [message] = await place.work({ worker: place.hasty });
    expect(servers.ses.calls).toEqual([]);
    servers.gate.onRequest = () => null;
    expect(await place.handle(message ?? '')).toEqual({ batchItemFailures: [] });
    expect(await place.got()).toEqual(addresses(8));
  });

  test('throttles for a moment: everybody gets one mail', async () => {
    let refused = 0;
    servers.gate.onRequest = () => {
      refused += 1;
      return refused % 2 === 1 ? DYNAMO_THROTTLED : null;
    };
    expect(await place.work({ worker: place.hasty })).toEqual([]);
    servers.gate.onRequest = () => null;
    expect(await states()).toEqual({ submitted: 8 });
    expect(await place.got()).toEqual(addresses(8));
  });

  test('throttles after SES accepted: possibly accepted, and nobody gets two', async () => {
    let puts = 0;
    servers.gate.onRequest = ({ target }) => {
      if (target === 'PutItem') puts += 1;
      return target === 'PutItem' && puts > 1 ? DYNAMO_THROTTLED : null;
    };
    const [message] = await place.work({ worker: place.hasty });
    servers.gate.onRequest = () => null;
    expect(await place.handle(message ?? '')).toEqual({ batchItemFailures: [] });
    expect(await states()).toEqual({ submitting: 8 });
    expect(await place.got()).toEqual(addresses(8));
  });

  test('writes and loses the answer: the write counts as one’s own, and everybody gets one mail', async () => {
    let puts = 0;
    servers.gate.onRequest = ({ target }) => {
      if (target === 'PutItem') puts += 1;
      return target === 'PutItem' && puts === 1 ? 'lost' : null;
    };
    expect(await place.work({ worker: place.hasty })).toEqual([]);
    expect(await states()).toEqual({ submitted: 8 });
    expect(await place.got()).toEqual(addresses(8));
  });
});

describe('files that are not there', () => {
  const errors = (): unknown[] => place.info.mock.calls.map(([, fields]) => fields.error).filter(Boolean);

  test('the manifest: nothing is sent, and the message fails with what is missing', async () => {
    await place.remove(`sends/${RUN.date}/daily/manifest.json`);
    expect(await place.work()).toHaveLength(1);
    expect(errors()).toEqual([expect.stringMatching(/daily\/manifest\.json is missing/)]);
    expect(await place.close()).toMatchObject({ batchItemFailures: [{}] });
  });

  test('a part', async () => {
    const [part = ''] = (await place.place.keys(`sends/${RUN.date}/`)).filter((key) => key.endsWith('.ndjson'));
    await place.remove(part);
    expect(await place.work()).toHaveLength(1);
    expect(errors()).toEqual([expect.stringMatching(/part-00001\.ndjson is missing/)]);
  });

  test('a template, or one that is cut', async () => {
    const [template = ''] = (await place.place.keys(`sends/${RUN.date}/`)).filter((key) => key.includes('template'));
    await place.place.put(template, '{"subject":');
    const [message] = await place.work();
    expect(errors()).toEqual([expect.stringMatching(/template-0\.json is not what a planning writes/)]);
    await place.remove(template);
    await place.handle(message ?? '');
    expect(errors()).toHaveLength(2);
    expect(servers.ses.calls).toEqual([]);
  });

  test('a message that is none, or that points elsewhere', async () => {
    const [message] = await place.queued();
    for (const body of [
      'no json',
      '{}',
      JSON.stringify({ ...message, batch: 2 }),
      JSON.stringify({ ...message, place: { ...message?.place, part: '../../../edits/part-00001.ndjson' } }),
      JSON.stringify({ ...message, place: { ...message?.place, end: 10 } }),
    ])
      expect(await place.handle(body)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm' }] });
    expect(errors()).toHaveLength(5);
    expect(servers.ses.calls).toEqual([]);
  });
});

describe('the same message', () => {
  test('twice at once: everybody gets one mail', async () => {
    const [message] = await place.queued();
    const body = JSON.stringify(message);
    await Promise.all([place.handle(body), place.handle(body), place.handle(body)]);
    expect(await place.got()).toEqual(addresses(8));
    expect(await states()).toEqual({ submitted: 8 });
  });

  test('again when the batch is sent: no call is made', async () => {
    const [message] = await place.queued();
    await place.handle(JSON.stringify(message));
    await place.handle(JSON.stringify(message));
    expect(sizes()).toEqual([8]);
  });
});

test('a worker without time left sends nothing and gives the batch back', async () => {
  const left = await place.work({}, 10_000);
  expect(left).toHaveLength(1);
  expect(await states()).toEqual({});
  expect(await place.handle(left[0] ?? '')).toEqual({ batchItemFailures: [] });
  expect(await place.got()).toEqual(addresses(8));
});
