import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DEMO_LINKS, fillLinks } from '#core/edition/links.ts';
import { renderEdition } from '#core/edition/render.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';
import { launch, open, violations } from './browser.ts';

/** Where the screenshots go, for a person to look at. */
const SCREENSHOTS = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));

const edition = renderEdition(goldenDigest, goldenStory);
const LOOKS = (['email.html', 'index.html'] as const).flatMap((file) =>
  [320, 375, 1024].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ file, width, scheme }))),
);

let browser: Browser;
beforeAll(async () => {
  await mkdir(SCREENSHOTS, { recursive: true });
  browser = await launch();
});
afterAll(() => browser?.close());

const Measures = z.object({
  scrollWidth: z.number(),
  smallest: z.number(),
  low: z.array(z.string()),
});

/** Measured in the page: its width, its smallest text in px, and links and controls lower than 44 px. */
const MEASURE = `(() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    getComputedStyle(element).display !== 'none' && !element.closest('[style*="display:none"]') &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const controls = [...document.querySelectorAll('a[href]:not(.skip), summary')];
  return {
    scrollWidth: document.documentElement.scrollWidth,
    smallest: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    low: controls.filter((element) => Math.max(...[...element.getClientRects()].map((box) => box.height)) < 43.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  };
})()`;

describe.each(LOOKS)('$file at $width px, $scheme', ({ file, width, scheme }) => {
  test('fits, reads, touches, and has nothing against it', async () => {
    const html = fillLinks(edition[file] ?? '', DEMO_LINKS);
    const { context, page, complaints } = await open(browser, html, { width, scheme });
    try {
      const name = `${file.replace('.html', '')}-${width}-${scheme}.png`;
      await page.screenshot({ path: `${SCREENSHOTS}${name}`, fullPage: true });
      const measures = Measures.parse(await page.evaluate(MEASURE));
      expect(measures).toEqual({ scrollWidth: width, smallest: expect.any(Number), low: [] });
      expect(measures.smallest).toBeGreaterThanOrEqual(14);
      expect(complaints).toEqual([]);
      // A mail is shown inside a client's page, which has the landmarks.
      expect(await violations(page, file === 'email.html' ? ['region', 'landmark-one-main'] : [])).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

test('the sources of an item open without a script, with the keyboard', async () => {
  const { context, page } = await open(browser, edition['index.html'] ?? '', { width: 375, scheme: 'light' });
  try {
    const item = page.locator('ul.items > li').first();
    const passage = item.locator('blockquote').first();
    expect(await passage.isVisible()).toBe(false);
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await passage.isVisible()).toBe(true);
    expect(await item.locator('mark').first().textContent()).toContain('cranes were set on fire');
  } finally {
    await context.close();
  }
});
