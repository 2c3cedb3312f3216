import { SiteIndex } from '#core/edition/site.ts';
import { DaybriefError } from '#core/errors.ts';
import type { IsoDate } from '#core/model.ts';
import type { EditionStore } from '#core/ports.ts';

/** The list of published editions. @param where names its store in an error */
export function parseIndex(text: string, where: string): SiteIndex {
  try {
    return SiteIndex.parse(JSON.parse(text));
  } catch (cause) {
    throw new DaybriefError(`${where}: public/index.json is no list of published days`, { cause });
  }
}

/** The revision of a day that is public; null where none is. */
export async function publishedRev(
  { index, where }: Pick<EditionStore, 'index' | 'where'>,
  date: IsoDate,
): Promise<string | null> {
  const held = await index();
  return (held && parseIndex(held.text, where).days.find((one) => one.date === date)?.rev) ?? null;
}
