/**
 * `npm run bench:desk`: how long the desk keeps its editor waiting, in Chromium, on the sample story and on 5,000 articles.
 * First view: from asking for the page until the bullets stand there. Rebuild: from a click or a written file until the
 * page shows what was composed of it, which the list is ahead of. Medians; the desk is a process of its own, as for an editor.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { locate } from '#edge/location.ts';
import { loadSeeds } from '#edge/seeds/load-seeds.ts';
import { launch } from '#tests/e2e/browser.ts';
import { median } from '#tests/eval/table.ts';
import { manyArticles, sentenceLines } from '#tests/support/many-articles.ts';

const SAMPLE = join(import.meta.dirname, '../../seeds/russia-ukraine');
const CLI = join(import.meta.dirname, '../../functions/cli/daybrief.ts');
const DAY = '2025-12-31';
const ARTICLES = 5_000;
const RUNS = 5;
const AIM = { view: 1_500, rebuild: 300 };
const PATIENCE = { timeout: 300_000 };

interface Row {
  readonly what: string;
  readonly ms: number;
  /** Null where none is set. */
  readonly aim: number | null;
}

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

function startDesk(seeds: string): Promise<Running> {
  const child = spawn(process.execPath, [CLI, 'preview', '--seeds', seeds, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the desk ended with exit code ${code}`)));
    child.stdout?.once('data', (chunk: Buffer) => resolve({ url: String(chunk).trim(), child }));
  });
}

const stop = ({ child }: Running): Promise<unknown> => {
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function repeated(work: (run: number) => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await work(run));
  return median(all);
}

const bullets = (page: Page) => page.locator('.bullet').first();
const settled = (page: Page) => page.getByText(/^revision /).waitFor(PATIENCE);

async function view(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const ms = await timed(async () => {
    await page.goto(url, PATIENCE);
    await bullets(page).waitFor(PATIENCE);
  });
  await page.close();
  return ms;
}

async function measure(name: string, browser: Browser, seeds: string): Promise<Row[]> {
  const rows: Row[] = [];
  const row = (what: string, ms: number, aim: number | null = null) => rows.push({ what: `${name}: ${what}`, ms, aim });
  let desk = await startDesk(seeds);
  row('first view, nothing kept, the moment the desk stands', await view(browser, desk.url), AIM.view);
  await stop(desk);
  desk = await startDesk(seeds);
  row('first view at a later start', await view(browser, desk.url), AIM.view);
  const page = await browser.newPage();
  await page.goto(desk.url);
  await bullets(page).waitFor(PATIENCE);
  await settled(page);
  row('a page opened again', await repeated(() => view(browser, desk.url)), AIM.view);
  const seen: number[] = [];
  const rebuild = await repeated(async () => {
    const revision = (await page.getByText(/^revision /).textContent()) ?? '';
    // Another one may stand first than before: what is dropped makes room for it.
    await page.locator('.bullet-text').first().click();
    const id = await page.locator('.bullet-text').first().getAttribute('id');
    return timed(async () => {
      const dropped = performance.now();
      await page.locator('.changes-bar').getByRole('button', { name: 'Drop' }).click();
      await page.locator(`#${id}`).waitFor({ state: 'detached', ...PATIENCE });
      seen.push(performance.now() - dropped);
      await page
        .getByText(/^revision /)
        .filter({ hasNotText: revision })
        .waitFor(PATIENCE);
    });
  });
  row('the list after a change of the editor’s', median(seen));
  row('rebuild after a change of the editor’s', rebuild, AIM.rebuild);
  const story = join(seeds, 'story.yaml');
  const text = await readFile(story, 'utf8');
  const followed = await repeated((run) =>
    timed(async () => {
      await writeFile(story, text.replace(/^title: .*$/m, `title: Title ${run}`));
      await page.getByRole('heading', { level: 1, name: `Title ${run}` }).waitFor(PATIENCE);
    }),
  );
  row('rebuild after a change of story.yaml on the disk', followed);
  await page.close();
  await stop(desk);
  return rows;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-desk-'));
const browser = await launch();
try {
  const [few, many] = [join(folder, 'sample'), join(folder, 'many')];
  const bare = (path: string) => !/\/(cache|drafts|outbox|edits)$/.test(path);
  await cp(SAMPLE, few, { recursive: true, filter: bare });
  const { seeds } = await loadSeeds((await locate(SAMPLE)).seeds);
  await cp(join(SAMPLE, 'story.yaml'), join(many, 'story.yaml'));
  for (const { file, text, meta } of manyArticles(sentenceLines(seeds), { count: ARTICLES, last: DAY })) {
    await writeFile(join(many, file), text);
    const sidecar = Object.entries(meta).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    await writeFile(join(many, file.replace(/\.txt$/, '.meta.yaml')), sidecar.join(''));
  }
  const rows = [
    ...(await measure('sample story', browser, few)),
    ...(await measure(`${ARTICLES.toLocaleString('en-GB')} articles`, browser, many)),
  ];
  for (const { what, ms, aim } of rows) {
    const verdict = aim === null ? '' : ms <= aim ? `  (aim ${aim}: met)` : `  (aim ${aim}: MISSED)`;
    console.log(`${Math.round(ms).toLocaleString('en-GB').padStart(8)} ms  ${what}${verdict}`);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
