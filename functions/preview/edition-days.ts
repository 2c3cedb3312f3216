import type { Article, IsoDate } from '#core/model.ts';
import { addDays, inWindow, localDay } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';

/**
 * The days whose editions the articles can fill, newest first: a moment belongs to one edition; a bare date counts for
 * its own day, though the next edition may still take what that one left.
 */
export function editionDays(articles: readonly Article[], story: Story): readonly IsoDate[] {
  const days = articles.flatMap(({ published }) => {
    if (published === null) return [];
    const day = localDay(story, published);
    return !published.includes('T') || inWindow(story, day, published) ? [day] : [addDays(day, 1)];
  });
  return [...new Set(days)].toSorted().toReversed();
}
