/** One size of the growth measure, in a process of its own so that its peak memory is its own: `growth-child.ts COUNT`. */
import { composeDay } from '#core/pipeline.ts';
import { loadStory } from '#tests/eval/data.ts';
import { manyArticles, sentenceLines } from '#tests/support/many-articles.ts';
import { modelSeeds } from './models.ts';

const count = Number(process.argv[2]);
const { story } = loadStory();
const date = '2025-12-31';
const seeds = manyArticles(sentenceLines(await modelSeeds()), {
  count,
  last: date,
  // Names that make an article one of the story stay as they are.
  places: story.glossary.places.flatMap(({ name, in: within }) =>
    within && !story.terms.includes(name) ? [name] : [],
  ),
});
const before = process.cpuUsage();
const began = performance.now();
const day = composeDay({ story, date, seeds });
const ms = performance.now() - began;
const cpu = process.cpuUsage(before);
console.log(
  JSON.stringify({
    count,
    ms,
    cpuMs: (cpu.user + cpu.system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    articles: day.articles.length,
    statements: day.statements.length,
    events: day.events.length,
    bullets: day.digest.sections.reduce((sum, { items }) => sum + items.length, 0),
  }),
);
