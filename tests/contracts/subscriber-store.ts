import { expect, test } from 'vitest';
import type { Subscriber } from '#core/delivery/subscriber.ts';
import type { SubscriberStore } from '#core/ports.ts';
import { aSubscriber } from '#tests/support/people.ts';

const ann = aSubscriber('ann@news.example');
const ben = aSubscriber('ben@news.example', { cadence: 'weekly', sections: ['talks'] });

/** What every SubscriberStore does. `make` gives an empty one. */
export function subscriberStoreContract(make: () => Promise<SubscriberStore>): void {
  const filled = async (...subscribers: (typeof ann)[]) => {
    const store = await make();
    for (const one of subscribers) expect(await store.put(one, null)).toBe(true);
    return store;
  };
  const all = async (store: SubscriberStore, story: string) => {
    const found: Subscriber[] = [];
    for await (const one of store.list(story)) found.push(one);
    return found;
  };

  test('answers null for who was never put', async () => {
    expect(await (await make()).get(ann.story, ann.id)).toBeNull();
  });

  test('gives back who was put, field for field', async () => {
    const store = await filled(ann, ben);
    expect((await store.get(ben.story, ben.id))?.value).toEqual(ben);
  });

  test('a new one is put once', async () => {
    const store = await filled(ann);
    expect(await store.put({ ...ann, cadence: 'weekly' }, null)).toBe(false);
    expect((await store.get(ann.story, ann.id))?.value).toEqual(ann);
  });

  test('a change names what it read: the second of two is told that it lost', async () => {
    const store = await filled({ ...ann, status: 'pending', nonce: 'once' });
    const read = await store.get(ann.story, ann.id);
    const version = read?.version ?? '';
    const two = await Promise.all([
      store.put({ ...ann, nonce: 'first' }, version),
      store.put({ ...ann, nonce: 'second' }, version),
    ]);
    expect(two.toSorted()).toEqual([false, true]);
    const now = await store.get(ann.story, ann.id);
    expect(now?.value.nonce).toBe(two[0] ? 'first' : 'second');
    expect(await store.put(ann, now?.version ?? '')).toBe(true);
  });

  test('a change of who is gone is lost', async () => {
    const store = await filled(ann);
    const version = (await store.get(ann.story, ann.id))?.version ?? '';
    await store.remove(ann.story, ann.id);
    expect(await store.get(ann.story, ann.id)).toBeNull();
    expect(await store.put(ann, version)).toBe(false);
    await store.remove(ann.story, ann.id);
  });

  test('getMany answers those that are there, each once', async () => {
    const store = await filled(ann, ben);
    const cat = aSubscriber('cat@news.example');
    const found = await store.getMany(ann.story, [ann.id, cat.id, ben.id, ann.id]);
    expect(found.map(({ address }) => address).toSorted()).toEqual([ann.address, ben.address]);
    expect(await store.getMany(ann.story, [])).toEqual([]);
  });

  test('lists all of one story, in the order of their ids', async () => {
    const many = Array.from({ length: 40 }, (_, n) => aSubscriber(`reader-${n}@news.example`));
    const store = await filled(...many, aSubscriber('ann@news.example', { story: 'flood' }));
    const ids = (await all(store, 'dock-strike')).map(({ id }) => id);
    expect(ids).toEqual(many.map(({ id }) => id).toSorted());
    expect(await all(store, 'dock')).toEqual([]);
  });

  test('the same person in two stories is two subscribers', async () => {
    const there = aSubscriber('ann@news.example', { story: 'flood' });
    const store = await filled(ann, there);
    await store.remove(ann.story, ann.id);
    expect((await store.get('flood', there.id))?.value).toEqual(there);
  });
}
