/** The first-mention rule over the list of a week: names and offices as the reader meets them there. */
import type { Bullet } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { putBodiesRight } from '../bodies.ts';
import { derivationOf, textOf } from '../draft.ts';
import { putNamesRight } from '../people.ts';
import { verifyBullet } from '../verify.ts';
import type { Wording } from '../wording.ts';
import { introduce } from './introductions.ts';
import type { WeekItem } from './item.ts';
import { draftOf, textsFrom, withSourceNames } from './redraft.ts';

/**
 * A bullet with its names as the week's list needs them, verified; as its own edition had it where that does not verify.
 * @param met whom the list has named so far; added to
 */
export function nameOver({ bullet, date, statement, leans }: WeekItem, met: Set<string>, story: Story): Bullet {
  const printed: Wording = { draft: draftOf(bullet), citations: bullet.citations };
  const plain: Wording = { ...printed, draft: withSourceNames(printed.draft, bullet.citations) };
  const people = (wording: Wording, seen: Set<string>): Wording => {
    const full = leans.filter(({ name }) => !seen.has(name)).reduce(introduce, wording);
    for (const { name } of leans) seen.add(name);
    return { ...full, draft: putNamesRight(full.draft, story, date, seen) };
  };
  const all = (wording: Wording, seen: Set<string>): Wording => {
    const named = people(wording, seen);
    return { ...named, draft: putBodiesRight(named.draft, story, seen) };
  };
  const ways = [
    (seen: Set<string>) => all(plain, seen),
    (seen: Set<string>) => people(plain, seen),
    (seen: Set<string>) => people(printed, seen),
  ];
  for (const way of ways) {
    const seen = new Set(met);
    const { draft, citations } = way(seen);
    const made = { ...bullet, text: textOf(draft), citations: [...citations], derivation: derivationOf(draft) };
    if (verifyBullet(made, textsFrom(made.citations), story, date).length > 0) continue;
    meet(seen, made.text, statement, story);
    for (const name of seen) met.add(name);
    return made;
  }
  meet(met, bullet.text, statement, story);
  return bullet;
}

/** Adds who is named in full: those of the glossary, and whom the statement mentions so. */
function meet(met: Set<string>, text: string, { mentions }: WeekItem['statement'], story: Story): void {
  for (const { name } of story.glossary.people) if (text.includes(name)) met.add(name);
  for (const mention of mentions) if (mention.kind === 'person' && mention.text.includes(' ')) met.add(mention.text);
}
