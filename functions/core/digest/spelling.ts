/** One spelling for a name or word throughout, outside quotations. */
import type { Story } from '../story/schema.ts';
import { wholeWords } from '../text/regexp.ts';
import { byGlossary, type Draft, replaceAll } from './draft.ts';

interface Spellings {
  readonly pattern: RegExp | null;
  readonly house: ReadonlyMap<string, { readonly name: string; readonly entry: string }>;
}

const tables = new WeakMap<Story, Spellings>();

/** Of bodies only those of one word: "Nato" is NATO, while "the ministry" may be any. */
function spellingsOf(story: Story): Spellings {
  const known = tables.get(story);
  if (known) return known;
  const house = new Map<string, { name: string; entry: string }>();
  const { places, bodies, spellings } = story.glossary;
  for (const place of places)
    for (const other of place.spellings) house.set(other, { name: place.name, entry: `places:${place.name}` });
  for (const body of bodies) {
    for (const other of body.spellings) {
      if (!/\s/.test(other) && !/\s/.test(body.name))
        house.set(other, { name: body.name, entry: `bodies:${body.name}` });
    }
  }
  for (const [other, word] of Object.entries(spellings)) {
    const entry = `spellings:${other}`;
    house.set(other, { name: word, entry });
    house.set(capitalised(other), { name: capitalised(word), entry });
  }
  const made = { pattern: wholeWords(house.keys()), house };
  tables.set(story, made);
  return made;
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Places, bodies of one word and the story's own word pairs in the house's spelling. */
export function putSpellingsRight(draft: Draft, story: Story): Draft {
  const { pattern, house } = spellingsOf(story);
  if (!pattern) return draft;
  return replaceAll(draft, pattern, ([written]) => {
    const right = house.get(written);
    return right && right.name !== written ? byGlossary(right.entry, right.name, written) : null;
  });
}
