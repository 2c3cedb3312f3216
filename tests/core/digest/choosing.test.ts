import { describe, expect, it } from 'vitest';
import { choose } from '#core/digest/choose.ts';
import { matters } from '#core/digest/matters.ts';
import { ArticleId } from '#core/model.ts';
import { anEvent, aStatement } from '#tests/support/builders.ts';

const candidate = (text: string, salience: number, speakerKey: string | null = null) => {
  const attribution = speakerKey
    ? { speaker: speakerKey, speakerKey, verb: 'said', speakerSpan: null, clause: null, secondHand: false, via: null }
    : null;
  const statement = aStatement(text, { attribution });
  return { event: anEvent(statement, { salience, parts: { coverage: 3, title: salience - 3 } }), statement };
};
const texts = (items: readonly { statement: { text: string } }[]) => items.map(({ statement }) => statement.text);

describe('the choice', () => {
  const fire = 'A crane burned at the northern gate of the port overnight.';
  const again = 'The crane at the northern gate of the port burned overnight, police said.';
  const talks = 'Talks between both sides begin in the town hall.';
  const freight = 'Rail unions will not move freight.';
  const roomy = { enough: 9, bullets: 9, words: 500 };

  it('takes what is new before what repeats, though it weighs less', () => {
    const all = [candidate(fire, 9), candidate(again, 8), candidate(talks, 7)];
    const { chosen, rest } = choose(all, { ...roomy, bullets: 2 });
    expect(texts(chosen)).toEqual([fire, talks]);
    expect(texts(rest)).toEqual([again]);
  });

  it('keeps among the parts what a choice cost, so that they still add up', () => {
    const { chosen } = choose([candidate(fire, 9, 'Mira Vollan'), candidate(again, 8, 'Mira Vollan')], roomy);
    const [first, second] = chosen.map(({ event }) => event);
    expect(first).toMatchObject({ salience: 9, parts: { coverage: 3, title: 6 } });
    expect(second?.parts.repeats).toBeLessThan(0);
    expect(second?.parts['same-speaker']).toBeLessThan(0);
    expect(Object.values(second?.parts ?? {}).reduce((a, b) => a + b, 0)).toBeCloseTo(second?.salience ?? 0, 6);
  });

  it('gives its bullets a salience that never rises in the order chosen', () => {
    const { chosen } = choose([candidate(again, 8), candidate(talks, 7), candidate(fire, 9)], roomy);
    const given = chosen.map(({ event }) => event.salience);
    expect(given).toEqual([...given].sort((a, b) => b - a));
    expect(given.length).toBe(3);
  });

  it('keeps to both limits', () => {
    const all = [candidate(fire, 9), candidate(talks, 8)];
    expect(choose(all, { ...roomy, bullets: 1 }).chosen.length).toBe(1);
    expect(choose(all, { ...roomy, words: 12 }).chosen.length).toBe(1);
  });

  it('leaves what weighs next to nothing, however much room there is', () => {
    expect(choose([candidate(fire, 3)], roomy).chosen).toEqual([]);
  });

  it('takes what weighs little only as long as the list is short', () => {
    const all = [candidate(fire, 16), candidate(talks, 7)];
    expect(choose(all, { ...roomy, enough: 2 }).chosen.length).toBe(2);
    expect(choose(all, { ...roomy, enough: 1 }).chosen.length).toBe(1);
  });

  it('prefers another speaker to more of the same one', () => {
    const all = [
      candidate(fire, 9, 'Mira Vollan'),
      candidate(talks, 8, 'Mira Vollan'),
      candidate(freight, 7.9, 'Ruben Dahl'),
    ];
    expect(texts(choose(all, { ...roomy, bullets: 2 }).chosen)).toEqual([fire, freight]);
  });
});

const fireTexts = [
  'The union denied it had planned the fire at the customs house.',
  'Police said the fire at the customs house began in a store room.',
  'Three officers were hurt in the fire at the customs house, the mayor said.',
  'The minister condemned the fire at the customs house as an outrage.',
  'A docker was held over the fire at the customs house in Haverquay.',
];
const otherTexts = [
  'Talks between both sides begin again in the town hall with a new mediator.',
  'Rail workers will not move freight for the port.',
  'Grain prices rose by 4 percent.',
  'The court allowed the march along the river.',
  'Two tankers turned back to Millsand.',
];
const tell = (list: readonly string[]) =>
  list.map((text, at) => ({ statement: aStatement(text, { articleId: ArticleId.parse(`other-${at}`) }) }));

describe('matters', () => {
  it('put together what is on one matter and leave the rest alone', () => {
    const groups = matters(tell([...fireTexts, ...otherTexts]));
    expect(groups.map(({ items }) => items.length)).toEqual([5, 1, 1, 1, 1, 1]);
  });

  const burned = 'Two cranes burned at the northern gate.';
  const led = 'Neighbours were led out by rope.';
  it.each([
    ['next to each other in an article', { block: 2, index: 4 }, 1],
    ['far apart in it', { block: 9, index: 30 }, 2],
    ['under a heading of the article, each its own item', { block: 2, index: 4, heading: 'In brief' }, 2],
    ['under it, in one item', { block: 1, index: 4, heading: 'In brief' }, 1],
    ['of two articles', { block: 2, index: 4, articleId: ArticleId.parse('a2') }, 2],
  ])('of sentences %s', (_, over, number) => {
    const items = [aStatement(burned, { block: 1, index: 3 }), aStatement(led, over)];
    expect(matters([...items.map((statement) => ({ statement })), ...tell(otherTexts)])).toHaveLength(
      number + otherTexts.length,
    );
  });
});
