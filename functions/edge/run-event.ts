/** What the scheduled Lambdas are called with. */
import * as z from 'zod';
import { InputError } from '#core/errors.ts';
import { IsoDate } from '#core/model.ts';
import { paths, storyPrefix } from '#core/revision.ts';
import { localDay, parseDate } from '#core/story/days.ts';
import { parseStory } from '#core/story/parse.ts';
import { Story } from '#core/story/schema.ts';
import type { ComposePlace } from './compose-revision.ts';
import type { LambdaRuntime } from './runtime.ts';

const RunEvent = z.object({
  story: Story.shape.id,
  /** Today in the story's time zone unless given. */
  date: IsoDate.optional(),
  /** Which run of the schedule this is, however late it comes. */
  scheduledTime: z.iso.datetime({ offset: true }).optional(),
});

/** A run: which story and which day, and the stores of its place. */
export interface Run extends ComposePlace {
  readonly id: string;
  readonly story: Story;
  readonly date: IsoDate;
}

/** @throws {InputError} where the event is none, or the story is not there or cannot be read */
export async function readRun(runtime: Pick<LambdaRuntime, 'place' | 'now'>, event: unknown): Promise<Run> {
  const parsed = RunEvent.safeParse(event);
  if (!parsed.success) throw new InputError(`the event is not one of a run: ${z.prettifyError(parsed.error)}`);
  const { story: id, scheduledTime } = parsed.data;
  const prefix = storyPrefix(id);
  const place = runtime.place(prefix, { seeds: prefix + paths.seeds, splits: prefix + paths.cache });
  const text = await place.editions.story();
  const name = place.editions.where + paths.story;
  if (text === null) throw new InputError(`there is no ${name}: put the story there first (daybrief push)`);
  const story = parseStory(text, name);
  const date = parsed.data.date ? parseDate(parsed.data.date) : localDay(story, scheduledTime ?? runtime.now());
  return { ...place, id, story, date };
}
