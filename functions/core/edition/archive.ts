/** The files that list all published days: the archive page, the Atom feed and the JSON feed. */
import { Feed } from 'feed';
import Handlebars from 'handlebars/runtime.js';
import type { Edition } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { clean } from './clean.ts';
import compiled from './compiled.js';
import { longDate } from './dates.ts';
import { forHtml } from './escape.ts';
import { pageUrl, type SiteIndex, storyUrl } from './site.ts';

/** Entries in a feed: a month and some days. The archive page has them all. */
const FEED_ENTRIES = 40;

const page = Handlebars.template(compiled.templates['archive.html']);

/**
 * `index.html`, `feed.xml` (Atom) and `feed.json` of a story's site, for its folder.
 * @param site origin of the site
 */
export function renderArchive(index: SiteIndex, story: Story, site: string): Edition {
  const feed = feedOf(index, story, site);
  return {
    'index.html': page(forHtml(archiveView(index, story, site), [])),
    'feed.xml': `${feed.atom1()}\n`,
    'feed.json': `${feed.json1()}\n`,
  };
}

function archiveView({ days }: SiteIndex, story: Story, site: string) {
  const { sender } = story;
  return {
    title: clean(story.title),
    masthead: clean(sender?.name ?? 'Daybrief'),
    canonical: storyUrl(site, story.id),
    matter: clean(story.matter),
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

function feedOf({ days }: SiteIndex, story: Story, site: string): Feed {
  const home = storyUrl(site, story.id);
  const newest = days[0];
  const feed = new Feed({
    id: home,
    link: home,
    title: `${clean(story.title)}: List of key events`,
    language: 'en-GB',
    copyright: '',
    generator: 'Daybrief',
    ...(newest ? { updated: new Date(newest.published) } : {}),
    feedLinks: { atom: `${home}feed.xml`, json: `${home}feed.json` },
    author: { name: clean(story.sender?.name ?? 'Daybrief') },
  });
  for (const { date, title, summary, published } of days.slice(0, FEED_ENTRIES)) {
    const link = pageUrl(site, story.id, date);
    const moment = new Date(published);
    feed.addItem({
      id: link,
      link,
      title: clean(title),
      description: clean(summary),
      content: Handlebars.escapeExpression(clean(summary)),
      date: moment,
      published: moment,
    });
  }
  return feed;
}
