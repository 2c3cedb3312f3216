/** An office without a name becomes whoever holds it, where the list has not named them yet. */
import type { IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { escapeRegExp } from '../text/regexp.ts';
import { byGlossary, type Draft, isWhole, quotations, replace, textOf } from './draft.ts';
import { soleHolders } from './holders.ts';

/** "The Exampleish president said", whom the list has not named yet: by name, where one alone holds the office; one in a bullet. */
export function nameHolders(draft: Draft, story: Story, date: IsoDate, introduced: Set<string>): Draft {
  const text = textOf(draft);
  // Of another year, it may have been another.
  if (/\b(?:19|20)\d\d\b/.test(text)) return draft;
  const folded = text.toLowerCase();
  for (const [office, person] of soleHolders(story, date)) {
    if (introduced.has(person.name) || !folded.includes(office.toLowerCase())) continue;
    const found = new RegExp(`\\bthe ${escapeRegExp(office)}(?![-\\p{L}\\p{N}])`, 'iu').exec(text);
    const start = found?.index ?? 0;
    const end = start + (found?.[0].length ?? 0);
    // "the transport minister, Anna Example", "the foreign minister of Exampleland"
    if (!found || /^(?:,? \p{Lu}| of\b)/u.test(text.slice(end))) continue;
    if (quotations(text).some((quote) => start < quote.end && end > quote.start)) continue;
    if (!isWhole(draft, start, end)) continue;
    introduced.add(person.name);
    return replace(draft, start, end, [
      byGlossary(`people:${person.name}#${office}`, `${office} ${person.name}`, text.slice(start, end)),
    ]);
  }
  return draft;
}
