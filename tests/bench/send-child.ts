/**
 * One size of a sending in a process of its own, so that its peak memory is its own: `send-child.ts COUNT plan|send FOLDER`.
 * Planned, and with `send` also resolved, signed, rendered into calls, serialised and answered; nothing leaves the process.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { LedgerRow } from '#core/delivery/run.ts';
import type { Ledger } from '#edge/sending/dynamo-ledger.ts';
import { encodeRow } from '#edge/sending/ledger-item.ts';
import { type PlanPlace, planRun } from '#edge/sending/plan-run.ts';
import { sendBatch, type Worker } from '#edge/sending/send-batch.ts';
import { jobReader } from '#edge/sending/send-jobs.ts';
import { sesBulk } from '#edge/sending/ses-bulk.ts';
import { editionIn, folderSends, keys, madeSubscribers, mailingOf, SITE, salt } from './send-parts.ts';

const [count = 0, mode, folder = ''] = [Number(process.argv[2]), process.argv[3], process.argv[4]];
const { digest, story } = await editionIn(folder);
const out = await mkdtemp(join(folder, 'run-'));
const sends = folderSends(out);
const people = madeSubscribers(
  count,
  digest.sections.map(({ id }) => id),
);

const totals = { calls: 0, bytes: 0, writes: 0, writeUnits: 0, rowBytes: 0, submitted: 0 };

/** Of the processor's time. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How often a text stands in some bytes. */
function occurrences(bytes: Buffer, text: string): number {
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) count += 1;
  return count;
}

/** Answers as SES does, with ids of the length of its own. */
const ses = new SESv2Client({
  region: 'us-east-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  maxAttempts: 1,
  requestHandler: {
    async handle(request: { readonly body: Uint8Array }) {
      const bytes = Buffer.from(request.body.buffer, request.body.byteOffset, request.body.byteLength);
      totals.calls += 1;
      totals.bytes += bytes.length;
      const entries = occurrences(bytes, '"ToAddresses"');
      const BulkEmailEntryResults = Array.from({ length: entries }, (_, n) => ({
        Status: 'SUCCESS',
        MessageId: `0100019a0b1c2d3e-${String(n).padStart(8, '0')}-1111-2222-3333-444444444444-000000`,
      }));
      const body = Buffer.from(JSON.stringify({ BulkEmailEntryResults }));
      return { response: { statusCode: 200, headers: { 'content-type': 'application/json' }, body } };
    },
  },
});

/** Counts what DynamoDB would be sent; a write is paid by the kilobyte. */
const ledger: Ledger = {
  get: async () => null,
  async put(row: LedgerRow) {
    const item = encodeRow(row);
    const size = 80 + item.entries.reduce((sum, entry) => sum + entry.length + 3, 0);
    totals.writes += 1;
    totals.writeUnits += Math.ceil(size / 1024);
    totals.rowBytes = Math.max(totals.rowBytes, size);
    return true;
  },
  async *rows() {},
};
const clock = { now: () => 0, wait: async () => undefined };
const bulk = sesBulk(ses, { replyTo: 'desk@example.org', configurationSet: 'daily' });
/** Of the processor, in building, serialising and signing the calls. */
let sdkMs = 0;
/** One batch after the other, as a worker takes them. */
let turn: Promise<void> = Promise.resolve();
const worker: Worker = {
  ...{ salt, ledger, clock },
  subscribers: { ...people, get: async () => null, put: async () => true, remove: async () => undefined },
  suppressions: { find: async () => [], put: async () => undefined, lift: async () => false },
  links: { site: SITE, keys },
  editions: { where: '', edits: async () => null },
  bulk: {
    async send(mail) {
      const before = process.cpuUsage();
      const answer = await bulk.send(mail);
      sdkMs += millisecondsSince(before);
      return answer;
    },
  },
  pacer: { ready: async () => true, called: () => undefined },
  workers: 2,
  newId: () => 'one',
  step: () => undefined,
};
const jobs = jobReader();
const place: PlanPlace = {
  ...{ sends, ledger, subscribers: people, sender: 'list@example.org' },
  account: {
    account: async () => ({
      sendingEnabled: true,
      production: true,
      enforcement: 'HEALTHY',
      rate: 5000,
      quota: null,
      sent: 0,
    }),
    verified: async () => true,
  },
  queues: {
    batches(messages) {
      if (mode === 'plan') return Promise.resolve();
      turn = turn.then(async () => {
        for (const message of messages) {
          const { submitted } = await sendBatch(worker, await jobs(sends, message), 1);
          totals.submitted += submitted;
        }
      });
      return turn;
    },
    closing: async () => undefined,
    again: async () => undefined,
  },
  now: () => 0,
  newId: () => 'plan',
};

const before = process.cpuUsage();
const began = performance.now();
const planned = await planRun(place, { story: story.id, date: digest.date, kind: 'daily' }, mailingOf(digest, story));
const ms = performance.now() - began;
const cpuMs = millisecondsSince(before);
await sends.close();
await rm(out, { recursive: true });
if (planned.outcome !== 'planned' || planned.recipients !== count) throw new Error(JSON.stringify(planned));
if (mode === 'send' && totals.submitted !== count) throw new Error(`${totals.submitted} submitted of ${count}`);
console.log(
  JSON.stringify({
    ...{ count, ms, sdkMs },
    ...totals,
    cpuMs,
    megabytes: process.resourceUsage().maxRSS / 1024,
    batches: planned.batches,
  }),
);
