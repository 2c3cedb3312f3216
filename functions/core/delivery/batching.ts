/** Subscribers → batches, one at a time: what waits for a full batch is all that is held. */
import { BATCH_SIZE, type Batch } from './run.ts';
import type { Cadence, Subscriber, SubscriberId } from './subscriber.ts';

export interface Batching {
  /** Takes one candidate. @returns the batch that this one filled; null where there is none yet */
  add(candidate: Subscriber): Batch | null;
  /** The batches that are not full, when all candidates are in. */
  rest(): readonly Batch[];
  /** The sections of each template that a batch names; null for all of them. */
  readonly templates: readonly (readonly string[] | null)[];
  readonly recipients: number;
  /** Who gets nothing, by why: recipients + excluded = candidates. */
  readonly excluded: Readonly<Record<string, number>>;
}

/**
 * @param sections the ids of those that have something to tell, in their order; null where a mail is the same for
 * everybody, whatever sections they chose
 */
export function batching(cadence: Cadence, sections: readonly string[] | null): Batching {
  const templates: (readonly string[] | null)[] = [];
  const numbers = new Map<string, number>();
  const waiting: SubscriberId[][] = [];
  const excluded: Record<string, number> = {};
  let recipients = 0;
  let batches = 0;

  const exclude = (why: string): null => {
    excluded[why] = (excluded[why] ?? 0) + 1;
    return null;
  };
  /** Those who chose differently and yet get the same bullets share a template. */
  const templateOf = (wanted: readonly string[] | null): number => {
    const key = wanted === null ? '*' : wanted.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, templates.length);
    waiting.push([]);
    return templates.push(wanted) - 1;
  };
  const batchOf = (template: number): Batch => {
    const filled = waiting[template] ?? [];
    waiting[template] = [];
    batches += 1;
    return { batch: batches, template, recipients: filled };
  };

  return {
    add(candidate) {
      if (candidate.status !== 'active') return exclude(candidate.status);
      if (candidate.cadence !== cadence) return exclude(`chose-${candidate.cadence}`);
      const wanted = wantedOf(candidate.sections, sections);
      if (wanted?.length === 0) return exclude('no-section');
      const template = templateOf(wanted);
      recipients += 1;
      const bucket = waiting[template] ?? [];
      return bucket.push(candidate.id) < BATCH_SIZE ? null : batchOf(template);
    },
    rest: () => waiting.flatMap((bucket, template) => (bucket.length > 0 ? [batchOf(template)] : [])),
    templates,
    get recipients() {
      return recipients;
    },
    excluded,
  };
}

/** Of the sections that have something to tell those that somebody chose; null where that is all of them. */
function wantedOf(chosen: readonly string[] | null, sections: readonly string[] | null): readonly string[] | null {
  if (chosen === null || sections === null) return null;
  const wanted = sections.filter((id) => chosen.includes(id));
  return wanted.length === sections.length ? null : wanted;
}
