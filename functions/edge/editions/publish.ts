/** Makes a stored revision public: its page and digest, the archive and the feeds. */
import { decisionOf } from '#core/digest/edits/parse.ts';
import { renderArchive } from '#core/edition/archive.ts';
import { checkTerms } from '#core/edition/check/content.ts';
import { publicDigest } from '#core/edition/public-digest.ts';
import { renderEdition } from '#core/edition/render.ts';
import {
  formatIndex,
  linksOf,
  neighboursOf,
  type PublicSite,
  type PublishedDay,
  type SiteIndex,
  withDay,
} from '#core/edition/site.ts';
import { DaybriefError } from '#core/errors.ts';
import { Digest, type Edition, type EventId, type IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { barriersTo, overridesFor, unverified, withOverrides } from '#core/publication.ts';
import { editionMoment } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import type { LambdaRuntime } from '../runtime.ts';
import { type Outcome, readPublished } from './compose-revision.ts';
import { readEdits } from './read-edits.ts';
import type { Run } from './run-event.ts';
import { parseIndex } from './site-index.ts';

/** Overlapping publications at most. */
const ATTEMPTS = 5;

/** What came of a publication; where it is held, nothing was written. */
export type Publication =
  | { readonly published: true; readonly rev: string }
  | { readonly published: false; readonly why: readonly string[] };

/**
 * Publishes a revision. Doing it again changes nothing, so a run that broke off half way is finished by the next one:
 * every page is written first, and the list of published days last, by compare-and-swap.
 * @param overrides bullets that go out although the editor's words do not verify
 */
export async function publish(
  editions: EditionStore,
  story: Story,
  date: IsoDate,
  rev: string,
  site: PublicSite,
  overrides: readonly EventId[] = [],
): Promise<Publication> {
  const digest = withOverrides(await readDraft(editions, date, rev), overrides);
  const why = [
    ...checkTerms(digest, story).map(({ where, message }) => `${where}: ${message}`),
    ...unverified(digest, overrides),
  ];
  if (why.length > 0) return { published: false, why };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const held = await editions.index();
    const before = held === null ? { days: [] } : parseIndex(held.text, editions.where);
    const index = withDay(before, entryOf(digest, story, rev));
    const text = formatIndex(index);
    if (held?.text === text) return { published: true, rev };
    await editions.putPublic({
      ...(await pagesAround(editions, story, index, digest, site)),
      ...renderArchive(index, story, site),
      [`${date}/digest.json`]: `${JSON.stringify(publicDigest(digest, story), null, 2)}\n`,
    });
    if (await editions.swapIndex(text, held?.etag ?? null)) return { published: true, rev };
  }
  throw new DaybriefError(
    `${editions.where}: the list of published days was held by another run ${ATTEMPTS} times: publish again`,
  );
}

/** Publishes what a run composed, unless there is no site, the editor holds it or has to approve it first. */
export async function publishUnlessHeld(
  { site, approvedByEditor }: Pick<LambdaRuntime, 'site' | 'approvedByEditor'>,
  { editions, story, date }: Run,
  done: Outcome,
): Promise<Publication> {
  if (done.outcome === 'none') return { published: false, why: [done.reason] };
  if (site === null) return { published: false, why: ['there is no site (DAYBRIEF_SITE)'] };
  const { rev } = done;
  // Read anew: an editor may have decided while it was composed.
  const decision = decisionOf(await readEdits(editions, date));
  const needsApproval = approvedByEditor.includes(story.id);
  const sent = (await editions.sent(date)) ? await readPublished(editions, date) : null;
  const why = barriersTo({ digest: done.day.digest, rev, decision, needsApproval, sent });
  if (why.length > 0) return { published: false, why };
  return publish(editions, story, date, rev, site, overridesFor(rev, decision));
}

/**
 * The day's page, and anew those of the days on either side, which now have a neighbour. The page of a day whose draft is
 * gone, or was written for another version of the digest, stays as it is.
 */
async function pagesAround(
  editions: EditionStore,
  story: Story,
  index: SiteIndex,
  digest: Digest,
  site: PublicSite,
): Promise<Edition> {
  const { before, after } = neighboursOf(index, digest.date);
  const beside = await Promise.all(
    [before, after].flatMap((one) => (one ? [readDraft(editions, one.date, one.rev).catch(() => null)] : [])),
  );
  const digests = [digest, ...beside.flatMap((one) => one ?? [])];
  return Object.fromEntries(
    digests.map((one) => [
      `${one.date}/index.html`,
      renderEdition(one, story, linksOf(index, site, story.id, one.date))['index.html'] ?? '',
    ]),
  );
}

async function readDraft(editions: EditionStore, date: IsoDate, rev: string): Promise<Digest> {
  const text = await editions.draft(date, rev, 'digest.json');
  if (text === null) throw new DaybriefError(`${editions.where}: there is no revision ${rev} of ${date}`);
  return Digest.parse(JSON.parse(text));
}

const entryOf = (digest: Digest, story: Story, rev: string): PublishedDay => ({
  date: digest.date,
  day: digest.day,
  title: digest.title,
  summary: digest.sections[0]?.items[0]?.text ?? digest.standfirst,
  rev,
  published: editionMoment(story, digest.date),
  ...corrected(digest, story),
});

/** When its last correction was made; nothing where there is none. */
function corrected({ date, corrections }: Digest, story: Story): Pick<PublishedDay, 'updated'> {
  const days = corrections.filter(({ of }) => of === date).map(({ on }) => on);
  const last = days.toSorted().at(-1);
  return last === undefined ? {} : { updated: editionMoment(story, last) };
}
