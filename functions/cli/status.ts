import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { decisionOf } from '#core/digest/edits/parse.ts';
import { SiteIndex } from '#core/edition/site.ts';
import { InputError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { readEdits } from '#edge/editions/read-edits.ts';
import { s3Editions } from '#edge/editions/s3-editions.ts';
import { s3Client, sqsClient } from '#edge/runtime.ts';
import { s3Seeds } from '#edge/seeds/s3-seeds.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, result } from './output.ts';

/** Days shown. */
const DAYS = 7;

const Held = z.object({
  articles: z.int(),
  kept: z.int(),
  undated: z.array(z.unknown()),
  excluded: z.record(z.string(), z.int()),
});

/** `daybrief status STORY`: the last editions, what was left out of them, and what failed. @returns the exit code */
export async function run(story: string, options: OnStack): Promise<number> {
  const { bucket, prefix, deadLetters, siteUrl, mail } = await onStack(story, options);
  const s3 = s3Client();
  const editions = s3Editions({ s3, bucket, prefix });
  const dates = new Set<IsoDate>();
  for await (const { file } of s3Seeds({ s3, bucket, prefix: `${prefix}drafts/` }).list()) dates.add(file.slice(0, 10));
  const held = await editions.index();
  const published = held === null ? [] : SiteIndex.parse(JSON.parse(held.text)).days;
  const lines: string[] = [];
  for (const date of [...dates].toSorted().toReversed().slice(0, DAYS))
    lines.push(`${date}  ${await lineOf(editions, story, date, published)}`);
  if (lines.length === 0) lines.push(`no edition of ${story} yet: daybrief run ${story}`);
  let failed = 0;
  for (const [what, queue] of Object.entries({ runs: deadLetters, ...mail?.deadLetters })) {
    const count = await messagesIn(queue);
    failed += count;
    if (count > 0 || what === 'runs') lines.push(`${what} that failed for good: ${count} in ${queue}`);
  }
  lines.push(`site: ${siteUrl}/${story}/`);
  await result(lines.join('\n'));
  return failed > 0 ? EXIT.failed : EXIT.done;
}

/** What there is of a day. A file of it that is broken costs that day's line alone. */
async function lineOf(
  editions: EditionStore,
  story: string,
  date: IsoDate,
  published: SiteIndex['days'],
): Promise<string> {
  const pointer = await editions.pointer(date);
  if (pointer === null) return `a run broke off: daybrief run ${story} ${date} finishes it`;
  const { rev } = pointer;
  const isPublic = published.some((day) => day.date === date && day.rev === rev);
  const state = `${rev}  ${isPublic ? 'published' : 'not published'}${await decided(editions, date)}`;
  const held = heldIn(await editions.draft(date, rev, 'accounting.json'));
  if (held === null) return `${state}  its accounting.json is gone or cannot be read`;
  const out = Object.entries(held.excluded)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');
  return `${state}  ${held.kept} bullets of ${held.articles} articles, ${held.undated.length} undated; left out: ${out}`;
}

function heldIn(text: string | null): z.infer<typeof Held> | null {
  try {
    return Held.safeParse(JSON.parse(text ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** What the editor has decided on a day; nothing where that is open. */
async function decided(editions: EditionStore, date: IsoDate): Promise<string> {
  try {
    const decision = decisionOf(await readEdits(editions, date));
    if (decision.state === 'open') return '';
    return decision.state === 'held' ? ', held' : `, ${decision.rev} approved`;
  } catch (error) {
    if (error instanceof InputError) return `, its edits cannot be read: ${error.message}`;
    throw error;
  }
}

async function messagesIn(QueueUrl: string): Promise<number> {
  const sqs = sqsClient();
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  );
  sqs.destroy();
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}
