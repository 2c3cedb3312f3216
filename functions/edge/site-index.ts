import { SiteIndex } from '#core/edition/site.ts';
import { DaybriefError } from '#core/errors.ts';

/** The list of published editions. @param where names its store in an error */
export function parseIndex(text: string, where: string): SiteIndex {
  try {
    return SiteIndex.parse(JSON.parse(text));
  } catch (cause) {
    throw new DaybriefError(`${where}: public/index.json is no list of published days`, { cause });
  }
}
