import { expect, test } from 'vitest';
import type { EditionStore } from '#core/ports.ts';

const DATE = '2025-03-02';
const REV_A = 'a'.repeat(16);
const REV_B = 'b'.repeat(16);

export interface EditionPlace {
  readonly store: EditionStore;
  write(path: string, content: string): Promise<void>;
  read(path: string): Promise<string | null>;
}

/** What every EditionStore does. `make` gives an empty place. */
export function editionStoreContract(make: () => Promise<EditionPlace>): void {
  test('answers null for all that is not there', async () => {
    const { store } = await make();
    expect(await store.story()).toBeNull();
    expect(await store.edits(DATE)).toBeNull();
    expect(await store.published(DATE)).toBeNull();
    expect(await store.pointer(DATE)).toBeNull();
  });

  test('reads the story, the edits of a date and its published digest', async () => {
    const { store, write } = await make();
    await write('story.yaml', 'id: one\n');
    await write(`edits/${DATE}.yaml`, 'drop: []\n');
    await write(`public/${DATE}/digest.json`, '{}\n');
    expect(await store.story()).toBe('id: one\n');
    expect((await store.edits(DATE))?.text).toBe('drop: []\n');
    expect(await store.published(DATE)).toBe('{}\n');
    expect(await store.edits('2025-03-03')).toBeNull();
  });

  test('writes each file of a revision where the design says', async () => {
    const { store, read } = await make();
    await store.putRevision(DATE, REV_A, { 'digest.json': '{"é":1}', 'index.html': '<p>' });
    await store.putRevision(DATE, REV_A, { 'digest.json': '{"é":1}', 'index.html': '<p>' });
    expect(await read(`drafts/${DATE}/${REV_A}/digest.json`)).toBe('{"é":1}');
    expect(await read(`drafts/${DATE}/${REV_A}/index.html`)).toBe('<p>');
    expect(await store.pointer(DATE)).toBeNull();
  });

  test('writes and reads each file of a weekly edition’s revision', async () => {
    const { store, read } = await make();
    expect(await store.week(DATE, REV_A, 'digest.json')).toBeNull();
    await store.putWeek(DATE, REV_A, { 'digest.json': '{"é":1}', 'email.txt': 'a week' });
    await store.putWeek(DATE, REV_B, { 'digest.json': '{}' });
    expect(await store.week(DATE, REV_A, 'digest.json')).toBe('{"é":1}');
    expect(await read(`weekly/${DATE}/${REV_A}/email.txt`)).toBe('a week');
    expect(await store.draft(DATE, REV_A, 'digest.json')).toBeNull();
  });

  test('moves the pointer for the writer that read it last', async () => {
    const { store } = await make();
    expect(await store.swapPointer(DATE, REV_A, null)).toBe(true);
    const first = await store.pointer(DATE);
    expect(first?.rev).toBe(REV_A);
    expect(await store.swapPointer(DATE, REV_B, first?.etag ?? null)).toBe(true);
    expect((await store.pointer(DATE))?.rev).toBe(REV_B);
  });

  test('refuses a writer whose pointer has moved, and leaves it as it is', async () => {
    const { store } = await make();
    await store.swapPointer(DATE, REV_A, null);
    const first = await store.pointer(DATE);
    await store.swapPointer(DATE, REV_B, first?.etag ?? null);
    expect(await store.swapPointer(DATE, REV_A, null)).toBe(false);
    expect(await store.swapPointer(DATE, REV_A, first?.etag ?? null)).toBe(false);
    expect((await store.pointer(DATE))?.rev).toBe(REV_B);
  });

  test('refuses an etag where there is no pointer', async () => {
    const { store } = await make();
    expect(await store.swapPointer(DATE, REV_A, '"0123"')).toBe(false);
    expect(await store.pointer(DATE)).toBeNull();
  });

  test('lets one of many writers at once win', async () => {
    const { store } = await make();
    const revs = Array.from({ length: 8 }, (_, at) => at.toString(16).repeat(16));
    const won = await Promise.all(revs.map((rev) => store.swapPointer(DATE, rev, null)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await store.pointer(DATE))?.rev).toBe(revs[won.indexOf(true)]);
  });

  test('keeps the pointers of two dates apart', async () => {
    const { store } = await make();
    await store.swapPointer(DATE, REV_A, null);
    expect(await store.pointer('2025-03-03')).toBeNull();
  });

  test('names a pointer file that names no revision', async () => {
    const { store, write } = await make();
    await write(`drafts/${DATE}/current`, 'nonsense');
    await expect(store.pointer(DATE)).rejects.toThrow(`drafts/${DATE}/current`);
  });

  test('reads back a file of a revision, and null where there is none', async () => {
    const { store } = await make();
    await store.putRevision(DATE, REV_A, { 'digest.json': '{}' });
    expect(await store.draft(DATE, REV_A, 'digest.json')).toBe('{}');
    expect(await store.draft(DATE, REV_A, 'index.html')).toBeNull();
    expect(await store.draft(DATE, REV_B, 'digest.json')).toBeNull();
  });

  test('writes public files by their paths', async () => {
    const { store, read } = await make();
    await store.putPublic({ 'feed.xml': '<feed/>', [`${DATE}/index.html`]: '<p>' });
    expect(await read('public/feed.xml')).toBe('<feed/>');
    expect(await read(`public/${DATE}/index.html`)).toBe('<p>');
  });

  test('knows an edition that has begun to go out by the manifest of its run', async () => {
    const { store, write } = await make();
    await write(`sends/${DATE}/correction-1/manifest.json`, '{}');
    expect(await store.sent(DATE)).toBe(false);
    await write(`sends/${DATE}/daily/manifest.json`, '{}');
    expect(await store.sent(DATE)).toBe(true);
    expect(await store.sent('2025-03-03')).toBe(false);
  });

  test('changes the edits of a date for the writer that read them last, and for no other', async () => {
    const { store, read } = await make();
    expect(await store.swapEdits(DATE, 'edits: []\n', null)).toBe(true);
    const first = await store.edits(DATE);
    expect(await store.swapEdits(DATE, 'x', null)).toBe(false);
    expect(await store.swapEdits(DATE, 'y', first?.etag ?? null)).toBe(true);
    expect(await store.swapEdits(DATE, 'z', first?.etag ?? null)).toBe(false);
    expect(await read(`edits/${DATE}.yaml`)).toBe('y');
    expect(await store.edits('2025-03-03')).toBeNull();
  });

  test('changes the list of published days for the writer that read it last, and for no other', async () => {
    const { store, read } = await make();
    expect(await store.index()).toBeNull();
    expect(await store.swapIndex('1', null)).toBe(true);
    const first = await store.index();
    expect(first?.text).toBe('1');
    expect(await store.swapIndex('2', null)).toBe(false);
    expect(await store.swapIndex('2', first?.etag ?? null)).toBe(true);
    expect(await store.swapIndex('3', first?.etag ?? null)).toBe(false);
    expect(await read('public/index.json')).toBe('2');
  });
}
