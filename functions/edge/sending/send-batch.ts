/**
 * Sends one batch. The ledger's row is written before each call and after it, so that whatever breaks in between, nobody
 * gets two mails and everybody stands in the report:
 *
 *   pending ──claimed──▶ submitting ──answered──▶ submitted | failed | pending again, where SES refused it for now
 *
 * What is found `submitting` belongs to a call whose answer nobody wrote down: it is left alone.
 */
import { outcomeOf, pendingOf, submittingOf } from '#core/delivery/entries.ts';
import { callSize } from '#core/delivery/pace.ts';
import type { BatchMessage, EntryOutcome } from '#core/delivery/run.ts';
import type { MailTemplate } from '#core/delivery/template.ts';
import type { EditionStore } from '#core/ports.ts';
import { type People, type Resolved, resolveRecipients } from './batch-recipients.ts';
import type { Ledger } from './dynamo-ledger.ts';
import { readDecision } from './hold.ts';
import { type OpenRow, openRow } from './ledger-row.ts';
import type { Clock, Pacer } from './pacer.ts';
import type { BulkAnswer, Recipient, SesBulk } from './ses-bulk.ts';

/** What a worker has for the batches of one story. */
export interface Worker extends People {
  readonly editions: Pick<EditionStore, 'edits' | 'where'>;
  readonly ledger: Ledger;
  readonly bulk: SesBulk;
  readonly pacer: Pacer;
  readonly clock: Clock;
  /** Workers at once: they share the account's rate. */
  readonly workers: number;
  /** A name that nobody else gets. */
  newId(): string;
  /** Called between the steps of a batch; the tests end the process here. */
  step(name: 'read' | 'resolved' | 'claimed' | 'answered' | 'settled'): void;
}

/** A batch with what its line and its template say. */
export interface Job extends BatchMessage {
  readonly ids: Parameters<typeof resolveRecipients>[2];
  /** `"Name" <address>`. */
  readonly from: string;
  readonly template: MailTemplate;
}

/**
 * `done`: nobody of it waits, or the rest is possibly accepted; `held`: the editor has stopped it, and planning again
 * goes on; `again`: some could not be sent for now, `why`.
 */
export type BatchResult = {
  readonly outcome: 'done' | 'held' | 'again';
  readonly why: string | null;
  readonly submitted: number;
  readonly failed: number;
  readonly possiblyAccepted: number;
};

/** Entries that are sent in one call, and how often SES has refused them for now. */
interface Group {
  readonly entries: readonly number[];
  readonly refused: number;
}

/** How often a call is made again within one turn of a batch; then it goes back to the queue. */
const REFUSED_AT_MOST = 3;

/** @param until when the worker has to be done, milliseconds since 1970 */
export async function sendBatch(worker: Worker, job: Job, until: number): Promise<BatchResult> {
  const { clock } = worker;
  const now = (): string => new Date(clock.now()).toISOString();
  const row = await openRow(worker.ledger, { ...job, recipients: job.ids.length }, worker.newId(), now);
  worker.step('read');
  const pace = { rate: job.rate, share: job.rate / worker.workers };
  const groups = inCalls(pendingOf(row.entries), callSize(pace.share));
  let why: string | null = null;
  for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
    if (group.refused > 0) await clock.wait(Math.min(500 * 2 ** group.refused, Math.max(0, until - clock.now())));
    if (!(await worker.pacer.ready(group.entries.length, pace, until))) {
      why ??= 'no time is left for it in this turn';
      break;
    }
    const decision = await readDecision(worker.editions, job.run.date);
    if (decision.state === 'held') return resultOf(row, 'held', decision.reason);
    const claimed = await claim(worker, job, row, group.entries);
    if (claimed.size === 0) continue;
    const answer = await worker.bulk.send({ ...job, recipients: [...claimed.values()] });
    worker.pacer.called(claimed.size);
    worker.step('answered');
    const entries = [...claimed.keys()];
    await settle(row, entries, answer);
    worker.step('settled');
    if (answer.kind === 'rejected' && entries.length > 1) groups.unshift(...halves(entries));
    const waiting = entries.filter((at) => row.entries[at]?.state === 'pending');
    if (answer.kind === 'rejected' || waiting.length === 0) continue;
    const again = answer.kind === 'answered' || (answer.kind === 'later' && answer.soon);
    if (again && group.refused < REFUSED_AT_MOST) groups.push({ entries: waiting, refused: group.refused + 1 });
    else why = answer.kind === 'later' ? answer.reason : 'SES refused some of it for now, again and again';
  }
  return resultOf(row, why === null ? 'done' : 'again', why);
}

const inCalls = (entries: readonly number[], size: number): Group[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, call) => ({
    entries: entries.slice(call * size, (call + 1) * size),
    refused: 0,
  }));

/** SES does not say which address it will not take: the call is made in halves until that one stands alone. */
function halves(entries: readonly number[]): Group[] {
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)].map((half) => ({ entries: half, refused: 0 }));
}

/** Writes down what is about to be sent, and who is not to get it any more. @returns whom the call goes to, by entry */
async function claim(
  worker: Worker,
  { run, ids }: Job,
  row: OpenRow,
  entries: readonly number[],
): Promise<ReadonlyMap<number, Recipient>> {
  const wanted = entries.flatMap((at) => ids[at] ?? []);
  const resolved = new Map<number, Resolved>();
  for (const [n, one] of (await resolveRecipients(worker, run, wanted)).entries()) resolved.set(entries[n] ?? -1, one);
  worker.step('resolved');
  const changes = await row.change((held) => {
    // Another worker may have taken some of them meanwhile.
    const open = entries.filter((at) => held[at]?.state === 'pending');
    return new Map(open.map((at): [number, EntryOutcome] => [at, claimOf(resolved.get(at))]));
  });
  worker.step('claimed');
  const claimed = [...changes].filter(([, { state }]) => state === 'submitting');
  return new Map(
    claimed.flatMap(([at]): [number, Recipient][] => {
      const one = resolved.get(at);
      return one && 'to' in one ? [[at, one.to]] : [];
    }),
  );
}

const claimOf = (one: Resolved | undefined): EntryOutcome =>
  one === undefined || 'to' in one ? { state: 'submitting' } : { state: 'skipped', reason: one.skipped };

/** Writes down what SES said; where it said nothing, the entries stay possibly accepted. */
async function settle(row: OpenRow, entries: readonly number[], answer: BulkAnswer): Promise<void> {
  if (answer.kind === 'unknown') return;
  const outcomes = new Map(entries.map((at, n) => [at, outcomeIn(answer, n, entries.length)]));
  await row.change((held) => new Map([...outcomes].filter(([at, outcome]) => isNews(held[at], outcome))));
}

const isNews = (held: EntryOutcome | undefined, outcome: EntryOutcome): boolean =>
  held?.state === 'submitting' && outcome.state !== 'submitting';

function outcomeIn(answer: Exclude<BulkAnswer, { kind: 'unknown' }>, n: number, calls: number): EntryOutcome {
  if (answer.kind === 'answered') return outcomeOf(answer.entries[n] ?? { status: null, messageId: null });
  if (answer.kind === 'rejected' && calls === 1) return { state: 'failed', reason: answer.reason };
  return { state: 'pending' };
}

function resultOf(row: OpenRow, outcome: BatchResult['outcome'], why: string | null): BatchResult {
  const count = (state: EntryOutcome['state']): number => row.entries.filter((one) => one.state === state).length;
  return {
    ...{ outcome, why },
    submitted: count('submitted'),
    failed: count('failed'),
    possiblyAccepted: submittingOf(row.entries).length,
  };
}
