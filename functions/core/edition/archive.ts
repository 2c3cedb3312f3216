/** The files that list all published days: the archive page, the Atom feed and the JSON feed. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import Handlebars from 'handlebars/runtime.js';
import { Temporal } from 'temporal-polyfill';
import type { Edition } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { clean } from './clean.ts';
import compiled from './compiled.js';
import { longDate } from './dates.ts';
import { forHtml } from './escape.ts';
import { dateOf, daysOf } from './period.ts';
import { type PublicSite, pageUrl, type SiteIndex, storyUrl, subscribePath } from './site.ts';

/** Entries in a feed: a month and some days. The archive page has them all. */
const FEED_ENTRIES = 40;

/** When a feed without an entry was changed last. */
const NEVER = '1970-01-01T00:00:00Z';

const page = Handlebars.template(compiled.templates['archive.html']);

/** `index.html`, `feed.xml` (Atom) and `feed.json` of a story's site, for its folder. */
export function renderArchive(index: SiteIndex, story: Story, site: PublicSite): Edition {
  return { 'index.html': page(forHtml(archiveView(index, story, site), [])), ...feedsOf(index, story, site.origin) };
}

function archiveView({ days, weeks = [] }: SiteIndex, story: Story, site: PublicSite) {
  const { sender } = story;
  return {
    subscribe: subscribePath(site, story.id),
    title: clean(story.title),
    masthead: clean(sender?.name ?? 'Daybrief'),
    canonical: storyUrl(site.origin, story.id),
    matter: clean(story.matter),
    weeks: weeks.map(({ date, day, from, summary }) => ({
      href: `weekly/${date}/`,
      isoDate: date,
      date: dateOf({ date, day, from }),
      days: daysOf({ date, day, from }).toLowerCase(),
      summary: clean(summary),
    })),
    days: days.map(({ date, day, summary }) => ({
      href: `${date}/`,
      isoDate: date,
      date: longDate(date),
      day: thousands(day),
      summary: clean(summary),
    })),
    sender: sender === undefined ? null : { name: clean(sender.name), address: clean(sender.address) },
  };
}

/** Moments with offsets are compared as instants. */
const latest = (moments: readonly string[]): string =>
  moments.reduce((last, moment) => (Temporal.Instant.compare(moment, last) > 0 ? moment : last), NEVER);

/** Both feeds hold the same entries; of a bullet's text, which is plain, the JSON feed can say so. */
function feedsOf({ days }: SiteIndex, story: Story, site: string): Pick<Edition, 'feed.xml' | 'feed.json'> {
  const home = storyUrl(site, story.id);
  const title = `${clean(story.title)}: List of key events`;
  const author = clean(story.sender?.name ?? 'Daybrief');
  const entries = days.slice(0, FEED_ENTRIES).map((day) => ({
    url: pageUrl(site, story.id, day.date),
    title: clean(day.title),
    summary: clean(day.summary),
    moment: day.published,
    updated: day.updated ?? day.published,
  }));
  const atom = generateAtomFeed({
    id: home,
    title: { value: title },
    updated: latest(entries.map(({ updated }) => updated)),
    authors: [{ name: author }],
    links: [
      { rel: 'self', href: `${home}feed.xml` },
      { rel: 'alternate', href: home },
    ],
    entries: entries.map(({ url, title, summary, moment, updated }) => ({
      id: url,
      title: { value: title },
      summary: { value: summary },
      links: [{ rel: 'alternate', href: url }],
      published: moment,
      updated,
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    language: 'en-GB',
    authors: [{ name: author }],
    items: entries.map(({ url, title, summary, moment, updated }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      date_published: moment,
      ...(updated === moment ? {} : { date_modified: updated }),
    })),
  });
  return { 'feed.xml': `${atom.trimEnd()}\n`, 'feed.json': `${JSON.stringify(json, null, 2)}\n` };
}
