/** An editor in a hurry: keys faster than the desk composes, words that are refused, a bullet that goes away. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { launch } from './browser.ts';
import { type DeskPage, openDeskPage } from './desk-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const SOON = { timeout: 20_000 };
const entries = async ({ edits }: DeskPage) => parseEdits(await edits(), 'edits').map(({ by, at, ...edit }) => edit);
const focused = ({ page }: DeskPage): Promise<unknown> => page.evaluate('document.activeElement.id');

test('keys faster than the desk composes: each means the list as one sees it, and none is lost or done twice', async () => {
  const desk = await openDeskPage(browser);
  const before = await desk.ids();
  await desk.page.locator('.bullet-text').first().focus();
  for (let times = 0; times < 8; times++) await desk.page.keyboard.press('d');
  // At once, though nothing can be composed by now.
  expect(await desk.page.locator(`#bullet-${before[7]}`).count()).toBe(0);
  expect(await focused(desk)).toBe(`bullet-${before[8]}`);
  await expect.poll(() => entries(desk), SOON).toEqual(before.slice(0, 8).map((event) => ({ verb: 'drop', event })));
  await desk.said('comes in');
  await desk.page.keyboard.press('p');
  await desk.page.keyboard.press('p');
  for (let times = 0; times < 3; times++) await desk.page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await entries(desk)).length, SOON).toBe(12);
  expect((await entries(desk)).slice(8).map(({ verb }) => verb)).toEqual(['pin', 'move', 'move', 'move']);
  const seen = await desk.ids();
  await desk.page.getByText(/^revision /).waitFor();
  // What was shown ahead is what came of it.
  expect(await desk.ids()).toEqual(seen);
  for (let times = 0; times < 12; times++) await desk.page.keyboard.press('u');
  await expect.poll(() => entries(desk), SOON).toEqual([]);
  await expect.poll(() => desk.ids(), SOON).toEqual(before);
  expect(desk.complaints).toEqual([]);
});

test('a key means the bullet that one has come to with Tab', async () => {
  const desk = await openDeskPage(browser);
  const ids = await desk.ids();
  await desk.page.locator('.bullet-text').nth(1).focus();
  // Over the box that marks it.
  for (const _ of [1, 2]) await desk.page.keyboard.press('Tab');
  expect(await focused(desk)).toBe(`bullet-${ids[2]}`);
  await desk.page.keyboard.press('d');
  await expect.poll(() => entries(desk), SOON).toEqual([{ verb: 'drop', event: ids[2] }]);
});

test('marked bullets are merged, and the selected one with them only where one alone is marked', async () => {
  const desk = await openDeskPage(browser);
  const ids = await desk.ids();
  for (const at of [1, 2, 3]) await desk.rows.nth(at).getByRole('checkbox').check();
  await desk.page.keyboard.press('m');
  await desk.said('Merged 3 events');
  expect(await entries(desk)).toEqual([{ verb: 'merge', event: ids[1], with: [ids[2], ids[3]] }]);
  expect(await focused(desk)).toBe(`bullet-${ids[1]}`);
  await desk.page.locator(`#bullet-${ids[0]}`).click();
  await desk.page
    .locator('.bullet', { has: desk.page.locator(`#bullet-${ids[4]}`) })
    .getByRole('checkbox')
    .check();
  await desk.page.keyboard.press('m');
  await desk.said('Merged 2 events');
  expect((await entries(desk))[1]).toEqual({ verb: 'merge', event: ids[0], with: [ids[4]] });
});

test('what is refused is told where one types, in words, and nothing typed is lost', async () => {
  const desk = await openDeskPage(browser);
  await desk.page.keyboard.press('w');
  const dialog = desk.page.getByRole('dialog', { name: 'Write a bullet' });
  await dialog.getByLabel('another text').check();
  await dialog.getByLabel('The bullet').fill('The invented harbour of Testhaven reopened.');
  await dialog.getByLabel('Outlet').fill('Testhaven Gazette');
  await dialog.getByLabel('Title').fill('Open again');
  await dialog.getByLabel('Link').fill('no link');
  await dialog.getByLabel('The passage, word for word').fill('The invented harbour of Testhaven reopened.');
  await dialog.getByRole('button', { name: 'Write' }).click();
  await dialog.getByRole('alert').getByText('url: expected a link, as https://').waitFor();
  expect(await dialog.getByLabel('Title').inputValue()).toBe('Open again');
  await dialog.getByLabel('Link').fill('');
  await dialog.getByRole('button', { name: 'Write' }).click();
  await desk.said('Wrote');
  // A source that is no seed is looked up in none, and a bullet without weight has no bars.
  await desk.page.getByText('This source is no seed').waitFor();
  expect(await desk.page.getByRole('heading', { name: 'Why it ranks here' }).count()).toBe(0);
  expect(await desk.page.getByText('Show in edits/').count()).toBe(0);
  expect(desk.complaints.filter((one) => !one.includes('422'))).toEqual([]);
  expect(desk.complaints.length).toBe(1);
});

test('a seed that goes away takes the selected bullet with it: the page says so, with what was being typed', async () => {
  const desk = await openDeskPage(browser);
  const row = desk.page.locator('.bullet', { hasText: 'advisers from the Coalition of the Willing' });
  await row.locator('.bullet-text').click();
  const at = (await desk.ids()).indexOf(
    ((await row.locator('.bullet-text').getAttribute('id')) ?? '').replace('bullet-', ''),
  );
  await desk.page.keyboard.press('e');
  await desk.page.getByLabel('The bullet’s words').fill('Advisers will meet on');
  const file = join(desk.seeds, 'placeholder-post-live.txt');
  await rename(file, `${file}.away`.replace('placeholder', '.placeholder'));
  const lost = desk.page.locator('.lost');
  await lost.getByText('Not in the list any more').waitFor();
  expect(await lost.textContent()).toContain('You had typed: Advisers will meet on');
  expect(at).toBeGreaterThan(0);
  // Not thrown back to the top of the list.
  expect(await desk.page.locator('.bullet-text').first().getAttribute('aria-current')).toBeNull();
  await desk.page.keyboard.press('Escape');
  await desk.rows.first().locator('.bullet-text').click();
  await lost.waitFor({ state: 'detached' });
});

test('a section goes up and down by the keyboard, under one’s finger; words name headings and not ids', async () => {
  const desk = await openDeskPage(browser, undefined, { query: '?tab=history' });
  const heading = desk.page.locator('.digest h2');
  const second = (await heading.nth(1).textContent()) ?? '';
  const up = desk.button(`Section up: ${second}`);
  await up.focus();
  await desk.page.keyboard.press('Enter');
  await desk.said(`Ordered the sections: “${second}”, “`);
  await expect.poll(() => heading.first().textContent(), SOON).toBe(second);
  // It cannot go further: what can still be done to this section has the focus.
  await expect.poll(() => desk.page.evaluate('document.activeElement.ariaLabel'), SOON).toBe(`Rename: ${second}`);
  await desk.page.locator('.history').getByText(`Ordered the sections: “${second}”, “`).waitFor();
});

test('a broken file of edits is named as it is called, refuses a change, and its message goes once it is mended', async () => {
  const desk = await openDeskPage(browser);
  await desk.page.keyboard.press('d');
  await desk.said('Dropped');
  const path = join(desk.seeds, 'edits', '2025-12-31.yaml');
  const good = await desk.edits();
  await writeFile(path, `${good}  - drp: { event: x }\n`);
  await desk.page.getByRole('alert').getByText('The last good state is shown').waitFor();
  await desk.page.keyboard.press('d');
  const refused = desk.page.locator('.wrong-said');
  await refused.getByText('edits/2025-12-31.yaml:').waitFor();
  await writeFile(path, good);
  await refused.waitFor({ state: 'detached' });
  expect(await desk.edits()).toBe(good);
});
