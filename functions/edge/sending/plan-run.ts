/**
 * Fixes who gets an edition, in batches, before the first mail goes out. The parts and templates are written first and
 * the manifest last, under the condition that there is none: of two plannings at once one counts, and the other goes on
 * with it. Planning a run again queues what is not sent yet.
 */
import { batching } from '#core/delivery/batching.ts';
import { accountRefusal, quotaRefusal, type Refusal } from '#core/delivery/refusal.ts';
import { type Batch, cadenceOf, type Manifest, type RunName } from '#core/delivery/run.ts';
import { checkTemplate, type MailTemplate, mailBytes } from '#core/delivery/template.ts';
import { SIZE_ERROR } from '#core/edition/size.ts';
import { DaybriefError } from '#core/errors.ts';
import type { SubscriberStore } from '#core/ports.ts';
import type { Ledger } from './dynamo-ledger.ts';
import { progressOf, queueBatches } from './queue-run.ts';
import { partName, type Sends, templateName } from './s3-sends.ts';
import { checkSandbox } from './sandbox.ts';
import type { SesAccount } from './ses-account.ts';
import type { Queues } from './sqs-queues.ts';

/** What goes out: a revision, and how it reads for those who chose some of its sections. */
export interface Mailing {
  readonly rev: string;
  /** `"Name" <address>`. */
  readonly from: string;
  /** Sections that have something to tell; null where everybody gets the same. */
  readonly sections: readonly string[] | null;
  render(sections: readonly string[] | null): MailTemplate;
}

export interface PlanPlace {
  readonly sends: Sends;
  readonly subscribers: Pick<SubscriberStore, 'list'>;
  readonly ledger: Ledger;
  readonly queues: Queues;
  readonly account: SesAccount;
  /** The sender's address. */
  readonly sender: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name that no other planning gets. */
  newId(): string;
}

export type Planned =
  | {
      readonly outcome: 'planned' | 'resumed';
      readonly rev: string;
      readonly plan: string;
      readonly recipients: number;
      readonly excluded: Readonly<Record<string, number>>;
      /** Batches that were queued, of so many. */
      readonly queued: number;
      readonly batches: number;
    }
  | { readonly outcome: 'none'; readonly reason: string }
  | ({ readonly outcome: 'refused' } & Refusal);

/** Batches of a part. */
const PART_BATCHES = 200;

/** A run is given up, and what is missing reported, after twice the time that it should take and an hour. */
const GRACE_MS = 60 * 60 * 1000;

export async function planRun(place: PlanPlace, run: RunName, mailing: Mailing): Promise<Planned> {
  const { sends, ledger, queues } = place;
  const account = await place.account.account();
  const refusal = accountRefusal(account) ?? (await senderRefusal(place));
  if (refusal) return { outcome: 'refused', ...refusal };
  const before = await sends.manifest(run);
  const made = before ?? (await fixRecipients(place, run, mailing, account));
  if ('outcome' in made) return made;
  const manifest = made;
  if (manifest.rev !== mailing.rev)
    return {
      outcome: 'refused',
      code: 'another-revision',
      reason: `revision ${manifest.rev} of ${run.date} has gone out already: a change after that is sent as a correction`,
    };
  const { settled, decided } = await progressOf(ledger, manifest);
  if (settled.size === manifest.batches)
    return {
      outcome: 'refused',
      code: 'already-sent',
      reason: `the ${run.kind} edition of ${run.date} has been sent: daybrief report ${run.story} ${run.date} shows it`,
    };
  const left = manifest.recipients - decided;
  const short = quotaRefusal(account, left);
  if (short) return { outcome: 'refused', ...short };
  const queued = await queueBatches(place, manifest, account.rate, (batch) => !settled.has(batch));
  const seconds = left / account.rate;
  const until = new Date(place.now() + 2 * seconds * 1000 + GRACE_MS).toISOString();
  await queues.closing({ run, rate: account.rate, until }, Math.max(60, seconds));
  const { rev, plan, recipients, excluded, batches } = manifest;
  return { outcome: before === null ? 'planned' : 'resumed', rev, plan, recipients, excluded, queued, batches };
}

async function senderRefusal({ account, sender }: PlanPlace): Promise<Refusal | null> {
  return (await account.verified(sender))
    ? null
    : {
        code: 'sender-not-verified',
        reason: `SES has not verified ${sender}: add the DNS records that the deployment printed, or answer its letter`,
      };
}

/** Writes the parts, the templates and the manifest; where another planning was first, its manifest counts. */
async function fixRecipients(
  place: PlanPlace,
  run: RunName,
  mailing: Mailing,
  account: Parameters<typeof quotaRefusal>[0],
): Promise<Manifest | Exclude<Planned, { outcome: 'planned' | 'resumed' }>> {
  const { sends } = place;
  const plan = place.newId();
  const groups = batching(cadenceOf(run.kind), mailing.sections);
  const sandbox = checkSandbox(place.account, account);
  const parts: { part: string; batches: number }[] = [];
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    const part = partName(plan, parts.length + 1);
    parts.push({ part, batches: lines.length });
    await sends.put(run, part, lines.join(''));
    lines = [];
  };
  const write = async (batch: Batch): Promise<void> => {
    if (lines.push(`${JSON.stringify(batch)}\n`) === PART_BATCHES) await flush();
  };
  for await (const candidate of place.subscribers.list(run.story)) {
    const before = groups.recipients;
    const full = groups.add(candidate);
    const refusal = groups.recipients > before ? await sandbox(candidate.address) : null;
    if (refusal) return { outcome: 'refused', ...refusal };
    if (full) await write(full);
  }
  for (const batch of groups.rest()) await write(batch);
  await flush();
  if (groups.recipients === 0)
    return { outcome: 'none', reason: `nobody is to get the ${run.kind} edition of ${run.story}` };
  const short = quotaRefusal(account, groups.recipients);
  if (short) return { outcome: 'refused', ...short };
  const templates = groups.templates.map((sections) => checkTemplate(mailing.render(sections)));
  const large = sizeRefusal(run, templates);
  if (large) return { outcome: 'refused', ...large };
  for (const [number, template] of templates.entries())
    await sends.put(run, templateName(plan, number), `${JSON.stringify(template)}\n`);
  const manifest: Manifest = {
    ...{ run, plan, parts },
    rev: mailing.rev,
    planned: new Date(place.now()).toISOString(),
    from: mailing.from,
    templates: groups.templates.map((sections) => sections && [...sections]),
    batches: parts.reduce((sum, { batches }) => sum + batches, 0),
    recipients: groups.recipients,
    excluded: groups.excluded,
  };
  if (await sends.putManifest(manifest)) return manifest;
  const first = await sends.manifest(run);
  if (first === null) throw new DaybriefError(`${sends.where(run, 'manifest.json')} is there and cannot be read`);
  return first;
}

/** Who cannot see the end of a mail does not see how to leave the list. */
function sizeRefusal({ date, kind }: RunName, templates: readonly MailTemplate[]): Refusal | null {
  const bytes = Math.max(...templates.map(mailBytes));
  return bytes < SIZE_ERROR
    ? null
    : {
        code: 'too-large',
        reason: `the ${kind} mail of ${date} has ${bytes} bytes, and mail clients clip it at ${SIZE_ERROR}: print fewer bullets (length in story.yaml)`,
      };
}
