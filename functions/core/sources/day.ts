import type { Article, ArticleKind, Exclusion, ExclusionReason, IsoDate, IsoMoment, StageResult } from '../model.ts';
import { addDays, inWindow, localDateTime, localDay } from '../story/days.ts';
import { learnProfile, type Profile } from '../story/profile.ts';
import type { Story } from '../story/schema.ts';
import { judgeArticles, namesStory } from '../story/topic.ts';
import { byCodeUnit } from '../text/order.ts';
import { undatedMessage } from './dating/undated.ts';
import { type Genre, genreOf } from './genre.ts';
import { asIn, onceEach } from './same.ts';

/** The corpus of an edition's day: what is dated from so many days before it up to the day itself. */
const CORPUS_DAYS = 7;

/** Whether a moment lies in the corpus of a day or of the day before, which may have to be composed too. */
export function inReach(story: Story, date: IsoDate, moment: IsoMoment): boolean {
  const day = localDay(story, moment);
  return day <= date && day >= addDays(date, -CORPUS_DAYS - 1);
}

/** Share of an article's paragraphs that, standing in an earlier article too, makes it the same article again. */
const SAME_ARTICLE = 0.8;

/** Share of the articles headed by the story that stand in one subject's section, as sport: the story is at home there. */
const HOME = 0.3;

/** The articles of a day, and the story's profile as their corpus shows it; null where story.yaml gives no terms. */
export interface ArticlesOfDay extends StageResult<Article> {
  readonly profile: Profile | null;
}

/**
 * The articles that the edition of `date` may tell: dated, in the day's window, of the kinds wanted, reports, on the
 * story, each once. All others are excluded with a reason.
 */
export function articlesOfDay(
  articles: readonly Article[],
  textOf: (file: string) => string,
  story: Story,
  date: IsoDate,
  excludeKinds: readonly ArticleKind[] = [],
): ArticlesOfDay {
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
  // What is not wanted takes the place of no other.
  const distinct = onceEach(
    corpus.filter(({ kind }) => !excludeKinds.includes(kind)),
    textOf,
  );
  const full = new Map(distinct.kept.map((one) => [one.id, one]));
  const once = corpus.map((one) => full.get(one.id) ?? one);
  const originals = once.filter((one) => !distinct.copies.has(one));
  const genres = genresOf(originals, textOf, story);
  const reports = originals.filter((article) => !genres.has(article));
  const profile = learnProfile(reports, textOf, story);
  const verdicts = judgeArticles(reports, textOf, profile);
  const mayBeTold = (article: Article) => !excludeKinds.includes(article.kind) && verdicts.get(article)?.on === true;
  const repeats = repeatedArticles(originals, textOf, story, mayBeTold);
  const kept: Article[] = [];
  for (const article of once) {
    const { published, title, kind } = article;
    const original = distinct.copies.get(article) ?? repeats.get(article);
    const genre = genres.get(article);
    const verdict = verdicts.get(article);
    if (!inWindow(story, date, published ?? '')) leaveOut(article, 'outside-window', published ?? '');
    else if (excludeKinds.includes(kind)) leaveOut(article, 'excluded-kind', kind);
    else if (original) {
      const before = !inWindow(story, date, original.published ?? '');
      leaveOut(article, before ? 'republished' : 'duplicate', asIn(original));
    } else if (genre) leaveOut(article, genre.reason, `"${title}": ${genre.why}`);
    else if (!verdict?.on) leaveOut(article, 'off-topic', `"${title}": ${verdict?.why ?? ''}`);
    else kept.push(withoutAsides(article, verdict.aside, excluded));
  }
  return { kept, excluded, profile };
}

/** An article without its paragraphs on other matters, which go to the excluded. */
function withoutAsides(article: Article, aside: readonly number[], excluded: Exclusion[]): Article {
  if (aside.length === 0) return article;
  const detail = `a paragraph on another matter in "${article.title}"`;
  for (const at of aside) {
    const block = article.blocks[at];
    if (block) excluded.push({ file: article.file, start: block.start, end: block.end, reason: 'off-topic', detail });
  }
  return { ...article, blocks: article.blocks.filter((_, at) => !aside.includes(at)) };
}

/** What each piece is that is no report. A story that is at home in sport is told by its sport pages. */
function genresOf(
  articles: readonly Article[],
  textOf: (file: string) => string,
  story: Story,
): ReadonlyMap<Article, Genre> {
  const names = namesStory(story);
  const homes = new Map<string | null, number>();
  const found = articles.flatMap((article): [Article, Genre | null][] => [
    [article, genreOf(article, textOf(article.file))],
  ]);
  const headed = found.filter(([article]) => names(article.title));
  for (const [, genre] of headed) homes.set(genre?.home ?? null, (homes.get(genre?.home ?? null) ?? 0) + 1);
  // Nothing headed by the story tells of no home.
  const atHome = (genre: Genre) =>
    headed.length > 0 && genre.home !== null && (homes.get(genre.home) ?? 0) >= HOME * headed.length;
  return new Map(found.flatMap(([article, genre]) => (genre && !atHome(genre) ? [[article, genre] as const] : [])));
}

/**
 * Each article that is an earlier one again, with that one. Compares by an index of paragraphs: linear. What cannot be
 * told itself (`mayBeTold`) takes no other's place.
 */
function repeatedArticles(
  articles: readonly Article[],
  textOf: (file: string) => string,
  story: Story,
  mayBeTold: (article: Article) => boolean,
): Map<Article, Article> {
  const inTime = articles
    .map((article, at) => ({ article, at, when: localDateTime(story, article.published ?? '').toString() }))
    .sort((a, b) => byCodeUnit(a.when, b.when) || b.article.words - a.article.words || a.at - b.at);
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
