import { describe, expect, it } from 'vitest';
import { dayNumber } from '#core/story/days.ts';
import { sampleStory } from './sample.ts';

const story = sampleStory();
const { people, places, bodies, spellings } = story.glossary;

type Named = { readonly name: string; readonly spellings: readonly string[]; readonly short?: string | undefined };

/** Two spellings that differ in case or in the form of an apostrophe are one to a reader. */
const folded = (name: string): string => name.toLowerCase().replaceAll('’', "'");
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const familyName = (name: string): string => name.split(' ').at(-1) ?? name;

/** Spellings that would lead to two entries of a list, as "spelling: name / name". */
function shared(entries: readonly Named[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { name, spellings, short } of entries) {
    for (const form of [name, ...spellings, ...(short ? [short] : [])]) {
      owners.set(folded(form), (owners.get(folded(form)) ?? new Set()).add(name));
    }
  }
  return [...owners].filter(([, names]) => names.size > 1).map(([form, names]) => `${form}: ${[...names].join(' / ')}`);
}

type Office = (typeof people)[number]['offices'][number];
const opens = (office: Office): string => office.from ?? '0000-01-01';
const closes = (office: Office): string => office.until ?? '9999-12-31';

describe('the frame', () => {
  it.each([
    ['2025-12-31', 1406],
    ['2025-12-24', 1399],
    ['2024-12-04', 1014],
    ['2022-02-25', 1],
  ])('counts %s as day %i', (date, day) => expect(dayNumber(story, date)).toBe(day));

  it('serves a year of news', () => {
    expect(people.length).toBeGreaterThanOrEqual(80);
    expect(places.length).toBeGreaterThanOrEqual(80);
    expect(bodies.length).toBeGreaterThanOrEqual(30);
    expect(story.sections.length).toBeGreaterThanOrEqual(6);
    expect(story.sender?.name).toBeTruthy();
  });

  it('gives each section, party and outlet an id of its own', () => {
    expect(repeated(story.sections.map(({ id }) => id))).toEqual([]);
    expect(repeated(story.parties.map(({ id }) => id))).toEqual([]);
    expect(shared(story.outlets)).toEqual([]);
  });

  it('puts no name of a party to two parties', () => {
    const forms = story.parties.map(({ id, names }) => ({ name: id, spellings: names.filter((name) => name !== id) }));
    expect(shared(forms)).toEqual([]);
  });

  it('lists no term twice in one section', () => {
    for (const { terms } of story.sections) expect(repeated(terms.map(folded))).toEqual([]);
  });

  it('keeps the terms of its own outlets', () => {
    const licensed = story.outlets.filter(({ terms }) => terms === 'licensed');
    expect(licensed.length).toBeGreaterThanOrEqual(5);
    expect(
      licensed.every(({ name }) => /Sample|Mock|Specimen|Placeholder|Example|Dummy|Fictional|Pretend/.test(name)),
    ).toBe(true);
  });
});

describe('the glossary', () => {
  it('leads no spelling to two names', () => {
    expect(shared(people)).toEqual([]);
    expect(shared(places)).toEqual([]);
    expect(shared(bodies)).toEqual([]);
  });

  it('keeps people who share a family name apart by what later mentions use', () => {
    const later = people.map(({ name, short }) => folded(short ?? familyName(name)));
    expect(repeated(later)).toEqual([]);
  });

  it('has no spelling that is the name itself', () => {
    for (const { name, spellings } of [...people, ...places, ...bodies]) {
      expect(spellings, name).not.toContain(name);
      expect(repeated(spellings), name).toEqual([]);
    }
  });

  it.each(people.flatMap(({ name, offices }) => offices.map((office) => ({ name, office }))))(
    'opens $name’s term as $office.title before it closes',
    ({ office }) => {
      expect(office.from).toBeDefined();
      expect(opens(office) <= closes(office)).toBe(true);
    },
  );

  it('lets nobody hold two offices of the list at once', () => {
    const twice = people.flatMap(({ name, offices }) =>
      offices.flatMap((a, at) => offices.slice(at + 1).map((b) => ({ name, a, b }))),
    );
    const clashes = twice.filter(({ a, b }) => opens(a) <= closes(b) && opens(b) <= closes(a));
    expect(clashes.map(({ name }) => name)).toEqual([]);
  });

  it('lets two people hold one office on one day only where an office has several holders', () => {
    const several = /^(?:Kremlin aide|former |Russian Deputy|Ukrainian Deputy|US Senator)/;
    const held = people.flatMap(({ name, offices }) => offices.map((office) => ({ name, office })));
    const clashes = held.flatMap((a, at) =>
      held
        .slice(at + 1)
        .filter(
          (b) =>
            a.office.title === b.office.title &&
            !several.test(a.office.title) &&
            opens(a.office) <= closes(b.office) &&
            opens(b.office) <= closes(a.office),
        )
        .map((b) => `${a.office.title}: ${a.name} / ${b.name}`),
    );
    expect(clashes).toEqual([]);
  });

  it('places each place in a place of the list, and each person and body with a party of the story', () => {
    const known = new Set(places.map(({ name }) => name));
    const parties = new Set(story.parties.map(({ id }) => id));
    expect(places.filter((place) => place.in !== undefined && !known.has(place.in)).map(({ name }) => name)).toEqual(
      [],
    );
    expect([...people, ...bodies].filter(({ party }) => party && !parties.has(party)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it('rests on word spellings that are not themselves put into another', () => {
    const chained = Object.values(spellings).filter((house) => house in spellings);
    expect(chained).toEqual([]);
  });

  it.each([
    ['Donald Trump', '2024-12-04', 'US President-elect'],
    ['Donald Trump', '2025-12-31', 'US President'],
    ['Joe Biden', '2024-12-04', 'US President'],
    ['Olaf Scholz', '2025-12-31', undefined],
    ['Friedrich Merz', '2025-12-31', 'German Chancellor'],
    ['Denys Shmyhal', '2025-07-16', 'Ukrainian Prime Minister'],
    ['Andriy Yermak', '2025-12-01', undefined],
    ['Karol Nawrocki', '2025-08-05', undefined],
    ['Dmitry Peskov', '2025-12-31', 'Kremlin spokesman'],
  ])('knows the office of %s on %s', (name, date, title) => {
    const held = people
      .find((person) => person.name === name)
      ?.offices.find((o) => opens(o) <= date && date <= closes(o));
    expect(held?.title).toBe(title);
  });
});
