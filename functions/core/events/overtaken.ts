/** What an edition said was to come and a later one of the same week tells of: "is to meet … on Sunday". */
import type { IsoDate } from '../model.ts';
import { addDays, weekdayOf } from '../story/days.ts';
import { WEEKDAYS } from '../text/calendar.ts';
import { cosine } from '../text/similarity.ts';
import type { Telling } from './retold.ts';

/** Words that set something for later, and the day behind them. */
const SET_FOR = new RegExp(
  String.raw`\b(?:(?:is|are|was|were) (?:scheduled|due|set|expected|planned|to)|will|would|could|next)\b[^.;“”]{0,140}?\b(${WEEKDAYS.join('|')})\b`,
);
/** A later item is on the same matter from this cosine on. */
const ON_IT = 0.12;

/** Those of the tellings that a later one overtakes: the day they look forward to has come, and is told of. */
export function overtaken<T extends Telling>(tellings: readonly T[]): ReadonlySet<T> {
  return new Set(
    tellings.filter((one) => {
      const day = dayAhead(one);
      if (day === null) return false;
      return tellings.some(
        (other) =>
          other.date > day && other.date > one.date && cosine(one.features.vector, other.features.vector) >= ON_IT,
      );
    }),
  );
}

/** The day that a telling looks forward to; the day before its edition at the earliest. */
function dayAhead({ bullet, date }: Telling): IsoDate | null {
  const named = SET_FOR.exec(bullet.text)?.[1];
  if (named === undefined) return null;
  const from = addDays(date, -1);
  const days = (WEEKDAYS.indexOf(named) - WEEKDAYS.indexOf(weekdayOf(from)) + WEEKDAYS.length) % WEEKDAYS.length;
  return addDays(from, days);
}
