/** Who alone holds an office: "the Exampleish president" names one person on a day. */
import type { IsoDate } from '../model.ts';
import type { Story } from '../story/schema.ts';

type Person = Story['glossary']['people'][number];

const known = new WeakMap<Story, Map<IsoDate, ReadonlyMap<string, Person>>>();

/** Offices of two words or more, in capitals, that one person of the glossary alone holds on a day. */
export function soleHolders(story: Story, date: IsoDate): ReadonlyMap<string, Person> {
  const days = known.get(story) ?? new Map<IsoDate, ReadonlyMap<string, Person>>();
  known.set(story, days);
  const made = days.get(date) ?? holdersOn(story, date);
  days.set(date, made);
  return made;
}

function holdersOn(story: Story, date: IsoDate): ReadonlyMap<string, Person> {
  const holders = new Map<string, Person[]>();
  for (const person of story.glossary.people) {
    for (const { title, from, until } of person.offices) {
      if (!/^\p{Lu}.* /u.test(title) || (from ?? '') > date || date > (until ?? '9999-12-31')) continue;
      holders.set(title, [...(holders.get(title) ?? []), person]);
    }
  }
  return new Map([...holders].flatMap(([title, [one, ...rest]]) => (one && rest.length === 0 ? [[title, one]] : [])));
}
