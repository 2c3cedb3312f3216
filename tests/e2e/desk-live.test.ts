/** The desk follows the files, and keeps what its editor was doing; what it shows is text, whatever a seed holds. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { makeFolder, removeFolder } from '#tests/support/temp-folder.ts';
import { launch } from './browser.ts';
import { type DeskPage, openDeskPage } from './desk-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const SOON = { timeout: 20_000 };
/** How far below the list's upper edge a bullet stands: what is above it may have become longer or shorter. */
const standsAt = async ({ page }: DeskPage, id: string | undefined): Promise<number> => {
  const tops = await page.evaluate(
    `['#bullet-${id}', '.digest'].map((one) => document.querySelector(one).getBoundingClientRect().top)`,
  );
  const [bullet, list] = z.tuple([z.number(), z.number()]).parse(tops);
  return Math.round(bullet - list);
};

/** Writes another title into story.yaml, and waits until the page has it. */
async function retitle(desk: DeskPage, title: string): Promise<void> {
  const path = join(desk.seeds, 'story.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/^title: .*$/m, `title: ${title}`));
  await desk.page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

test('a change on the disk comes by itself; scroll, selection, focus and half-typed words stay', async () => {
  const desk = await openDeskPage(browser);
  const ids = await desk.ids();
  await desk.page.locator(`#bullet-${ids[9]}`).click();
  await desk.page.evaluate(`document.querySelector('.digest').scrollTop = 600`);
  await desk.page.keyboard.press('e');
  const field = desk.page.getByLabel('The bullet’s words');
  await field.fill('Half a sentence that');
  const before = await standsAt(desk, ids[9]);
  // The same words, by which the day is composed: no bullet moves.
  await retitle(desk, 'War, Russia-Ukraine');
  expect(Math.abs((await standsAt(desk, ids[9])) - before)).toBeLessThanOrEqual(2);
  expect(await field.inputValue()).toBe('Half a sentence that');
  expect(await desk.page.evaluate('document.activeElement.id')).toBe('reword-field');
  expect(await desk.page.locator('[aria-current="true"]').getAttribute('id')).toBe(`bullet-${ids[9]}`);
  // Half-typed words outlive a reload of the page as well.
  await desk.page.reload();
  await expect.poll(() => field.inputValue(), SOON).toBe('Half a sentence that');
  expect(desk.complaints).toEqual([]);
});

test('a broken story is a message, the last good state stays, and mending it mends the page', async () => {
  const desk = await openDeskPage(browser);
  const ids = await desk.ids();
  const path = join(desk.seeds, 'story.yaml');
  const good = await readFile(path, 'utf8');
  await writeFile(path, 'title: [');
  const banner = desk.page.getByRole('alert').filter({ hasText: 'The last good state is shown' });
  await banner.getByText('story.yaml').waitFor();
  expect(await desk.ids()).toEqual(ids);
  await writeFile(path, good);
  await banner.waitFor({ state: 'detached' });
});

test('an entry written by hand shows; one whose event is gone is marked in the history', async () => {
  const desk = await openDeskPage(browser, undefined, { query: '?tab=history' });
  const [id] = await desk.ids();
  await desk.page.keyboard.press('d');
  await desk.said('Dropped');
  const path = join(desk.seeds, 'edits', '2025-12-31.yaml');
  await writeFile(path, `edits:\n  # by hand\n  - pin: { event: ${id} }\n  - drop: { event: 0a1b2c3d4e5f }\n`);
  await desk.page.locator('.history li.gone').getByText('what it names is gone').waitFor();
  await desk.rows.first().getByText('pinned').waitFor();
});

const HOSTILE =
  'Police said on Tuesday that <script>document.title = "taken"</script> <img src=x onerror=alert(1)> ' +
  '{{constructor.name}} \u0024{7*7} and \u202eright to left\u202c marks were found by 12 officers in Testhaven.';

test('a hostile seed is shown as text', async () => {
  const folder = await makeFolder({
    'hostile <b>name</b>.txt': `${HOSTILE}\n\nThe mayor of Testhaven said on Tuesday that 3 people were hurt in the fire.\n`,
    'hostile <b>name</b>.meta.yaml':
      'title: "<script>alert(2)</script> fire in Testhaven"\noutlet: "<i>Outlet</i> {{x}}"\npublished: 2025-12-30T12:00\nurl: "javascript:alert(3)"\n',
  });
  try {
    const desk = await openDeskPage(browser, folder);
    await desk.page.getByText('<script>', { exact: false }).first().waitFor();
    for (const tab of ['Seeds', 'Email', 'Text', 'Web page', 'Inbox', 'Below', 'Findings']) {
      await desk.page.getByRole('tab', { name: tab }).click();
      await desk.page.locator('.view').waitFor();
    }
    expect(await desk.page.title()).not.toBe('taken');
    expect(await desk.page.locator('.digest script, .digest img, .view script, .view img').count()).toBe(0);
    expect(await desk.page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(desk.complaints).toEqual([]);
  } finally {
    await removeFolder(folder);
  }
});
