import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderEdition } from '#core/edition/render.ts';
import { type Preview, startPreview } from '#preview/server.ts';
import { goldenDigest } from '#tests/golden/digest.ts';
import { goldenStory } from '#tests/golden/story.ts';
import { launch, violations } from './browser.ts';

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
  browser = await launch();
  preview = await startPreview({
    port: 0,
    watch: [],
    load: async () => ({
      date: goldenDigest.date,
      digest: goldenDigest,
      story: goldenStory,
      edition: renderEdition(goldenDigest, goldenStory),
      excluded: [{ file: 'page.txt', start: 10, end: 30, reason: 'caption', detail: 'ends in a credit' }],
      days: ['2025-12-31', '2025-12-30'],
    }),
  });
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

test.each(['email', 'dark', 'text', 'page', 'accounting'])('the %s tab works under its own policy', async (view) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${preview.url}?view=${view}`, { waitUntil: 'load' });
    for (const frame of page.frames().slice(1)) {
      expect(await frame.locator('h1').textContent()).toContain('Norrhaven harbour strike');
    }
    expect(page.frames()).toHaveLength(['text', 'accounting'].includes(view) ? 1 : 3);
    // The frames hold the edition's files, which have a test of their own and refuse scripts.
    expect(await violations(page, ['frame-tested'], { iframes: false })).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
});
