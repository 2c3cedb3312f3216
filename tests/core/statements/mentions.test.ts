import { describe, expect, it } from 'vitest';
import { one, read } from './read.ts';

const names = (paragraph: string) => one(paragraph).mentions.map(({ kind, text, key }) => `${kind}: ${text} = ${key}`);

describe('mentions', () => {
  it.each([
    ['President Marta Velasko left.', ['person: Marta Velasko = Marta Velasko']],
    ['Deputy Foreign Minister Lena Ohm left.', ['person: Lena Ohm = lena ohm']],
    ['Minister of Energy Lena Ohm left.', ['person: Lena Ohm = lena ohm']],
    ['Mr Velasco left Nordburg.', ['person: Velasco = Marta Velasko', 'place: Nordburg = Norburg']],
    ['A fire burned in the town of Altsee.', ['place: Altsee = altsee']],
    ['A fire burned in the Altsee region.', ['place: Altsee = altsee']],
    ['The US and Britain left.', ['place: US = US', 'place: Britain = UK']],
    ['A vote in the Council of the River ended.', ['body: Council of the River = council of river']],
    ['Agents of the ABQ left.', ['body: ABQ = abq']],
    ['Russia’s Ministry of Defense left.', ['body: Russia’s Ministry of Defense = russia defence ministry']],
    ['The Russian defence ministry left.', ['body: Russian defence ministry = russia defence ministry']],
    ['The Polish-led group left Chile.', ['place: Chile = Chile']],
  ])('%s', (paragraph, expected) => expect(names(paragraph)).toEqual(expected));

  it.each([
    ['About 75,000 households lost power.', '75,000 households', '75000 households'],
    ['Two people left.', 'Two people', '2 people'],
    ['Twenty-one wounded civilians left.', 'Twenty-one wounded civilians', '21 civilians'],
    ['The plan costs $725m a year.', '$725m', '725000000 usd'],
    ['The plan costs £725mn a year.', '£725mn', '725000000 gbp'],
    ['The plan costs 50 million euros a year.', '50 million euros', '50000000 eur'],
    ['Prices rose by 20 percent.', '20 percent', '20 percent'],
    ['Prices rose by 2.5%.', '2.5%', '2.5 percent'],
    ['Prices rose by 20 per cent.', '20 per cent', '20 percent'],
    ['One person left.', 'One person', '1 person'],
    ['The boats took two more villages.', 'two more villages', '2 villages'],
  ])('counts: %s', (paragraph, text, key) => {
    expect(one(paragraph).mentions).toContainEqual(expect.objectContaining({ kind: 'quantity', text, key }));
  });

  it.each([
    ['The trial began in 2022 against guards.'],
    ['It opened at 19:00 sharp.'],
    ['The 47th brigade left.'],
    ['It lasted two days.'],
  ])('counts nothing: %s', (paragraph) =>
    expect(one(paragraph).mentions.filter(({ kind }) => kind === 'quantity')).toEqual([]),
  );

  it('has exact offsets into the file', () => {
    const { text, kept } = read(['Naïve talk 🙂 by Marta Velasko in Norburg ended two strikes.']);
    for (const { mentions } of kept)
      for (const { start, end, text: name } of mentions) expect(text.slice(start, end)).toBe(name);
    expect(kept.flatMap(({ mentions }) => mentions)).toHaveLength(3);
  });
});
