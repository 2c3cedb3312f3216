/** What was undone can be done again by a desk that is started later. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { locate } from '#edge/location.ts';
import { editing } from '#preview/editing.ts';
import { undoneEdits } from '#preview/undone.ts';
import { DATE, NOW } from '#tests/support/desk.ts';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';

async function place() {
  const folder = await makeFolder({ 'seed.txt': 'A seed.' });
  onTestFinished(() => removeFolder(folder));
  const { editions } = await locate(folder);
  const cache = join(folder, 'cache');
  return { cache, start: () => editing(async () => editions, undoneEdits(cache)) };
}

test('steps back outlive the desk, in their order and as they were; the next entry ends them', async () => {
  const { start } = await place();
  let desk = start();
  let etag: string | null = null;
  for (const reason of ['one', 'two'])
    ({ etag } = await desk.add(DATE, etag, { verb: 'hold', reason }, { by: 'ed', at: NOW }));
  for (const _ of [1, 2]) ({ etag } = await desk.step(DATE, etag, 'undo'));
  desk = start();
  expect(await desk.steps(DATE)).toMatchObject({ undo: null, redo: 'Held: one' });
  const again = await desk.step(DATE, etag, 'redo');
  expect(again).toMatchObject({ words: 'Done again: Held: one', edit: { by: 'ed', at: NOW } });
  desk = start();
  expect(await desk.steps(DATE)).toMatchObject({ undo: 'Held: one', redo: 'Held: two' });
  await desk.add(DATE, again.etag, { verb: 'hold' }, {});
  expect(await start().steps(DATE)).toMatchObject({ redo: null });
});

test('a file of them that nobody can read is none', async () => {
  const { cache, start } = await place();
  const desk = start();
  const { etag } = await desk.add(DATE, null, { verb: 'hold' }, {});
  await desk.step(DATE, etag, 'undo');
  await writeFile(join(cache, 'desk', `undone-${DATE}.yaml`), 'edits: [');
  expect(await start().steps(DATE)).toMatchObject({ redo: null });
});
