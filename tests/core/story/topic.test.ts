import { describe, expect, it } from 'vitest';
import { type Article, ArticleId } from '#core/model.ts';
import { learnProfile } from '#core/story/profile.ts';
import { judgeArticles } from '#core/story/topic.ts';
import { anArticle, STRIKE } from '#tests/support/builders.ts';

const texts = new Map<string, string>();
const textOf = (file: string) => texts.get(file) ?? '';
let count = 0;

function item(title: string, paragraphs: string | readonly string[]): Article {
  const file = `t${++count}.txt`;
  const parts = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  const text = [title, ...parts].join('\n');
  texts.set(file, text);
  let from = title.length + 1;
  const blocks = parts.map((part) => {
    const start = from;
    from += part.length + 1;
    return { start, end: start + part.length, heading: null };
  });
  const titleSpan = { start: 0, end: title.length };
  return anArticle({ id: ArticleId.parse(file), file, title, titleSpan, text, blocks });
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The story among other news: crane drivers, Berrigan and containers stand beside the seed terms alone. */
const REPORTS = NUMBERS.map((number) =>
  item(
    `Dockers hold gate ${number} of the harbour`,
    `Crane drivers joined the dockers on strike at gate ${number}, Director Berrigan said, and the containers waited.`,
  ),
);
const OTHERS = Array.from({ length: 40 }, (_, at) => String(at + 1)).flatMap((number) => [
  item(`Council ${number} votes on schools`, `Parents in district ${number} had asked the council for a new school.`),
  item(`Bakery ${number} wins a prize`, `The bread of bakery ${number} was the best in the valley, the jury said.`),
  item(`Road ${number} is closed`, `Snow fell on road ${number} and drivers had to wait for the plough.`),
]);

const judged = (...extra: Article[]) => {
  const corpus = [...REPORTS, ...OTHERS, ...extra];
  const verdicts = judgeArticles(corpus, textOf, learnProfile(corpus, textOf, STRIKE));
  return extra.map((article) => verdicts.get(article));
};
const isOn = (article: Article) => judged(article)[0]?.on;

describe('an article among other news', () => {
  it('the reports are on the story, the others off', () => {
    const corpus = [...REPORTS, ...OTHERS];
    const verdicts = judgeArticles(corpus, textOf, learnProfile(corpus, textOf, STRIKE));
    expect(REPORTS.filter((article) => verdicts.get(article)?.on)).toHaveLength(REPORTS.length);
    expect(OTHERS.filter((article) => verdicts.get(article)?.on)).toHaveLength(0);
  });

  it('is on the story by names and words that the corpus taught, without a seed term', () => {
    expect(isOn(item('Berrigan meets crane drivers', 'Director Berrigan met the crane drivers at the gate.'))).toBe(
      true,
    );
  });

  it('is off it where a seed term stands among the words of other news', () => {
    const article = item('Council votes on a new school', [
      'Parents had asked the council for a school with bread from the valley and a road that is free of snow in winter.',
      'The jury for the prize, once led by a teacher from Port Example, wants bakeries, schools and a plough in each district.',
    ]);
    const [verdict] = judged(article);
    expect(verdict?.on).toBe(false);
    expect(verdict?.why).toMatch(/^for the story: .*Port Example.*; against: .+ needed\)$/i);
  });

  it('says of other news that nothing speaks for it', () => {
    const [verdict] = judged(item('Bakery wins a prize', 'Its bread was the best in the valley.'));
    expect(verdict?.why).toBe('nothing in it speaks for the story');
  });

  it('does not vouch for itself: words that it alone holds weigh nothing', () => {
    const odd = item('Dockers of Port Example', 'Dockers play zither music on zithers of the zither club.');
    const corpus = [...REPORTS, ...OTHERS, odd];
    const words = learnProfile(corpus, textOf, STRIKE)?.judgeArticle(odd, textOf(odd.file)).opening.words() ?? [];
    expect(words.find(([word]) => word === 'zither')).toEqual(['zither', 0]);
    expect(words[0]?.[1]).toBeGreaterThan(3);
  });
});

describe('a few articles, from which little can be learnt', () => {
  const alone = (article: Article) =>
    judgeArticles([article], textOf, learnProfile([article], textOf, STRIKE)).get(article)?.on;

  it('go by the seed terms', () => {
    expect(alone(item('Dockers walk out', 'The dockers left Port Example at noon.'))).toBe(true);
    expect(alone(item('Ten quiet beaches', 'Sand, sun and no crowds wherever you look this summer.'))).toBe(false);
  });

  it('leave out a travel piece that names the place once in passing', () => {
    const article = item('Ten quiet beaches for your summer', [
      'Sand, sun and no crowds: our writers have walked the whole coast and chosen their favourites for families, divers and those who like to read in the shade of a pine.',
      'The ferry from Port Example takes an hour, and the ice cream on board is better than its name, which we have promised to keep to ourselves.',
    ]);
    expect(alone(article)).toBe(false);
  });
});

it('a story without terms holds every article', () => {
  const article = item('Bakery wins a prize', 'Its bread was the best in the valley.');
  const profile = learnProfile([article], textOf, { ...STRIKE, terms: [] });
  expect(profile).toBeNull();
  expect(judgeArticles([article], textOf, profile).get(article)?.on).toBe(true);
});

describe('a round-up', () => {
  const STORY = (n: number) => `The dockers of Port Example stopped ship ${n}, and the strike goes on, the union said.`;
  const OTHER = (n: number) =>
    `Parents in district ${n} had asked the council for a school near the bakery in the valley.`;

  it('keeps its paragraphs on the story and leaves the other items aside', () => {
    const [verdict] = judged(
      item('Your Monday briefing', [...[1, 2, 3, 4].map(STORY), ...[1, 2, 3, 4, 5, 6].map(OTHER)]),
    );
    expect(verdict?.on).toBe(true);
    // The first two stand next to the story’s last.
    expect(verdict?.aside).toEqual([6, 7, 8, 9]);
  });

  it('a report keeps its paragraphs that name nothing between those that do', () => {
    const [verdict] = judged(
      item(
        'Dockers stop four ships',
        [1, 2, 3, 4, 5].flatMap((n) => [STORY(n), '“We are tired,” she said.']),
      ),
    );
    expect(verdict).toMatchObject({ on: true, aside: [] });
  });
});

it('the order of the corpus and copies change nothing', () => {
  const article = item('Berrigan meets crane drivers', 'Director Berrigan met the crane drivers at the gate.');
  const corpus = [...REPORTS, ...OTHERS, article];
  const score = (articles: readonly Article[]) =>
    learnProfile(articles, textOf, STRIKE)?.judgeArticle(article, textOf(article.file)).opening.score;
  expect(score([...corpus].reverse())).toBeCloseTo(score(corpus) ?? Number.NaN, 9);
  const copies = OTHERS.map((one) => ({ ...one, id: ArticleId.parse(`${one.id}-copy`) }));
  expect(score([...corpus, ...copies])).toBe(score(corpus));
});
