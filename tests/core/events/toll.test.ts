import { describe, expect, it } from 'vitest';
import { featuresOf } from '#core/events/features.ts';
import { groupEvents } from '#core/events/group.ts';
import { bestToldFirst } from '#core/events/lead.ts';
import { outdated, tollsIn } from '#core/events/toll.ts';
import { type Article, ArticleId, type Statement } from '#core/model.ts';
import { extractStatements } from '#core/statements/extract.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

describe('the toll of a text', () => {
  it.each<[text: string, killed: number | undefined, hurt: number | undefined]>([
    ['The collapse killed 3 dockers and wounded 12, police said.', 3, 12],
    ['At least four people were killed and 12 others injured in a fire.', 4, 12],
    ['One docker was killed and 5 were hurt.', 1, 5],
    ['The death toll rose to 6.', 6, undefined],
    ['The toll from the fire has risen to six dead.', 6, undefined],
    ['Fire leaves 3 dead, 10 injured', 3, 10],
    ['The number of dockers wounded on Monday has risen to four.', undefined, 4],
    ['Divers pulled nine bodies from the dock.', 9, undefined],
    ['More than 1,200 people have been killed at sea.', 1200, undefined],
    ['A fourth patient died on Monday, the board said.', 4, undefined],
    ['The twenty-first miner was found dead.', 21, undefined],
    ['A fifth patient, a man of 71, died late on Thursday.', 5, undefined],
    ['Three dockers, all of them from Millsand, were killed.', 3, undefined],
    ['Police met three dockers, a man died.', undefined, undefined],
    ['One “dead giveaway” in the picture was a fence, a docker said.', undefined, undefined],
    ['One dead docker was found behind the fence.', 1, undefined],
    // No tolls: places in a row of other things.
    ['The third attack killed 5 dockers.', 5, undefined],
    ['A docker died on the second day.', undefined, undefined],
    // No tolls: ages, dates, things, others than those who died.
    ['A 45-year-old man died, and two women, aged 30 and 41, were injured.', undefined, 2],
    ['A fire on 3 May killed nobody.', undefined, undefined],
    ['91 drones killed a man.', undefined, undefined],
    ['Two people were killed after 12 hours of fire.', 2, undefined],
    ['Police arrested 14 dockers.', undefined, undefined],
  ])('%s', (text, killed, hurt) => {
    const tolls = tollsIn(text);
    expect([tolls.get('killed'), tolls.get('hurt')]).toEqual([killed, hurt]);
  });
});

function read(items: readonly (readonly [published: string, text: string])[]) {
  const articles: Article[] = [];
  const statements: Statement[] = [];
  items.forEach(([published, text], i) => {
    const article = anArticle({ id: ArticleId.parse(`a${i}`), file: `${i}.txt`, title: `About ${i}`, published, text });
    articles.push(article);
    statements.push(...extractStatements(article, text, STRIKE).kept.filter(({ block }) => block >= 0));
  });
  return { articles, statements, features: featuresOf(statements, articles, STRIKE).features };
}

const MORNING = '2031-03-09T08:00';
const NOON = '2031-03-09T12:00';
const crane = (killed: string, who: string) =>
  `The collapse of a crane at the northern gate of Haverquay killed ${killed} dockers, ${who} said.`;

describe('a toll that was replaced', () => {
  const old = (...items: Parameters<typeof read>[0]): number[] => {
    const { features } = read(items);
    const found = outdated(features);
    return features.flatMap((one, i) => (found.has(one) ? [i] : []));
  };

  it.each<[what: string, items: Parameters<typeof read>[0], replaced: number[]]>([
    [
      'by a later one of the same claimant',
      [
        [MORNING, crane('4', 'police')],
        [NOON, crane('6', 'police')],
      ],
      [0],
    ],
    [
      'by a later correction',
      [
        [MORNING, crane('6', 'police')],
        [NOON, crane('5', 'police')],
      ],
      [0],
    ],
    [
      'by the higher one of the same moment',
      [
        [NOON, crane('six', 'police')],
        [NOON, crane('4', 'police')],
      ],
      [1],
    ],
    [
      'by one that is later only by its offset',
      [
        ['2031-03-09T20:00-05:00', crane('6', 'police')],
        ['2031-03-09T23:00Z', crane('4', 'police')],
      ],
      [1],
    ],
    [
      'not by another claimant’s',
      [
        [MORNING, crane('4', 'police')],
        [NOON, crane('6', 'the mayor')],
      ],
      [],
    ],
    [
      'not by the same number',
      [
        [MORNING, crane('4', 'police')],
        [NOON, crane('at least four', 'police')],
      ],
      [],
    ],
    [
      'not by how many were hurt',
      [
        [MORNING, crane('4', 'police')],
        [NOON, 'The collapse of a crane wounded 12 dockers, police said.'],
      ],
      [],
    ],
  ])('%s', (_, items, replaced) => expect(old(...items)).toEqual(replaced));

  it('does not lead its event, however well it is told', () => {
    const { features } = read([
      [
        MORNING,
        'The collapse of a crane at the northern gate of Haverquay in Northshire killed 4 dockers, police said.',
      ],
      [NOON, 'Police said the crane’s collapse killed 6.'],
    ]);
    expect(bestToldFirst(features)[0]?.statement.text).toMatch(/killed 6/);
  });
});

it('of one wording the newest leads, whatever the offsets', () => {
  const text = 'Police shut the road from Haverquay to Millsand for the whole of Sunday, the road board said.';
  const { features } = read([
    ['2031-03-09T23:00Z', text],
    ['2031-03-09T20:00-05:00', text],
  ]);
  expect(bestToldFirst(features)[0]).toBe(features[1]);
});

describe('a growing toll', () => {
  it('is one event with its newest number, and the editor is told', () => {
    const { articles, statements } = read([
      [MORNING, crane('4', 'police')],
      [NOON, crane('6', 'police')],
      [NOON, 'Snow closed the road from Millsand to the hills on Sunday, the road board said.'],
      [NOON, 'Grain prices rose by 4 percent at the exchange in Millsand, traders said.'],
    ]);
    const { kept } = groupEvents({
      statements,
      articles,
      story: STRIKE,
      date: '2031-03-10',
      previous: null,
      profile: null,
    });
    const toll = kept.find((event) => event.statements.length === 2);
    expect(toll?.statements[0]).toBe(statements[1]?.id);
    expect(Object.keys(toll?.parts ?? {})).toContain('newer-toll');
    expect(kept.filter((event) => 'newer-toll' in event.parts)).toHaveLength(1);
  });

  it('of another happening is another event', () => {
    const { articles, statements } = read([
      [MORNING, crane('4', 'police')],
      [NOON, 'A blaze aboard a ferry off Millsand killed 6 passengers, the coastguard said.'],
      [NOON, 'Grain prices rose by 4 percent at the exchange, traders said.'],
    ]);
    const { kept } = groupEvents({
      statements,
      articles,
      story: STRIKE,
      date: '2031-03-10',
      previous: null,
      profile: null,
    });
    expect(kept.every((event) => event.statements.length === 1)).toBe(true);
  });
});
