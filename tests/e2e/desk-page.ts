/** The desk in a browser: what a test does on its page. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type OpenDesk, openDesk } from '#tests/support/desk.ts';

export interface DeskPage extends OpenDesk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser's console said, and what went wrong in the page. */
  readonly complaints: readonly string[];
  readonly rows: Locator;
  /** The ids of the bullets, in their order. */
  ids(): Promise<readonly string[]>;
  /** Waits until the page says what was done. */
  said(text: string | RegExp): Promise<void>;
  button(name: string | RegExp): Locator;
}

export interface PageOptions {
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  /** Behind the address: `?tab=email`. */
  readonly query?: string;
}

/** Opens a desk over a copy of a folder, and its page; both go when the test is over. */
export async function openDeskPage(browser: Browser, from?: string, options: PageOptions = {}): Promise<DeskPage> {
  const desk = await openDesk(from);
  onTestFinished(() => desk.close());
  const opened = await openPage(browser, desk, options);
  return { ...desk, ...opened };
}

/** Another page on a desk that is open. */
export async function openPage(browser: Browser, { desk }: OpenDesk, options: PageOptions = {}) {
  const { scheme = 'light', width = 1280, query = '' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(desk.url + query);
  const rows = page.locator('.bullet');
  await rows.first().waitFor();
  return {
    page,
    context,
    complaints,
    rows,
    ids: () =>
      page
        .locator('.bullet-text')
        .evaluateAll((all) => all.map((one) => String(Reflect.get(one, 'id')).replace('bullet-', ''))),
    said: async (text: string | RegExp) => {
      await page.locator('.said', { hasText: text }).waitFor();
    },
    button: (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }),
  };
}
