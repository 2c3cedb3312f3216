/** Whether an article is about the story, and which of its paragraphs are. */
import type { Article } from '../model.ts';
import { contentStems } from '../text/tokens.ts';
import type { Judgement, Profile } from './profile.ts';
import type { Story } from './schema.ts';

/** The mean of the headline's score and the opening's from which an article among other news is on the story. */
const NEEDED = 2;
/** By how much less will do where all that stands beside it names the story, and the share from which it begins to. */
const LEANING = 1.5;
const FAIR = 0.2;
/** The share from which one that names it only further down may be on it too. */
const NEARLY_ALL = 0.7;
/** Of a few articles little can be learnt, and the seed terms must do: steadies what is needed, in articles. */
const FEW = 60;
const LEAST = 0.6;
/** Articles of one file from which it is a page of its own kind. */
const PAGE = 5;
/** A long text whose opening is on something else: paragraphs that must be on the story, and their share. */
const ROUND_UP = { on: 2, share: 0.25 };
/** Paragraphs from which a text may hold more than one matter. */
const LONG = 8;
/** A paragraph's score from which it bears on the story though it names nothing of it. */
const BEARS = 0.75;
/** How many paragraphs before and after show what one is about. */
const NEAR = 2;

const matchers = new WeakMap<Story, (text: string) => boolean>();

/** Whether a text holds one of the story's terms; a story without terms holds every text. */
export function namesStory(story: Story): (text: string) => boolean {
  const known = matchers.get(story);
  if (known) return known;
  const phrases = story.terms.map((term) => contentStems(term).join(' ')).filter(Boolean);
  const made = (text: string): boolean => {
    if (phrases.length === 0) return true;
    const stems = ` ${contentStems(text).join(' ')} `;
    return phrases.some((phrase) => stems.includes(` ${phrase} `));
  };
  matchers.set(story, made);
  return made;
}

export interface Verdict {
  readonly on: boolean;
  /** Paragraphs of an article on the story that are on something else, as the other items of a round-up. */
  readonly aside: readonly number[];
  /** For the editor, of one that is off: which words spoke for it and which against, and what they came to. */
  readonly why: string;
}

/** Judges each article of a corpus, with a look at what stands beside it. @param profile null: all are on the story */
export function judgeArticles(
  articles: readonly Article[],
  textOf: (file: string) => string,
  profile: Profile | null,
): ReadonlyMap<Article, Verdict> {
  if (profile === null) return new Map(articles.map((article) => [article, { on: true, aside: [], why: '' }]));
  const judged = articles.map((article) => {
    const text = textOf(article.file);
    const { headline, opening } = profile.judgeArticle(article, text);
    const score = hasHeadline(article, text) ? (headline.score + opening.score) / 2 : opening.score;
    return { article, opening, score, named: opening.names };
  });
  const learntNeed = (NEEDED * profile.articles) / (profile.articles + FEW);
  const shareBeside = sharesBeside(judged);
  return new Map(
    judged.map(({ article, opening, score, named }) => {
      const beside = shareBeside(article);
      const needed = Math.max(LEAST, learntNeed - LEANING * Math.max(0, (beside - FAIR) / (1 - FAIR)));
      const further =
        !named && beside >= NEARLY_ALL && profile.judge(bodyOf(article, textOf(article.file)), article).names;
      const blocks = named && beside < NEARLY_ALL ? readBlocks(article, textOf(article.file), profile) : null;
      const whole = (named || further) && score >= needed && (!blocks || isHeld(blocks));
      const on = whole || (blocks !== null && isRoundUp(blocks));
      return [article, { on, aside: on && blocks ? asides(blocks) : [], why: on ? '' : why(opening, score, needed) }];
    }),
  );
}

const bodyOf = ({ blocks }: Article, text: string): string =>
  blocks.map(({ start, end }) => text.slice(start, end)).join('\n');

/** False where the first words of the body stand in for a headline. */
function hasHeadline({ title, titleSpan, blocks }: Article, text: string): boolean {
  const first = blocks[0];
  return titleSpan !== null || first === undefined || !text.startsWith(title.replace(/…$/, ''), first.start);
}

/**
 * A page collected for the story holds little else: the share of an article's own file whose articles name the story;
 * for a file of a few, the share of the corpus.
 */
function sharesBeside(judged: readonly { article: Article; named: boolean }[]): (article: Article) => number {
  const files = new Map<string, { on: number; all: number }>();
  const corpus = { on: 0, all: 0 };
  for (const { article, named } of judged) {
    const file = files.get(article.file) ?? { on: 0, all: 0 };
    for (const group of [file, corpus]) {
      group.all += 1;
      if (named) group.on += 1;
    }
    files.set(article.file, file);
  }
  return ({ file }) => {
    const own = files.get(file);
    const { on, all } = own && own.all >= PAGE ? own : corpus;
    // Two more that do not: a handful of articles proves little.
    return on / (all + 2);
  };
}

interface Block {
  readonly score: number;
  readonly names: boolean;
  readonly heading: string | null;
}

/** Each paragraph of a text long enough to hold more than one matter; null for a short one. */
function readBlocks(article: Article, text: string, profile: Profile): Block[] | null {
  if (article.blocks.length < LONG) return null;
  return article.blocks.map(({ start, end, heading }) => {
    const { score, names } = profile.judge(text.slice(start, end), article);
    return { score, names, heading };
  });
}

/** Whether a long text names the story where it opens, or more than once. */
const isHeld = (blocks: readonly Block[]): boolean =>
  blocks.slice(0, LONG / 2).some(({ names }) => names) || blocks.filter(({ names }) => names).length > 1;

/** A round-up or a live page whose opening is on something else. */
function isRoundUp(blocks: readonly Block[]): boolean {
  const on = blocks.filter(({ names, score }) => names && score >= NEEDED).length;
  return on >= ROUND_UP.on && on >= ROUND_UP.share * blocks.length;
}

/** Paragraphs that name nothing of the story, nor does what stands just before or after under the same heading. */
function asides(blocks: readonly Block[]): number[] {
  const bears = (block: Block) => block.names || block.score >= BEARS;
  return blocks.flatMap((block, at) => {
    const near = blocks.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter(({ heading }) => heading === block.heading);
    return near.some(bears) ? [] : [at];
  });
}

function why({ names, words }: Judgement, score: number, needed: number): string {
  const strongest = words();
  const list = (sign: 1 | -1) =>
    strongest
      .filter(([, weight]) => sign * weight > 0.3)
      .slice(0, 4)
      .map(([word]) => word)
      .join(', ');
  const speaksFor = list(1);
  if (!speaksFor) return 'nothing in it speaks for the story';
  const against = list(-1) || (names ? 'most of its words' : 'it names nobody and nothing of the story');
  return `for the story: ${speaksFor}; against: ${against} (${score.toFixed(1)} of ${needed.toFixed(1)} needed)`;
}
