/**
 * Scheduled: the seeds of a story in the bucket → the edition of a day, stored as its current revision, and published
 * where no editor has to approve it.
 */
import * as z from 'zod';
import { InputError } from '#core/errors.ts';
import { IsoDate } from '#core/model.ts';
import { paths, storyPrefix } from '#core/revision.ts';
import { localDay, parseDate } from '#core/story/days.ts';
import { parseStory } from '#core/story/parse.ts';
import { Story } from '#core/story/schema.ts';
import { composeRevision } from '#edge/compose-revision.ts';
import { publishUnlessHeld } from '#edge/publish.ts';
import { record } from '#edge/record.ts';
import { type LambdaRuntime, lambdaRuntime } from '#edge/runtime.ts';

const Event = z.object({
  story: Story.shape.id,
  /** Today in the story's time zone unless given. */
  date: IsoDate.optional(),
  /** Which run of the schedule this is, however late it comes. */
  scheduledTime: z.iso.datetime({ offset: true }).optional(),
});

/** The handler over a given runtime. */
export const composeHandler = (runtime: LambdaRuntime) => async (event: unknown) => {
  const parsed = Event.safeParse(event);
  if (!parsed.success) throw new InputError(`the event is not one of compose: ${z.prettifyError(parsed.error)}`);
  const { story: id, scheduledTime } = parsed.data;
  const prefix = storyPrefix(id);
  const place = runtime.place(prefix, { seeds: prefix + paths.seeds, splits: prefix + paths.cache });
  const text = await place.editions.story();
  const name = place.editions.where + paths.story;
  if (text === null) throw new InputError(`there is no ${name}: put the story there first`);
  const story = parseStory(text, name);
  const date = parsed.data.date ? parseDate(parsed.data.date) : localDay(story, scheduledTime ?? runtime.now());
  const done = await composeRevision(place, story, date);
  return record(runtime, id, date, done, await publishUnlessHeld(runtime, place.editions, story, date, done));
};

let runtime: LambdaRuntime | undefined;

/** What Lambda calls. The runtime is made at the first event, so that a wrong environment is an error with a log line. */
export const handler = async (event: unknown) => {
  runtime ??= lambdaRuntime();
  return composeHandler(runtime)(event);
};
