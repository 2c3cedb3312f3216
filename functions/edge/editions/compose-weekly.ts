/** The weekly edition of a story: from its published days, stored as a revision of its own and published. */
import { renderArchive } from '#core/edition/archive.ts';
import { checkTerms } from '#core/edition/check/content.ts';
import { publicDigest } from '#core/edition/public-digest.ts';
import { renderEdition } from '#core/edition/render.ts';
import {
  formatIndex,
  type PublicSite,
  type PublishedWeek,
  type SiteIndex,
  weekLinksOf,
  withWeek,
} from '#core/edition/site.ts';
import { DaybriefError, NoEditionError } from '#core/errors.ts';
import type { Digest, Edition, IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { revisionOf } from '#core/revision.ts';
import { editionMoment } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import { composeWeek } from '#core/week.ts';
import { parseIndex } from './site-index.ts';
import { publishedOfWeek } from './week-editions.ts';

/** Overlapping publications at most. */
const ATTEMPTS = 5;

/** What came of it. `why`: the reasons that keep it from being published; empty where it is public. */
export type Weekly =
  | {
      readonly outcome: 'stored';
      readonly rev: string;
      readonly digest: Digest;
      readonly files: Edition;
      readonly why: readonly string[];
    }
  | { readonly outcome: 'none'; readonly reason: string };

/**
 * Composes the weekly edition of the seven days up to `date` from what is published of them, and stores it under
 * `weekly/DATE/REV/`. Doing it again changes nothing; another revision of a day gives another one of the week.
 * @param site origin of the public site, where its page goes to `weekly/DATE/`; null: it is not published
 */
export async function composeWeekly(
  editions: EditionStore,
  story: Story,
  date: IsoDate,
  site: PublicSite | null,
): Promise<Weekly> {
  const composed = compose(story, date, await publishedOfWeek(editions, date));
  if (composed instanceof NoEditionError) return { outcome: 'none', reason: composed.message };
  const rev = revisionOf(composed, []);
  const files = renderEdition(composed, story);
  await editions.putWeek(date, rev, files);
  const why =
    site === null
      ? ['there is no site (DAYBRIEF_SITE)']
      : checkTerms(composed, story).map(({ where, message }) => `${where}: ${message}`);
  if (site !== null && why.length === 0) await publishWeek(editions, story, composed, rev, site);
  return { outcome: 'stored', rev, digest: composed, files, why };
}

function compose(story: Story, date: IsoDate, digests: readonly Digest[]): Digest | NoEditionError {
  try {
    return composeWeek(story, date, digests);
  } catch (error) {
    if (error instanceof NoEditionError) return error;
    throw error;
  }
}

/** Its page and digest first, the list of published editions last, by compare-and-swap. */
async function publishWeek(
  editions: EditionStore,
  story: Story,
  digest: Digest,
  rev: string,
  site: PublicSite,
): Promise<void> {
  const { date } = digest;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = await editions.index();
    const before: SiteIndex = held === null ? { days: [] } : parseIndex(held.text, editions.where);
    const index = withWeek(before, entryOf(digest, story, rev));
    const text = formatIndex(index);
    if (held?.text === text) return;
    await editions.putPublic({
      ...renderArchive(index, story, site),
      [`weekly/${date}/index.html`]:
        renderEdition(digest, story, weekLinksOf(site, story.id, date))['index.html'] ?? '',
      [`weekly/${date}/digest.json`]: `${JSON.stringify(publicDigest(digest, story), null, 2)}\n`,
    });
    if (await editions.swapIndex(text, held?.etag ?? null)) return;
  }
  throw new DaybriefError(
    `${editions.where}: the list of published days was held by another run ${ATTEMPTS} times: publish again`,
  );
}

const entryOf = (digest: Digest, story: Story, rev: string): PublishedWeek => ({
  date: digest.date,
  from: digest.from ?? digest.date,
  day: digest.day,
  title: digest.title,
  // Its sections open with the earliest of a matter; what the week is about weighs most.
  summary:
    digest.sections.flatMap(({ items }) => items).toSorted((a, b) => b.salience - a.salience)[0]?.text ??
    digest.standfirst,
  rev,
  published: editionMoment(story, digest.date),
});
