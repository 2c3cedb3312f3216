import * as z from 'zod';
import { Accounting, type IsoDate } from '#core/model.ts';
import { invoke } from '#edge/invoke.ts';

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

/**
 * Composes an edition in the account, and publishes it where nothing stands against that.
 * @param date today in the story's time zone unless given
 * @throws {DaybriefError} where the function fails, in its own words
 */
export async function invokeCompose(composeFunction: string, story: string, date?: IsoDate): Promise<Answer> {
  return Answer.parse(await invoke('compose', composeFunction, { story, ...(date ? { date } : {}) }));
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
