/** What a text without a time of day may tell by the story's hour. */
import type { Article, IsoDate, Statement } from '../model.ts';
import { localDay } from '../story/days.ts';
import type { Story } from '../story/schema.ts';

/** Before the morning's hour. */
const BY_MORNING =
  /\b(?:overnight|night|early|earliest|dawn|pre-dawn|midnight|small hours|[0-6](?::[0-5]\d)? ?a\.?m)\b/i;
const TO_COME =
  /\b(?:will|would|due|set to|scheduled|expected|plans?|planned|planning|prepar\w+|hop(?:es?|ing)|upcoming|ahead of|later|before|next|is to|are to|was to|were to|to (?:meet|hold|begin|visit|sign|vote|discuss|finali[sz]e|take|attend|arrive))\b/i;
const SAID = /\b(?:said|told|wrote|announced|reported|posted|warned|added|claimed|confirmed|ordered)(?: \S+){0,4}$/i;

/** "said on Monday that it would …": what was said is done, whatever is to come. */
const saidThen = (text: string, stated: string): boolean =>
  SAID.test(text.slice(0, text.indexOf(stated)).replace(/ on $/, '').trimEnd().slice(-80));

/**
 * The articles, of those dated on the edition's own day without a time, that were written after its hour: they tell of
 * something of that day which was neither at night nor still to come. They belong to the next day's edition. A live
 * blog is one page of one day: where one of its posts was written later, so were all.
 */
export function writtenLater(
  articles: readonly Article[],
  statements: readonly Statement[],
  story: Story,
  date: IsoDate,
): ReadonlySet<Article['id']> {
  const ofTheDay = new Map(
    articles
      .filter(({ published }) => published !== null && !published.includes('T') && localDay(story, published) === date)
      .filter(({ kind }) => kind !== 'list')
      .map((article) => [article.id, article]),
  );
  const later = new Set<Article['id']>();
  const laterBlogs = new Set<string>();
  for (const { articleId, when, text } of statements) {
    const article = ofTheDay.get(articleId);
    if (!article || when?.stated == null || when.date !== date || !/^(?:day|time)$/.test(when.precision)) continue;
    if (BY_MORNING.test(text) || text.includes(`${when.stated}’s`)) continue;
    if (TO_COME.test(text) && !saidThen(text, when.stated)) continue;
    later.add(articleId);
    if (article.kind === 'live-post') laterBlogs.add(article.file);
  }
  for (const { id, kind, file } of ofTheDay.values()) if (kind === 'live-post' && laterBlogs.has(file)) later.add(id);
  return later;
}
