import type { SiteIndex } from '#core/edition/site.ts';
import { DaybriefError } from '#core/errors.ts';
import { Digest, type IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';
import { daysOfWeek } from '#core/story/weekly.ts';
import { parseIndex } from './site-index.ts';

/**
 * The published digests of the seven days up to `date`, in their order: of each day the revision that is public, with a
 * correction where there was one. Where its draft is gone, what is public of it, without the passages that terms withhold.
 */
export async function publishedOfWeek(editions: EditionStore, date: IsoDate): Promise<readonly Digest[]> {
  const index = await readIndex(editions);
  const digests = await Promise.all(
    daysOfWeek(date).map(async (day) => {
      const rev = index.days.find((one) => one.date === day)?.rev;
      const draft = rev === undefined ? null : await editions.draft(day, rev, 'digest.json');
      const text = draft ?? (await editions.published(day));
      return text === null ? [] : [parseDigest(text, `${editions.where}: the published digest.json of ${day}`)];
    }),
  );
  return digests.flat();
}

/** The list of published editions, empty before the first. */
async function readIndex(editions: EditionStore): Promise<SiteIndex> {
  const held = await editions.index();
  return held === null ? { days: [] } : parseIndex(held.text, editions.where);
}

function parseDigest(text: string, name: string): Digest {
  try {
    return Digest.parse(JSON.parse(text));
  } catch (cause) {
    throw new DaybriefError(`${name} is no digest`, { cause });
  }
}
