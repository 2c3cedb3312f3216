/** Expressions of time against TimeBank (TempEval-3), as the evaluation prints it. */
import type { When } from '#core/model.ts';
import { quotesIn } from '#core/statements/quotes.ts';
import { statementSpans } from '#core/statements/sentences.ts';
import { type Timex, timexesIn } from '#core/statements/timex.ts';
import { dayOfIso, isoOf } from '#core/text/calendar.ts';
import { timedTexts } from './data.ts';
import { type Part, percent, score, shorten, table } from './table.ts';
import type { GoldTime, TimedText } from './timebank.ts';

const SHOWN = 10;
/** How much of an ISO date each grain shows. */
const GRAINS: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

interface Tally {
  right: number;
  found: number;
  gold: number;
  /** Ours that touch a date of these grains, or nothing that was annotated. */
  ours: number;
  readonly misses: string[];
}

/**
 * Counted are all `TIMEX3` of the texts (the documents' own dates are not in them) of type DATE or TIME whose value is a
 * day, with or without a time, a month or a year. One is right where the longest of ours that overlaps it has that grain
 * and that value. The precision is over ours of those grains that overlap no annotation of another kind (a week, a
 * quarter, "now"): of those, the annotations may differ in form alone.
 *
 * Tuned on one half of the files, told by their names; the other half is held out.
 */
export function timebankPart(texts: ReadonlyMap<string, TimedText> = timedTexts()): Part {
  const halves = { tuned: newTally(), 'held out': newTally() };
  const grains = new Map<string, { right: number; gold: number }>();
  for (const [name, text] of texts) score1(text, isTuned(name) ? halves.tuned : halves['held out'], grains);
  const rows = Object.entries(halves).map(([name, one]) => row(name, one));
  const all = Object.values(halves).reduce((a, b) => ({
    right: a.right + b.right,
    found: a.found + b.found,
    gold: a.gold + b.gold,
    ours: a.ours + b.ours,
    misses: [],
  }));
  return {
    title: 'Dates of TimeBank, given the day of the text (aim: accuracy .850)',
    lines: [
      ...table(['half', 'dates', 'found', 'right', 'accuracy', 'precision', 'F1'], [...rows, row('all', all)]),
      [...grains].map(([grain, { right, gold }]) => `${grain} ${right}/${gold}`).join(', '),
      ...halves.tuned.misses.slice(0, SHOWN).map((line) => `  missed  ${line}`),
    ],
    data: { accuracy: all.right / all.gold, heldOut: halves['held out'].right / halves['held out'].gold, of: all.gold },
  };
}

const newTally = (): Tally => ({ right: 0, found: 0, gold: 0, ours: 0, misses: [] });

function row(name: string, { right, found, gold, ours }: Tally) {
  const [recall, precision] = [right / gold, right / ours];
  const f1 = (2 * recall * precision) / (recall + precision);
  return [name, gold, percent(found, gold), right, score(recall), score(precision), score(f1)];
}

/** By the sum of the name's characters: a half that no one chose. */
export const isTuned = (name: string): boolean =>
  [...name].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 2 === 0;

/** All of ours in a text, offsets into it. */
export function ourTimes({ text, written }: TimedText): Timex[] {
  const ref = dayOfIso(written);
  const found: Timex[] = [];
  for (const paragraph of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const [start, end] = [paragraph.index, paragraph.index + paragraph[0].length];
    for (const span of statementSpans(text, start, end, quotesIn(text, start, end)))
      for (const one of timexesIn(text.slice(span.start, span.end), ref))
        found.push({ ...one, start: one.start + span.start, end: one.end + span.start });
  }
  return found;
}

/** The grain of a value that counts; null for all else. */
function grainOf({ type, value }: GoldTime): When['precision'] | null {
  if (type !== 'DATE' && type !== 'TIME') return null;
  const form = /^\d{4}(?:-\d\d(-\d\d(?:T.*)?)?)?$/.exec(value);
  return form ? (form[1] ? 'day' : value.length > 4 ? 'month' : 'year') : null;
}

function score1(one: TimedText, tally: Tally, grains: Map<string, { right: number; gold: number }>): void {
  const ours = ourTimes(one);
  const overlapping = (gold: GoldTime) => ours.filter((mine) => mine.start < gold.end && gold.start < mine.end);
  for (const gold of one.times) {
    const grain = grainOf(gold);
    if (!grain) continue;
    const mine = overlapping(gold).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    const own = mine && (mine.precision === 'time' ? 'day' : mine.precision);
    const right =
      mine !== undefined &&
      own === grain &&
      isoOf(mine.day).slice(0, GRAINS[grain]) === gold.value.slice(0, GRAINS[grain]);
    tally.gold++;
    if (mine) tally.found++;
    if (right) tally.right++;
    else {
      const context = one.text.slice(Math.max(0, gold.start - 90), gold.end + 50);
      tally.misses.push(
        `${gold.value}, ours ${mine ? `${isoOf(mine.day)} ${mine.precision}` : 'none'} (${one.written}): “${one.text.slice(gold.start, gold.end)}” in ${shorten(context, 170)}`,
      );
    }
    const counts = grains.get(grain) ?? { right: 0, gold: 0 };
    grains.set(grain, { right: counts.right + (right ? 1 : 0), gold: counts.gold + 1 });
  }
  const otherwise = one.times.filter((gold) => grainOf(gold) === null);
  tally.ours += ours.filter(
    (mine) => mine.precision !== 'week' && !otherwise.some((gold) => mine.start < gold.end && gold.start < mine.end),
  ).length;
}
