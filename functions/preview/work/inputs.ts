/** What a day is composed from, as it lies there now; read again only where something changed. */
import { InputError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import type { SplitCache } from '#core/ports.ts';
import { readArticles } from '#core/reading.ts';
import { addDays } from '#core/story/days.ts';
import { DEFAULT_STORY_NOTE, defaultStory } from '#core/story/default.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { type Location, locate, readNamedText } from '#edge/location.ts';
import { listSeeds } from '#edge/seeds/load-seeds.ts';
import { loadSplitSeeds, type SplitSeeds } from '#edge/seeds/load-split-seeds.ts';
import { editionDays } from '../edition-days.ts';
import type { DeskPlace } from './place.ts';

/** A place that holds seeds, and its story: what is plainly wrong there is known before a seed is read. */
export interface StoryPlace {
  readonly location: Location;
  readonly story: Story;
  /** Advice where there is no story.yaml. */
  readonly note: string | null;
}

export interface DeskInputs extends StoryPlace {
  /** Newest first. */
  readonly days: readonly IsoDate[];
}

/** After every day there is: a listing for it reads no text of a seed whose articles are dated. */
const AFTER_ALL: IsoDate = '9999-12-31';

/** @throws {InputError} where there is no such folder, no seed in it, or the story is malformed */
export async function readStoryPlace(place: DeskPlace): Promise<StoryPlace> {
  const location = await locate(place.seeds);
  const { seeds } = await listSeeds(location.seeds);
  if (seeds.length === 0)
    throw new InputError(`there is no seed file in ${location.seeds.where}: put raw texts there, one file or more`);
  return { location, ...(await readStory(place, location)) };
}

export async function readDeskInputs(at: StoryPlace, splits: SplitCache): Promise<DeskInputs> {
  const { location, story } = at;
  const listed = await loadSplitSeeds(location.seeds, splits, story, AFTER_ALL);
  const { kept } = readArticles(listed.seeds, story, listed.split, AFTER_ALL);
  return { ...at, days: editionDays(kept, story) };
}

async function readStory(place: DeskPlace, location: Location): Promise<{ story: Story; note: string | null }> {
  if (place.story !== null) return { story: parseStory(await readNamedText(place.story), place.story), note: null };
  const text = await location.story();
  if (text !== null) return { story: parseStory(text, `${location.seeds.where}/story.yaml`), note: null };
  return { story: defaultStory(), note: `no story.yaml in ${location.seeds.where}: ${DEFAULT_STORY_NOTE}` };
}

/** @param cited files that are read whatever their dates */
export const readDaySeeds = (
  { location, story }: DeskInputs,
  splits: SplitCache,
  date: IsoDate,
  cited: ReadonlySet<string>,
): Promise<SplitSeeds> => loadSplitSeeds(location.seeds, splits, story, date, cited);

/** The published edition of a day; null where there is none. @throws {InputError} where it is no digest */
export async function readPublished({ location }: DeskInputs, date: IsoDate): Promise<Digest | null> {
  const text = await location.editions.published(date);
  if (text === null) return null;
  try {
    return Digest.parse(JSON.parse(text));
  } catch (cause) {
    throw new InputError(`the published digest.json of ${date} is no digest: publish it again`, { cause });
  }
}

export const dayBefore = (date: IsoDate): IsoDate => addDays(date, -1);
