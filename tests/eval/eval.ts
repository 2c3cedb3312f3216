/**
 * `npm run eval [-- --json] [-- --date YYYY-MM-DD …] [-- --show]`: how well seed files are read and digests made, on `../shared` where
 * it is present and on the sample story where it is not. Answers 0 whatever the figures are; they are for reading.
 */
import { parseArgs } from 'node:util';
import type { Digest } from '#core/model.ts';
import { addDays } from '#core/story/days.ts';
import { ratioPart } from './bootstrap.ts';
import {
  annotations,
  loadFolder,
  loadStory,
  publishedLists,
  rawDays,
  SAMPLE,
  sharedIsThere,
  sharedSeeds,
} from './data.ts';
import { datingPart } from './dating-pages.ts';
import { daysPart, storyOf } from './days-part.ts';
import { type Attempt, type Corpus, corpus } from './editions.ts';
import { fates } from './fate.ts';
import { faultsPart } from './faults-part.ts';
import { formPart, type PlainList } from './form.ts';
import { formatsPart } from './formats-part.ts';
import { headingsPart } from './headings-part.ts';
import { pairsPart } from './pairs-part.ts';
import { polnearPart } from './polnear-part.ts';
import { bySalience, recallOf, recallPart } from './recall.ts';
import { sentencePart } from './sentence-part.ts';
import { sentences } from './sentences.ts';
import { splitPart } from './split-part.ts';
import type { Part } from './table.ts';
import { timebankPart } from './timebank-part.ts';
import { timelineTopics } from './timelines.ts';
import { timelinesPart } from './timelines-part.ts';
import { topicPart } from './topic-part.ts';
import { verifierPart } from './verifier-part.ts';
import { wordingPart } from './wording-part.ts';
import { oracle } from './yardsticks.ts';

const SHARED_DATES = [
  '2024-12-04',
  '2025-09-28',
  '2025-10-05',
  '2025-10-16',
  '2025-10-17',
  '2025-10-18',
  '2025-12-02',
  '2025-12-03',
  ...Array.from({ length: 7 }, (_, i) => `2025-12-${25 + i}`),
];

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    date: { type: 'string', multiple: true },
  },
});

const { story, note } = loadStory();
const parts: Part[] = [];
const began = performance.now();
const add = (part: Part) => {
  parts.push(part);
  if (!options.json)
    console.log(`\n== ${part.title}  [${((performance.now() - began) / 1000).toFixed(1)} s]\n${part.lines.join('\n')}`);
};
const say = (line: string) => {
  if (!options.json) console.log(line);
};

say(`Story: ${note}`);
const sample = corpus('sample', await loadFolder(SAMPLE), story);
const corpora: { corpus: Corpus; dates: readonly string[] }[] = [{ corpus: sample, dates: newestDates(sample) }];
const days = await rawDays();
if (sharedIsThere()) {
  const shared = corpus('shared', await sharedSeeds(), story);
  corpora.unshift({ corpus: shared, dates: options.date ?? SHARED_DATES });
  add(splitPart(annotations(), shared.articles(), story));
  add(datingPart());
  add(sentencePart());
  add(timebankPart());
  add(await formatsPart(shared.articles(), shared.seeds));
  add(pairsPart(shared.seeds, days, story));
  add(polnearPart());
} else say('../shared is not there: the sample story alone is measured');
if (sample.seeds.length > 0) add(splitPart({}, sample.articles(), story));
else say('no seed files in seeds/russia-ukraine');

const attempts = corpora.flatMap(({ corpus, dates }) =>
  dates.map((date) => ({ corpus, attempt: corpus.edition(date) })),
);
const editions = attempts.flatMap(({ corpus, attempt }) =>
  attempt.day ? [{ corpus, digest: attempt.day.digest }] : [],
);
const missing = attempts.flatMap(({ corpus, attempt }) => noteOf(corpus, attempt));
const lists = sharedIsThere() ? publishedLists() : [];
const published: PlainList[] = lists.map((list) => ({ name: `published ${list.date}`, sections: list.sections }));
add(formPart([...editions.map(({ corpus, digest }) => plain(corpus, digest)), ...published], missing));
add(wordingPart(attempts));
add(faultsPart(editions, published, (date) => addDays(date, -1)));
add(verifierPart());

if (lists.length > 0) {
  const shared = corpora[0]?.corpus ?? sample;
  add(headingsPart(lists, days, story));
  const notes: string[] = [];
  const recalls = lists.map((list) => {
    const attempt = shared.edition(list.date, { excludeKinds: ['list'] });
    if (attempt.failed) notes.push(`${list.date}: ${attempt.failed}`);
    const articles = shared.window(list.date).filter(({ kind }) => kind !== 'list');
    const texts = articles.map(({ file, blocks }) =>
      blocks.flatMap(({ start, end }) => sentences(shared.textOf(file)?.slice(start, end) ?? '')),
    );
    const bullets = list.sections.flatMap((section) => section.bullets);
    if (attempt.day) {
      const best = oracle(texts, bullets.join(' '), Number.POSITIVE_INFINITY);
      notes.push(`${list.date}, the oracle’s sentences: ${tally(fates(best, attempt.day, articles, shared.textOf))}`);
    }
    return recallOf(list.date, bullets, texts, { ours: attempt.day ? bySalience(attempt.day.digest) : null });
  });
  add(recallPart('Recall of the published lists, lists excluded as sources, at the lists’ length', recalls, notes));
  const ofDays = daysPart(days, story);
  add(ofDays);
  add(ratioPart({ 'days and lists': [...ofDays.recalls, ...recalls], days: ofDays.recalls, lists: recalls }));
  add(timelinesPart(timelineTopics(), options.show));
  add(topicPart(days, (day) => storyOf(story, day)));
}
if (options.json)
  console.log(
    JSON.stringify(
      {
        story: note,
        seconds: (performance.now() - began) / 1000,
        parts: parts.map(({ title, data }) => ({ title, data })),
      },
      null,
      1,
    ),
  );
else say(`\n${((performance.now() - began) / 1000).toFixed(1)} s in all`);

/** The last two days on which the sample has news. */
function newestDates({ articles }: Corpus): string[] {
  const last = articles()
    .flatMap(({ published }) => (published ? [published.slice(0, 10)] : []))
    .sort()
    .at(-1);
  return last ? [addDays(last, -1), last] : [];
}

function noteOf({ name }: Corpus, { date, failed }: Attempt): string[] {
  return failed ? [`  ${name} ${date} no edition: ${failed}`] : [];
}

function tally(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}

function plain({ name }: Corpus, digest: Digest): PlainList {
  return {
    name: `${name} ${digest.date}`,
    sections: digest.sections.map(({ heading, items }) => ({ heading, bullets: items.map(({ text }) => text) })),
  };
}
