/** The stores of people in memory: for one process, gone with it. */
import type { AddressHash, Subscriber, Suppression } from '#core/delivery/subscriber.ts';
import { givesWay } from '#core/delivery/subscription.ts';
import type { RateLimits, SubscriberStore, SuppressionStore } from '#core/ports.ts';

export function memorySubscribers(): SubscriberStore {
  const rows = new Map<string, { readonly value: Subscriber; readonly version: string }>();
  let writes = 0;
  const keyOf = (story: string, id: string) => `${story}#${id}`;
  return {
    get: async (story, id) => rows.get(keyOf(story, id)) ?? null,
    getMany: async (story, ids) =>
      [...new Set(ids)].flatMap((id) => {
        const row = rows.get(keyOf(story, id));
        return row ? [row.value] : [];
      }),
    async put(subscriber, version) {
      const key = keyOf(subscriber.story, subscriber.id);
      if ((rows.get(key)?.version ?? null) !== version) return false;
      writes += 1;
      rows.set(key, { value: structuredClone(subscriber), version: String(writes) });
      return true;
    },
    async remove(story, id) {
      rows.delete(keyOf(story, id));
    },
    async *list(story) {
      for (const key of [...rows.keys()].toSorted()) {
        const row = rows.get(key);
        if (row?.value.story === story) yield row.value;
      }
    },
  };
}

export function memorySuppressions(): SuppressionStore {
  const rows = new Map<AddressHash, Suppression>();
  return {
    find: async (hashes) =>
      [...new Set(hashes)].flatMap((hash) => {
        const row = rows.get(hash);
        return row ? [row] : [];
      }),
    async put(suppression) {
      const held = rows.get(suppression.hash);
      if (held === undefined || givesWay(held.reason, suppression.reason))
        rows.set(suppression.hash, { ...suppression });
    },
    lift: async (hash, reason) => rows.get(hash)?.reason === reason && rows.delete(hash),
  };
}

export function memoryLimits(): RateLimits {
  const taken = new Map<string, number>();
  return {
    async take(key, { most, seconds }, now) {
      const name = `${key}#${seconds}#${Math.floor(now / 1000 / seconds)}`;
      const count = taken.get(name) ?? 0;
      if (count >= most) return false;
      taken.set(name, count + 1);
      return true;
    },
  };
}
