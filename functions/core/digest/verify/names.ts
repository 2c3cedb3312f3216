import type { IsoDate } from '../../model.ts';
import type { Story } from '../../story/schema.ts';
import { soleHolders } from '../holders.ts';
import { type Mark, readMarks } from './marks.ts';

interface Surface {
  readonly keys: readonly string[];
  /** Per key: punctuation stands before it, as in "Washington, DC". */
  readonly parted: readonly boolean[];
  readonly name: string;
}

interface Names {
  /** First key → the names that begin with it, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Surface[]>;
  readonly spellings: ReadonlyMap<string, string>;
  /** A form that several entries share, or a last name that is no form of its own → whom it may mean. */
  readonly shared: ReadonlyMap<string, ReadonlySet<string>>;
}

const tables = new WeakMap<Story, Names>();

/** Every form under which the glossary knows somebody or something; a form that two entries share names neither. */
function namesOf(story: Story): Names {
  const known = tables.get(story);
  if (known) return known;
  const { people, places, bodies } = story.glossary;
  const spellings = new Map<string, string>();
  for (const [other, word] of Object.entries(story.glossary.spellings)) {
    const [from, to] = [readMarks(other), readMarks(word)];
    if (from.length === 1 && to.length === 1) spellings.set(from[0]?.key ?? '', to[0]?.key ?? '');
  }
  const owners = new Map<string, Set<string>>();
  const surfaces = new Map<string, Surface>();
  const bare = new Map<string, Set<string>>();
  const add = (form: string, name: string) => {
    const marks = readMarks(form.replace(/^the /i, ''));
    const keys = marks.map(({ key }) => spellings.get(key) ?? key);
    const parted = marks.map(({ boundary }) => boundary);
    const id = keys.join(' ');
    if (keys.length === 0) return;
    owners.set(id, (owners.get(id) ?? new Set()).add(name));
    surfaces.set(id, { keys, parted, name });
  };
  for (const person of people) {
    const family = person.short ?? person.name.split(' ').at(-1) ?? person.name;
    const others = person.spellings.flatMap((form) => [form, form.split(' ').at(-1) ?? form]);
    for (const form of [person.name, family, ...others]) add(form, `person:${person.name}`);
    const last = readMarks(person.name).at(-1)?.key ?? '';
    bare.set(last, (bare.get(last) ?? new Set()).add(`person:${person.name}`));
  }
  for (const place of places) for (const form of [place.name, ...place.spellings]) add(form, `place:${place.name}`);
  for (const body of bodies) {
    for (const form of [body.name, ...(body.short ? [body.short] : []), ...body.spellings])
      add(form, `body:${body.name}`);
  }
  for (const [other, word] of Object.entries(story.glossary.spellings)) {
    const forms = [other, word].map((form) => readMarks(form).map(({ key }) => key));
    if (forms.every(({ length }) => length <= 1)) continue;
    // "United States: US": another name of what the glossary knows already, or of nothing but itself.
    const [known = `word:${word}`] = forms.flatMap((keys) => [...(owners.get(keys.join(' ')) ?? [])]);
    for (const form of [other, word]) add(form, known);
  }
  const byFirst = new Map<string, Surface[]>();
  for (const [id, surface] of surfaces) {
    if (owners.get(id)?.size !== 1) continue;
    const first = surface.keys[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), surface]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.keys.length - a.keys.length);
  const shared = new Map([...bare, ...[...owners].filter(([, names]) => names.size > 1)]);
  const made = { byFirst, spellings, shared };
  tables.set(story, made);
  return made;
}

/** The marks of a text with the glossary's names as one mark each and its spellings made one. */
export function readNamed(text: string, story: Story): Mark[] {
  const { byFirst, spellings } = namesOf(story);
  const marks = readMarks(text).map((mark) => ({ ...mark, key: spellings.get(mark.key) ?? mark.key }));
  const named: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark) continue;
    const surface = byFirst.get(mark.key)?.find(({ keys }) => keys.every((key, i) => marks[at + i]?.key === key));
    const whole = surface ? marks.slice(at, at + surface.keys.length) : [];
    const together = whole.every(
      ({ boundary, sentence }, i) => i === 0 || (sentence === mark.sentence && (!boundary || surface?.parted[i])),
    );
    const last = whole.at(-1);
    // "Will", "May" or "House" in lower case is no name.
    if (!surface || !last || !together || !(surface.name.startsWith('word:') || whole.some(({ capital }) => capital))) {
      named.push(mark);
      continue;
    }
    named.push({ ...mark, key: surface.name, end: last.end, capital: true });
    at += surface.keys.length - 1;
  }
  return named;
}

/** A family name of several people means the one of them whom these marks name in full, where they name one. */
export function resolveShared<M extends Mark>(marks: readonly M[], named: readonly Mark[], story: Story): M[] {
  const { shared } = namesOf(story);
  if (!marks.some(({ key }) => shared.has(key))) return [...marks];
  const present = new Set(named.map(({ key }) => key));
  return marks.map((mark) => {
    const meant = mark.capital ? [...(shared.get(mark.key) ?? [])].filter((name) => present.has(name)) : [];
    return meant.length === 1 && meant[0] ? { ...mark, key: meant[0] } : mark;
  });
}

const MODIFIERS = /^(?:vice|deputy|acting|former|first|assistant|interim)$/;

/** The titles that a person of the glossary holds on the day, also without the nationality. */
function titlesOn(story: Story, name: string, date: IsoDate): string[][] {
  const person = story.glossary.people.find((one) => `person:${one.name}` === name);
  const held = (person?.offices ?? []).filter(
    ({ from, until }) => (from ?? '') <= date && date <= (until ?? '9999-12-31'),
  );
  return held.flatMap(({ title }) => {
    const keys = readNamed(title, story).map(({ key }) => key);
    return keys.length > 1 && !MODIFIERS.test(keys[0] ?? '') && !MODIFIERS.test(keys[1] ?? '')
      ? [keys, keys.slice(1)]
      : [keys];
  });
}

/** Takes the offices that the glossary gives for the day into the name behind them; they need no passage. */
export function takeOffices(marks: readonly Mark[], story: Story, date: IsoDate): Mark[] {
  const made: Mark[] = [];
  for (const mark of marks) {
    const titles = mark.key.startsWith('person:') && !mark.quoted ? titlesOn(story, mark.key, date) : [];
    const title = titles.find((keys) => {
      const before = made.slice(-keys.length);
      const inner = [...before.slice(1), mark];
      return before.map(({ key }) => key).join(' ') === keys.join(' ') && inner.every(({ boundary }) => !boundary);
    });
    const [first] = title ? made.splice(-title.length) : [];
    made.push(
      first ? { ...mark, boundary: first.boundary, opens: first.opens, start: first.start, office: true } : mark,
    );
  }
  return made;
}

interface Holder {
  readonly keys: readonly string[];
  readonly name: string;
}

const titles = new WeakMap<ReturnType<typeof soleHolders>, ReadonlyMap<string, readonly Holder[]>>();

/** First key of an office → who alone holds such offices on the day. */
function holdersOf(story: Story, date: IsoDate): ReadonlyMap<string, readonly Holder[]> {
  const sole = soleHolders(story, date);
  const known = titles.get(sole);
  if (known) return known;
  const all = [...sole].map(([title, { name }]) => ({ keys: readNamed(title, story).map(({ key }) => key), name }));
  const made = Map.groupBy(all, ({ keys }) => keys[0] ?? '');
  titles.set(sole, made);
  return made;
}

/** "The Exampleish president", with no name behind it, is whoever alone holds the office on the day. */
export function nameOffices(marks: readonly Mark[], story: Story, date: IsoDate): Mark[] {
  const holders = holdersOf(story, date);
  const made: Mark[] = [];
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (!mark) continue;
    const holder =
      marks[at - 1]?.key === 'the' && !mark.quoted
        ? holders
            .get(mark.key)
            ?.find(({ keys }) =>
              keys.every((key, i) => marks[at + i]?.key === key && (i === 0 || !marks[at + i]?.boundary)),
            )
        : undefined;
    const last = holder && marks[at + holder.keys.length - 1];
    const next = holder && marks[at + holder.keys.length];
    if (!holder || !last || (next?.capital && next.sentence === mark.sentence)) {
      made.push(mark);
      continue;
    }
    made.push({ ...mark, key: `person:${holder.name}`, end: last.end, capital: true, office: true });
    at += holder.keys.length - 1;
  }
  return made;
}
