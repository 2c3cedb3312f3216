/** The three topics of `../shared/eval/timelines` as daily seeds: one file an article, its day known, its text put back from tokens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { IsoDate, SeedFile } from '#core/model.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/schema.ts';
import { SHARED } from './data.ts';

const Item = z.object({ id: z.string(), time: z.iso.date(), text: z.string() });
const Timeline = z.array(z.tuple([z.iso.date(), z.array(z.string())]));

export interface Topic {
  readonly name: string;
  readonly story: Story;
  readonly seeds: readonly SeedFile[];
  /** The days whose editions are composed. */
  readonly dates: readonly IsoDate[];
  /** What journalists' timeline says of a day. */
  readonly entries: ReadonlyMap<IsoDate, readonly string[]>;
}

const TOPICS: readonly { folder: string; story: string; outlet: string; dates: readonly IsoDate[] }[] = [
  {
    folder: 'bpoil_foxnews',
    story: 'oil-spill',
    outlet: 'Fox News',
    dates: ['2010-04-28', '2010-04-29', '2010-04-30', '2010-05-01', '2010-05-02'],
  },
  {
    folder: 'H1N1_reuters',
    story: 'flu',
    outlet: 'Reuters',
    dates: ['2009-04-25', '2009-04-28', '2009-04-29', '2009-05-02', '2009-05-04'],
  },
  {
    folder: 'EgyptianProtest_cnn',
    story: 'egypt',
    outlet: 'CNN',
    dates: ['2011-01-27', '2011-01-29', '2011-02-02', '2011-02-05', '2011-02-12'],
  },
];

/** All topics, the seeds by day. */
export function timelineTopics(): Topic[] {
  return TOPICS.map(({ folder, story, outlet, dates }) => {
    const at = join(SHARED, 'eval', 'timelines', folder);
    const file = join(import.meta.dirname, 'timelines', `${story}.yaml`);
    const items = lines(join(at, 'articles.jsonl')).map((line) => Item.parse(line));
    const entries = lines(join(at, 'timelines.jsonl')).flatMap((line) => Timeline.parse(line));
    return {
      name: story,
      story: parseStory(readFileSync(file, 'utf8'), file),
      dates,
      seeds: items.map(({ id, time, text }) => ({
        file: `${time}-${id}.txt`,
        text: `${text.split('\n').map(detokenise).filter(Boolean).join('\n\n')}\n`,
        meta: { outlet, published: time },
      })),
      entries: new Map(entries.map(([date, texts]) => [date, texts.map(detokenise)])),
    };
  });
}

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const BRACKETS: Readonly<Record<string, string>> = { LRB: '(', RRB: ')', LSB: '[', RSB: ']', LCB: '{', RCB: '}' };

/** Text as a writer sets it, from tokens parted by spaces as the Penn Treebank has them. */
export function detokenise(tokens: string): string {
  return tokens
    .replace(/-([LR][RSC]B)-/g, (whole, name: string) => BRACKETS[name] ?? whole)
    .replace(/\\([*/])/g, '$1')
    .replace(/`` ?/g, '“')
    .replace(/ ?''/g, '”')
    .replace(/` /g, '‘')
    .replace(/ ('(?:s|m|d|re|ve|ll)|n't|')(?=[\s.,;:!?”)]|$)/gi, '$1')
    .replace(/ ([.,;:!?%)\]}])/g, '$1')
    .replace(/([([{$£€]) /g, '$1')
    .replace(/ -- /g, ' – ')
    .replace(/\b([Cc]an)(?= ?not\b) ?/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
