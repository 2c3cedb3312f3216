/** Local times that a time zone leaves out when its clock goes forward. */
import { Temporal } from 'temporal-polyfill';

export interface Gap {
  /** The first day of the coming years on which it happens. */
  readonly date: string;
  /** The first local time that does not exist, "02:00", and the first that does again, "03:00". */
  readonly from: string;
  readonly to: string;
}

/** Rules repeat yearly; some years' transitions fall on other days and, in a few zones, at other hours. */
const YEARS = 5;

/** The gaps of the coming years, each pair of times once. @param from an instant; now unless given */
export function gapsOf(timeZone: string, from: string = Temporal.Now.instant().toString()): Gap[] {
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
