/** What the composing thread does: reads, composes, renders and checks days, and keeps what did not change. */
import { citedIn } from '#core/digest/edits/content.ts';
import { parseEdits } from '#core/digest/edits/parse.ts';
import type { Edit } from '#core/digest/edits/schema.ts';
import { type Renderer, renderEdition } from '#core/edition/render.ts';
import { editionToCome, SiteIndex } from '#core/edition/site.ts';
import { DaybriefError, InputError, NoEditionError } from '#core/errors.ts';
import type { Edition, EventId, ExclusionReason, IsoDate } from '#core/model.ts';
import { finishDay, type PreparedDay, prepareDay } from '#core/pipeline.ts';
import { unverified } from '#core/publication.ts';
import { paths, revisionOf } from '#core/revision.ts';
import { dayNumber, localDay } from '#core/story/days.ts';
import { accountingFile } from '#edge/editions/accounting-file.ts';
import { checkReachable, web } from '#edge/editions/check-links.ts';
import type { SplitSeeds } from '#edge/seeds/load-split-seeds.ts';
import { textFiles } from '#edge/seeds/text-files.ts';
import type {
  BelowAnswer,
  ExcludedAnswer,
  FindingView,
  LinksAnswer,
  SeedAnswer,
  SeedsAnswer,
  VerifyAnswer,
  YesterdayAnswer,
} from '../api.ts';
import { recompiledRenderer } from '../templates.ts';
import { type ComposedState, dayView, findingView, findingViews, leftOutOf } from './day-view.ts';
import { searched } from './event-view.ts';
import { type DeskInputs, dayBefore, readDaySeeds, readDeskInputs, readPublished } from './inputs.ts';
import { keptDays } from './kept-days.ts';
import { type DeskPlace, remembered } from './place.ts';
import { seedList, seedText } from './seed-text.ts';

/** What of the inputs may be another than before. */
export interface Changed {
  /** Seeds, the story, or what is published. */
  readonly seeds: boolean;
  readonly templates: boolean;
}

export interface DayText {
  readonly date: IsoDate;
  /** A `DayView`, as JSON. */
  readonly json: string;
}

/** More than this of one kind are counted and not listed: the page stays light. */
const LISTED = 300;
/** Days whose dear half is kept in memory. */
const DAYS_KEPT = 4;

/** A revision, its files, and its bullets that neither verify nor are overridden, one line each. */
export interface Revision {
  readonly rev: string;
  readonly open: readonly string[];
  readonly files: Edition;
}

interface Prepared {
  /** What it was made from: by the time it is ready, there may be newer ones. */
  readonly given: DeskInputs;
  readonly loaded: SplitSeeds;
  readonly day: PreparedDay;
}

export type Composer = ReturnType<typeof composer>;

/** Its methods throw one-line errors, which the page shows. Everything is asked by date, and composed once until `changed`. */
export function composer(place: DeskPlace) {
  const splits = remembered(place.cache);
  const kept = keptDays(place.cache);
  const prepared = new Map<IsoDate, Promise<Prepared>>();
  const states = new Map<IsoDate, ComposedState>();
  let inputs: Promise<DeskInputs> | undefined;
  let renderer: Promise<Renderer> | undefined;

  const read = (): Promise<DeskInputs> => {
    inputs ??= readDeskInputs(place, splits);
    return inputs;
  };

  const prepare = async (date: IsoDate, cited: ReadonlySet<string>): Promise<Prepared> => {
    const given = await read();
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
    const { location } = await read();
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

  /** The newest day that has anything to tell. */
  const newest = async (): Promise<ComposedState> => {
    const { days } = await read();
    for (const day of days) {
      try {
        return await compose(day);
      } catch (error) {
        if (!(error instanceof NoEditionError)) throw error;
      }
    }
    throw new NoEditionError(`no day has an edition: ${days.length} days were tried`);
  };

  const stateOf = (date: IsoDate | null): Promise<ComposedState> => (date === null ? newest() : compose(date));

  return {
    async day(date: IsoDate | null): Promise<DayText> {
      const state = await stateOf(date);
      const view = await dayView(state);
      const text = { date: view.date, json: JSON.stringify(view) };
      kept.put(date, text);
      return text;
    },

    /** When nothing is being written any more. */
    async settled(): Promise<void> {
      await kept.settled();
    },

    changed({ seeds, templates }: Changed): void {
      if (seeds) {
        inputs = undefined;
        prepared.clear();
        states.clear();
      }
      if (templates) renderer = recompiledRenderer();
      // What is wrong with a template is told to whoever asks for the day.
      renderer?.catch(() => undefined);
    },

    /** @throws {InputError} where the edition has no such file */
    async file(date: IsoDate, name: string): Promise<string> {
      const { edition } = await compose(date);
      const text = Object.hasOwn(edition, name) ? edition[name] : undefined;
      if (text === undefined) throw new InputError(`there is no ${name} in the edition of ${date}`);
      return text;
    },

    async below(date: IsoDate, query: string): Promise<BelowAnswer> {
      const found = searched(leftOutOf(await compose(date)), query);
      return { count: found.length, items: found.slice(0, LISTED) };
    },

    async excluded(date: IsoDate, reason: ExclusionReason): Promise<ExcludedAnswer> {
      const { composed, loaded } = await compose(date);
      const own = composed.excluded.filter((one) => one.reason === reason);
      const texts = new Map(loaded.seeds.map((seed) => [seed.file, seed.text]));
      const items = own.slice(0, LISTED).map(({ file, start, end, detail }) => {
        const text = (texts.get(file) ?? '').slice(start, Math.min(end, start + LISTED));
        return { file, start, end, detail: detail ?? '', text };
      });
      return { count: own.length, items };
    },

    async seed(date: IsoDate, file: string, at: number): Promise<SeedAnswer> {
      return seedText((await preparedOf(date)).loaded.seeds, file, at);
    },

    async seeds(date: IsoDate): Promise<SeedsAnswer> {
      const { loaded, composed } = await compose(date);
      return seedList(loaded.seeds, composed.digest);
    },

    /** The edition of the day before: as it was published, else as it would be composed. */
    async yesterday(date: IsoDate): Promise<YesterdayAnswer> {
      const before = dayBefore(date);
      try {
        const published = await readPublished(await read(), before);
        const own = (await compose(date)).composed.previous;
        const digest = published ?? own ?? (await compose(before)).composed.digest;
        return { date: before, digest, published: published !== null, problem: null };
      } catch (error) {
        if (!(error instanceof DaybriefError)) throw error;
        return { date: before, digest: null, published: false, problem: error.message };
      }
    },

    /** What of a rewording would not stand in its sources: the day is finished with it, and nothing is written. */
    async verify(date: IsoDate, event: EventId, text: string): Promise<VerifyAnswer> {
      const { prepared: day, edits } = await compose(date);
      const trial: Edit = { verb: 'reword', event, text };
      const { digest } = finishDay(day, [...edits, trial]);
      const bullet = digest.sections.flatMap(({ items }) => items).find(({ id }) => id === event);
      return { findings: [...(bullet?.findings ?? [])] };
    },

    async findings(date: IsoDate): Promise<readonly FindingView[]> {
      return findingViews(await compose(date));
    },

    /** Whether the links of the edition lead anywhere: asks them, which nothing else does. */
    async links(date: IsoDate): Promise<LinksAnswer> {
      const state = await compose(date);
      const findings = await checkReachable(state.composed.digest, web);
      return { findings: findings.map((finding) => findingView(state, finding)) };
    },

    /** When a correction is made, in the story's zone, and which edition is to tell of it. */
    async correction(date: IsoDate, at: string): Promise<{ readonly on: IsoDate; readonly next: IsoDate }> {
      const { story, location } = await read();
      const held = await location.editions.index();
      const days = held === null ? [] : SiteIndex.parse(JSON.parse(held.text)).days.map((one) => one.date);
      const on = localDay(story, at);
      return { on, next: editionToCome(date, on, days) };
    },

    /** All files of the current revision of a day, to be kept when it is approved. */
    async revision(date: IsoDate, overrides: readonly EventId[]): Promise<Revision> {
      const { rev, edition, composed, loaded } = await compose(date);
      return {
        rev,
        open: unverified(composed.digest, overrides),
        files: { ...edition, ...textFiles(composed.digest, [...loaded.seeds, ...composed.texts]) },
      };
    },
  };
}
