import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { batching } from '#core/delivery/batching.ts';
import { BATCH_SIZE, Batch } from '#core/delivery/run.ts';
import { type Subscriber, SubscriberId } from '#core/delivery/subscriber.ts';

const reader = (n: number, over: Partial<Subscriber> = {}): Subscriber => ({
  id: SubscriberId.parse(n.toString(16).padStart(32, '0')),
  story: 'dock-strike',
  address: `reader-${n}@example.net`,
  status: 'active',
  cadence: 'daily',
  sections: null,
  origin: 'import',
  asked: '2031-03-01T00:00:00Z',
  confirmed: '2031-03-01T00:00:00Z',
  nonce: null,
  softBounces: 0,
  lastSoftBounce: null,
  ...over,
});

function batched(readers: readonly Subscriber[], sections: readonly string[] | null = ['a', 'b', 'c']) {
  const made = batching('daily', sections);
  const full = readers.flatMap((one) => made.add(one) ?? []);
  return { made, batches: [...full, ...made.rest()] };
}

test('batches are full but the last of each template, and numbered from 1', () => {
  const { made, batches } = batched(Array.from({ length: 2 * BATCH_SIZE + 1 }, (_, n) => reader(n)));
  expect(batches.map(({ batch, template, recipients }) => [batch, template, recipients.length])).toEqual([
    [1, 0, BATCH_SIZE],
    [2, 0, BATCH_SIZE],
    [3, 0, 1],
  ]);
  expect([made.recipients, made.templates]).toEqual([101, [null]]);
});

test.each<readonly [readonly string[] | null, readonly string[] | null]>([
  [null, null],
  [['a', 'b', 'c'], null],
  [['c', 'b', 'a', 'old'], null],
  [
    ['b', 'a'],
    ['a', 'b'],
  ],
  [['c', 'old'], ['c']],
])('who chose %j gets %j of a, b and c', (sections, template) => {
  expect(batched([reader(1, { sections: sections && [...sections] })]).made.templates).toEqual([template]);
});

test('where everybody gets the same, choices do not matter', () => {
  const { made, batches } = batched([reader(1, { sections: ['a'] }), reader(2, { sections: [] })], null);
  expect([batches.length, made.templates]).toEqual([1, [null]]);
});

test.each<readonly [Partial<Subscriber>, string]>([
  [{ status: 'pending' }, 'pending'],
  [{ status: 'left' }, 'left'],
  [{ status: 'suppressed' }, 'suppressed'],
  [{ cadence: 'weekly' }, 'chose-weekly'],
  [{ sections: ['old'] }, 'no-section'],
  [{ sections: [] }, 'no-section'],
])('%j gets nothing: %s', (over, why) => {
  const { made, batches } = batched([reader(1, over)]);
  expect([batches, made.excluded]).toEqual([[], { [why]: 1 }]);
});

test('whoever they are: everybody is in one batch or excluded, and no batch mixes templates', () => {
  const someone = fc.record({
    status: fc.constantFrom('active' as const, 'active' as const, 'pending' as const, 'left' as const),
    cadence: fc.constantFrom('daily' as const, 'weekly' as const),
    sections: fc.option(fc.subarray(['a', 'b', 'c', 'old']), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 400 }), (people) => {
      const readers = people.map((one, n) => reader(n, one));
      const { made, batches } = batched(readers);
      const ids = batches.flatMap(({ recipients }) => recipients);
      const excluded = Object.values(made.excluded).reduce((sum, count) => sum + count, 0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(made.recipients);
      expect(ids.length + excluded).toBe(readers.length);
      for (const batch of batches) {
        Batch.parse(batch);
        const wanted = made.templates[batch.template] ?? ['a', 'b', 'c'];
        for (const id of batch.recipients) {
          const sections = readers[Number.parseInt(id, 16)]?.sections ?? null;
          expect(['a', 'b', 'c'].filter((one) => sections === null || sections.includes(one))).toEqual(wanted);
        }
      }
    }),
  );
});
