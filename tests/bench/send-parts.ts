/** What the measures of sending share: subscribers that are made when they are asked for, and a run's files in a folder. */
import { type FileHandle, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addressSalt } from '#core/delivery/address.ts';
import { RunReport } from '#core/delivery/report.ts';
import { Batch, Manifest, type RunName } from '#core/delivery/run.ts';
import { type Subscriber, SubscriberId } from '#core/delivery/subscriber.ts';
import { MailTemplate, VARIABLES } from '#core/delivery/template.ts';
import { tokenKeys } from '#core/delivery/tokens.ts';
import { editionMail } from '#core/edition/mail.ts';
import { Digest } from '#core/model.ts';
import type { SubscriberStore } from '#core/ports.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import type { Mailing } from '#edge/sending/plan-run.ts';
import { type Sends, templateName } from '#edge/sending/s3-sends.ts';

export const SITE = 'https://news.example';
export const keys = tokenKeys({ id: 'k1', key: 'a key for measures alone, of 32 characters or more' });
export const salt = addressSalt('a salt for measures alone, of 32 characters or more');

/** The n-th subscriber: its id is its number, and one in five has chosen sections. */
export function subscriber(n: number, story: string, sections: readonly string[]): Subscriber {
  const chosen = n % 10 === 0 ? sections.slice(0, 1) : n % 10 === 1 ? sections.slice(0, 2) : null;
  return {
    id: SubscriberId.parse(n.toString(16).padStart(32, '0')),
    story,
    address: `reader-${n}@example.net`,
    status: 'active',
    cadence: 'daily',
    sections: chosen && [...chosen],
    origin: 'import',
    asked: '2025-01-01T00:00:00Z',
    confirmed: '2025-01-01T00:00:00Z',
    nonce: null,
    softBounces: 0,
    lastSoftBounce: null,
  };
}

/** So many subscribers, none of whom is held in memory. */
export const madeSubscribers = (
  count: number,
  sections: readonly string[],
): Pick<SubscriberStore, 'list' | 'getMany'> => ({
  async *list(story) {
    for (let n = 0; n < count; n++) yield subscriber(n, story, sections);
  },
  getMany: async (story, ids) => ids.map((id) => subscriber(Number.parseInt(id, 16), story, sections)),
});

/** The edition that is sent, as the folder holds it: digest.json and story.yaml. */
export async function editionIn(folder: string): Promise<{ readonly digest: Digest; readonly story: Story }> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  return {
    digest: Digest.parse(JSON.parse(await read('digest.json'))),
    story: parseStory(await read('story.yaml'), 'story.yaml'),
  };
}

export const mailingOf = (digest: Digest, story: Story): Mailing => ({
  rev: '0123456789abcdef',
  from: '"Morning List" <list@example.org>',
  sections: digest.sections.map(({ id }) => id),
  render: (sections) =>
    editionMail(digest, story, sections, { edition: `${SITE}/${story.id}/${digest.date}/`, ...VARIABLES }),
});

/** A run's files under a folder, read and written as the bucket's are. */
export function folderSends(folder: string): Sends & { close(): Promise<void> } {
  const where = (_run: RunName, file: string): string => join(folder, file);
  const put = async (run: RunName, file: string, text: string): Promise<void> => {
    await mkdir(dirname(where(run, file)), { recursive: true });
    await writeFile(where(run, file), text);
  };
  const held = async (run: RunName, file: string): Promise<unknown> =>
    JSON.parse(await readFile(where(run, file), 'utf8').catch(() => 'null'));
  // A connection to a bucket is kept as well.
  const openFiles = new Map<string, Promise<FileHandle>>();
  return {
    ...{ where, put },
    async putManifest(manifest) {
      await put(manifest.run, 'manifest.json', JSON.stringify(manifest));
      return true;
    },
    manifest: async (run) => Manifest.nullable().parse(await held(run, 'manifest.json')),
    template: async (run, plan, number) => MailTemplate.parse(await held(run, templateName(plan, number))),
    part: (run, part) => readFile(where(run, part)),
    async batch(run, { part, start, end }) {
      const opening = openFiles.get(part) ?? open(where(run, part));
      openFiles.set(part, opening);
      const file = await opening;
      const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
      return Batch.parse(JSON.parse(buffer.toString()));
    },
    async close() {
      for (const file of openFiles.values()) await (await file).close();
    },
    report: async (run) => RunReport.nullable().parse(await held(run, 'report.json')),
  };
}
