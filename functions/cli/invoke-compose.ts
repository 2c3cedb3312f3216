import { InvokeCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { DaybriefError } from '#core/errors.ts';
import { Accounting, type IsoDate } from '#core/model.ts';
import { lambdaClient } from '#edge/runtime.ts';

/** What the deployed compose answers. */
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
export type Answer = z.infer<typeof Answer>;

const Failure = z.object({ errorMessage: z.string() });

/**
 * Composes an edition in the account, and publishes it where nothing stands against that.
 * @param date today in the story's time zone unless given
 * @throws {DaybriefError} where the function fails, in its own words
 */
export async function invokeCompose(composeFunction: string, story: string, date?: IsoDate): Promise<Answer> {
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
  return Answer.parse(payload);
}

/** How a run that made an edition ended, in one line. */
export const publishedLine = (
  done: { published: boolean; why: readonly string[]; date: string },
  story: string,
  siteUrl: string,
): string =>
  done.published
    ? `published: ${new URL(`/${story}/${done.date}/`, siteUrl).href}`
    : `not published: ${done.why.join('; ')}`;
