/** The story's names as one matcher over words, compiled once a story. */
import type { MentionKind } from '../model.ts';
import type { Story } from '../story/schema.ts';
import { bodyKey } from './keys.ts';
import { fold, type Word, wordsOf } from './words.ts';

export interface GlossaryEntry {
  readonly kind: Exclude<MentionKind, 'quantity'>;
  /** The one name of the glossary. */
  readonly key: string;
  readonly words: readonly string[];
  /** A name of one word counts only where the text capitalises it too. */
  readonly capital: boolean;
}

export interface Glossary {
  /** The longest name that begins at word `i`. */
  match(words: readonly Word[], i: number): GlossaryEntry | undefined;
  /** Folded names of outlets and agencies: what they report, somebody else said first. */
  readonly outlets: ReadonlySet<string>;
  /** Who held an office on a day (null: ever), by the title's key ("norway prime minister"); undefined where not one is known. */
  holder(title: string, day: string | null): string | undefined;
}

const compiled = new WeakMap<Story, Glossary>();

/** The matcher of a story; the same object for the same story. */
export function glossaryOf(story: Story): Glossary {
  const known = compiled.get(story);
  if (known) return known;
  const made = compile(story);
  compiled.set(story, made);
  return made;
}

function compile(story: Story): Glossary {
  const byFirst = new Map<string, GlossaryEntry[]>();
  const add = (kind: GlossaryEntry['kind'], key: string, name: string) => {
    const words = wordsOf(name, 0, name.length);
    const folded = words.map((word) => word.folded);
    const first = folded[0];
    if (first === undefined) return;
    const entry = { kind, key, words: folded, capital: words[0]?.cap === true };
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  };
  const offices = new Map<string, { key: string; from: string; until: string }[]>();
  const { people, places, bodies } = story.glossary;
  for (const person of people) {
    const given = person.name.split(' ').slice(0, -1).join(' ');
    const family = person.short ?? person.name.split(' ').at(-1) ?? person.name;
    for (const name of [person.name, family, ...person.spellings]) {
      add('person', person.name, name);
      if (given && !name.includes(' ')) add('person', person.name, `${given} ${name}`);
    }
    for (const office of person.offices) {
      const title = bodyKey(wordsOf(office.title, 0, office.title.length));
      const held = { key: person.name, from: office.from ?? '0000', until: office.until ?? '9999' };
      offices.set(title, [...(offices.get(title) ?? []), held]);
    }
  }
  for (const place of places) for (const name of [place.name, ...place.spellings]) add('place', place.name, name);
  for (const body of bodies) {
    for (const name of [body.name, ...(body.short ? [body.short] : []), ...body.spellings])
      add('body', body.name, name);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    match: (words, i) => {
      const word = words[i];
      if (word?.kind !== 'word') return undefined;
      return byFirst.get(word.folded)?.find((entry) => fits(entry, words, i));
    },
    outlets: new Set(story.outlets.flatMap((outlet) => [outlet.name, ...outlet.spellings].map(fold))),
    holder: (title, day) => {
      const held = offices.get(title) ?? [];
      const fitting = new Set(
        held.filter((one) => day === null || (one.from <= day && day <= one.until)).map((one) => one.key),
      );
      return fitting.size === 1 ? [...fitting][0] : undefined;
    },
  };
}

function fits(entry: GlossaryEntry, words: readonly Word[], i: number): boolean {
  if (entry.capital && !words[i]?.cap) return false;
  for (let k = 0; k < entry.words.length; k++) {
    const word = words[i + k];
    if (!word || word.folded !== entry.words[k]) return false;
  }
  return true;
}
