/** The desk over a copy of a folder of seeds, with a clock that stands still. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testMails } from '#preview/mails.ts';
import type { TestMails } from '#preview/posting.ts';
import { type Desk, startDesk } from '#preview/server.ts';
import { makeFolder, removeFolder } from './temp-folder.ts';

export const TOKEN = 'a-token-of-the-tests';
export const NOW = '2026-01-01T05:30:00.000Z';
/** The sample's newest day. */
export const DATE = '2025-12-31';

/** For a desk that sends no test. */
export const NO_MAILS: TestMails = {
  mailer: () => ({ send: async () => '' }),
  where: '',
  sent: () => '',
  list: async () => [],
  html: async () => null,
};

export interface OpenDesk {
  readonly desk: Desk;
  /** The copy of the seeds. */
  readonly seeds: string;
  /** The text of the day's edits; empty where there is no file. */
  edits(date?: string): Promise<string>;
  close(): Promise<void>;
}

/** @param from the folder that is copied; the sample story's unless given */
export async function openDesk(
  from = join(import.meta.dirname, '../../seeds/russia-ukraine'),
  options: { readonly date?: string; readonly templates?: string } = {},
): Promise<OpenDesk> {
  const seeds = await makeFolder();
  await cp(from, seeds, { recursive: true, filter: (path) => !/\/(cache|drafts|outbox|edits)$/.test(path) });
  const now = () => NOW;
  const mails = await testMails(seeds, now);
  const desk = await startDesk({ seeds, port: 0, token: TOKEN, now, by: 'editor', mails, ...options });
  return {
    desk,
    seeds,
    edits: (date = DATE) => readFile(join(seeds, 'edits', `${date}.yaml`), 'utf8').catch(() => ''),
    async close() {
      await desk.close();
      await removeFolder(seeds);
    },
  };
}
