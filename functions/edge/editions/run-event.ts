/** What the Lambdas are called with: by a schedule, by a person, or by a file of the bucket that has changed. */
import * as z from 'zod';
import { InputError } from '#core/errors.ts';
import { IsoDate } from '#core/model.ts';
import { paths, storyPrefix } from '#core/revision.ts';
import { localDay, parseDate } from '#core/story/days.ts';
import { parseStory } from '#core/story/parse.ts';
import { Story } from '#core/story/schema.ts';
import type { LambdaRuntime } from '../runtime.ts';
import type { ComposePlace } from './compose-revision.ts';

const NamedRun = z.object({
  story: Story.shape.id,
  /** Today in the story's time zone unless given. */
  date: IsoDate.optional(),
  /** Which run of the schedule this is, however late it comes. */
  scheduledTime: z.iso.datetime({ offset: true }).optional(),
});

/** A story's file, whose change is news: of the editor's changes of a day, or of the published days. */
const CHANGED = /^stories\/([a-z0-9-]+)\/(?:edits\/(\d{4}-\d{2}-\d{2})\.yaml|public\/index\.json)$/;

const ChangedFile = z.object({ changed: z.string().regex(CHANGED, 'expected a file of edits, or public/index.json') });

/** The run that a changed file stands for; any other event as it is. */
function named(event: unknown): unknown {
  const { data } = ChangedFile.safeParse(event);
  if (data === undefined) return event;
  const [, story, date] = CHANGED.exec(data.changed) ?? [];
  return { story, date };
}

const RunEvent = z.preprocess(named, NamedRun);

/** Whether it is the editor's changes that call. */
export const isOfEdits = (event: unknown): boolean =>
  ChangedFile.safeParse(event).data?.changed.endsWith('.yaml') ?? false;

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
