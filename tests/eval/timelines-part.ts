/**
 * Other stories than the sample's: three topics of some years ago, five editions each, with little more in their story.yaml
 * than a few terms and headings. Beside the journalists' timeline entries of the days that an edition tells.
 */
import type { Digest, IsoDate, SeedFile } from '#core/model.ts';
import { addDays } from '#core/story/days.ts';
import { namesStory } from '#core/story/topic.ts';
import { type Corpus, corpus } from './editions.ts';
import { unfaithful } from './faithful.ts';
import { rarity, samePairs, shapeFaults } from './faults.ts';
import { pointingBack } from './leaning.ts';
import { bySalience, type Recall, recallOf, recallPart } from './recall.ts';
import { words } from './rouge.ts';
import { sentences } from './sentences.ts';
import { type Part, percent, shorten, table } from './table.ts';
import type { Topic } from './timelines.ts';

interface Row {
  readonly name: string;
  readonly digest: Digest | null;
  readonly why: string;
  readonly corpus: Corpus;
}

/** @param show all bullets under their headings, for reading */
export function timelinesPart(topics: readonly Topic[], show = false): Part {
  const rows = topics.flatMap(editionsOf);
  const recalls = topics.flatMap((topic) =>
    rows.flatMap(({ name, digest, corpus: own }) =>
      digest && digest.story === topic.story.id ? recallOfDay(name, digest, topic, own) : [],
    ),
  );
  const measured = rows.map(measure);
  const sum = (column: number) => measured.reduce((total, { cells }) => total + Number(cells[column]), 0);
  const recall = recallPart('', recalls, []);
  return {
    title: 'Other stories: 15 editions of three topics (yardsticks at the length of the timeline’s entries)',
    lines: [
      ...table(
        [
          'edition',
          'bullets',
          'words',
          'headings',
          'in the last',
          'unfaithful',
          'duplicate',
          'leaning',
          'points back',
          'other shape',
        ],
        [...measured.map(({ cells }) => cells), ['total', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(sum)]],
      ),
      `  share under the last heading: ${percent(sum(4), sum(1))}`,
      ...measured.flatMap(({ notes }) => notes),
      ...recall.lines,
      ...(show ? rows.flatMap(shown) : []),
    ],
    data: { editions: measured.map(({ cells }) => cells), recall: recall.data },
  };
}

function editionsOf(topic: Topic): Row[] {
  return topic.dates.map((date) => {
    const own = corpus(topic.name, weekOf(topic.seeds, date), topic.story);
    const { day, failed } = own.edition(date);
    return { name: `${topic.name} ${date}`, digest: day?.digest ?? null, why: failed ?? '', corpus: own };
  });
}

const weekOf = (seeds: readonly SeedFile[], date: IsoDate): SeedFile[] =>
  seeds.filter(({ meta: { published = '' } }) => published >= addDays(date, -7) && published <= date);

/** An edition tells two days where stamps hold no hour: the entries of both are its reference. */
function recallOfDay(name: string, digest: Digest, topic: Topic, own: Corpus): Recall[] {
  const days = [addDays(digest.date, -1), digest.date];
  const entries = days.flatMap((date) => topic.entries.get(date) ?? []);
  if (entries.length === 0) return [];
  const texts = own
    .window(digest.date)
    .filter(({ file, start, end }) => namesStory(topic.story)(own.textOf(file)?.slice(start, end) ?? ''))
    .map(({ file, blocks }) =>
      blocks.flatMap(({ start, end }) => sentences(own.textOf(file)?.slice(start, end) ?? '')),
    );
  return [recallOf(name, entries, texts, { ours: bySalience(digest) })];
}

function measure({ name, digest, why, corpus: own }: Row): { cells: (string | number)[]; notes: string[] } {
  if (!digest) return { cells: [name, 0, 0, 0, 0, 0, 0, 0, 0, 0], notes: [`  ${name}: ${why}`] };
  const bullets = digest.sections.flatMap(({ items }) => items.map(({ text }) => text));
  const last = own.story.sections.at(-1)?.id;
  const wrong = unfaithful(digest, own.textOf, own.story);
  const same = samePairs(bullets, rarity(bullets));
  const shape = bullets.flatMap((text) => shapeFaults(text).map((fault) => ({ text, fault })));
  const leaning = shape.filter(({ fault }) => fault.startsWith('leans'));
  const back = digest.sections.flatMap(({ heading, items }) =>
    pointingBack(
      `${digest.title} ${heading}`,
      items.map(({ text }) => text),
    ),
  );
  return {
    cells: [
      name,
      bullets.length,
      words(bullets.join(' ')).length,
      digest.sections.length,
      digest.sections.find(({ id }) => id === last)?.items.length ?? 0,
      wrong.length,
      same.length,
      leaning.length,
      back.length,
      shape.length - leaning.length,
    ],
    notes: [
      ...wrong.map(({ text, findings }) => `  ${name} unfaithful (${findings.join('; ')}): ${shorten(text)}`),
      ...same.map(({ a, b, ground }) => `  ${name} same (${ground}): ${shorten(a, 80)} | ${shorten(b, 80)}`),
      ...back.map(({ text, words: told }) => `  ${name} points back: ${told}: ${shorten(text)}`),
      ...shape.map(({ text, fault }) => `  ${name} ${fault}: ${shorten(text)}`),
    ],
  };
}

function shown({ name, digest }: Row): string[] {
  return (digest?.sections ?? []).flatMap(({ heading, items }) => [
    `## ${name}: ${heading}`,
    ...items.map(({ text, salience, citations }) => `- [${salience.toFixed(1)} ${citations[0]?.file}] ${text}`),
  ]);
}
