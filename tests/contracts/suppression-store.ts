import { describe, expect, test } from 'vitest';
import type { SuppressionStore } from '#core/ports.ts';
import { aSuppression } from '#tests/support/people.ts';

/** What every SuppressionStore does. `make` gives an empty one. */
export function suppressionStoreContract(make: () => Promise<SuppressionStore>): void {
  const ann = aSuppression('ann@news.example', 'deleted');
  const ben = aSuppression('ben@news.example', 'bounce');

  test('finds those of many that are suppressed', async () => {
    const store = await make();
    await store.put(ann);
    await store.put(ben);
    const cat = aSuppression('cat@news.example', 'operator');
    const found = await store.find([cat.hash, ben.hash, ann.hash, ben.hash]);
    expect(found.toSorted((a, b) => a.reason.localeCompare(b.reason))).toEqual([ben, ann]);
    expect(await store.find([])).toEqual([]);
  });

  describe.each(['bounce', 'complaint'] as const)('a %s', (reason) => {
    const hard = aSuppression('ann@news.example', reason);

    test.each(['bounce', 'complaint', 'deleted', 'operator'] as const)(
      'stays when %s is put over it',
      async (later) => {
        const store = await make();
        await store.put(hard);
        await store.put({ ...aSuppression('ann@news.example', later), since: '2031-04-01T00:00:00Z' });
        expect(await store.find([hard.hash])).toEqual([hard]);
      },
    );

    test('is not lifted', async () => {
      const store = await make();
      await store.put(hard);
      expect(await store.lift(hard.hash, 'operator')).toBe(false);
      expect(await store.find([hard.hash])).toEqual([hard]);
    });
  });

  test('an operator’s word stays when the owner deletes the data, and takes the place of a deletion', async () => {
    const store = await make();
    const operator = aSuppression('ann@news.example', 'operator');
    await store.put(ann);
    await store.put(operator);
    await store.put(ann);
    expect(await store.find([ann.hash])).toEqual([operator]);
  });

  test.each(['deleted', 'operator'] as const)('%s gives way to a bounce, and is lifted', async (reason) => {
    const store = await make();
    const soft = aSuppression('ben@news.example', reason);
    await store.put(soft);
    expect(await store.lift(soft.hash, reason === 'deleted' ? 'operator' : 'deleted')).toBe(false);
    expect(await store.lift(soft.hash, reason)).toBe(true);
    expect(await store.find([soft.hash])).toEqual([]);
    expect(await store.lift(soft.hash, reason)).toBe(false);
    await store.put(soft);
    await store.put(ben);
    expect(await store.find([ben.hash])).toEqual([ben]);
  });
}
