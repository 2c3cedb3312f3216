/** What the commands on the deployed stack have in common. */
import { InputError } from '#core/errors.ts';
import { storyPrefix } from '#core/revision.ts';
import { Story } from '#core/story/schema.ts';
import { type Deployed, findDeployed } from '#edge/deployed.ts';

export interface OnStack {
  /** The name of the stack; `Daybrief-dev` unless given. */
  readonly stack: string;
}

/** The stack's parts, and the prefix of a story in its bucket. @throws {InputError} where the story's name is none */
export async function onStack(story: string, { stack }: OnStack): Promise<Deployed & { readonly prefix: string }> {
  if (!Story.shape.id.safeParse(story).success)
    throw new InputError(`"${story}" is no story's id: lower-case letters, digits and single hyphens`);
  return { ...(await findDeployed(stack)), prefix: storyPrefix(story) };
}
