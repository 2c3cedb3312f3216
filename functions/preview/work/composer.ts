import type { Edit } from '#core/digest/edits/schema.ts';
import { editionToCome, SiteIndex } from '#core/edition/site.ts';
import { DaybriefError, InputError } from '#core/errors.ts';
import type { Edition, EventId, ExclusionReason, IsoDate } from '#core/model.ts';
import { finishDay } from '#core/pipeline.ts';
import { unverified } from '#core/publication.ts';
import { dayNumber, localDay } from '#core/story/days.ts';
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
import { dayView, leftOutOf } from './day-view.ts';
import { composedDays } from './days.ts';
import { searched } from './event-view.ts';
import { dayBefore, readPublished } from './inputs.ts';
import { keptDays } from './kept-days.ts';
import type { DeskPlace } from './place.ts';
import { seedList, seedText } from './seed-text.ts';

export interface DayText {
  readonly date: IsoDate;
  /** A `DayView`, as JSON. */
  readonly json: string;
}

/** More than this of one kind are counted and not listed: the page stays light. */
const LISTED = 300;

/** A revision, its files, and its bullets that neither verify nor are overridden, one line each. */
export interface Revision {
  readonly rev: string;
  readonly open: readonly string[];
  readonly files: Edition;
}

export type Composer = ReturnType<typeof composer>;

/** Its methods throw one-line errors, which the page shows. Everything is asked by date, and composed once until `changed`. */
export function composer(place: DeskPlace) {
  const days = composedDays(place);
  const { compose } = days;
  const kept = keptDays(place.cache);

  return {
    /**
     * Whether there is anything to compose, known before a seed is read.
     * @returns advice for the editor, or null
     * @throws {InputError} where there is no such place, no seed in it, its story is malformed, or the date is before its first
     */
    async ready(date: IsoDate | null): Promise<string | null> {
      const { story, note } = await days.place();
      if (date !== null) dayNumber(story, date);
      return note;
    },

    async day(date: IsoDate | null): Promise<DayText> {
      const state = await (date === null ? days.newest() : compose(date));
      const view = await dayView(state);
      const text = { date: view.date, json: JSON.stringify(view) };
      kept.put(date, text);
      return text;
    },

    /** When nothing is being written any more. */
    async settled(): Promise<void> {
      await kept.settled();
    },

    changed: days.changed,

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
      return seedText((await days.seeds(date)).seeds, file, at);
    },

    async seeds(date: IsoDate): Promise<SeedsAnswer> {
      const { loaded, composed } = await compose(date);
      return seedList(loaded.seeds, composed.digest);
    },

    /** The edition of the day before: as it was published, else as it would be composed. */
    async yesterday(date: IsoDate): Promise<YesterdayAnswer> {
      const before = dayBefore(date);
      try {
        const published = await readPublished(await days.inputs(), before);
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
      return (await import('./finding-views.ts')).findingViews(await compose(date));
    },

    /** Whether the links of the edition lead anywhere: asks them, which nothing else does. */
    async links(date: IsoDate): Promise<LinksAnswer> {
      return { findings: await (await import('./finding-views.ts')).linkViews(await compose(date)) };
    },

    /** When a correction is made, in the story's zone, and which edition is to tell of it. */
    async correction(date: IsoDate, at: string): Promise<{ readonly on: IsoDate; readonly next: IsoDate }> {
      const { story, location } = await days.inputs();
      const held = await location.editions.index();
      const published = held === null ? [] : SiteIndex.parse(JSON.parse(held.text)).days.map((one) => one.date);
      const on = localDay(story, at);
      return { on, next: editionToCome(date, on, published) };
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
