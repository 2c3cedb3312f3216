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

describe('a post of a live blog', () => {
  const posts = (file: string, items: readonly (readonly [string, string])[]) =>
    items.map(([title, body]) => {
      const one = item(title, body);
      const text = textOf(one.file);
      texts.set(file, `${texts.get(file) ?? ''}${text}\n\n`);
      const from = (texts.get(file) ?? '').length - text.length - 2;
      const blocks = one.blocks.map((block) => ({ ...block, start: block.start + from, end: block.end + from }));
      const titleSpan = { start: from, end: from + title.length };
      return { ...one, file, kind: 'live-post' as const, titleSpan, blocks };
    });
  const OWN: readonly (readonly [string, string])[] = NUMBERS.slice(0, 6).map((number) => [
    `Dockers hold gate ${number}`,
    `The dockers of Port Example held gate ${number} on Monday, the union said.`,
  ]);
  const NEWS: readonly (readonly [string, string])[] = NUMBERS.slice(0, 9).map((number) => [
    `Council ${number} votes on schools`,
    `Parents in district ${number} had asked the council for a new school.`,
  ]);
  const lastOf = (file: string, blog: typeof OWN, title: string, body: string) =>
    judged(...posts(file, [...blog, [title, body]])).at(-1)?.on;

  it.each([
    ['Number of hurt rises to four', 'Four guards have now been treated for burns, a hospital said.'],
    ['Lorries wait', 'A queue of nine kilometres stood on the bridge to Millsand on Tuesday, the traffic office said.'],
  ])('that names nothing of the story is on it on a page of the story alone: %s', (title, body) => {
    expect(lastOf(`own-${title}`, OWN, title, body)).toBe(true);
    expect(lastOf(`news-${title}`, [...OWN.slice(0, 4), ...NEWS], title, body)).toBe(false);
    expect(isOn(item(title, body))).toBe(false);
  });

  it.each([
    ['Bakery wins a prize', 'The bread of a bakery in the valley was the best, the jury said.'],
    ['Cup final', 'Northtown Rovers beat Lister United in the final, and Coach Nils Varga wept.'],
  ])('that tells other news is off it there too: %s', (title, body) =>
    expect(lastOf(`other-${title}`, OWN, title, body)).toBe(false),
  );
});

it('a place that stands in the story’s title does not name the story where little other news shows whose it is', () => {
  const titled = { ...STRIKE, title: 'Millsand harbour strike', terms: ['strike'] };
  const reports = NUMBERS.map((number) =>
    item(`Strike in Millsand holds gate ${number}`, `The strike in Millsand goes on at gate ${number}.`),
  );
  const match = item('Millsand wins the cup', 'Millsand beat Norburg on Tuesday to win the cup.');
  const verdict = (...others: Article[]) => {
    const corpus = [...reports, ...others, match];
    return judgeArticles(corpus, textOf, learnProfile(corpus, textOf, titled)).get(match)?.on;
  };
  expect(verdict()).toBe(false);
  expect(verdict(...OTHERS.slice(0, 5))).toBe(false);
});

it('the day of the week speaks for no story', () => {
  const reports = NUMBERS.map((number) =>
    item(`Dockers on strike ${number}`, `Dockers held gate ${number} on Tuesday.`),
  );
  const words = learnProfile(reports, textOf, STRIKE)?.judge('It rained on Tuesday.').words() ?? [];
  expect(words.map(([word]) => word)).not.toContain('Tuesday');
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
