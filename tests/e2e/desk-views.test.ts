/** Every view of the desk in light and dark: nothing that axe finds, nothing that its console says; the email's three schemes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type OpenDesk, openDesk } from '#tests/support/desk.ts';
import { launch, violations } from './browser.ts';
import { openPage } from './desk-page.ts';

let browser: Browser;
let desk: OpenDesk;
beforeAll(async () => {
  browser = await launch();
  desk = await openDesk();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

const TABS = [
  'bullet',
  'email',
  'text',
  'page',
  'inbox',
  'yesterday',
  'below',
  'left-out',
  'findings',
  'seeds',
  'history',
  'outbox',
];

/** Controls that are lower or narrower than 24 px, but links within a text. */
const SMALL = `[...document.querySelectorAll('button, select, input, summary')]
  .filter((one) => one.getClientRects().length > 0 && !one.closest('.unseen'))
  .map((one) => ({ one: one.outerHTML.slice(0, 90), box: (one.closest('label') ?? one).getBoundingClientRect() }))
  .filter(({ box }) => box.width < 23.5 || box.height < 23.5).map(({ one }) => one)`;

async function expectSound(page: Page): Promise<void> {
  // The frames hold the edition's files, which have a test of their own and refuse scripts.
  expect(await violations(page, ['frame-tested'], { iframes: false })).toEqual([]);
  expect(z.array(z.string()).parse(await page.evaluate(SMALL))).toEqual([]);
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(TABS)('the view “%s”', async (tab) => {
    const { page, complaints } = await openPage(browser, desk, { scheme, query: `?tab=${tab}` });
    await page.locator(`.view-${tab} h2, .view-${tab} article`).first().waitFor();
    if (tab === 'left-out') await page.locator('summary').first().click();
    await expectSound(page);
    expect(complaints).toEqual([]);
  });

  test('every dialog', async () => {
    const { page, button } = await openPage(browser, desk, { scheme });
    for (const name of ['Keys', 'Hold', 'Send a test', 'Approve', 'Split', 'Write a bullet']) {
      await button(name).click();
      await page.getByRole('dialog').waitFor();
      await expectSound(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.tagName')).toBe('BUTTON');
    }
  });
});

test.each([1024, 768, 320])('at %i px nothing is cut off', async (width) => {
  const { page } = await openPage(browser, desk, { width });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  await expectSound(page);
});

test('the email in three schemes, at three widths, with images or without', async () => {
  const { page } = await openPage(browser, desk, { query: '?tab=email' });
  const frames = page.locator('.look iframe');
  expect(await frames.count()).toBe(3);
  await expect
    .poll(() => frames.evaluateAll((all) => all.map((one) => one.clientWidth)), { timeout: 20_000 })
    .toEqual([640, 375, 320]);
  const ground = () =>
    frames.first().contentFrame().locator('body').evaluate(`getComputedStyle(document.body).backgroundColor`);
  const light = await ground();
  await page.getByLabel('Dark, as authored').check();
  await expect.poll(ground, { timeout: 20_000 }).not.toBe(light);
  await page.getByLabel('Inverted by the client').check();
  await expect.poll(ground, { timeout: 20_000 }).toBe(light);
  expect(await frames.first().evaluate(`getComputedStyle(document.querySelector('.look iframe')).filter`)).toContain(
    'invert',
  );
  await page.getByLabel('Off', { exact: true }).check();
  expect(await frames.first().getAttribute('src')).toContain('images=off');
  expect(await frames.first().getAttribute('sandbox')).toBe('allow-same-origin');
});

test('the sheet of keys; single keys can be switched off', async () => {
  const { page, rows } = await openPage(browser, desk);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByText('move it up, down').waitFor();
  await sheet.getByLabel('Single keys do something').uncheck();
  await page.keyboard.press('Escape');
  const first = await rows.first().locator('button').getAttribute('aria-current');
  await page.keyboard.press('j');
  expect(await rows.first().locator('button').getAttribute('aria-current')).toBe(first);
  expect(await desk.edits()).toBe('');
});

test('on a narrow screen a bullet’s view comes to the eye, and one finds back to the list', async () => {
  const { page, rows } = await openPage(browser, desk, { width: 375 });
  const inSight = (selector: string) =>
    page.evaluate(
      `(({ top, bottom }) => bottom > 0 && top < innerHeight)(document.querySelector('${selector}').getBoundingClientRect())`,
    );
  expect(await inSight('.words-text')).toBe(false);
  await rows.nth(3).locator('.bullet-text').click();
  await expect.poll(() => inSight('.words-text'), { timeout: 20_000 }).toBe(true);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  expect(await inSight('.bullet.selected')).toBe(true);
  expect(await page.evaluate('document.activeElement.id')).toBe(
    await rows.nth(3).locator('.bullet-text').getAttribute('id'),
  );
});

test('what is below the fold, left out or found fault with can be seen where it stands', async () => {
  const { page } = await openPage(browser, desk, { query: '?tab=below' });
  const shown = page.locator('.seed-text mark.here');
  const item = page.locator('.below li').nth(1);
  const text = (await item.locator('p').first().textContent()) ?? '';
  await item.getByRole('button', { name: /^Show in / }).click();
  expect((await shown.textContent())?.replace(/\s+/g, ' ')).toBe(text);
  await page.getByRole('tab', { name: 'Left out' }).click();
  await page.locator('summary', { hasText: 'statements of background' }).click();
  await page.locator('.left-out button').first().click();
  await shown.waitFor();
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: /^collected-page\.txt:\d+-\d+$/ }).click();
  await shown.waitFor();
  expect(await page.locator('.seed-name code').textContent()).toBe('collected-page.txt');
});

test('a test mail lies in the outbox, and is shown there as it looks', async () => {
  const { page, button, said, complaints } = await openPage(browser, desk, { query: '?tab=outbox' });
  await page.getByText('No test mail has been written here.').waitFor();
  await button('Send a test').click();
  await page.getByLabel('To', { exact: true }).fill('editor@example.org');
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await said('The test mail for editor@example.org lies in the outbox');
  await page.locator('.mails summary').click();
  const mail = page.locator('.mails iframe').contentFrame();
  await mail.getByText('List of key events').first().waitFor();
  await expectSound(page);
  const refused = await page.request.get(`${desk.desk.url}outbox/..%2Fstory.yaml`);
  expect([refused.status(), await refused.text()]).toEqual([422, expect.stringContaining('there is no mail')]);
  expect(complaints).toEqual([]);
});
