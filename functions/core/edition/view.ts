/** Digest → view: every word that the templates show, once, for all of them. Unescaped; see `escape.ts`. */
import { type Bullet, type Correction, type Digest, ExclusionReason } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { thousands } from '../text/numbers.ts';
import { clean } from './clean.ts';
import { longDate, shortDay } from './dates.ts';
import { inboxLine } from './inbox.ts';
import { LINK_TOKENS, publicUrl } from './links.ts';
import { changesOf, outletName, type PassageView, passagesOf, UNNAMED } from './passages.ts';
import { dateOf } from './period.ts';
import { headPhrase } from './phrase.ts';
import { countOf } from './reasons.ts';
import type { SiteLinks } from './site.ts';
import { LINE_LENGTH } from './wrap.ts';

export interface OutletView {
  /** The outlet; where none is known, the article's headline in quotation marks. */
  readonly name: string;
  readonly named: boolean;
  /** https and public, or null. */
  readonly url: string | null;
}

export interface BulletView {
  /** Unique in the page, safe in a URL. */
  readonly anchor: string;
  readonly text: string;
  /** "Mon 29 Dec", the day whose list told it, in a list of several days; null in a day's own. */
  readonly when: string | null;
  readonly disputed: boolean;
  readonly updated: boolean;
  /** "2 outlets", "corroborated", or null where one source reports it. */
  readonly backing: string | null;
  /** All of these in a row, for the plain text: "Mon 29 Dec, disputed, update, 2 outlets". */
  readonly marks: string;
  readonly outlets: readonly OutletView[];
  readonly passages: readonly PassageView[];
  readonly passageCount: number;
  readonly changes: readonly string[];
}

export interface SectionView {
  readonly anchor: string;
  readonly heading: string;
  readonly headingUpper: string;
  /** A line of hyphens as long as the heading, for the plain text. */
  readonly rule: string;
  readonly items: readonly BulletView[];
}

const NAME = 'Daybrief';

/**
 * @param site what the page links to on a public site; null where it stands by itself
 * @returns the one object that every template is filled from; its strings are clean and not yet escaped
 */
export function editionView(digest: Digest, story: Story, site: SiteLinks | null = null) {
  const sections = sectionViews(digest, story);
  const items = sections.flatMap((section) => section.items);
  const title = clean(digest.title);
  const sender = story.sender;
  return {
    ...inboxLine(digest, story),
    title,
    titleRule: ruleUnder(title, '='),
    ...titleParts(title, clean(story.title)),
    masthead: clean(sender?.name ?? NAME),
    date: dateOf(digest),
    isoDate: digest.date,
    day: thousands(digest.day),
    standfirst: clean(digest.standfirst),
    leadIn: clean(digest.leadIn),
    description: headPhrase(clean(`${digest.standfirst} ${items[0]?.text ?? ''}`), 300)?.text ?? title,
    ...correctionsOf(digest, site),
    note: digest.note === null ? null : clean(digest.note),
    sections,
    manySections: sections.length > 1,
    made: madeSentence(digest, items),
    leftOut: leftOut(digest),
    sender:
      sender === undefined
        ? null
        : { name: clean(sender.name), address: clean(sender.address), reason: clean(sender.reason) },
    links: { ...LINK_TOKENS },
    site: site && {
      ...site,
      before: site.before && { ...site.before, day: thousands(site.before.day) },
      after: site.after && { ...site.after, day: thousands(site.after.day) },
    },
  };
}

/** Its own corrections are notes on top of it; those of earlier editions are news here. */
function correctionsOf({ date, from, corrections }: Digest, site: SiteLinks | null) {
  const isOwn = ({ of }: Correction): boolean => of === date && from === undefined;
  return {
    notes: corrections.filter(isOwn).map(({ on, text }) => ({ on: longDate(on), isoOn: on, text: clean(text) })),
    corrections: corrections
      .filter((one) => !isOwn(one))
      .map(({ of, text }) => ({
        of: longDate(of),
        href: site === null ? null : `${site.archive}${of}/`,
        text: clean(text),
      })),
  };
}

const ruleUnder = (line: string, sign: string): string => sign.repeat(Math.min(line.length, LINE_LENGTH));

/** The title in two lines where it opens on the story's name and a colon. */
function titleParts(title: string, story: string): { readonly heading: string; readonly subheading: string | null } {
  const opening = `${story}: `;
  return title.startsWith(opening)
    ? { heading: `${story}:`, subheading: title.slice(opening.length) }
    : { heading: title, subheading: null };
}

function sectionViews(digest: Digest, story: Story): readonly SectionView[] {
  const taken = new Set<string>();
  const quotedWords = new Map<string, number>();
  return digest.sections.map((section) => {
    const heading = clean(section.heading);
    return {
      anchor: anchor('section', section.id, taken),
      heading,
      headingUpper: heading.toUpperCase(),
      rule: ruleUnder(heading, '-'),
      items: section.items.map((bullet) => bulletView(bullet, story, taken, quotedWords)),
    };
  });
}

function bulletView(bullet: Bullet, story: Story, taken: Set<string>, quotedWords: Map<string, number>): BulletView {
  const outlets = outletViews(bullet);
  const passages = passagesOf(bullet, story, quotedWords);
  const disputed = bullet.standing === 'disputed';
  const updated = bullet.status === 'update';
  const corroborated = bullet.standing === 'corroborated' ? 'corroborated' : null;
  // Two headlines of unknown outlets may be one outlet's: together they count as one source.
  const unnamed = outlets.some(({ named }) => !named);
  const backers = outlets.filter(({ named }) => named).length + (unnamed ? 1 : 0);
  const when = bullet.date === undefined ? null : shortDay(bullet.date);
  const backing = backers > 1 ? `${backers} ${unnamed ? 'sources' : 'outlets'}` : corroborated;
  return {
    anchor: anchor('item', bullet.id, taken),
    text: clean(bullet.text),
    when,
    disputed,
    updated,
    backing,
    marks: [when, disputed && 'disputed', updated && 'update', backing].filter((mark) => mark).join(', '),
    outlets,
    passages,
    passageCount: bullet.citations.length,
    // What was replaced are words of the passages: where one is withheld, so are they.
    changes: passages.some((passage) => passage.withheld) ? [] : changesOf(bullet),
  };
}

/** A headline longer than this is cut between two words. */
const LONGEST_TITLE = 70;

/** Each outlet once, with the first of its URLs that may be a link. */
function outletViews(bullet: Bullet): readonly OutletView[] {
  const views = new Map<string, OutletView>();
  for (const citation of bullet.citations) {
    const outlet = outletName(citation);
    const title = headPhrase(clean(citation.title), LONGEST_TITLE)?.text;
    const named = outlet !== UNNAMED;
    const name = named || title === undefined ? outlet : `“${title}”`;
    views.set(name, { name, named, url: views.get(name)?.url ?? publicUrl(citation.url) });
  }
  return [...views.values()];
}

function anchor(kind: string, id: string, taken: Set<string>): string {
  const base = `${kind}-${id.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60)}`;
  let name = base;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
  taken.add(name);
  return name;
}

const count = (number: number, one: string, many: string): string =>
  `${thousands(number)} ${number === 1 ? one : many}`;

function madeSentence(digest: Digest, items: readonly BulletView[]): string {
  const outlets = new Set(items.flatMap((item) => item.outlets.filter(({ named }) => named).map(({ name }) => name)));
  if (digest.from !== undefined)
    return (
      `Taken from the lists of these days: ${count(digest.accounting.events, 'item', 'items')}. ` +
      `Printed: ${items.length}${outlets.size > 0 ? `, from ${count(outlets.size, 'outlet', 'outlets')}` : ''}.`
    );
  return (
    `Read for this edition: ${count(digest.accounting.articles, 'article', 'articles')}. ` +
    `Printed: ${count(items.length, 'item', 'items')}${outlets.size > 0 ? ` from ${count(outlets.size, 'outlet', 'outlets')}` : ''}.`
  );
}

/** The most frequent reason first; equal counts in the order of the closed list. */
const leftOut = (digest: Digest): readonly string[] =>
  ExclusionReason.options
    .map((reason) => ({ reason, number: digest.accounting.excluded[reason] ?? 0 }))
    .filter(({ number }) => number > 0)
    .toSorted((a, b) => b.number - a.number)
    .map(({ reason, number }) => countOf(reason, number));
