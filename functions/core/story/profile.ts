/**
 * The story's profile: which words speak for it and which against, learnt from the corpus itself. The articles whose
 * headline and opening name a seed term (story.yaml) stand for the story, those that name none for all other news; a
 * second round adds what the first one is sure of (K. Nigam et al., "Text classification from labeled and unlabeled
 * documents using EM", 2000, with hard labels). A word weighs the log of its odds ratio between the two, drawn
 * towards 0 by its standard error, so that a rare word cannot decide (after B. Monroe et al., "Fightin’ Words", 2008).
 */
import type { Article } from '../model.ts';
import { type Bag, bagOf, isName, joined, openingOf, type Phrases, termOf } from './bag.ts';
import type { Story } from './schema.ts';

/** What a seed term weighs at least, and a word of the story's own title. */
const SEED = 4;
const TITLE_WORD = 1.5;
/** Steadies a score against a text's length, in terms. */
const SHORT = 4;
/** Scores from which an article teaches the second round. */
const SURE = { on: 3, off: 0.8 };
/** Articles on nothing in particular, taken as read beside the corpus: one of the story alone has no other news. */
const BACKGROUND = { articles: 30, share: 0.02 };
/** By how many standard errors a weight is drawn towards 0. */
const ERRORS = 1.25;
/** A name that nearly only the story's articles hold names the story as a seed does. */
const NAME = { weight: 3, articles: 3, share: 0.75 };

export interface Judgement {
  /** The weights' sum over the root of the text's length: about 0 for other news, 2 and more for the story's. */
  readonly score: number;
  /** It holds a seed term, or a name that nearly only the story's articles hold. */
  readonly names: boolean;
  /** The words with their weights, as they stand in the text: above 0 for the story, below against; the strongest first. */
  words(): [word: string, weight: number][];
}

export interface Profile {
  /** Distinct articles that it was learnt from. */
  readonly articles: number;
  /** @param article where the text is from: what that article itself taught does not count */
  judge(text: string, article?: Article): Judgement;
  /** An article's headline, and its headline with the opening. */
  judgeArticle(article: Article, text: string): { readonly headline: Judgement; readonly opening: Judgement };
}

type Side = 'on' | 'off';

interface Example {
  readonly headline: Bag;
  readonly bag: Bag;
  side: Side | null;
}

interface Counts {
  /** Articles that hold a term, and all. */
  readonly on: Map<string, number>;
  readonly off: Map<string, number>;
  readonly all: Record<Side, number>;
  /** Of those on the story, how many write the term as a name. */
  readonly named: Map<string, number>;
}

/**
 * Learns the profile from the articles of a corpus, on the story or not; each copy counts once. Linear in the corpus.
 * @returns null where story.yaml gives no terms: there is nothing to learn from
 */
export function learnProfile(
  articles: readonly Article[],
  textOf: (file: string) => string,
  story: Story,
): Profile | null {
  const terms = story.terms.map((term): [string, string] => [termOf(term), term]).filter(([term]) => term !== '');
  if (terms.length === 0) return null;
  const seeds = new Set(terms.map(([term]) => term));
  // A bag holds no single letters of itself.
  const phrases = new Map(terms.filter(([term]) => term.includes(' ') || term.length < 2));
  const partsOfSeeds = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  const titleWords = new Set(bagOf(`${story.title} ${story.matter}`, new Map()).keys()).difference(partsOfSeeds);
  const namesSeed = (bag: Bag) => [...bag.keys()].some((term) => seeds.has(term));

  const examples = new Map<Article, Example>();
  const headlines = new Set<string>();
  for (const article of articles) {
    const headline = bagOf(article.title, phrases);
    const key = [...headline.keys()].join(' ');
    if (headlines.has(key)) continue;
    headlines.add(key);
    const body = bagOf(openingOf(article, textOf(article.file)), phrases);
    const [above, below] = [namesSeed(headline), namesSeed(body)];
    const side = above && (below || body.size === 0) ? 'on' : above || below ? null : 'off';
    examples.set(article, { headline, bag: joined(headline, body), side });
  }
  let counts = count(examples.values());

  let memo = emptyMemo();
  const weigh = (term: string, side: Side | null): Weight => {
    const known = memo[side ?? 'unknown'].get(term);
    if (known) return known;
    const weight = weightOf(term, counts, side, seeds.has(term) ? SEED : titleWords.has(term) ? TITLE_WORD : null);
    const made = seeds.has(term) ? { ...weight, names: true } : weight;
    memo[side ?? 'unknown'].set(term, made);
    return made;
  };
  const judge = (bag: Bag, side: Side | null): Judgement => {
    let [sum, names] = [0, false];
    for (const term of bag.keys()) {
      const weight = weigh(term, side);
      sum += weight.value;
      names ||= weight.names;
    }
    return {
      score: sum / Math.sqrt(bag.size + SHORT),
      names,
      words: () =>
        [...bag]
          .map(([term, word]): [string, number] => [word, weigh(term, side).value])
          .sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]) || (one[0] < other[0] ? -1 : 1)),
    };
  };

  const scores = [...examples.values()].map((example) => judge(example.bag, example.side).score);
  [...examples.values()].forEach((example, at) => {
    const score = scores[at] ?? 0;
    if (score >= SURE.on) example.side = 'on';
    else example.side = score < SURE.off && example.side !== 'on' ? 'off' : null;
  });
  counts = count(examples.values());
  memo = emptyMemo();
  return {
    articles: examples.size,
    judge: (text, article) => judge(bagOf(text, phrases), sideOf(examples, article)),
    judgeArticle(article, text) {
      const { headline, bag, side } = examples.get(article) ?? copyOf(article, text, phrases);
      return { headline: judge(headline, side), opening: judge(bag, side) };
    },
  };
}

interface Weight {
  readonly value: number;
  readonly names: boolean;
}

const emptyMemo = (): Record<Side | 'unknown', Map<string, Weight>> => ({
  on: new Map(),
  off: new Map(),
  unknown: new Map(),
});

/**
 * What a term weighs in an article of a side, which does not count for its own terms.
 * @param least what a term of story.yaml weighs at least; null for all others
 */
function weightOf(term: string, counts: Counts, side: Side | null, least: number | null): Weight {
  const [ownOn, ownOff] = [side === 'on' ? 1 : 0, side === 'off' ? 1 : 0];
  const on = Math.max(0, (counts.on.get(term) ?? 0) - ownOn);
  const off = Math.max(0, (counts.off.get(term) ?? 0) - ownOff);
  const learnt = on + off < 2 ? 0 : logOdds(on, counts.all.on - ownOn, off, counts.all.off - ownOff);
  const value = Math.max(least ?? Number.NEGATIVE_INFINITY, learnt);
  const named = (counts.named.get(term) ?? 0) - ownOn;
  const often = named >= NAME.articles && named >= NAME.share * on && on >= NAME.share * (on + off);
  return { value, names: often && value >= NAME.weight };
}

const sideOf = (examples: ReadonlyMap<Article, Example>, article: Article | undefined): Side | null =>
  (article && examples.get(article)?.side) ?? null;

function copyOf(article: Article, text: string, phrases: Phrases): Example {
  const headline = bagOf(article.title, phrases);
  return { headline, bag: joined(headline, bagOf(openingOf(article, text), phrases)), side: null };
}

function count(examples: Iterable<Example>): Counts {
  const counts: Counts = { on: new Map(), off: new Map(), all: { on: 0, off: 0 }, named: new Map() };
  const add = (map: Map<string, number>, term: string) => map.set(term, (map.get(term) ?? 0) + 1);
  for (const { bag, side } of examples) {
    if (side === null) continue;
    counts.all[side] += 1;
    for (const [term, word] of bag) {
      add(counts[side], term);
      if (side === 'on' && isName(word)) add(counts.named, term);
    }
  }
  return counts;
}

/** Log of the odds ratio of a term, drawn towards 0. */
function logOdds(on: number, allOn: number, off: number, allOff: number): number {
  const seen = off + BACKGROUND.articles * BACKGROUND.share;
  const unseen = allOff + BACKGROUND.articles - seen;
  const ratio = Math.log((on + 0.5) / (allOn - on + 0.5)) - Math.log((seen + 0.5) / (unseen + 0.5));
  const error = ERRORS * Math.sqrt(1 / (on + 0.5) + 1 / (seen + 0.5));
  return Math.sign(ratio) * Math.max(0, Math.abs(ratio) - error);
}
