import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { peopleApp } from '#edge/http/app.ts';
import { peerOf, type Serving, servePeople } from '#edge/http/serve.ts';
import { peopleAppParts } from '#edge/people/people-runtime.ts';
import { type PeopleServers, startPeopleServers } from '#tests/support/people-servers.ts';
import { launch, open, violations } from './browser.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));
const LOOKS = [320, 1024].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

let browser: Browser;
let servers: PeopleServers;
let site: Serving;
const failures: unknown[] = [];
beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  servers = await startPeopleServers();
  for (const [name, value] of Object.entries(servers.env)) vi.stubEnv(name, value);
  const edge = { peer: peerOf, failed: (_path: string, error: unknown) => failures.push(error) };
  site = await servePeople((url) => peopleApp(peopleAppParts(edge, { ...servers.env, DAYBRIEF_SITE: url })), 0);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  vi.unstubAllEnvs();
  await servers?.stop();
});
beforeEach(() => servers.ses.clear());

const Measures = z.object({ scrollWidth: z.number(), smallest: z.number(), low: z.array(z.string()) });
/** The width of the page, its smallest text, and controls lower than a finger needs. */
const MEASURE = `(() => ({
  scrollWidth: document.documentElement.scrollWidth,
  smallest: Math.min(...[...document.querySelectorAll('body *')].filter((one) => one.textContent.trim() !== '')
    .map((one) => parseFloat(getComputedStyle(one).fontSize))),
  low: [...document.querySelectorAll('main a, button, input[type=email], label.choice')]
    .filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 100)),
}))()`;

async function look(page: Page, name: string, { width, scheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}people-${name}-${width}-${scheme}.png`, fullPage: true });
  const { low, smallest, scrollWidth, found } = await inspected(await page.content(), { width, scheme });
  expect({ name, scrollWidth, low, found }).toEqual({ name, scrollWidth: width, low: [], found: [] });
  expect(smallest, name).toBeGreaterThanOrEqual(14);
}

/** The page once more where scripts run, since what inspects it is one. */
async function inspected(html: string, at: (typeof LOOKS)[number]) {
  const { context, page } = await open(browser, html, at);
  try {
    const measures = Measures.parse(await page.evaluate(MEASURE));
    return { ...measures, found: await violations(page, []) };
  } finally {
    await context.close();
  }
}

async function linkIn(to: string, path: string): Promise<string> {
  const mail = (await servers.ses.mails()).find(({ destination }) => destination.to.includes(to));
  return new RegExp(`${site.url}${path}\\?t=[\\w-]+`).exec(mail?.body.text ?? '')?.[0] ?? 'about:blank';
}

describe.each(LOOKS)('at $width px, $scheme, without scripts', (at) => {
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: at.width, height: 900 },
      colorScheme: at.scheme,
      javaScriptEnabled: false,
    });
    page = await context.newPage();
    page.on('console', (message) => {
      // A refusal is asked for twice here: a wrong address, a link that is used.
      if (!/status of 400/.test(message.text())) complaints.push(message.text());
    });
  });
  afterAll(() => context.close());

  test('one subscribes, confirms by the mail, chooses and leaves', async () => {
    const address = `ann-${at.width}-${at.scheme}@example.net`;
    const heading = () => page.locator('h1').textContent();
    const press = (name: string) => page.getByRole('button', { name }).click();

    await page.goto(`${site.url}/subscribe`);
    await look(page, 'stories', at);
    await page.getByRole('link', { name: 'Dock strike' }).click();
    await look(page, 'form', at);
    await page.getByLabel('Email address').fill('ann@localhost');
    await press('Subscribe');
    await look(page, 'form-error', at);
    expect(await page.getByLabel('Email address').inputValue()).toBe('ann@localhost');
    await page.getByLabel('Email address').fill(address);
    await page.getByLabel('Weekly').check();
    await press('Subscribe');
    expect(await heading()).toBe('Now look into your mail');
    await look(page, 'check-mail', at);

    const confirm = await linkIn(address, '/confirm');
    await page.goto(confirm);
    await look(page, 'confirm', at);
    await press('Confirm my subscription');
    expect(await heading()).toBe('You are subscribed');
    await look(page, 'confirmed', at);
    await page.goto(confirm);
    await press('Confirm my subscription');
    expect(await heading()).toBe('This link does not work');
    await look(page, 'bad-link', at);

    await servers.ses.clear();
    await page.goto(`${site.url}/subscribe?story=dock-strike`);
    await page.getByLabel('Email address').fill(address);
    await press('Subscribe');
    await page.goto(await linkIn(address, '/preferences'));
    expect(await page.getByLabel('Weekly').isChecked()).toBe(true);
    await page.getByLabel('Daily').check();
    await page.getByLabel('Talks & offers').uncheck();
    await press('Save');
    expect(await page.getByRole('status').textContent()).toBe('Your choices are saved.');
    expect(await page.getByLabel('Talks & offers').isChecked()).toBe(false);
    await look(page, 'preferences', at);
    await press('Unsubscribe');
    expect(await heading()).toBe('You have left the list');
    await look(page, 'left', at);
    expect(complaints).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('the mail to confirm reads', async () => {
    const address = `mail-${at.width}-${at.scheme}@example.net`;
    await page.goto(`${site.url}/subscribe?story=dock-strike`);
    await page.getByLabel('Email address').fill(address);
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const mail = (await servers.ses.mails()).find(({ destination }) => destination.to.includes(address));
    const { context: clean, page: inbox } = await open(browser, mail?.body.html ?? '', at);
    try {
      await inbox.screenshot({ path: `${SCREENSHOTS}people-mail-${at.width}-${at.scheme}.png`, fullPage: true });
      expect(Measures.parse(await inbox.evaluate(MEASURE)).scrollWidth).toBe(at.width);
      // A mail is shown inside a client's page, which has the landmarks.
      expect(await violations(inbox, ['region', 'landmark-one-main'])).toEqual([]);
    } finally {
      await clean.close();
    }
  });
});
