/** The six days of another publisher: the digest from the raw texts, and from a neutral reading of them, beside yardsticks. */
import type { Article, SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { inWindow } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import { namesStory } from '#core/story/topic.ts';
import type { RawDay } from './data.ts';
import { type Item, itemSeeds, itemSentences } from './neutral.ts';
import { bySalience, type Recall, recallOf, recallPart } from './recall.ts';
import { type Part, shorten, table } from './table.ts';

/** Each day's window ends when that publisher's list came out, so that both tell the same twenty-four hours. */
function storyOf(story: Story, day: RawDay): Story {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: story.timeZone, hour: '2-digit', minute: '2-digit' });
  return { ...story, hour: hour.format(new Date(day.published)) };
}

/** @returns our bullets, or why there are none */
function digestOf(
  story: Story,
  date: string,
  seeds: readonly SeedFile[],
): { bullets: string[] | null; offTopic: number; why: string } {
  try {
    const day = composeDay({ story, date, seeds, previous: 'none' });
    const bullets = bySalience(day.digest);
    return {
      bullets,
      offTopic: offTopic(
        day.digest.sections.flatMap((one) => one.items),
        day.articles,
        story,
      ),
      why: '',
    };
  } catch (error) {
    return { bullets: null, offTopic: 0, why: error instanceof Error ? error.message : String(error) };
  }
}

/** Bullets that name the story neither themselves nor in the titles of their articles. */
function offTopic(
  items: readonly { text: string; citations: readonly { articleId: string }[] }[],
  articles: readonly Article[],
  story: Story,
): number {
  const names = namesStory(story);
  const titles = new Map<string, string>(articles.map((article) => [article.id, article.title]));
  return items.filter(
    ({ text, citations }) =>
      !names([text, ...citations.map(({ articleId }) => titles.get(articleId) ?? '')].join(' . ')),
  ).length;
}

export function daysPart(days: readonly RawDay[], story: Story): Part & { recalls: readonly Recall[] } {
  const recalls: Recall[] = [];
  const notes: string[] = [];
  const rows: (string | number)[][] = [];
  for (const day of days) {
    const own = storyOf(story, day);
    const names = namesStory(own);
    const inTime = day.items.filter((item) => inWindow(own, day.date, item.published));
    const relevant = inTime.filter((item: Item) => names([item.title, ...item.paragraphs].join('\n')));
    const raw = digestOf(own, day.date, day.seeds);
    const neutral = digestOf(own, day.date, itemSeeds(day.items));
    if (raw.why) notes.push(`${day.date} raw: ${shorten(raw.why)}`);
    if (neutral.why) notes.push(`${day.date} neutral: ${shorten(neutral.why)}`);
    rows.push([
      day.date,
      day.items.length,
      inTime.length,
      relevant.length,
      raw.bullets?.length ?? 0,
      raw.offTopic,
      neutral.bullets?.length ?? 0,
      neutral.offTopic,
    ]);
    recalls.push(
      recallOf(day.date, day.bullets, relevant.map(itemSentences), {
        'ours, raw': raw.bullets,
        'ours, neutral': neutral.bullets,
      }),
    );
  }
  const part = recallPart(
    'Six days of another publisher, at its list’s length (yardsticks: items of the window that name the story)',
    recalls,
    notes,
  );
  return {
    ...part,
    recalls,
    lines: [
      ...part.lines,
      ...table(
        ['day', 'items', 'in window', 'name the story', 'bullets, raw', 'off topic', 'bullets, neutral', 'off topic'],
        rows,
      ),
    ],
  };
}
