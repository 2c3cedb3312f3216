/** Orders that are the same on every machine and in every locale. */
import type { IsoMoment } from '../model.ts';

/** By UTF-16 code units. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Milliseconds since 1970 of a moment, for comparing alone: one without an offset is read as if its zone were UTC, a bare
 * date is its midnight; what is no moment is before all others.
 */
export function instantOf(moment: IsoMoment): number {
  const local = moment.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(moment);
  const instant = Date.parse(local ? `${moment}Z` : moment);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}

/** The earlier moment first, whatever their offsets. */
export function compareMoments(a: IsoMoment, b: IsoMoment): number {
  const [one, other] = [instantOf(a), instantOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
