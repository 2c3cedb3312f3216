/** The stamps of a live blog → the date of each post. */
import { type Dating, IsoDate, type IsoMoment } from '../model.ts';
import { addDays } from '../story/days.ts';
import { clock, type Day, isoDay } from './moments.ts';

export interface Stamp {
  /** After midnight. */
  readonly minutes: number;
  /** Null where the stamp has a time of day alone. */
  readonly day: Day | null;
  /** Z or an offset; empty where the stamp names no zone, or one without a fixed offset. */
  readonly zone: string;
  readonly author: string | null;
}

export interface PostDate {
  readonly published: IsoMoment | null;
  readonly dating: Dating;
}

/** Posts are now and then a little out of order; a step back by less than this is no new day. In minutes. */
const DISORDER = 60;

/**
 * A full stamp gives its date-time. A bare time gets its day from the nearest full stamp, carried from post to post:
 * times run one way, so a time that runs back has crossed midnight. Without any full stamp, what the file's metadata
 * states is the day of the newest post; without that the posts have no date.
 */
export function datePosts(stamps: readonly Stamp[], stated: IsoMoment | undefined): PostDate[] {
  const oldestFirst = runsForward(stamps);
  const inTime = oldestFirst ? [...stamps] : [...stamps].reverse();
  const days: (IsoDate | null)[] = inTime.map((stamp) => (stamp.day ? IsoDate.parse(isoDay(stamp.day)) : null));
  const full = days.some((day) => day !== null);
  if (!full && stated !== undefined && days.length > 0) days[days.length - 1] = IsoDate.parse(stated.slice(0, 10));

  const known = days.findIndex((day) => day !== null);
  const crosses = (from: number) => (inTime[from + 1]?.minutes ?? 0) + DISORDER <= (inTime[from]?.minutes ?? 0);
  for (let at = known - 1; at >= 0; at -= 1) {
    const later = days[at + 1];
    if (later) days[at] = addDays(later, crosses(at) ? -1 : 0);
  }
  for (let at = known + 1; known >= 0 && at < days.length; at += 1) {
    const earlier = days[at - 1];
    if (!days[at] && earlier) days[at] = addDays(earlier, crosses(at - 1) ? 1 : 0);
  }
  const dates = inTime.map((stamp, at): PostDate => {
    const day = days[at];
    if (!day) return { published: null, dating: 'unknown' };
    return { published: `${day}T${clock(stamp.minutes)}${stamp.zone}`, dating: full ? 'stamped' : 'stated' };
  });
  return oldestFirst ? dates : dates.reverse();
}

/**
 * True where the posts stand oldest first. Two full stamps tell. With fewer, pages print the day of older posts alone,
 * so that a full stamp at the end is an older one; else the times tell, most steps deciding.
 */
function runsForward(stamps: readonly Stamp[]): boolean {
  const full = stamps.flatMap(({ day, minutes }) => (day ? [`${isoDay(day)}T${clock(minutes)}`] : []));
  const [first, last] = [full[0], full.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return first < last;
  if (stamps[0]?.day === null && stamps.at(-1)?.day) return false;
  let forward = 0;
  for (let at = 1; at < stamps.length; at += 1) {
    forward += Math.sign((stamps[at]?.minutes ?? 0) - (stamps[at - 1]?.minutes ?? 0));
  }
  return forward > 0;
}
