import { describe, expect, it } from 'vitest';
import { inOrder, sectionOf, sectionsOf } from '#core/digest/sections.ts';
import type { Bullet, Section } from '#core/model.ts';
import { ArticleId } from '#core/model.ts';
import { defaultStory } from '#core/story/default.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { STRIKE } from '#tests/support/builders.ts';
import { said } from '#tests/support/said.ts';

/** A story of headings and nothing else. */
const storyOf = (...headings: string[]): Story =>
  parseStory(
    `id: sample\ntitle: Sample\nmatter: the sample\ndayCount: { date: 2031-03-10, day: 40 }\nsections:\n${headings
      .map((heading, at) => `  - { id: s${at}, heading: ${heading} }`)
      .join('\n')}\n`,
    'sample.yaml',
  );

function headingOf(text: string, story: Story): string {
  const [statement] = said([text], story);
  if (!statement) throw new Error(text);
  const id = sectionOf(statement, null, story);
  return story.sections.find((section) => section.id === id)?.heading ?? id;
}

describe('a section’s own terms', () => {
  it.each([
    ['Police arrested 14 dockers on a march.', null, 'pickets'],
    ['The mediator put a new offer to both sides.', null, 'talks'],
    ['Snow fell on the town.', null, 'other'],
    // What stands first is what happened; the rest is its circumstance.
    ['Police arrested a docker on a march before the talks.', null, 'pickets'],
    ['Talks were put off after a clash.', null, 'talks'],
    ['Snow fell on the town.', 'Talks', 'talks'],
  ])('%s', (text, heading, id) => {
    const [statement] = said([text], STRIKE);
    expect(statement && sectionOf(statement, heading, STRIKE)).toBe(id);
  });
});

describe('headings alone, of a war', () => {
  const war = storyOf('Fighting', 'Weapons', 'Sanctions', 'Regional security', 'Politics and diplomacy', 'Other');
  it.each([
    ['Three people were killed when rockets hit the market of Norburg overnight, the governor said.', 'Fighting'],
    ['Northland’s defence ministry said its air defences had shot down 14 drones over two regions.', 'Fighting'],
    ['President Ida Marsk said Northland had launched nearly 300 drones at the capital.', 'Fighting'],
    ['About 40,000 households were left without electricity after a substation was struck.', 'Fighting'],
    // What somebody says about an attack is politics.
    [
      'French President Jean Exemple denounced the attack on the market as “an act of cowards”.',
      'Politics and diplomacy',
    ],
    [
      'Germany’s foreign minister said the attack showed that Northland did not want the war to end.',
      'Politics and diplomacy',
    ],
    ['Norway urged both sides to stop their strikes and return to the talks.', 'Politics and diplomacy'],
    // Talks that name a power plant are talks.
    [
      'The two presidents discussed the future of the Halden nuclear plant in a phone call on Sunday.',
      'Politics and diplomacy',
    ],
    [
      'Envoys agreed to meet again on Friday to negotiate a ceasefire around the power station.',
      'Politics and diplomacy',
    ],
    ['Denmark will deliver 12 howitzers and 5,000 rounds of ammunition, its government said.', 'Weapons'],
    ['Canada imposed sanctions on 30 ships of the shadow fleet.', 'Sanctions'],
    ['Finland scrambled two jets after an unknown aircraft entered its airspace.', 'Regional security'],
    ['A choir sang in the rebuilt concert hall.', 'Other'],
  ])('%s → %s', (text, heading) => expect(headingOf(text, war)).toBe(heading));
});

describe('headings alone, of an outbreak', () => {
  const outbreak = storyOf('Cases', 'Response', 'Vaccines and treatment', 'Travel and borders', 'Economy', 'Other');
  it.each([
    ['Twelve more patients tested positive in Sorvik, bringing the confirmed cases to 61.', 'Cases'],
    ['“Nine of the first ten patients had drunk from one well,” said Ada Wells.', 'Cases'],
    ['Two nurses died of the fever on Monday, the county hospital said.', 'Cases'],
    ['The county closed all schools for two weeks and ordered people to stay at home.', 'Response'],
    ['Researchers began a trial of a vaccine with 200 doses.', 'Vaccines and treatment'],
    ['Two airlines cancelled their flights to Sorvik.', 'Travel and borders'],
    ['Shares of the island’s biggest hotel company fell 12 percent.', 'Economy'],
  ])('%s → %s', (text, heading) => expect(headingOf(text, outbreak)).toBe(heading));
});

describe('headings alone, of a strike', () => {
  const strike = storyOf('Strike action', 'Talks', 'Courts', 'Economy', 'Other developments');
  it.each([
    ['Another 300 crane drivers walked out at noon on Tuesday, the union said.', 'Strike action'],
    ['Pickets blocked the northern gate for six hours.', 'Strike action'],
    ['The mediator put a new offer of 4 percent to both sides.', 'Talks'],
    ['The employers rejected the proposal on Sunday night.', 'Talks'],
    ['A judge granted an injunction against the blockade.', 'Courts'],
    ['Grain exports fell by a third in May, the chamber of trade said.', 'Economy'],
  ])('%s → %s', (text, heading) => expect(headingOf(text, strike)).toBe(heading));
});

describe('headings alone, of protests', () => {
  const protests = storyOf('Protests', 'Casualties', 'Government', 'International reaction', 'Media', 'Other');
  it.each([
    ['Tens of thousands marched to the palace square on Friday, defying a curfew.', 'Protests'],
    ['The death toll rose to 31 on Saturday, hospital doctors said.', 'Casualties'],
    ['Prime Minister Anders Falk dismissed his cabinet and promised a new constitution.', 'Government'],
    ['The European Union urged the authorities to hold back.', 'International reaction'],
    ['Hotels lost a third of their March bookings.', 'Other'],
    ['Two correspondents were beaten, and the internet was cut off for a day.', 'Media'],
  ])('%s → %s', (text, heading) => expect(headingOf(text, protests)).toBe(heading));
});

describe('a story without headings', () => {
  const items = (texts: readonly string[]) =>
    said(texts, defaultStory()).map((statement) => ({ statement, heading: null }));
  const headings = (texts: readonly string[]) => {
    const found = [...sectionsOf(items(texts), defaultStory()).values()];
    return found.map((id) => defaultStory().sections.find((section) => section.id === id)?.heading);
  };

  it('gets the headings under which there is something to tell', () => {
    const made = headings([
      'The river rose by two metres overnight.',
      'A levee broke near Halden and flooded 300 houses.',
      'Heavy rain is forecast for Friday.',
      'The prime minister called an election.',
      'Parliament passed the budget bill by 61 votes to 40.',
      'A judge sentenced the mayor to two years.',
    ]);
    expect(made.slice(0, 3)).toEqual(['On the ground', 'On the ground', 'On the ground']);
    expect(made.slice(3, 5)).toEqual(['Politics and diplomacy', 'Politics and diplomacy']);
    // One bullet makes no heading of its own.
    expect(made[5]).not.toBe('Courts and inquiries');
  });

  it('has six at the most, the last one apart', () => {
    const many = [
      ...['The army shelled the town.', 'Rockets hit the port.', 'Troops captured a village.'],
      ...['Thousands marched in the square.', 'Police fired tear gas at protesters.', 'A rally filled the streets.'],
      ...['Dockers walked out.', 'The union called a strike ballot.', 'Pickets stood at the gate.'],
      ...['Six patients tested positive.', 'Nine new cases were confirmed.', 'The outbreak sickened 40 pupils.'],
      ...['The river flooded the town.', 'A storm tore off roofs.', 'An earthquake shook the coast.'],
      ...['The court heard the appeal.', 'A judge jailed two men.', 'Prosecutors charged the director.'],
      ...['Share prices fell.', 'Exports rose by 3 percent.', 'The central bank raised its interest rate.'],
      ...['The president dissolved parliament.', 'The minister resigned.', 'The opposition won the election.'],
    ];
    expect(new Set(headings(many)).size).toBeLessThanOrEqual(6);
  });
});

it('sections stand in the story’s order, unless another weighs far more; what is left stays last', () => {
  const section = (id: string, salience: number): Section => ({ id, heading: id, items: [{ salience } as Bullet] });
  const order = (...sections: Section[]) => inOrder(sections, STRIKE).map(({ id }) => id);
  expect(order(section('talks', 5), section('pickets', 4))).toEqual(['pickets', 'talks']);
  expect(order(section('pickets', 4), section('talks', 15))).toEqual(['talks', 'pickets']);
  expect(order(section('other', 90), section('talks', 5))).toEqual(['talks', 'other']);
  const summit = storyOf('Courts', 'Politics and diplomacy');
  const [courts, politics] = summit.sections.map(({ id }) => id);
  const day = [section(courts ?? '', 5), section(politics ?? '', 15)];
  expect(inOrder(day, summit).map(({ id }) => id)).toEqual([politics, courts]);
});

describe('a bullet that says too little of its own matter', () => {
  const placed = (last: string, other: string) => {
    const story = storyOf('Courts', last);
    const [told, little] = said(
      ['A judge sentenced the mayor to two years.', 'Hotels lost a third of their guests.'],
      story,
    );
    if (!told || !little) throw new Error('two statements');
    const articleId = ArticleId.parse('one');
    const items = [
      { statement: { ...told, articleId }, heading: null },
      { statement: { ...little, articleId: ArticleId.parse(other) }, heading: null },
    ];
    const ids = [...sectionsOf(items, story).values()];
    return ids.map((id) => story.sections.find((section) => section.id === id)?.heading);
  };

  it('goes where the others of its article go', () => {
    expect(placed('Politics and diplomacy', 'one')).toEqual(['Courts', 'Courts']);
  });

  it('goes under the last heading where its article has no other, or the heading is for such', () => {
    expect(placed('Politics and diplomacy', 'two')).toEqual(['Courts', 'Politics and diplomacy']);
    expect(placed('Other developments', 'one')).toEqual(['Courts', 'Other developments']);
  });
});
