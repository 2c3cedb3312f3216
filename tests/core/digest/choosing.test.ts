import { describe, expect, it } from 'vitest';
import { choose } from '#core/digest/choose.ts';
import { matters } from '#core/digest/matters.ts';
import { ArticleId } from '#core/model.ts';
import { anEvent, aStatement } from '#tests/support/builders.ts';

const candidate = (text: string, salience: number, article = `of ${text}`) => {
  const statement = aStatement(text, { articleId: ArticleId.parse(article) });
  return { event: anEvent(statement, { salience }), statement };
};
const texts = (items: readonly { statement: { text: string } }[]) => items.map(({ statement }) => statement.text);

describe('the choice', () => {
  const fire = 'A crane burned at the northern gate of the port overnight.';
  const again = 'The crane at the northern gate of the port burned overnight, police said.';
  const talks = 'Talks between both sides begin in the town hall.';

  it('takes what is new before what repeats, though it weighs less', () => {
    const { chosen, rest } = choose([candidate(fire, 4), candidate(again, 3.5), candidate(talks, 2.5)], {
      enough: 9,
      bullets: 2,
      words: 500,
    });
    expect(texts(chosen)).toEqual([fire, talks]);
    expect(texts(rest)).toEqual([again]);
  });

  it('keeps to both limits', () => {
    const all = [candidate(fire, 4), candidate(talks, 3)];
    expect(choose(all, { enough: 9, bullets: 1, words: 500 }).chosen.length).toBe(1);
    expect(choose(all, { enough: 9, bullets: 9, words: 12 }).chosen.length).toBe(1);
  });

  it('leaves what weighs next to nothing, however much room there is', () => {
    expect(choose([candidate(fire, 0.2)], { enough: 9, bullets: 9, words: 500 }).chosen).toEqual([]);
  });

  it('takes what weighs little only as long as the list is short', () => {
    const all = [candidate(fire, 4), candidate(talks, 2)];
    expect(choose(all, { enough: 2, bullets: 9, words: 500 }).chosen.length).toBe(2);
    expect(choose(all, { enough: 1, bullets: 9, words: 500 }).chosen.length).toBe(1);
  });

  it('prefers another article to more of the same one', () => {
    const { chosen } = choose(
      [candidate(fire, 4, 'x'), candidate(talks, 3, 'x'), candidate('Rail unions will not move freight.', 2.95, 'y')],
      {
        enough: 9,
        bullets: 2,
        words: 500,
      },
    );
    expect(texts(chosen)).toEqual([fire, 'Rail unions will not move freight.']);
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
const tell = (list: readonly string[]) => list.map((text) => ({ statement: aStatement(text) }));

describe('matters', () => {
  it('put together what is on one matter and leave the rest alone', () => {
    const groups = matters(tell([...fireTexts, ...otherTexts]));
    expect(groups.map(({ items }) => items.length)).toEqual([5, 1, 1, 1, 1, 1]);
  });
});
