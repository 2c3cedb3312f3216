import { join } from 'node:path';
import { InputError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import type { Story } from '#core/story/schema.ts';
import { issueText } from '#core/text/yaml.ts';
import { type Location, locate, readNamedText } from '#edge/location.ts';
import type { LoadedSeeds } from '#edge/seeds/load-seeds.ts';
import { message, progress } from './output.ts';

export interface SeedOptions {
  readonly seeds: string;
  readonly story?: string;
}

/** What every command starts from: the story and the seeds. */
export interface Inputs extends LoadedSeeds {
  readonly story: Story;
  readonly location: Location;
}

/** @throws {InputError} where there is no such folder, no seed in it, or the story is malformed */
export async function readInputs(options: SeedOptions): Promise<Inputs> {
  const { loadSeeds } = await import('#edge/seeds/load-seeds.ts');
  const location = await locate(options.seeds);
  progress(`reading ${location.seeds.where} …`);
  const loaded = await loadSeeds(location.seeds);
  if (loaded.seeds.length === 0 && loaded.refused.length === 0) {
    throw noSeeds(location);
  }
  return { ...loaded, story: await readStory(options, location), location };
}

/** What is told of a place without seeds. */
const noSeeds = ({ seeds }: Location): InputError =>
  new InputError(`there is no seed file in ${seeds.where}: put raw texts there, one file or more`);

/** The story that a command is about; without one, a plain one. @throws {InputError} where it is malformed */
export async function readStory(options: SeedOptions, location: Location): Promise<Story> {
  const { parseStory } = await import('#core/story/parse.ts');
  if (options.story !== undefined) return parseStory(await readNamedText(options.story), options.story);
  const text = await location.story();
  if (text !== null) return parseStory(text, join(options.seeds, 'story.yaml'));
  const { defaultStory, DEFAULT_STORY_NOTE } = await import('#core/story/default.ts');
  message(`no story.yaml in ${location.seeds.where}: ${DEFAULT_STORY_NOTE}`);
  return defaultStory();
}

/**
 * The edition that "told yesterday" is judged against.
 * @param option `none`, the name of a file, or left out: the published edition of the day before, if there is one
 * @returns left out where the pipeline is to compose the day before itself
 */
export async function readPrevious(
  option: string | undefined,
  date: IsoDate,
  location: Location,
): Promise<{ previous?: Digest | 'none' }> {
  if (option === 'none') return { previous: 'none' };
  const { addDays } = await import('#core/story/days.ts');
  const before = addDays(date, -1);
  if (option !== undefined) {
    const previous = parseDigest(await readNamedText(option), option);
    if (previous.date !== before)
      message(`${option} is the edition of ${previous.date}, not of ${before}: used as it is`);
    return { previous };
  }
  const text = await location.editions.published(before);
  return text === null ? {} : { previous: parseDigest(text, `the published digest.json of ${before}`) };
}

function parseDigest(text: string, name: string): Digest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name} is not JSON: ${error instanceof Error ? error.message : 'not valid'}`);
  }
  const parsed = Digest.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(`${name} is not a digest${issue ? `: ${issueText(issue)}` : ''}`);
}
