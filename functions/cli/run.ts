import * as z from 'zod';
import { countOf } from '#core/edition/reasons.ts';
import { Accounting, ExclusionReason } from '#core/model.ts';
import { parseDate } from '#core/story/days.ts';
import { invoke } from '#edge/invoke.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, message, result } from './output.ts';

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('none'), date: z.string(), reason: z.string() }),
  z.object({
    outcome: z.enum(['stored', 'unchanged']),
    date: z.string(),
    rev: z.string(),
    published: z.boolean(),
    why: z.array(z.string()),
    accounting: Accounting,
  }),
]);

/** `daybrief run STORY [DATE]`: composes the edition in the account, and shows its accounting. @returns the exit code */
export async function run(story: string, day: string | undefined, options: OnStack): Promise<number> {
  const date = day === undefined ? undefined : parseDate(day);
  const { composeFunction, siteUrl } = await onStack(story, options);
  const done = Answer.parse(await invoke('compose', composeFunction, { story, ...(date ? { date } : {}) }));
  if (done.outcome === 'none') {
    message(done.reason);
    return EXIT.failed;
  }
  const { accounting, rev } = done;
  await result(
    [
      `${done.date}: revision ${rev} ${done.outcome}, ${accounting.kept} bullets from ${accounting.articles} articles`,
      done.published
        ? `published: ${new URL(`/${story}/${done.date}/`, siteUrl).href}`
        : `not published: ${done.why.join('; ')}`,
      ...leftOut(accounting),
    ].join('\n'),
  );
  return EXIT.done;
}

/** The most frequent reason first. */
const leftOut = ({ excluded }: Accounting): string[] =>
  ExclusionReason.options
    .map((reason) => ({ reason, number: excluded[reason] ?? 0 }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => b.number - a.number)
    .map(({ reason, number }) => `left out: ${countOf(reason, number)}`);
