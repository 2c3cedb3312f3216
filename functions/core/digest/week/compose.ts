/** What the editions of a week told, once each → the Digest of the week. */
import type { Accounting, Digest, ExclusionReason, IsoDate } from '../../model.ts';
import { addDays, dayNumber, weekdayMonthDay } from '../../story/days.ts';
import type { Story } from '../../story/schema.ts';
import { weekLength } from '../../story/weekly.ts';
import { sha256 } from '../../text/hash.ts';
import { thousands } from '../../text/numbers.ts';
import { arrangeWeek } from './arrange.ts';
import { chooseWeek, type Unit } from './choose.ts';
import type { WeekItem } from './item.ts';

export interface WeekInput {
  readonly story: Story;
  /** The days of the week, the earliest first. */
  readonly days: readonly [IsoDate, ...IsoDate[]];
  /** The editions of those days, in their order; a day may have none. */
  readonly digests: readonly Digest[];
  readonly units: readonly Unit<WeekItem>[];
  /** What the editions told and is no news of the week, by why. */
  readonly leftOut: Readonly<Record<'leans' | 'overtaken' | 'retold', number>>;
}

/** @returns the digest; without sections where the editions told nothing */
export function composeWeekDigest({ story, days, digests, units, leftOut }: WeekInput): Digest {
  const from = days[0];
  const date = days.at(-1) ?? from;
  const choice = chooseWeek(units, story);
  const sections = arrangeWeek(choice.chosen, story);
  const bullets = sections.flatMap(({ items }) => items);
  const kept = bullets.length;
  const day = dayNumber(story, date);
  const first = dayNumber(story, from);
  const counts: [ExclusionReason, number][] = [
    ['leans', leftOut.leans],
    ['over-budget', choice.overBudget.length],
    ['overtaken', leftOut.overtaken],
    ['retold', leftOut.retold],
    ['terms', choice.terms.length],
  ];
  return {
    story: story.id,
    date,
    from,
    day,
    title: `${story.title}: List of key events, ${first === day ? 'day' : `days ${thousands(first)} to`} ${thousands(day)}`,
    standfirst: `These are the key developments of the week${first === day ? ' on' : ` from day ${thousands(first)} to`} day ${thousands(day)} of ${story.matter}.`,
    leadIn: `Here is what the week to ${weekdayMonthDay(date)} brought, each item with the day of its list:`,
    subject: null,
    preheader: null,
    corrections: correctionsOf(digests),
    // What its own edition published by an override.
    overrides: bullets.filter(({ findings }) => findings.length > 0).map(({ id }) => id),
    note: noteOn(story, days, digests, kept),
    sections,
    inputs: {
      seeds: sha256(JSON.stringify(digests)),
      story: sha256(JSON.stringify(story)),
      edits: null,
      previous: null,
    },
    accounting: account(digests, kept, counts),
  };
}

/** The corrections that the editions bear, each once: one stands on the edition that it corrects and in the next. */
function correctionsOf(digests: readonly Digest[]): Digest['corrections'] {
  const all = digests.flatMap(({ corrections }) => corrections);
  return [...new Map(all.map((one) => [`${one.of} ${one.text}`, one])).values()];
}

/** Which days have no edition, and whether it was a quiet week. */
function noteOn(story: Story, days: readonly IsoDate[], digests: readonly Digest[], kept: number): string | null {
  const notes = [
    ...gapsIn(days, digests),
    ...(kept < weekLength(story).bullets[0]
      ? [`A quiet week: ${kept === 1 ? 'one development is' : `${kept} developments are`} all that its lists tell.`]
      : []),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
}

/** A sentence for the days without an edition, each run of them as one. */
function gapsIn(days: readonly IsoDate[], digests: readonly Digest[]): readonly string[] {
  const runs: IsoDate[][] = [];
  for (const day of days.filter((one) => !digests.some(({ date }) => date === one))) {
    const run = runs.at(-1);
    if (run?.at(-1) === addDays(day, -1)) run.push(day);
    else runs.push([day]);
  }
  const named = runs.map((run) => {
    const [first = '', last = ''] = [run[0], run.at(-1)].map((day) => (day ? weekdayMonthDay(day) : ''));
    return first === last ? `on ${first}` : `from ${first}, to ${last}`;
  });
  const [only, another] = named;
  if (only === undefined) return [];
  return [
    another === undefined && only.startsWith('on ')
      ? `There was no list ${only}.`
      : `There were no lists ${named.join('; ')}.`,
  ];
}

/** Of the editions together: an article counts for the edition that read most, since each reads those of the week before. */
function account(
  digests: readonly Digest[],
  kept: number,
  counts: readonly (readonly [ExclusionReason, number])[],
): Accounting {
  const of = (name: 'articles' | 'statements' | 'kept') => digests.map(({ accounting }) => accounting[name]);
  return {
    articles: Math.max(0, ...of('articles')),
    statements: Math.max(0, ...of('statements')),
    events: kept + counts.reduce((sum, [, count]) => sum + count, 0),
    kept,
    excluded: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}
