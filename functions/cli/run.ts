import { countOf } from '#core/edition/reasons.ts';
import { type Accounting, ExclusionReason } from '#core/model.ts';
import { parseDate } from '#core/story/days.ts';
import { invokeCompose, publishedLine } from './invoke-compose.ts';
import { type OnStack, onStack } from './on-stack.ts';
import { EXIT, message, result } from './output.ts';

/** `daybrief run STORY [DATE]`: composes the edition in the account, and shows its accounting. @returns the exit code */
export async function run(story: string, day: string | undefined, options: OnStack): Promise<number> {
  const date = day === undefined ? undefined : parseDate(day);
  const { composeFunction, siteUrl } = await onStack(story, options);
  const done = await invokeCompose(composeFunction, story, date);
  if (done.outcome === 'none') {
    message(done.reason);
    return EXIT.failed;
  }
  const { accounting, rev } = done;
  await result(
    [
      `${done.date}: revision ${rev} ${done.outcome}, ${accounting.kept} bullets from ${accounting.articles} articles`,
      publishedLine(done, story, siteUrl),
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
