import { expect, test } from 'vitest';
import type { SplitCache } from '#core/ports.ts';

/** What every SplitCache does. `make` gives an empty one. */
export function splitCacheContract(make: () => Promise<SplitCache>): void {
  test('answers null for a key that was never put', async () => {
    expect(await (await make()).get('a.json')).toBeNull();
  });

  test('gives back what was put last, letter for letter', async () => {
    const cache = await make();
    await cache.put('a.json', '{"a":"“é”\\r\\n"}');
    await cache.put('b.json', '{}');
    expect(await cache.get('a.json')).toBe('{"a":"“é”\\r\\n"}');
    await cache.put('a.json', '[]');
    expect(await cache.get('a.json')).toBe('[]');
  });
}
