import type { Statement } from '#core/model.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import type { Story } from '#core/story/schema.ts';

/** The first statement of each paragraph, read as one article of its own date. */
export function said(paragraphs: readonly string[], story: Story, published = story.dayCount.date): Statement[] {
  const text = `Sample items of the day\n\n${paragraphs.join('\n\n')}\n`;
  const seeds = [{ file: 'said.txt', text, meta: { title: 'Sample items of the day', published } }];
  const { kept } = readStatements(readArticles(seeds, story).kept, seeds, story);
  return paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    const first = kept.find((one) => one.start >= start && one.start < start + paragraph.length);
    if (!first) throw new Error(`no statement in: ${paragraph}`);
    return first;
  });
}
