/** Local times that a time zone leaves out when its clock goes forward. */
import { Temporal } from 'temporal-polyfill';

export interface Gap {
  /** The first day of the coming years on which it happens. */
  readonly date: string;
  /** The first local time that does not exist, "02:00", and the first that does again, "03:00". */
  readonly from: string;
  readonly to: string;
}

/** Some years' transitions fall on other days and, in a few zones, at other hours. A fixed start: the same commit, the same answer. */
const FROM = '2026-01-01T00:00:00Z';
const YEARS = 10;

/** The gaps of ten years, each pair of times once. @param from an instant */
export function gapsOf(timeZone: string, from: string = FROM): Gap[] {
  const found = new Map<string, Gap>();
  let at = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  const end = at.add({ years: YEARS });
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || Temporal.ZonedDateTime.compare(next, end) > 0) return [...found.values()];
    const before = next.subtract({ nanoseconds: 1 });
    const jump = next.offsetNanoseconds - before.offsetNanoseconds;
    if (jump > 0) {
      const opens = next.toPlainDateTime().subtract({ nanoseconds: jump });
      const [one, other] = [timeOf(opens), timeOf(next.toPlainDateTime())];
      const key = `${one}-${other}`;
      if (!found.has(key)) found.set(key, { date: next.toPlainDate().toString(), from: one, to: other });
    }
    at = next;
  }
}

const timeOf = (moment: Temporal.PlainDateTime): string => moment.toPlainTime().toString({ smallestUnit: 'minute' });
