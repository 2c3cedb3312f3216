import { InvokeCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { countOf } from '#core/edition/reasons.ts';
import { DaybriefError } from '#core/errors.ts';
import { Accounting, ExclusionReason } from '#core/model.ts';
import { parseDate } from '#core/story/days.ts';
import { lambdaClient } from '#edge/runtime.ts';
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

const Failure = z.object({ errorMessage: z.string() });

/** `daybrief run STORY [DATE]`: composes the edition in the account, and shows its accounting. @returns the exit code */
export async function run(story: string, day: string | undefined, options: OnStack): Promise<number> {
  const date = day === undefined ? undefined : parseDate(day);
  const { composeFunction, siteUrl } = await onStack(story, options);
  const lambda = lambdaClient();
  const answer = await lambda.send(
    new InvokeCommand({ FunctionName: composeFunction, Payload: JSON.stringify({ story, ...(date ? { date } : {}) }) }),
  );
  lambda.destroy();
  const payload: unknown = JSON.parse(new TextDecoder().decode(answer.Payload) || 'null');
  if (answer.FunctionError) {
    const failure = Failure.safeParse(payload);
    throw new DaybriefError(`compose failed: ${failure.success ? failure.data.errorMessage : answer.FunctionError}`);
  }
  const done = Answer.parse(payload);
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
