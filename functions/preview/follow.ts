/** Follows what a day is made from: a folder tells of its changes, a bucket is asked. */
import type { IsoDate } from '#core/model.ts';
import { paths } from '#core/revision.ts';
import { type Location, storyFolder } from '#edge/location.ts';
import { watchPaths } from './watch.ts';
import type { Changed } from './work/days.ts';
import type { DeskPlace } from './work/place.ts';

const ASK_MS = 15_000;

export interface Following {
  readonly place: DeskPlace;
  readonly location: Location;
  readonly templates: string;
  /** The days whose edits matter: those that are open. */
  readonly dates: () => readonly IsoDate[];
  readonly changed: (what: Changed) => void;
}

/** Tells of changes of the seeds, the story, the edits and the templates. The answer ends it. */
export async function follow({ place, location, templates, dates, changed }: Following): Promise<() => Promise<void>> {
  if (place.seeds.startsWith('s3://')) {
    const ask = bucketChanges(location, dates);
    const timer = setInterval(() => void ask().then((what) => what && changed(what)), ASK_MS);
    const unwatch = await watchPaths([templates], [], () => changed({ seeds: false, templates: true }));
    return async () => {
      clearInterval(timer);
      await unwatch();
    };
  }
  const story = storyFolder(place.seeds);
  const edits = `${story}/${paths.edits('').replace(/[^/]*$/, '')}`;
  const made = ['drafts', 'cache', 'outbox'].map((name) => `${story}/${name}`);
  const watched = [place.seeds, edits, templates, ...(place.story === null ? [] : [place.story])];
  return watchPaths(watched, [...made, place.cache], (paths) => {
    const inTemplates = paths.filter((path) => path.startsWith(templates));
    const inEdits = paths.filter((path) => path.startsWith(edits));
    const seeds = paths.length > inTemplates.length + inEdits.length;
    changed({ seeds, templates: inTemplates.length > 0 });
  });
}

/**
 * What has changed in a place since the last question; null for nothing, and for the first. A place that does not answer
 * counts as changed: composing says what is wrong.
 */
export function bucketChanges(location: Location, dates: () => readonly IsoDate[]): () => Promise<Changed | null> {
  let last: { readonly seeds: string; readonly edits: string } | null = null;
  return async () => {
    const now = await stateOf(location, dates()).catch(() => ({ seeds: '', edits: '' }));
    const before = last;
    last = now;
    if (before === null || (now.seeds !== '' && now.seeds === before.seeds && now.edits === before.edits)) return null;
    return { seeds: now.seeds === '' || now.seeds !== before.seeds, templates: false };
  };
}

async function stateOf({ seeds, editions, story }: Location, dates: readonly IsoDate[]) {
  const { listSeeds } = await import('#edge/seeds/load-seeds.ts');
  const listed = await listSeeds(seeds);
  const edits = await Promise.all(dates.map(async (date) => [date, (await editions.edits(date))?.etag]));
  const index = await editions.index();
  return {
    seeds: JSON.stringify([listed.seeds, [...listed.sidecarOf], await story(), index?.etag]),
    edits: JSON.stringify(edits),
  };
}
