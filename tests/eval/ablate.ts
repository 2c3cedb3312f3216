/**
 * `npm run ablate`: what each part of the salience and each wording rule is worth. Each part in turn is
 * made the same for all events and the digest composed again; a rule is undone in the bullets, by what their derivations say it replaced.
 * ROUGE-2 F at the reference's length, apart for the days that weights were chosen on, those held out, and three other
 * stories; and the faults that a reader would see. What is worth nothing goes. About a minute.
 */
import { composeDigest } from '#core/digest/compose.ts';
import { groupEvents } from '#core/events/group.ts';
import type { Bullet, Digest, NewsEvent } from '#core/model.ts';
import { composeDay } from '#core/pipeline.ts';
import { readArticles, readStatements } from '#core/reading.ts';
import { articlesOfDay } from '#core/sources/day.ts';
import { addDays } from '#core/story/days.ts';
import { type Case, dayCases, type Half, listCases, timelineCases } from './choice-cases.ts';
import { loadStory, rawDays, sharedIsThere, sharedSeeds } from './data.ts';
import { corpus } from './editions.ts';
import { shapeFaults } from './faults.ts';
import { bySalience, measure } from './recall.ts';
import { score, table } from './table.ts';

type Change = (event: NewsEvent, all: readonly NewsEvent[]) => NewsEvent;

/** The stages up to the events, once; then the digest of any change to them. */
function prepared(one: Case): (change: Change) => Digest {
  const bySeed = new Map(one.seeds.map((seed) => [seed.file, seed]));
  const read = readArticles(one.seeds, one.story);
  const ofDay = articlesOfDay(read.kept, (file) => bySeed.get(file)?.text ?? '', one.story, one.date, one.excludeKinds);
  const told = readStatements(ofDay.kept, one.seeds, one.story);
  const { story, date } = one;
  const grouped = groupEvents({
    statements: told.kept,
    articles: ofDay.kept,
    story,
    date,
    previous: dayBefore(one),
    profile: ofDay.profile,
  });
  return (change) =>
    composeDigest({
      story,
      date,
      events: grouped.kept
        .map((event) => change(event, grouped.kept))
        .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1)),
      again: new Set(),
      statements: told.kept,
      articles: ofDay.kept,
      corpus: [],
      seed: (file) => bySeed.get(file),
      max: Number.POSITIVE_INFINITY,
      inputs: { seeds: '', story: '', edits: null, previous: null },
      edits: [],
      counts: { articles: 0, statements: 0, excluded: grouped.excluded },
    }).digest;
}

/** Only the lists' days have texts of the day before. */
function dayBefore({ story, date, seeds, excludeKinds }: Case): Digest | null {
  if (excludeKinds.length === 0) return null;
  try {
    return composeDay({ story, date: addDays(date, -1), seeds, previous: 'none', excludeKinds }).digest;
  } catch {
    return null;
  }
}

/** The part says nothing: every event has what the day's events have of it on the mean, so that no threshold moves. */
const without =
  (...names: readonly string[]): Change =>
  (event, all) => {
    const change = names.reduce((sum, name) => {
      const mean = all.reduce((total, other) => total + (other.parts[name] ?? 0), 0) / all.length;
      return sum + mean - (event.parts[name] ?? 0);
    }, 0);
    return { ...event, salience: event.salience + change };
  };

/** As they are, but what repeats costs nothing. */
const repeatsFree: Change = (event) => ({ ...event, parts: { ...event.parts, coverage: 0 } });

/** The bullet with all that one rule wrote put back to what the source has. */
function undone({ text, derivation, ...bullet }: Bullet, rule: string): Bullet {
  const stretches = derivation.map((stretch) => {
    const name = stretch.from === 'rule' ? stretch.rule : stretch.from;
    return name === rule && stretch.from !== 'citation' ? stretch.replaced : text.slice(stretch.start, stretch.end);
  });
  return { ...bullet, derivation, text: stretches.join('') };
}

const itemsOf = (digest: Digest): Bullet[] => digest.sections.flatMap(({ items }) => items);

if (!sharedIsThere()) console.log('../shared is not there: nothing to measure');
else {
  const { story } = loadStory();
  const cases = [
    ...dayCases(await rawDays(), story),
    ...listCases(corpus('shared', await sharedSeeds(), story)),
    ...timelineCases(),
  ];
  const digests = cases.map(prepared);
  const halves: readonly Half[] = ['tuned', 'held out', 'other stories'];
  const row = (name: string, made: readonly (readonly string[])[]) => {
    const r2 = (half: Half) => {
      const of = cases.flatMap((one, at) =>
        one.half === half ? [measure('', made[at] ?? [], one.reference, one.budget).r2] : [],
      );
      return of.reduce((sum, value) => sum + value, 0) / Math.max(1, of.length);
    };
    const faults = made.flat().filter((text) => shapeFaults(text).length > 0).length;
    return { name, r2: halves.map(r2), faults };
  };
  const compose = (change: Change) => digests.map((digest) => digest(change));
  const asIs = compose((event) => event);
  const parts = [...new Set(asIs.flatMap((digest) => itemsOf(digest).flatMap((item) => Object.keys(item.parts))))];
  const rules = [
    ...new Set(
      asIs.flatMap((digest) =>
        itemsOf(digest).flatMap(({ derivation }) =>
          derivation.flatMap((one) => (one.from === 'rule' ? [one.rule] : one.from === 'glossary' ? ['glossary'] : [])),
        ),
      ),
    ),
  ];
  const full = row('as it is', asIs.map(bySalience));
  const rows = [
    full,
    ...parts
      .filter((part) => part !== 'repeats' && part !== 'same-speaker')
      .map((part) => row(`without ${part}`, compose(without(part)).map(bySalience))),
    row('repeats cost nothing', compose(repeatsFree).map(bySalience)),
    ...rules.map((rule) =>
      row(
        `rule undone: ${rule}`,
        asIs.map((digest) =>
          itemsOf(digest)
            .sort((a, b) => b.salience - a.salience)
            .map((item) => undone(item, rule).text),
        ),
      ),
    ),
  ];
  const count = (half: Half) => cases.filter((one) => one.half === half).length;
  console.log(
    table(
      ['ROUGE-2 F (worth: as it is, less this)', ...halves.map((half) => `${half} (${count(half)})`), 'faults'],
      rows.map(({ name, r2, faults }, at) => [
        name,
        ...r2.map((value, k) => `${score(value)}${at === 0 ? '' : ` ${signed((full.r2[k] ?? 0) - value)}`}`),
        faults,
      ]),
    ).join('\n'),
  );
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
}
