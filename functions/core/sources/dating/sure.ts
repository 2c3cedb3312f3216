import type { EpochDay } from './epoch.ts';

/** The days either side of the best one that are its week. */
const REACH = 3;

/**
 * When a day is given, else the article stays undated: the least chance of the week round the best day, and by how much
 * it must lead any other week; the least share of it that must lie on the day itself, and by how much that must lead any
 * other day. A higher WEEK dates much less for little: on a real collected page with one item left out in turn, 0.45
 * dates two thirds, of which one in twenty is a week off; 0.65 dates a quarter, of which one in thirty is.
 * `tests/eval/dating-pages.ts` measures these numbers on other pages.
 */
const WEEK = 0.45;
const WEEK_LEAD = 1.3;
const DAY = 0.42;
const DAY_LEAD = 1.25;

/** The best day, where it is sure enough to be given; null where it is not. `days` ascending, `chances` of each. */
export function sureDay(
  days: readonly EpochDay[],
  chances: Float64Array,
): { readonly day: EpochDay; readonly chance: number } | null {
  let best = 0;
  for (let d = 1; d < chances.length; d++) if ((chances[d] ?? 0) > (chances[best] ?? 0)) best = d;
  const day = days[best];
  if (day === undefined) return null;
  const chance = chances[best] ?? 0;
  let week = 0;
  let otherDay = 0;
  const weeks = new Map<number, number>();
  for (let d = 0; d < chances.length; d++) {
    const one = chances[d] ?? 0;
    const away = (days[d] ?? 0) - day;
    if (d !== best) otherDay = Math.max(otherDay, one);
    if (Math.abs(away) <= REACH) week += one;
    else {
      const which = Math.round(away / (2 * REACH + 1));
      weeks.set(which, (weeks.get(which) ?? 0) + one);
    }
  }
  const otherWeek = Math.max(0, ...weeks.values());
  const sure = week >= WEEK && week >= WEEK_LEAD * otherWeek && chance >= DAY * week && chance >= DAY_LEAD * otherDay;
  return sure ? { day, chance } : null;
}
