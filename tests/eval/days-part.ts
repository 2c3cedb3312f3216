/** The six days of another publisher: the digest from the raw texts, and from a neutral reading of them, beside yardsticks. */
import type { Bullet, SeedFile } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { inWindow } from '#core/story/days.ts';
import type { Story } from '#core/story/schema.ts';
import { namesStory } from '#core/story/topic.ts';
import type { RawDay } from './data.ts';
import { type Item, itemSeeds, itemSentences } from './neutral.ts';
import { bySalience, type Recall, recallOf, recallPart } from './recall.ts';
import { type Part, shorten, table } from './table.ts';
import { headlineLabels, type Label } from './topic-part.ts';

/** Each day's window ends when that publisher's list came out, so that both tell the same twenty-four hours. */
export function storyOf(story: Story, day: RawDay): Story {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: story.timeZone, hour: '2-digit', minute: '2-digit' });
  return { ...story, hour: hour.format(new Date(day.published)) };
}

interface Told {
  /** Null where there is no digest. */
  readonly bullets: string[] | null;
  readonly offTopic: readonly string[];
  /** Why there is none. */
  readonly why: string;
}

function digestOf(story: Story, date: string, seeds: readonly SeedFile[], labels: ReadonlyMap<string, Label>): Told {
  try {
    const { digest } = composeDay({ story, date, seeds, previous: 'none' });
    const items = digest.sections.flatMap((one) => one.items);
    return { bullets: bySalience(digest), offTopic: offTopicOf(items, story, labels), why: '' };
  } catch (error) {
    return { bullets: null, offTopic: [], why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Bullets that rest on nothing a reader by hand called news of the story (`topic-labels.json`): of a bullet's articles one
 * at least is labelled as such, or may be called either way; of a round-up, or an article without a label, the bullet
 * itself names the story. A bullet may name the story and be off it: what a film star lends, who won at tennis.
 */
function offTopicOf(items: readonly Bullet[], story: Story, labels: ReadonlyMap<string, Label>): string[] {
  const names = namesStory(story);
  const isOn = ({ text, citations }: Bullet) =>
    citations.some(({ title }) => {
      const label = labels.get(title);
      if (label === 'on' || label === 'edge') return true;
      return (label === undefined || label === 'mixed') && names(text);
    });
  return items.filter((item) => !isOn(item)).map(({ text }) => text);
}

export function daysPart(days: readonly RawDay[], story: Story): Part & { recalls: readonly Recall[] } {
  const recalls: Recall[] = [];
  const notes: string[] = [];
  const off: string[] = [];
  const rows: (string | number)[][] = [];
  for (const day of days) {
    const own = storyOf(story, day);
    const names = namesStory(own);
    const inTime = day.items.filter((item) => inWindow(own, day.date, item.published));
    const relevant = inTime.filter((item: Item) => names([item.title, ...item.paragraphs].join('\n')));
    const labels = headlineLabels(day, own);
    const raw = digestOf(own, day.date, day.seeds, labels);
    const neutral = digestOf(own, day.date, itemSeeds(day.items), labels);
    if (raw.why) notes.push(`${day.date} raw: ${shorten(raw.why)}`);
    if (neutral.why) notes.push(`${day.date} neutral: ${shorten(neutral.why)}`);
    for (const text of raw.offTopic) off.push(`  off topic ${day.date}: ${shorten(text, 140)}`);
    rows.push([
      day.date,
      day.items.length,
      inTime.length,
      relevant.length,
      raw.bullets?.length ?? 0,
      raw.offTopic.length,
      neutral.bullets?.length ?? 0,
      neutral.offTopic.length,
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
      ...off,
    ],
  };
}
