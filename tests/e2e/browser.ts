import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import * as z from 'zod';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium, or the one that CHROMIUM names. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page tried to fetch besides itself, and what its console said. */
  readonly complaints: readonly string[];
}

/** Opens a document at an address of its own; anything that it fetches besides is refused and noted. */
export async function open(
  browser: Browser,
  html: string,
  { width, scheme }: { readonly width: number; readonly scheme: 'light' | 'dark' },
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'https://edition.invalid/')
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    if (!url.endsWith('/favicon.ico')) complaints.push(`fetched ${url}`);
    return route.abort();
  });
  await page.goto('https://edition.invalid/');
  return { context, page, complaints };
}

const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** "rule: element" for each violation that axe finds, the rules in `without` left aside. */
export async function violations(
  page: Page,
  without: readonly string[],
  options: { readonly iframes?: boolean } = {},
): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    `axe.run(${JSON.stringify({ ...options, rules })}).then((result) => result.violations)`,
  );
  return Violations.parse(found).flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}
