/** The public site of a story: which days are published, and how their pages hang together. */
import * as z from 'zod';
import { IsoDate } from '../model.ts';
import { addDays } from '../story/days.ts';

/** One published edition, as the archive and the feeds list it. */
export const PublishedDay = z.object({
  date: IsoDate,
  day: z.int(),
  title: z.string(),
  /** The first bullet. */
  summary: z.string(),
  /** The revision that is public. */
  rev: z.string(),
  /** When the edition's day began: the story's hour on its date, with offset. The same inputs give the same moment. */
  published: z.iso.datetime({ offset: true }),
  /** The day of its last correction, likewise; left out where there is none. */
  updated: z.iso.datetime({ offset: true }).optional(),
});
export type PublishedDay = z.infer<typeof PublishedDay>;

/** A weekly edition: `date` is its last day. */
export const PublishedWeek = PublishedDay.extend({ from: IsoDate });
export type PublishedWeek = z.infer<typeof PublishedWeek>;

/** `public/index.json`: every published day, the newest first. It changes by compare-and-swap alone. */
export const SiteIndex = z.object({
  days: z.array(PublishedDay),
  /** Weekly editions, the newest first; left out before the first. */
  weeks: z.array(PublishedWeek).optional(),
});
export type SiteIndex = z.infer<typeof SiteIndex>;

export const formatIndex = (index: SiteIndex): string => `${JSON.stringify(index, null, 2)}\n`;

/** The index with a day put in, in the place of an earlier publication of the same date. */
export const withDay = (index: SiteIndex, day: PublishedDay): SiteIndex => ({
  ...index,
  days: putIn(index.days, day),
});

/** The index with a weekly edition put in, in the place of an earlier one of the same last day. */
export const withWeek = (index: SiteIndex, week: PublishedWeek): SiteIndex => ({
  ...index,
  weeks: putIn(index.weeks ?? [], week),
});

const putIn = <T extends PublishedDay>(all: readonly T[], one: T): T[] =>
  [...all.filter(({ date }) => date !== one.date), one].toSorted((a, b) => (a.date < b.date ? 1 : -1));

export interface Neighbours {
  readonly before: PublishedDay | null;
  readonly after: PublishedDay | null;
}

/** The published days on either side of a date, however many days lie between. */
export function neighboursOf({ days }: SiteIndex, date: IsoDate): Neighbours {
  return {
    before: days.find((one) => one.date < date) ?? null,
    after: days.findLast((one) => one.date > date) ?? null,
  };
}

/**
 * The next edition that is still to come: of the day a correction is made on, or the first after it that is not public.
 * @param of the edition that is corrected
 * @param published the days that are public
 */
export function editionToCome(of: IsoDate, on: IsoDate, published: readonly IsoDate[]): IsoDate {
  let date = on > of ? on : addDays(of, 1);
  while (published.includes(date)) date = addDays(date, 1);
  return date;
}

/** The address of a story's site, with a slash at its end. @param site origin of the site: "https://d111.cloudfront.net" */
export const storyUrl = (site: string, story: string): string => new URL(`/${story}/`, site).href;

/** The address of one day's page. */
export const pageUrl = (site: string, story: string, date: IsoDate): string => `${storyUrl(site, story)}${date}/`;

/** The address of a weekly edition's page. @param date its last day */
export const weekUrl = (site: string, story: string, date: IsoDate): string =>
  `${storyUrl(site, story)}weekly/${date}/`;

/** Where a story's editions are public. */
export interface PublicSite {
  /** "https://d111.cloudfront.net". */
  readonly origin: string;
  /** Whether one may subscribe there. */
  readonly subscribe: boolean;
}

/** What a day's page links to. Links inside the site are relative, so that the page also works from a folder. */
export interface SiteLinks {
  readonly canonical: string;
  readonly archive: string;
  readonly atom: string;
  readonly json: string;
  /** The form for new subscribers; null where nothing is mailed. */
  readonly subscribe: string | null;
  readonly before: DayLink | null;
  readonly after: DayLink | null;
}

export interface DayLink {
  readonly href: string;
  readonly day: number;
}

export function linksOf(index: SiteIndex, site: PublicSite, story: string, date: IsoDate): SiteLinks {
  const { before, after } = neighboursOf(index, date);
  const link = (one: PublishedDay | null): DayLink | null => one && { href: `../${one.date}/`, day: one.day };
  return {
    canonical: pageUrl(site.origin, story, date),
    archive: '../',
    atom: '../feed.xml',
    json: '../feed.json',
    subscribe: subscribePath(site, story),
    before: link(before),
    after: link(after),
  };
}

/** What a weekly edition's page links to. */
export const weekLinksOf = (site: PublicSite, story: string, date: IsoDate): SiteLinks => ({
  canonical: weekUrl(site.origin, story, date),
  archive: '../../',
  atom: '../../feed.xml',
  json: '../../feed.json',
  subscribe: subscribePath(site, story),
  before: null,
  after: null,
});

/** At the root of the site, where the API answers and not the bucket. */
export const subscribePath = ({ subscribe }: PublicSite, story: string): string | null =>
  subscribe ? `/subscribe?story=${encodeURIComponent(story)}` : null;
