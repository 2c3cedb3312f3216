import { expect, test } from 'vitest';
import type { SeedEntry, SeedStore } from '#core/ports.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface SeedPlace {
  readonly store: SeedStore;
  write(file: string, content: string | Uint8Array): Promise<void>;
}

/** What every SeedStore does. `make` gives a place that holds these files; `missing` a store of a place there is not. */
export function seedStoreContract(make: (files: Files) => Promise<SeedPlace>, missing: () => Promise<SeedStore>): void {
  const listed = async (store: SeedStore): Promise<SeedEntry[]> => {
    const entries: SeedEntry[] = [];
    for await (const entry of store.list()) entries.push(entry);
    return entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  };

  test('lists every file with its size, sub-folders included, by names with slashes', async () => {
    const { store } = await make({ 'b.txt': 'four', 'a/deep/c.txt': 'é', 'B.txt': '' });
    expect((await listed(store)).map(({ file, size }) => [file, size])).toEqual([
      ['B.txt', 0],
      ['a/deep/c.txt', 2],
      ['b.txt', 4],
    ]);
  });

  test('lists nothing where there is nothing', async () => {
    const { store } = await make({});
    expect(await listed(store)).toEqual([]);
  });

  test('reads the bytes as they are, byte order mark and line ends included', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00]);
    const { store } = await make({ 'raw.bin': bytes });
    const read = await store.read('raw.bin');
    expect(read.ok && [...read.bytes]).toEqual([...bytes]);
  });

  test('reads names with spaces, plus signs, percent signs and letters beyond ASCII', async () => {
    const names = ['two words.txt', 'a+b.txt', '100%25.txt', 'Zoë’s day.txt'];
    const { store } = await make(Object.fromEntries(names.map((name) => [name, name])));
    expect((await listed(store)).map(({ file }) => file)).toEqual([...names].sort());
    for (const name of names) {
      const read = await store.read(name);
      expect(read.ok && new TextDecoder().decode(read.bytes)).toBe(name);
    }
  });

  test('answers, not throws, for a file that is gone, and names it', async () => {
    const { store } = await make({ 'a.txt': 'a' });
    const read = await store.read('gone.txt');
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.detail).toContain('gone.txt');
  });

  test('gives a file another version when it is written anew, and the same one while it is not', async () => {
    const { store, write } = await make({ 'a.txt': 'one', 'b.txt': 'one' });
    const [a, b] = await listed(store);
    await write('a.txt', 'two');
    const [a2, b2] = await listed(store);
    expect(a2?.version).not.toBe(a?.version);
    expect(b2?.version).toBe(b?.version);
  });

  test('says in one line that a place does not exist', async () => {
    const store = await missing();
    await expect(listed(store)).rejects.toMatchObject({ name: 'InputError' });
    await expect(listed(store)).rejects.toThrow(store.where);
  });
}
