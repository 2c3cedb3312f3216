/** The days of a place as they are composed now: what did not change since is kept, from the splits to the rendered edition. */
import { citedIn } from '#core/digest/edits/content.ts';
import { parseEdits } from '#core/digest/edits/parse.ts';
import { type Renderer, renderEdition } from '#core/edition/render.ts';
import { NoEditionError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import { finishDay, type PreparedDay, prepareDay } from '#core/pipeline.ts';
import { paths, revisionOf } from '#core/revision.ts';
import { dayNumber } from '#core/story/days.ts';
import { accountingFile } from '#edge/editions/accounting-file.ts';
import type { SplitSeeds } from '#edge/seeds/load-split-seeds.ts';
import { recompiledRenderer } from '../templates.ts';
import type { ComposedState } from './day-view.ts';
import {
  type DeskInputs,
  dayBefore,
  readDaySeeds,
  readDeskInputs,
  readPublished,
  readStoryPlace,
  type StoryPlace,
} from './inputs.ts';
import { type DeskPlace, remembered } from './place.ts';

/** What of the inputs may be another than before. */
export interface Changed {
  /** Seeds, the story, or what is published. */
  readonly seeds: boolean;
  readonly templates: boolean;
}

/** Days whose dear half is kept in memory. */
const DAYS_KEPT = 4;

interface Prepared {
  /** What it was made from: by the time it is ready, there may be newer ones. */
  readonly given: DeskInputs;
  readonly loaded: SplitSeeds;
  readonly day: PreparedDay;
}

export interface Days {
  /** @throws {InputError} where there is no such place, no seed in it, or its story is malformed */
  place(): Promise<StoryPlace>;
  inputs(): Promise<DeskInputs>;
  /** The seeds that a day reads. */
  seeds(date: IsoDate): Promise<SplitSeeds>;
  compose(date: IsoDate): Promise<ComposedState>;
  /** The newest day that has anything to tell. */
  newest(): Promise<ComposedState>;
  changed(what: Changed): void;
}

export function composedDays(place: DeskPlace): Days {
  const splits = remembered(place.cache);
  const prepared = new Map<IsoDate, Promise<Prepared>>();
  const states = new Map<IsoDate, ComposedState>();
  let at: Promise<StoryPlace> | undefined;
  let read: Promise<DeskInputs> | undefined;
  let renderer: Promise<Renderer> | undefined;

  const storyPlace = (): Promise<StoryPlace> => {
    at ??= readStoryPlace(place);
    return at;
  };

  const inputs = (): Promise<DeskInputs> => {
    read ??= storyPlace().then((found) => readDeskInputs(found, splits));
    return read;
  };

  const prepare = async (date: IsoDate, cited: ReadonlySet<string>): Promise<Prepared> => {
    const given = await inputs();
    dayNumber(given.story, date);
    const loaded = await readDaySeeds(given, splits, date, cited);
    const previous = await readPublished(given, dayBefore(date));
    const { story } = given;
    const day = prepareDay({ story, date, ...loaded, ...(previous === null ? {} : { previous }) });
    return { given, loaded, day };
  };

  const preparedOf = (date: IsoDate, cited: ReadonlySet<string> = new Set()): Promise<Prepared> => {
    const known = prepared.get(date) ?? prepare(date, cited);
    prepared.delete(date);
    prepared.set(date, known);
    for (const oldest of [...prepared.keys()].slice(0, -DAYS_KEPT)) {
      prepared.delete(oldest);
      states.delete(oldest);
    }
    return known;
  };

  const compose = async (date: IsoDate): Promise<ComposedState> => {
    const { location } = await inputs();
    const held = await location.editions.edits(date);
    const etag = held?.etag ?? null;
    const render = await (renderer ?? renderEdition);
    const known = states.get(date);
    if (known && known.prepared === (await prepared.get(date))?.day && known.etag === etag && known.render === render)
      return known;
    const edits = held === null ? [] : parseEdits(held.text, paths.edits(date));
    const cited = citedIn(edits);
    const unread = (await prepared.get(date))?.loaded.unread;
    // A bullet of the editor's own may rest on a file that the day itself does not read.
    if ([...cited].some((file) => unread?.has(file))) prepared.delete(date);
    const { given, loaded, day } = await preparedOf(date, cited);
    const composed = finishDay(day, edits);
    const edition = { ...render(composed.digest, given.story), ...accountingFile(composed) };
    const rev = revisionOf(composed.digest, loaded.refused);
    const state = { given, loaded, prepared: day, render, etag, edits, composed, edition, rev };
    states.set(date, state);
    return state;
  };

  return {
    place: storyPlace,
    inputs,
    compose,
    seeds: async (date) => (await preparedOf(date)).loaded,
    async newest() {
      const { days } = await inputs();
      for (const day of days) {
        try {
          return await compose(day);
        } catch (error) {
          if (!(error instanceof NoEditionError)) throw error;
        }
      }
      throw new NoEditionError(`no day has an edition: ${days.length} days were tried`);
    },
    changed({ seeds, templates }) {
      if (seeds) {
        at = undefined;
        read = undefined;
        prepared.clear();
        states.clear();
      }
      if (templates) renderer = recompiledRenderer();
      // What is wrong with a template is told to whoever asks for the day.
      renderer?.catch(() => undefined);
    },
  };
}
