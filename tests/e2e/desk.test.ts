/** Each verb of the editor's, from the click to the file on the disk to the email that is built anew. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { DATE, NOW } from '#tests/support/desk.ts';
import { launch } from './browser.ts';
import { type DeskPage, openDeskPage, openPage } from './desk-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The entries on the disk, without who made them and when. */
async function entries({ edits }: DeskPage) {
  return parseEdits(await edits(), 'edits').map(({ by, at, ...edit }) => {
    expect([by, at]).toEqual(['editor', NOW]);
    return edit;
  });
}

/** The email that the desk shows now, as text. */
async function email({ page, desk }: DeskPage): Promise<string> {
  const response = await page.request.get(`${desk.url}frames/${DATE}/email.html`);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const textOf = async (desk: DeskPage, at: number): Promise<string> =>
  (await desk.page.locator('.bullet-text').nth(at).textContent()) ?? '';
const focused = (desk: DeskPage): Promise<unknown> => desk.page.evaluate('document.activeElement.id');
/** The page follows within a second; a busy machine takes longer. */
const SOON = { timeout: 20_000 };
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('each verb, from the click to the file to the email', () => {
  test('reword: checked while one types, and marked where its sources do not say it', async () => {
    const desk = await openDeskPage(browser);
    const [id] = await desk.ids();
    const was = await textOf(desk, 0);
    await desk.button('Reword').click();
    const field = desk.page.getByLabel('The bullet’s words');
    await field.fill(`${was.replace(/\.$/, '')}, and 977 boats sank.`);
    await desk.page.getByLabel('Not in the sources').getByText('number 977').waitFor();
    await desk.button('Save the words').click();
    await desk.said('Reworded to');
    await desk.rows.first().getByText('unverified').waitFor();
    expect(await entries(desk)).toEqual([
      { verb: 'reword', event: id, was, text: `${was.replace(/\.$/, '')}, and 977 boats sank.` },
    ]);
    expect(await email(desk)).toContain('977 boats sank');
  });

  test('drop and pin, by the buttons and by their keys', async () => {
    const desk = await openDeskPage(browser);
    const all = await desk.ids();
    // Without it there is room for what says nearly the same.
    const at = (await desk.rows.allTextContents()).findIndex((text) => text.includes('Lukianivske'));
    const [dropped, next] = [all[at], all[at + 1]];
    const gone = await textOf(desk, at);
    await desk.page.locator('.bullet-text').nth(at).click();
    await desk.button('Drop').click();
    await desk.said('Dropped');
    await desk.page.locator(`#bullet-${dropped}`).waitFor({ state: 'detached' });
    // The next one has the focus and is selected.
    expect(await focused(desk)).toBe(`bullet-${next}`);
    await desk.said('comes in');
    const [came] = (await desk.ids()).filter((id) => !all.includes(id));
    const text = (await desk.page.locator(`#bullet-${came}`).textContent()) ?? '';
    await desk.said(`“${text.slice(0, 40)}`);
    await desk.page.keyboard.press('j');
    // What was dropped has made room for another, which may stand anywhere.
    const pinned = (await focused(desk)) as string;
    await desk.page.keyboard.press('p');
    await desk.said('Pinned');
    await desk.rows.first().getByText('pinned').waitFor();
    expect(`bullet-${(await desk.ids())[0]}`).toBe(pinned);
    expect(await entries(desk)).toEqual([
      { verb: 'drop', event: dropped },
      { verb: 'pin', event: pinned.replace('bullet-', '') },
    ]);
    expect(await email(desk)).not.toContain(flat(gone));
  });

  test('merge: two marked bullets become one with the sources of both', async () => {
    const desk = await openDeskPage(browser);
    const ids = await desk.ids();
    await desk.rows.nth(0).getByRole('checkbox').check();
    await desk.rows.nth(2).getByRole('checkbox').check();
    await desk.page.keyboard.press('m');
    await desk.said('Merged');
    await desk.rows.first().getByText('merged').waitFor();
    expect(await desk.ids()).not.toContain(ids[2]);
    expect(await entries(desk)).toEqual([{ verb: 'merge', event: ids[0], with: [ids[2]] }]);
  });

  test('split: the chosen statements make an event of their own', async () => {
    const desk = await openDeskPage(browser);
    const [id] = await desk.ids();
    await desk.button('Split').click();
    const dialog = desk.page.getByRole('dialog', { name: 'Split the bullet' });
    await dialog.getByRole('checkbox').nth(1).check();
    await dialog.getByRole('button', { name: 'Split' }).click();
    await desk.said('Split');
    await desk.rows.first().getByText('split').waitFor();
    expect(await entries(desk)).toEqual([{ verb: 'split', event: id, statements: [expect.any(String)] }]);
  });

  test('move to another section, and up by the keyboard with the focus kept', async () => {
    const desk = await openDeskPage(browser);
    const [first, second] = await desk.ids();
    await desk.page.getByLabel('Section', { exact: true }).selectOption('economics');
    await desk.said('Moved');
    await desk.page.locator(`section[aria-labelledby="section-economics"] #bullet-${first}`).waitFor();
    await desk.page.locator(`#bullet-${second}`).click();
    await desk.page.locator(`#bullet-${second}`).focus();
    await desk.page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await desk.ids())[1], SOON).toBe(second);
    await expect.poll(() => focused(desk), SOON).toBe(`bullet-${second}`);
    // The list shows it before it is written.
    await expect
      .poll(() => entries(desk), SOON)
      .toMatchObject([
        { verb: 'move', event: first, section: 'economics' },
        { verb: 'move', event: second, before: expect.any(String) },
      ]);
  });

  test('reorder by dragging', async () => {
    const desk = await openDeskPage(browser);
    const [first, second, third] = await desk.ids();
    await desk.rows.nth(2).dragTo(desk.rows.nth(0), { targetPosition: { x: 120, y: 4 } });
    await desk.said('Moved');
    await expect.poll(async () => (await desk.ids()).slice(0, 3), SOON).toEqual([third, first, second]);
    await expect.poll(() => entries(desk), SOON).toMatchObject([{ verb: 'move', event: third, before: first }]);
  });

  test('take one from below the fold, found by searching', async () => {
    const desk = await openDeskPage(browser);
    await desk.page.keyboard.press('/');
    await desk.page.keyboard.type('German government');
    const item = desk.page.locator('.below li');
    await desk.page.getByText('1 event', { exact: true }).waitFor();
    const text = (await item.locator('p').first().textContent()) ?? '';
    await item.getByRole('button', { name: 'Take' }).click();
    await desk.said('Took');
    await desk.page.locator('.bullet .edited', { hasText: 'taken' }).waitFor();
    expect(await entries(desk)).toEqual([{ verb: 'take', event: expect.any(String) }]);
    expect(await email(desk)).toContain(flat(text).slice(0, 60));
  });

  test('take one that yesterday told: it is found behind the others, and wants an override', async () => {
    const desk = await openDeskPage(browser, undefined, { query: '?tab=below' });
    await desk.page.getByLabel('Search').fill('event told the day before');
    const item = desk.page.locator('.below li', { hasText: 'told the day before' }).first();
    const text = (await item.locator('p').first().textContent()) ?? '';
    await item.getByRole('button', { name: 'Take' }).click();
    await desk.said('Took “');
    const row = desk.page.locator('.bullet', { hasText: 'taken' });
    await row.getByText('told yesterday').waitFor();
    expect(await email(desk)).toContain(flat(text).slice(0, 30));
    await desk.button('Approve').click();
    const dialog = desk.page.getByRole('dialog', { name: 'Approve the edition' });
    expect(await dialog.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await desk.said('Approved revision');
    const [take, approve] = await entries(desk);
    expect(approve).toMatchObject({ overrides: [take && 'event' in take && take.event] });
  });

  test('write one’s own, from a passage selected in a seed file', async () => {
    const desk = await openDeskPage(browser);
    await desk.page.getByRole('tab', { name: 'Seeds' }).click();
    const text = desk.page.locator('.seed-text');
    await text.waitFor();
    await desk.page.evaluate(`getSelection().selectAllChildren(document.querySelector('.seed-text mark'))`);
    await text.dispatchEvent('pointerup');
    await desk.button('Write from the selection').click();
    const dialog = desk.page.getByRole('dialog', { name: 'Write a bullet' });
    const quote = await dialog.getByLabel('The passage, word for word').inputValue();
    const file = await dialog.getByRole('combobox', { name: 'Seed file' }).inputValue();
    expect(await readFile(join(desk.seeds, file), 'utf8')).toContain(quote);
    await dialog.getByLabel('The bullet').fill(flat(quote));
    await dialog.getByLabel('Section').selectOption('economics');
    await dialog.getByRole('button', { name: 'Write' }).click();
    await desk.said('Wrote');
    await desk.page.locator('.bullet .edited', { hasText: 'own' }).waitFor();
    expect(await entries(desk)).toMatchObject([
      { verb: 'write', section: 'economics', text: flat(quote), sources: [{ file, quote }] },
    ]);
    expect(await email(desk)).toContain(flat(quote).slice(0, 60));
  });

  test('write one’s own, from a text that is no seed', async () => {
    const desk = await openDeskPage(browser);
    await desk.page.keyboard.press('w');
    const dialog = desk.page.getByRole('dialog', { name: 'Write a bullet' });
    await dialog.getByLabel('another text').check();
    await dialog.getByLabel('The bullet').fill('The invented harbour of Testhaven reopened on Tuesday.');
    await dialog.getByLabel('Outlet').fill('Testhaven Gazette');
    await dialog.getByLabel('Title').fill('Harbour open again');
    await dialog
      .getByLabel('The passage, word for word')
      .fill('The invented harbour of Testhaven reopened on Tuesday.');
    await dialog.getByRole('button', { name: 'Write' }).click();
    await desk.said('Wrote');
    await desk.page.locator('.bullet', { hasText: 'Testhaven Gazette' }).waitFor();
    expect(await email(desk)).toContain('Testhaven reopened');
  });

  test('rename and reorder sections; subject and preheader', async () => {
    const desk = await openDeskPage(browser);
    await desk.button('Rename: Fighting').click();
    await desk.page.getByLabel('Heading').fill('At the front');
    await desk.page.getByLabel('Heading').press('Enter');
    await desk.page.getByRole('heading', { name: 'At the front' }).waitFor();
    await desk.button('Section down: At the front').click();
    await desk.said('Ordered the sections');
    await expect.poll(() => desk.page.locator('.digest h2').first().textContent(), SOON).not.toBe('At the front');
    await desk.page.getByRole('tab', { name: 'Inbox' }).click();
    await desk.page.getByLabel('Subject').fill('Day 1,406: ships hit as they load wheat');
    await desk.button('Save the subject').click();
    await desk.said('Subject:');
    await desk.page.getByLabel('Preheader').fill('Also: a city bus hit in Kherson, and talks that go on in Paris');
    await desk.button('Save the preheader').click();
    await desk.said('Preheader:');
    await expect.poll(() => desk.page.title(), SOON).toContain('Day 1,406: ships hit as they load wheat');
    await expect.poll(() => email(desk), SOON).toContain('Also: a city bus hit');
    expect(await entries(desk)).toMatchObject([
      { verb: 'rename', section: 'fighting', heading: 'At the front' },
      { verb: 'sections', order: expect.arrayContaining(['fighting']) },
      { verb: 'subject', text: 'Day 1,406: ships hit as they load wheat' },
      { verb: 'preheader' },
    ]);
    const shown = await email(desk);
    expect(shown).toContain('At the front');
    expect(shown).toContain('Also: a city bus hit in Kherson');
  });

  test('hold, then approve with a deliberate override; the approval lapses and says what changed', async () => {
    const desk = await openDeskPage(browser);
    await desk.button('Hold').click();
    await desk.page.getByLabel('Why').fill('waiting for the ministry');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Hold' }).click();
    await desk.page.locator('.banner', { hasText: 'waiting for the ministry' }).waitFor();
    await desk.page.keyboard.press('e');
    await desk.page.getByLabel('The bullet’s words').fill('Some 977 boats sank, the navy said.');
    await desk.page.keyboard.press('Control+Enter');
    await desk.rows.first().getByText('unverified').waitFor();
    await desk.button('Approve').click();
    const dialog = desk.page.getByRole('dialog', { name: 'Approve the edition' });
    const approve = dialog.getByRole('button', { name: 'Approve' });
    expect(await approve.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check();
    await approve.click();
    await desk.page.locator('.chip.approved').waitFor();
    const [id] = await desk.ids();
    const last = (await entries(desk)).at(-1);
    expect(last).toMatchObject({ verb: 'approve', overrides: [id] });
    await desk.page.locator(`#bullet-${id}`).focus();
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('d');
    const banner = desk.page.locator('.banner', { hasText: 'approval has lapsed' });
    await banner.waitFor();
    await banner.getByText('gone').waitFor();
  });
});

describe('undo', () => {
  test('each step back and forth, over a reload of the page', async () => {
    const desk = await openDeskPage(browser);
    const before = await desk.ids();
    await desk.button('Drop').click();
    await desk.said('Dropped');
    await desk.page.locator(`#bullet-${before[0]}`).waitFor({ state: 'detached' });
    await desk.page.keyboard.press('p');
    await desk.rows.first().getByText('pinned').waitFor();
    await desk.page.keyboard.press('u');
    await desk.said('Undone: Pinned');
    await desk.page.reload();
    await desk.rows.first().waitFor();
    await desk.page.keyboard.press('Control+z');
    await desk.said('Undone: Dropped');
    await desk.page.locator(`#bullet-${before[0]}`).waitFor();
    expect(await desk.ids()).toEqual(before);
    expect(await entries(desk)).toEqual([]);
    await desk.button('Redo').click();
    await desk.said('Done again: Dropped');
    expect(await entries(desk)).toEqual([{ verb: 'drop', event: before[0] }]);
  });
});

test('a change is made upon what the last one wrote, whichever answer of the day comes first', async () => {
  const desk = await openDeskPage(browser, undefined, { query: '?tab=inbox' });
  const held: (() => Promise<void>)[] = [];
  let holds = true;
  await desk.page.route('**/api/day**', async (route) => {
    if (holds) held.push(() => route.continue());
    else await route.continue();
  });
  await desk.page.getByLabel('Subject').fill('Day 1,406: ships hit as they load wheat');
  await desk.button('Save the subject').click();
  await desk.said('Subject:');
  // The page asks after its own change, and again whenever it hears of a change or that the day is composed.
  await expect.poll(() => held.length, SOON).toBeGreaterThan(1);
  await Promise.all([desk.page.waitForResponse('**/api/day**'), held[0]?.()]);
  await desk.page.getByLabel('Preheader').fill('Also: a city bus hit in Kherson, and talks that go on in Paris');
  await desk.button('Save the preheader').click();
  await desk.said('Preheader:');
  holds = false;
  await Promise.all(held.slice(1).map((release) => release()));
  expect(await entries(desk)).toMatchObject([{ verb: 'subject' }, { verb: 'preheader' }]);
});

test('two editors: the second is told, sees the other’s change, and keeps what is half typed', async () => {
  const desk = await openDeskPage(browser);
  const other = await openPage(browser, desk);
  const [id] = await desk.ids();
  // The second page hears of nothing: as if the other's change came in the very moment.
  await other.page.route('**/api/day**', (route) => route.abort());
  await desk.page.keyboard.press('d');
  await desk.said('Dropped');
  await other.page.route('**/api/edits', async (route) => {
    await other.page.unroute('**/api/day**');
    await route.continue();
  });
  await other.page.locator('.bullet-text').nth(1).click();
  await other.page.keyboard.press('e');
  await other.page.getByLabel('The bullet’s words').fill('My own words, half typed');
  await other.button('Save the words').click();
  await other.page.getByRole('alert').getByText('somebody else changed the edits').waitFor();
  await other.page.locator(`#bullet-${id}`).waitFor({ state: 'detached' });
  expect(await other.page.getByLabel('The bullet’s words').inputValue()).toBe('My own words, half typed');
  expect(await entries(desk)).toEqual([{ verb: 'drop', event: id }]);
  await other.button('Save the words').click();
  await other.said('Reworded to');
});
