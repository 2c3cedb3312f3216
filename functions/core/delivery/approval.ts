/** What the approval of an edition means for its sending: the schedule sends what is approved before its hour. */
import type { IsoDate, IsoMoment } from '../model.ts';
import { localDateTime } from '../story/days.ts';
import type { Story } from '../story/schema.ts';

export interface Approved {
  readonly story: Pick<Story, 'timeZone'>;
  readonly date: IsoDate;
  /** This moment. */
  readonly now: IsoMoment;
  /** The story's hour of sending, "07:00"; null where the stage has no schedule for it. */
  readonly sendAt: string | null;
  /** Whether a run of that edition has been planned. */
  readonly begun: boolean;
}

/** Why an approval does not start a sending; null where it came after the hour of sending, and the run has not begun. */
export function whyNotSent({ story, date, now, sendAt, begun }: Approved): string | null {
  if (begun) return 'its sending has begun: daybrief send goes on with who waits, and a change is sent as a correction';
  const local = localDateTime(story, now);
  if (local.toPlainDate().toString() !== date) return 'it is of another day: daybrief send with --another-day sends it';
  if (sendAt === null) return 'the story has no hour of sending: daybrief send sends it';
  return local.toPlainTime().toString({ smallestUnit: 'minute' }) < sendAt ? `it goes out at ${sendAt}` : null;
}
