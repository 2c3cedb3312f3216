import type { Article, ArticleKind, Exclusion, ExclusionReason, IsoDate, StageResult } from '../model.ts';
import { addDays, inWindow, localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';
import { aboutStory } from '../story/topic.ts';
import { isOpinion } from '../text/opinion.ts';
import { undatedMessage } from './dating/undated.ts';
import { asIn, onceEach } from './same.ts';

/** The corpus of an edition's day: what is dated from so many days before it up to the day itself. */
export const CORPUS_DAYS = 7;

/** Share of an article's paragraphs that, standing in an earlier article too, makes it the same article again. */
const SAME_ARTICLE = 0.8;

/**
 * The articles that the edition of `date` may tell: dated, in the day's window, of the kinds wanted, on the story, each
 * once. All others are excluded with a reason.
 */
export function articlesOfDay(
  articles: readonly Article[],
  textOf: (file: string) => string,
  story: Story,
  date: IsoDate,
  excludeKinds: readonly ArticleKind[] = [],
): StageResult<Article> {
  const excluded: Exclusion[] = [];
  const leaveOut = (article: Article, reason: ExclusionReason, detail: string) => {
    excluded.push({ file: article.file, start: article.start, end: article.end, reason, detail });
  };
  const corpus: Article[] = [];
  for (const article of articles) {
    if (article.published === null) {
      leaveOut(article, 'undated', undatedMessage(article));
      continue;
    }
    const day = localDay(story, article.published);
    if (day > date || day < addDays(date, -CORPUS_DAYS)) leaveOut(article, 'outside-window', day);
    else corpus.push(article);
  }
  const onStory = remembered((article) => aboutStory(article, textOf(article.file), story));
  // What is not wanted takes the place of no other.
  const distinct = onceEach(
    corpus.filter(({ kind }) => !excludeKinds.includes(kind)),
    textOf,
  );
  const full = new Map(distinct.kept.map((one) => [one.id, one]));
  const once = corpus.map((one) => full.get(one.id) ?? one);
  const repeats = repeatedArticles(
    once.filter((one) => !distinct.copies.has(one)),
    textOf,
    (one) => !excludeKinds.includes(one.kind) && onStory(one),
  );
  const kept: Article[] = [];
  for (const article of once) {
    const original = distinct.copies.get(article) ?? repeats.get(article);
    if (!inWindow(story, date, article.published ?? '')) leaveOut(article, 'outside-window', article.published ?? '');
    else if (excludeKinds.includes(article.kind)) leaveOut(article, 'excluded-kind', article.kind);
    else if (original) leaveOut(article, 'duplicate', asIn(original));
    else if (isOpinion(article.title)) leaveOut(article, 'opinion', `"${article.title}"`);
    else if (!onStory(article)) leaveOut(article, 'off-topic', `"${article.title}"`);
    else kept.push(article);
  }
  return { kept, excluded };
}

function remembered(judge: (article: Article) => boolean): (article: Article) => boolean {
  const known = new Map<Article, boolean>();
  return (article) => {
    const answer = known.get(article) ?? judge(article);
    known.set(article, answer);
    return answer;
  };
}

/**
 * Each article that is an earlier one again, with that one. Compares by an index of paragraphs: linear. What cannot be
 * told itself (`mayBeTold`) takes no other's place.
 */
function repeatedArticles(
  articles: readonly Article[],
  textOf: (file: string) => string,
  mayBeTold: (article: Article) => boolean,
): Map<Article, Article> {
  const inTime = articles
    .map((article, at) => ({ article, at }))
    .sort(
      (a, b) =>
        (a.article.published ?? '').localeCompare(b.article.published ?? '') ||
        b.article.words - a.article.words ||
        a.at - b.at,
    );
  const firstWith = new Map<string, Article>();
  const repeats = new Map<Article, Article>();
  for (const { article } of inTime) {
    const text = textOf(article.file);
    const blocks = article.blocks.map((block) => text.slice(block.start, block.end).replace(/\s+/g, ' ').toLowerCase());
    const counts = new Map<Article, number>();
    for (const block of blocks) {
      const other = firstWith.get(block);
      if (other) counts.set(other, (counts.get(other) ?? 0) + block.length);
    }
    const length = blocks.reduce((sum, block) => sum + block.length, 0);
    const [other, shared] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (other && shared !== undefined && shared >= SAME_ARTICLE * length && mayBeTold(other)) {
      repeats.set(article, other);
      continue;
    }
    for (const block of blocks) {
      const owner = firstWith.get(block);
      if (!owner || !mayBeTold(owner)) firstWith.set(block, article);
    }
  }
  return repeats;
}
